import fc from "fast-check";
import { flattenDiagnosticMessageText, transpileModule } from "typescript";
import { parse } from "yaml";
import * as z from "zod";
import type { EstateObject } from "../../cli/estate/read-estate";
import { withoutViews } from "../../cli/estate/views";
import { declarable } from "../../cli/export/declarable";
import { declare } from "../../cli/export/program";
import { printTypeScript } from "../../cli/export/typescript";
import { printYaml } from "../../cli/export/yaml";
import { kinds } from "../../provider/kinds/registry";
import type { Properties } from "../../provider/lifecycle/values";
import { type Estate, kindOf, startEstate } from "../provider/lifecycle/estate";
import { randomEstates, settle } from "./random-estates";
import { fill, objectsOf, previewOf } from "./whole-estate";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

test("an estate with every kind is written as a program whose preview is empty", async () => {
  expect(await fill(estate)).toEqual([]);
  const found = withoutViews(await objectsOf(estate));
  const { objects } = await declarable(estate.run().session, found);
  const program = declare(objects);
  expect(await previewOf(estate, program)).toEqual({});
  const sources = [...printTypeScript(program, "pulumi-voip").values(), printYaml(program, "estate")];
  expect(program.secrets.length).toBeGreaterThan(2);
  // A PIN of four digits is in many a number.
  const telling = program.secrets.map(({ value }) => String(value)).filter((value) => value.length > 8);
  expect(telling).toContain("SPRING-17");
  for (const value of telling) expect(sources.join("")).not.toContain(value);
  const declared = new Set(objects.map(({ kind }) => kind.token));
  const without = kinds.filter(({ list, token }) => list && !declared.has(token)).map(({ token }) => token);
  // Sounds and greetings cannot be read back, and the others show what the subscriber and its mappings have.
  expect(["ngcp:SoundFile", "ngcp:VoicemailGreeting", "ngcp:AliasNumber", "ngcp:CallForwards"]).toEqual(
    expect.arrayContaining(without),
  );
});

test("a customer that a package bills is declared with the package, and without the profile that counts now", async () => {
  const prepaid = await estate.run().create(kindOf("ngcp:ProfilePackage"), {
    ...{ name: "Prepaid", resellerId: "1", description: "Pay first", initialProfiles: [{ profileId: "2" }] },
  });
  const billed = { contactId: "1", type: "sipaccount", profilePackageId: prepaid.id };
  const made = await estate.run().create(kindOf("ngcp:Customer"), billed);
  const { objects } = await declarable(estate.run().session, withoutViews(await objectsOf(estate)));
  const { declarations } = declare(objects);
  const found = declarations.find(
    ({ object }) => object.kind.token === "ngcp:Customer" && object.id === made.id,
  );
  expect(found?.args.profilePackageId).toMatchObject({ to: { object: { id: prepaid.id } } });
  expect(found?.args).not.toHaveProperty("billingProfileId");
});

/** Sounds cannot be read back, and some of what NGCP is delivered with is empty. */
const UNFIT = /is required\.|without a picture/;

/** By day few, since each is an estate of its own. */
const numRuns = process.env.VOIP_TEST_NIGHTLY ? 200 : 20;

test("whatever an estate has, the program of it has a name for each object, is right as TypeScript and as YAML, and its preview is empty", async () => {
  await fc.assert(
    fc.asyncProperty(randomEstates, async (making) => {
      const own = await startEstate();
      try {
        await settle(own, making);
        const found = withoutViews(await objectsOf(own));
        const { objects, leftOut } = await declarable(own.run().session, found);
        for (const { reasons } of leftOut) expect(reasons.join(" ")).toMatch(UNFIT);
        const program = declare(objects);
        expect(await previewOf(own, program)).toEqual({});
        const names = program.declarations.map(({ object, name }) => `${object.kind.token} ${name}`);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/ [\w.-]+$/);
        for (const [path, text] of printTypeScript(program, "pulumi-voip")) {
          expect([path, syntaxErrors(text)]).toEqual([path, []]);
        }
        const { resources = {} } = parse(printYaml(program, "estate")) as { resources?: object };
        expect(Object.keys(resources)).toEqual(program.declarations.map(({ identifier }) => identifier));
        // In which order lists come is nobody's choice.
        const reversed = declare(objects.toReversed());
        expect(printTypeScript(reversed, "pulumi-voip")).toEqual(printTypeScript(program, "pulumi-voip"));
      } finally {
        await own.stop();
      }
    }),
    { numRuns, seed: 1 },
  );
}, 3_600_000);

test("a text with dollar signs is in YAML what it is", () => {
  /** What the YAML host makes of a text; nothing of one that refers to something. */
  const evaluated = (text: string) =>
    /(?<!\$)(\$\$)*\$\{/.test(text) ? undefined : text.replace(/\$\$/g, () => "$");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("$", "{", "}", "1", "a.b") }), (text) => {
      const object: EstateObject = {
        ...{ kind: kindOf("sraps:Company"), id: "1", name: "acme", outputs: {}, unseen: [] },
        inputs: { key: { name: text }, fields: { [`x${text}`]: [text] } },
      };
      const { resources } = parse(printYaml(declare([object]), "estate"));
      const [{ properties }] = Object.values(resources) as [{ properties: Properties }];
      const [[key, [item]]] = Object.entries(properties.fields as object) as [[string, [string]]];
      expect([evaluated(key), evaluated(item)]).toEqual([`x${text}`, text]);
    }),
  );
});

describe("a text of any characters is in YAML what it is", () => {
  const odd = ["\t", "\n", " ", "\u0001", "\u007f", "\u0085", "\u009f", "\u2028", "\ufeff", "\uffff"];
  const texts = fc.string({ unit: fc.constantFrom(...odd, "a", "#", "'", '"', "\\") });
  const joined = z.object({
    "fn::join": z.tuple([z.literal(""), z.tuple([z.object({ "fn::fromBase64": z.string() }), z.string()])]),
  });

  test("and has nothing that the engine's reader of YAML refuses", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const long = `${text} and so on, for longer than a line has`;
        const object: EstateObject = {
          ...{ kind: kindOf("sraps:Company"), id: "1", name: "acme", outputs: {}, unseen: [] },
          inputs: { key: { name: text }, fields: { [text]: long } },
        };
        const printed = printYaml(declare([object]), "estate");
        expect(printed).toMatch(/^[\n\x20-\x7e]+$/);
        const { resources } = parse(printed);
        const [{ properties }] = Object.values(resources) as [{ properties: Properties }];
        const [[key, value]] = Object.entries(properties.fields as object) as [[string, unknown]];
        expect([key, evaluated(value)]).toEqual([text, long]);
      }),
    );
  });

  /** What the YAML host makes of a value. The engine's writer of YAML loses what a text of several lines begins with. */
  function evaluated(value: unknown): string {
    if (typeof value === "string") {
      expect(value).not.toMatch(/^\s.*[\n\u0085\u2028]|^\n/s);
      return value;
    }
    const [, [{ "fn::fromBase64": beginning }, rest]] = joined.parse(value)["fn::join"];
    return Buffer.from(beginning, "base64").toString() + rest;
  }
});

function syntaxErrors(source: string): string[] {
  const { diagnostics = [] } = transpileModule(source, { reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => flattenDiagnosticMessageText(messageText, "\n"));
}
