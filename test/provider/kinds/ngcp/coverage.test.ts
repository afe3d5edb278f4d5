import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { wireOf } from "../../../../provider/kinds/ngcp/collection-fields";
import { tables } from "../../../../provider/kinds/ngcp/kinds";
import { kinds } from "../../../../provider/kinds/registry";
import { fieldsOf, readDescription } from "./description";

const checkout = resolve(__dirname, "../../../..");
/** The server's own description lies beside the checkout; it is no part of it. That of another release can be given. */
const file = process.env.NGCP_DESCRIPTION ?? join(checkout, "../shared/contracts/ngcp-openapi.json");

/** Resources that are no table of fields: their collections, and the server's names of inputs that it calls otherwise. */
const otherKinds: Readonly<Record<string, { class: string; wires?: Readonly<Record<string, string>> }>> = {
  callforwards: {
    class: "CallForwards",
    wires: {
      ...{ unconditional: "cfu", busy: "cfb", noAnswer: "cft", unavailable: "cfna" },
      ...{ sms: "cfs", response: "cfr", override: "cfo" },
    },
  },
  customerpreferences: { class: "CustomerPreferences" },
  domainpreferences: { class: "DomainPreferences" },
  numbers: { class: "AliasNumber", wires: { number: "", isDevice: "is_devid" } },
  pbxdevicepreferences: { class: "PbxDevicePreferences" },
  pbxdeviceprofilepreferences: { class: "PbxDeviceProfilePreferences" },
  pbxfielddevicepreferences: { class: "PbxFieldDevicePreferences" },
  peeringserverpreferences: { class: "PeeringServerPreferences" },
  profilepreferences: { class: "ProfilePreferences" },
  resellerpreferences: { class: "ResellerPreferences" },
  subscriberpreferences: { class: "SubscriberPreferences" },
};

/** The rows of a section of the page: what each cell names. */
function rowsOf(title: string): string[][][] {
  const page = readFileSync(join(checkout, "docs/ngcp.md"), "utf8");
  const [, section = ""] = page.split(`\n## ${title}\n`);
  const rows = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) =>
    row.split(" | ").map((cell) => [...cell.matchAll(/`([\w.*]+)`/g)].map(([, name = ""]) => name)),
  );
}

/** The collections that the page gives a reason for. */
const excused = () => rowsOf("Collections").flatMap(([names = []]) => names);

/** A field that the page gives a reason for, by one of its rows. */
interface Excuse {
  collections: readonly string[];
  field: string;
}
const excusedFields = (): Excuse[] =>
  rowsOf("Fields").flatMap(([collections = [], fields = []]) =>
    fields.map((field) => ({ collections, field })),
  );

/** A field is excused with all that is within it. */
function excuses({ collections, field }: Excuse, name: string, found: string): boolean {
  const pattern = field.replaceAll(".", "\\.").replaceAll("*", "[\\w.]+");
  return collections.includes(name) && new RegExp(`^${pattern}(\\.|$)`).test(found);
}

/** Inputs are spelled in the program's way, deep down too. */
const spelled = (name: string) => name.replaceAll("_", "").toLowerCase();

/** The server's fields that a resource has as inputs, by collection. */
function inputsByCollection(): Map<string, string[]> {
  const byCollection = new Map<string, string[]>();
  for (const definition of tables) {
    const served = Object.entries(definition.fields).flatMap(([name, { input }]) =>
      within(wireOf(definition.fields, name), input),
    );
    byCollection.set(definition.name, served);
  }
  for (const [name, { class: ofKind, wires = {} }] of Object.entries(otherKinds)) {
    const shape = kinds.find(({ token }) => token === `ngcp:${ofKind}`)?.inputs.shape ?? {};
    const served = Object.entries(shape).flatMap(([input, type]) => within(wires[input] ?? input, type));
    byCollection.set(name, served);
  }
  return byCollection;
}

/** The field with what is within; without a name of its own only that. */
function within(wire: string, input: unknown): string[] {
  const schema = z.toJSONSchema(input as z.ZodType, { io: "input", unrepresentable: "any" });
  const { $defs = {}, ...root } = schema;
  const inner = fieldsOf(root, $defs);
  return wire === "" ? inner : [wire, ...inner.map((name) => `${wire}.${name}`)];
}

