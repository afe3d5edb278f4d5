import * as fc from "fast-check";
import type { Kind } from "../../../provider/kinds/kind";
import { VoipError } from "../../../provider/transport/errors";
import type { FaultAction } from "../../../simulators";
import { type Estate, kindOf, type Run, startEstate } from "./estate";
import { specimens } from "./specimens";

jest.setTimeout(600_000);

const runs = process.env.VOIP_TEST_NIGHTLY ? 3000 : 100;

/** A back end of which nothing can be believed any more answers whatever it is asked. */
let estate: Estate;
beforeAll(async () => {
  estate = await startEstate();
});
afterAll(() => estate.stop());

const status = fc.constantFrom(
  200,
  200,
  200,
  201,
  202,
  204,
  302,
  400,
  401,
  403,
  404,
  422,
  423,
  429,
  500,
  503,
);
const contentType = fc.constantFrom(
  ...["application/json", "application/hal+json; charset=utf-8", "text/xml", "text/html", "", "\u00ff/*"],
);

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
/** Names that mean something to JavaScript or to the API, and values of every type. */
const name = fc.constantFrom(
  ...["id", "uuid", "mac", "_links", "_embedded", "self", "next", "href", "links", "status", "data", "users"],
  ...["__proto__", "constructor", "toString", "length", "total_count", "ngcp:subscribers", "value", "attrs"],
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -0,
    1e308,
    7,
    "",
    "7",
    "__proto__",
    "//evil.example/api/",
    "\u001b[2J\r\nx",
  ),
  fc.string({ maxLength: 12 }),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: "medium" },
    leaf,
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(name, tie("json"), { maxKeys: 6, noNullPrototype: true }),
  ),
}));
const tags = "methodResponse params param value array data boolean i4 string struct member name fault base64";
const xml = fc
  .array(
    fc.oneof(
      fc.constantFrom(...tags.split(" ").flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag}/>`])),
      fc.constantFrom(
        "1",
        "-1",
        "NaN",
        "&lt;",
        "&x;",
        "&#0;",
        "<![CDATA[",
        "]]>",
        "<!--",
        "<?xml",
        "<dateTime.iso8601>",
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(""));
const body = fc.oneof(
  bytes,
  json.map((value) => Buffer.from(JSON.stringify(value) ?? "")),
  xml.map((text) => Buffer.from(text)),
  xml.map((text) => Buffer.from(`<methodResponse><params><param><value><array><data>${text}`)),
);
const answer = fc.record({ status, contentType, body }).map(
  ({ body, contentType, ...rest }): FaultAction => ({
    ...{ kind: "status", body, ...rest },
    headers: { "Content-Type": contentType, Location: "https://evil.example/api/v1/", "Retry-After": "0" },
  }),
);

const operations: Record<string, (run: Run, kind: Kind, id: string) => Promise<unknown>> = {
  read: (run, kind, id) => run.read(kind, id),
  create: async (run, kind) => run.create(kind, specimenOf(kind).declared),
  removal: (run, kind, id) => run.remove(kind, { id, outputs: specimenOf(kind).checked }),
};

function specimenOf(kind: Kind) {
  const found = specimens.find(({ token }) => token === kind.token);
  if (!found) throw new Error(`There is no specimen of ${kind.token}.`);
  return found;
}

const kinds: [string, string][] = [
  ["sraps:ProvisioningProfile", "4e5e0000000000000000000000000001/f7e51a25e0fb20e50ac5bf933328fbba"],
  ["redirection:MacRedirection", "000413aabbcc"],
  ["ngcp:Subscriber", "7"],
  ["ngcp:CallForwards", "1"],
  ["ispcrm:User", "7"],
];
const cases = kinds.flatMap(([token, id]) =>
  Object.keys(operations).map((operation) => ({ token, id, operation })),
);

// Control characters in a message would write to somebody's terminal, or forge a line of a log.
const control = /[^\P{Cc}\n]/u;

test.each(cases)("whatever is answered, a $operation of $token ends in an error for people", async (each) => {
  const { token, id, operation } = each;
  const kind = kindOf(token);
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 4 }), async (answers) => {
      const fault = estate.faults(kind).add({ times: Number.POSITIVE_INFINITY, do: answers });
      try {
        await operations[operation]?.(estate.run(), kind, id);
      } catch (error) {
        // A check that fails is an error of the estate's, with the failures' reasons.
        if (!(error instanceof VoipError) && (error as Error).constructor !== Error) throw error;
        const { message } = error as Error;
        expect(message).not.toMatch(control);
        expect(message.length).toBeLessThan(3000);
      } finally {
        fault.remove();
      }
      expect(({} as Record<string, unknown>).evil).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: runs },
  );
});
