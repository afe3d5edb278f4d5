import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { Kind } from "../../../provider/kinds/kind";
import { kinds } from "../../../provider/kinds/registry";
import { diff } from "../../../provider/lifecycle/diff";
import { isMap } from "../../../provider/lifecycle/normalise";
import { isProperties, type Properties } from "../../../provider/lifecycle/values";
import { type Estate, kindOf, startEstate } from "./estate";
import { areaCodes, ngcpDeclarations } from "./ngcp-declarations";
import { ngcpConfig } from "./ngcp-estate";

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

/** What an import can tell of a declaration: nothing that is never read back, and nothing of an empty list. */
function tellable(kind: Kind, wanted: Properties): Properties {
  const told = Object.entries(wanted).filter(
    ([name, value]) => !kind.writeOnly.includes(name) && name !== "marker" && !isDeepStrictEqual(value, []),
  );
  return Object.fromEntries(
    told.map(([name, value]) => [
      name,
      isMap(kind, name) && isProperties(value) ? tellable(kind, value) : value,
    ]),
  );
}

/** Of what was found, what a declaration mentions. */
function mentioned(kind: Kind, found: Properties, wanted: Properties): Properties {
  const names = Object.keys(wanted).filter((name) => Object.hasOwn(found, name));
  return Object.fromEntries(
    names.map((name) => {
      const [there, value] = [found[name], wanted[name]];
      const isEntered = isMap(kind, name) && isProperties(there) && isProperties(value);
      return [name, isEntered ? mentioned(kind, there, value) : there];
    }),
  );
}

function unreadFiles(kind: Kind, declared: Properties): Properties {
  const isRequired = (name: string) => !kind.inputs.shape[name]?.safeParse(undefined).success;
  const unread = Object.entries(declared).filter(
    ([name]) => kind.writeOnly.includes(name) && isRequired(name),
  );
  return Object.fromEntries(unread);
}

/** By day a few declarations of each kind, since there are many kinds. */
const [numRuns, timeout] = process.env.VOIP_TEST_NIGHTLY ? [200, 900_000] : [3, 60_000];

/** NGCP's objects have more than a program declares, and an import spells values in the server's way. */
describe.each(["mr13.5", "26"] as const)("on NGCP %s", (release) => {
  const declarations = ngcpDeclarations(release);
  const title = ({ token, of }: (typeof declarations)[number]) => (of ? `${token} (${of})` : token);
  const run = () => estate.run(ngcpConfig(estate, "admin", { areaCodes }));

  beforeEach(() => estate.ngcp.switches.set("release", release));

  test("declarations of every kind are tried", () => {
    const tried = new Set(declarations.map(({ token }) => token));
    const all = kinds.filter(({ backend }) => backend === "ngcp").map(({ token }) => token);
    expect([...tried].sort()).toEqual(all.sort());
  });

  async function expectRoundTrip(kind: Kind, declared: Properties): Promise<void> {
    const wanted = await run().check(kind, declared);
    const making = run();
    const made = await making.create(kind, declared);
    try {
      const refreshed = await run().read(kind, made.id, wanted);
      expect(refreshed?.inputs).toEqual(wanted);
      expect(making.warnings).toEqual([]);
      expect(await run().diff(kind, made, declared)).toEqual([]);

      const imported = await run().read(kind, made.id);
      const inputs = imported?.inputs ?? {};
      expect(imported?.id).toBe(made.id);
      const told = tellable(kind, wanted);
      expect(diff(kind, mentioned(kind, inputs, told), told)).toEqual([]);

      // Files that cannot be read back are given again, and then written.
      const given = unreadFiles(kind, declared);
      const checked = await run().check(kind, { ...inputs, ...given });
      const changes = diff(kind, imported?.outputs ?? {}, checked).map(({ path: [name] }) => name);
      expect(changes).toEqual(Object.keys(given));
      estate.forget();
      await run().update(kind, { id: made.id, outputs: imported?.outputs ?? {} }, checked);
      if (changes.length === 0) expect(estate.writes()).toEqual({});
    } finally {
      await run().remove(kind, { id: made.id, outputs: { ...made.outputs, forceDestroy: true } });
    }
  }

  test.each(declarations.map((each) => [title(each), each] as const))(
    "whatever is declared of %s comes back from a refresh and from an import as it was declared",
    async (_, { token, arbitrary, settle = (_estate, declared) => declared }) => {
      await fc.assert(
        fc.asyncProperty(arbitrary, (declared) => expectRoundTrip(kindOf(token), settle(estate, declared))),
        { numRuns },
      );
    },
    timeout,
  );
});
