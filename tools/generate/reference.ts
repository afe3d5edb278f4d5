import type * as z from "zod";
import { type Backend, backends } from "../../provider/clients/backends";
import { type Fleet, importFormat, isFleet } from "../../provider/kinds/fleet";
import { commonInputs, type Kind } from "../../provider/kinds/kind";
import type { Lookup } from "../../provider/kinds/lookup";
import { lookupArguments } from "../../provider/lifecycle/answer";
import { exampleProgram } from "./example";
import {
  definitionsOf,
  isRequired,
  jsonSchema,
  localName,
  propertiesOf,
  referredName,
  type Schema,
} from "./json-schema";
import { bulleted, GENERATED, table } from "./markdown";
import { rolesOf } from "./ngcp-roles";
import roundTrips from "./round-trips.json";

const FOLDER = "docs/reference";

/** What `test/docs/reference.test.ts` finds of a kind by making, changing and removing an object of it. */
export interface RoundTrip {
  /** What a program declares. */
  example: Record<string, unknown>;
  /** Methods with their paths, and procedures, each once. */
  requests: string[];
  /** Whether NGCP refuses it to a reseller's login. */
  isAdministrators?: boolean;
}

const tripOf = ({ token }: Kind | Fleet) => (roundTrips as Record<string, RoundTrip | undefined>)[token];

/** The reference: a page for each class, one for the lookups of each back end, and the page that leads to them. */
export function generateReference(
  all: readonly (Kind | Fleet)[],
  lookups: readonly Lookup[],
): Map<string, string> {
  const pages = all.map((type) => [pathOf(type), page(type)] as const);
  return new Map([[`${FOLDER}/README.md`, index(all, lookups)], ...pages, ...lookupPages(lookups)]);
}

const pathOf = ({ backend, token }: Kind | Fleet) => `${FOLDER}/${backend}/${localName(token)}.md`;
const className = ({ backend, token }: Kind | Fleet) => `${backend}.${localName(token)}`;

function index(all: readonly (Kind | Fleet)[], lookups: readonly Lookup[]): string {
  const sections = Object.entries(backends).map(([backend, { title }]) => {
    const own = all.filter((type) => type.backend === backend);
    const rows = own.map((type) => [
      `[\`${className(type)}\`](${backend}/${localName(type.token)}.md)`,
      type.summary,
    ]);
    const asked = lookups.some((lookup) => lookup.backend === backend)
      ? [`[Lookups](${backend}/lookups.md) read without managing.`]
      : [];
    return [`## ${title}`, table(["class", "stands for"], rows), ...asked];
  });
  return text([GENERATED, "# Reference", ...sections.flat()]);
}

function page(type: Kind | Fleet): string {
  const { inputs, outputs, summary } = type;
  const own = rowsOf(
    inputs,
    (name) => !Object.hasOwn(commonInputs, name),
    (name) => marksOf(type, name),
  );
  const common = rowsOf(inputs, (name) => Object.hasOwn(commonInputs, name));
  const given = rowsOf(outputs, () => true).map(([name = "", , meaning = ""]) => [name, meaning]);
  return text([
    GENERATED,
    `# ${className(type)}`,
    summary,
    ...exampleOf(type),
    "## Inputs",
    table(["input", "", "meaning"], [...own, ...common]),
    ...(given.length > 0 ? ["## Outputs", "Besides its inputs:", table(["output", "meaning"], given)] : []),
    "## Identity and end",
    bulleted(isFleet(type) ? identityOfFleet(type) : identityOf(type)),
    ...requestsOf(type),
  ]);
}

function exampleOf(type: Kind | Fleet): string[] {
  const trip = tripOf(type);
  if (!trip) return [];
  return ["## Example", `\`\`\`ts\n${exampleProgram(type, trip.example)}\n\`\`\``];
}

/** Which login may send them. */
const rights: Record<Backend, string> = {
  sraps: "An access key whose role is None or read-only is refused all but GET.",
  redirection:
    "The login is the SRAPS account's, and reaches the phones that are registered to it or to nobody.",
  ngcp: "The roles are those that NGCP's own source admits to the path. What an account then sees and may change is its reseller's or its own, and its permissions may be fewer.",
  ispcrm: "The API token is that of one of the CRM's users.",
};