/** Settings and preferences are changed and cleared by a PATCH, also where the server has another way besides. */
const settingsMethods = {
  used: ["GET /{id}", "PATCH /{id}"],
  others: ["GET /", "PUT /{id}", "DELETE /{id}"],
};

/** What resources ask of their collections, and what they could ask as well. */
function methodsByCollection(): Map<string, typeof settingsMethods> {
  const byCollection = new Map<string, typeof settingsMethods>();
  for (const definition of tables) {
    if (!("ends" in definition)) continue;
    const { name, ends, fields, identity, changedBy } = definition;
    const isFixed = Object.entries(fields).every(
      ([input, { isImmutable, isCreateOnly }]) => isImmutable || isCreateOnly || identity.includes(input),
    );
    const change = isFixed ? [] : [changedBy === "PUT" ? "PUT /{id}" : "PATCH /{id}"];
    const end = ends === "delete" ? ["DELETE /{id}"] : [];
    byCollection.set(name, {
      used: ["GET /", "POST /", "GET /{id}", ...change, ...end],
      others: ["PUT /{id}", "PATCH /{id}"],
    });
  }
  return byCollection;
}

test("every resource that this file names is one", () => {
  const tokens = kinds.map(({ token }) => token);
  for (const { class: ofKind } of Object.values(otherKinds)) expect(tokens).toContain(`ngcp:${ofKind}`);
});

if (!existsSync(file)) {
  test("without the server's description its collections are not gone through", () => {
    process.stdout.write(
      "No description of NGCP beside the checkout: its collections are not gone through.\n",
    );
  });
} else {
  const described = readDescription(readFileSync(file, "utf8"));
  const inputs = inputsByCollection();

  test("every collection is a resource, or the page says why it is none", () => {
    const served = [...inputs.keys(), ...excused()];
    const unserved = [...described].filter(([name]) => !served.includes(name));
    expect(unserved.map(([name, { methods }]) => `${name}: ${methods.join(", ")}`)).toEqual([]);
    expect(served.filter((name) => !described.has(name))).toEqual([]);
  });

  test("every field of a resource's collection is an input, or the page says why it is none", () => {
    const reasons = excusedFields();
    const unserved = [...inputs].flatMap(([name, served]) => {
      const has = new Set(served.map(spelled));
      const fields = described.get(name)?.fields ?? [];
      return fields.filter((field) => !has.has(spelled(field))).map((field) => ({ name, field }));
    });
    const missing = unserved.filter(
      ({ name, field }) => !reasons.some((reason) => excuses(reason, name, field)),
    );
    expect(missing.map(({ name, field }) => `${name}: ${field}`)).toEqual([]);
    const isStale = (reason: Excuse) => !unserved.some(({ name, field }) => excuses(reason, name, field));
    expect(reasons.filter(isStale)).toEqual([]);
  });

  test("every method that a resource uses is described, and what is described besides is another way to write", () => {
    const methods = methodsByCollection();
    const differing = [...inputs.keys()].flatMap((name) => {
      const there = described.get(name)?.methods ?? [];
      const { used, others } = methods.get(name) ?? settingsMethods;
      return [
        ...used.filter((method) => !there.includes(method)).map((method) => `${name} has no ${method}`),
        ...there
          .filter((method) => !used.includes(method) && !others.includes(method))
          .map((method) => `${name} has ${method}, which nothing uses`),
      ];
    });
    expect(differing).toEqual([]);
  });

  // What the server does not know it answers with everything.
  test.each(tables.flatMap((table) => ("ends" in table ? table : [])))(
    "lists of $class are narrowed by every input that the description has a parameter for, and by no other",
    ({ name, fields, filters = [], narrowedBy = [] }) => {
      const parameters = described.get(name)?.parameters ?? [];
      const served = Object.entries(fields)
        .filter(([input, { filter }]) => parameters.includes(filter ?? wireOf(fields, input)))
        .map(([input]) => input);
      // Of a number the server wants the digits, which the numbers themselves are found by.
      expect([...filters].sort()).toEqual(served.filter((input) => input !== "primaryNumber").sort());
      expect(narrowedBy.filter((input) => !served.includes(input))).toEqual([]);
    },
  );
}
