import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type {
  CollectionItem,
  CollectionName,
  CompanyRef,
  JsonObject,
  SrapsClient,
} from "../../clients/sraps/client";
import { VoipError } from "../../transport/errors";
import { withRemoved } from "../free-fields";
import { kind, type Observed } from "../kind";
import { extraFields, fieldsInput } from "./free-fields";
import { companyInput, companyOf, formatCompanyPath, ofCompany, parseCompanyPath } from "./ids";

/**
 * A kind over a collection that SRAPS has and whose path and fields are not public (contracts: snom-and-ispcrm,
 * 1.5 "only named or implied", section 4, knob 14): fields go by their names in the API, and the path comes from
 * the company's links or from `voip:sraps.paths`.
 */
export function collectionKind<const Class extends string>(definition: {
  class: Class;
  collection: CollectionName;
  /** What one object is called. */
  subject: string;
  summary: string;
  key: string;
}) {
  const { collection, subject } = definition;
  const inputs = z.strictObject({
    company: companyInput,
    key: fieldsInput
      .refine((key) => Object.keys(key).length > 0, "expected at least one field")
      .describe(`${definition.key} A change replaces the ${subject}.`),
    fields: fieldsInput
      .optional()
      .describe("Further fields by their names in the API. Only these are managed."),
    secretFields: fieldsInput
      .optional()
      .describe(
        "Fields that SRAPS takes and never gives back, such as a password, by their names in the API.",
      ),
  });
  type Inputs = z.output<typeof inputs>;

  function observed(
    company: string,
    { uuid, fields }: CollectionItem,
  ): Observed<Inputs, Record<string, never>> {
    if (uuid === undefined) throw withoutUuid(subject);
    return { id: formatCompanyPath(company, uuid), inputs: { company, key: fields, fields }, outputs: {} };
  }

  async function find(api: SrapsClient, company: CompanyRef, key: Readonly<JsonObject>) {
    const matches: CollectionItem[] = [];
    for await (const item of api.collection(collection).list(company)) {
      if (Object.entries(key).every(([name, value]) => isDeepStrictEqual(item.fields[name], value))) {
        matches.push(item);
      }
    }
    if (matches.length < 2) return matches[0];
    throw new VoipError({
      kind: "conflict",
      api: "sraps",
      property: "key",
      problem: `SRAPS has ${matches.length} objects of this ${subject}'s key: ${matches.map(({ uuid }) => uuid).join(", ")}.`,
      advice: "Remove the others, or add a field that tells them apart.",
    });
  }

  return kind({
    token: `sraps:${definition.class}`,
    backend: "sraps",
    summary: definition.summary,
    idFormat: `the ${subject}'s uuid, or \`<company>/<uuid>\` in another company than the access key's`,
    parseId: (id) => companyOf(parseCompanyPath(id, subject)),
    keyText: {
      format: "`<field>=<value>` of a field that tells it from all others",
      parse(text) {
        const [, company, field, value] = /^(?:([^/=]+)\/)?([A-Za-z_]\w*)=(.+)$/s.exec(text) ?? [];
        return field === undefined
          ? undefined
          : { ...(company && { company }), key: { [field]: value ?? "" } };
      },
    },
    inputs,
    outputs: z.object({}),
    identity: ["company", "key"],
    identityMaking: ["key", "fields"],
    secrets: ["secretFields"],
    writeOnly: ["secretFields"],
    idFromKey: false,

    async validate(api, declared, open) {
      if (!open.has("company")) await api.collection(collection).ensureAvailable(declared.company);
      return [];
    },

    /** The uuid tells it from all others; so whatever else is there can be changed in place. */
    imported({ key: { uuid = "" } = {}, fields = {}, ...inputs }, { key = { uuid } }) {
      return { ...inputs, key, fields: extraFields(fields, Object.keys(key)) };
    },

    async observe(api, reference) {
      const { company, item } =
        "id" in reference
          ? parseCompanyPath(reference.id, subject)
          : { company: reference.key.company, item: undefined };
      const found =
        item === undefined
          ? await find(api, company, "key" in reference ? reference.key.key : {})
          : await api.collection(collection).get(company, item);
      return found && observed((await api.company(company)).uuid, found);
    },

    async create(api, desired) {
      const company = await api.company(desired.company);
      const body = { ...desired.key, ...desired.fields, ...desired.secretFields };
      const { uuid } = await api.collection(collection).create(desired.company, body);
      if (uuid === undefined) throw withoutUuid(subject);
      return { id: formatCompanyPath(company.uuid, uuid) };
    },

    async update(api, { id, desired, previous, changed }) {
      const { company, item } = parseCompanyPath(id, subject);
      await api.collection(collection).update(company, item, {
        ...(changed.has("fields") ? withRemoved(desired.fields, previous.fields) : {}),
        ...(changed.has("secretFields") ? withRemoved(desired.secretFields, previous.secretFields) : {}),
      });
      return undefined;
    },

    async remove(api, id) {
      const { company, item } = parseCompanyPath(id, subject);
      await api.collection(collection).remove(company, item);
    },

    listInputs: ofCompany,

    async *list(api, { company } = {}) {
      const { uuid } = await api.company(company);
      for await (const item of api.collection(collection).list(company)) yield observed(uuid, item);
    },

    sharing: {
      scope: (id) => companyOf(parseCompanyPath(id, subject)),
      // Which fields an entry lacks is not known: all that is mentioned must be there, and an import asks itself.
      async reread(_api, entry, { key, fields }) {
        const there = entry.inputs.fields ?? {};
        const names = Object.keys({ ...key, ...fields });
        return names.length > 0 && names.every((name) => Object.hasOwn(there, name)) ? entry : undefined;
      },
    },

    nameOf: ({ fields: { name } = {} }) => (typeof name === "string" ? name : undefined),
  });
}

function withoutUuid(subject: string): VoipError {
  return new VoipError({
    kind: "protocol",
    api: "sraps",
    problem: `SRAPS shows a ${subject} without a uuid, so it cannot be told from others.`,
  });
}