/** Which requests an object costs over its life, by path, and whom NGCP admits to them. */
function requestsOf(type: Kind | Fleet): string[] {
  const { backend } = type;
  const requests = tripOf(type)?.requests ?? [];
  if (requests.length === 0) return [];
  const methods = new Map<string, string[]>();
  for (const request of requests) {
    const [method = "", path = ""] = request.split(" ");
    const row = JSON.stringify([code(path), rolesOf(request) ?? ""]);
    methods.set(row, [...(methods.get(row) ?? []), method]);
  }
  const rows = [...methods].sort().map(([row, of]) => {
    const [path = "", roles = ""] = JSON.parse(row) as string[];
    return backend === "ngcp" ? [path, of.join(", "), roles] : [path, of.join(", ")];
  });
  const settings = new Set(requests.flatMap((request) => request.match(/\w+\.\w+(?=\})/g) ?? []));
  return [
    "## Requests",
    `What it asks at \`voip:${backend}.${backends[backend].urlSetting}\`:`,
    table(["path", "methods", ...(backend === "ngcp" ? ["roles that may"] : [])], rows),
    ...(settings.size > 0
      ? [
          `What stands in braces with a dot is a setting, since no public documentation gives it: ${[...settings].map((name) => code(`voip:${backend}.${name}`)).join(", ")}.`,
        ]
      : []),
    rights[backend],
  ];
}

function identityOf(kind: Kind): string[] {
  const { idFormat, keyText, identity, irreversible, contents, retains, list, writeOnly } = kind;
  return [
    `Its id is ${idFormat}. \`.get\` and an import take it${keyText ? `, and an import also ${keyText.format}` : ""}.`,
    identity.length > 0
      ? `An object that is there already is known by ${identity.map(code).join(" and ")}.`
      : "Nothing tells an object that is there already: it is imported by its id.",
    ...(irreversible ? [`${irreversible} A replacement needs \`allowReplace: true\`.`] : []),
    ...(contents ? ["What it still has goes with it: its removal then needs `forceDestroy: true`."] : []),
    ...(retains ? ["It may stay at the back end when it is removed from the program; the run says so."] : []),
    ...(list ? [] : ["It cannot be listed."]),
    ...writeOnly.map(
      (name) =>
        `${code(name)} cannot be read back: what was written last is recorded, and what others make of it is not seen.`,
    ),
  ];
}

function identityOfFleet(fleet: Fleet): string[] {
  const { key, entry } = fleet;
  return [
    `Its entries are by ${code(key)}; each stands for a [\`${className(entry)}\`](${localName(entry.token)}.md).`,
    `An import takes ${importFormat(fleet)}.`,
    "[Fleets](../../fleets.md) has examples.",
  ];
}

function marksOf(type: Kind | Fleet, name: string): string[] {
  if (isFleet(type)) return [];
  const { secrets, writeOnly, immutable, identity } = type;
  return [
    ...(secrets.includes(name) ? ["secret"] : []),
    ...(writeOnly.includes(name) ? ["never read back"] : []),
    ...((immutable ?? identity).includes(name) ? ["a change replaces"] : []),
  ];
}

function lookupPages(lookups: readonly Lookup[]): [string, string][] {
  return [...new Set(lookups.map(({ backend }) => backend))].map((backend) => {
    const sections = lookups
      .filter((lookup) => lookup.backend === backend)
      .flatMap((lookup) => [
        `## ${backend}.${localName(lookup.token)}`,
        lookup.summary,
        table(
          ["argument", "", "meaning"],
          rowsOf(lookupArguments(lookup), () => true),
        ),
        table(
          ["result", "", "meaning"],
          rowsOf(lookup.result, () => true),
        ),
      ]);
    return [`${FOLDER}/${backend}/lookups.md`, text([GENERATED, `# Lookups of ${backend}`, ...sections])];
  });
}

/** A row for each property, and for each part of it that has a description: name, what is to know of it, meaning. */
function rowsOf(
  object: z.ZodObject,
  isShown: (name: string) => boolean,
  marks: (name: string) => string[] = () => [],
): string[][] {
  const schema = jsonSchema(object, "input");
  const definitions = definitionsOf([object], "input");
  return Object.entries(propertiesOf(object, "input"))
    .filter(([name]) => isShown(name))
    .flatMap(([name, property]) => {
      const known = [...(isRequired(schema, name) ? ["required"] : []), ...marks(name)];
      const row = [code(name), known.join(", "), property.description ?? ""];
      return [row, ...partsOf(name, property, definitions)];
    });
}

function partsOf(path: string, schema: Schema, definitions: Readonly<Record<string, Schema>>): string[][] {
  const referred = schema.$ref === undefined ? undefined : referredName(schema.$ref);
  const { items, properties, required, format, anyOf = [] } = (referred && definitions[referred]) || schema;
  if (format === "asset") return []; // Pulumi's own type
  if (items) return partsOf(`${path}[]`, items as Schema, definitions);
  const own = Object.entries(properties ?? {}).flatMap(([name, value]) => {
    const below = `${path}.${name}`;
    const part = value as Schema;
    const known = required?.includes(name) ? "required" : "";
    return [[code(below), known, part.description ?? ""], ...partsOf(below, part, definitions)];
  });
  return [...own, ...anyOf.flatMap((part) => partsOf(path, part as Schema, definitions))];
}

function code(name: string): string {
  return `\`${name}\``;
}

function text(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
