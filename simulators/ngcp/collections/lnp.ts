import { type Definition, methods, number, wildcard } from "../definition";
import { type Field, isMatching } from "../fields";
import { asText, type Json, type JsonObject, type Row } from "../json";
import { internalError, invalidUser, unprocessable, validationFailed } from "../refusal";
import { sameText } from "../select";

/** Which carrier: the form calls it otherwise, and complains of both names. */
export const carrierField: Field = { name: "carrier_id", kind: "raw" };

const flag = (name: string) => ({ name, kind: "boolean", default: false, notNull: true }) as const;

export const lnpCarriers: Definition = {
  name: "lnpcarriers",
  item: "lnpcarrier",
  table: "lnpcarriers",
  methods: methods.all,
  createFailure: "Failed to create lnp carrier.",
  hasJournal: false,
  fields: [
    flag("authoritative"),
    { name: "name", kind: "text", required: true },
    { name: "prefix", kind: "text", longest: 31, required: true },
    flag("skip_rewrite"),
  ],
  filters: { name: wildcard(), prefix: wildcard() },
  complete: ({ store, account }, { columns, old }) => {
    if (account.role === "reseller") throw invalidUser();
    const others = store.rows("lnpcarriers").filter(({ id }) => id !== old?.id);
    if (others.some(({ name }) => sameText(asText(name ?? null), asText(columns.name ?? null)))) {
      throw unprocessable("LNP carrier with this name already exists");
    }
    return columns;
  },
  remove: ({ store }, { id }) => {
    const numbers = store.rowsWith("lnpnumbers", "carrier_id", id);
    if (numbers.length > 0) throw internalError("Failed to delete lnp carrier.");
    for (const list of store.rowsWith("ncoslnpcarriers", "carrier_id", id)) {
      for (const pattern of store.rowsWith("ncoslnppatterns", "ncos_lnp_list_id", list.id)) {
        store.delete("ncoslnppatterns", pattern.id);
      }
      store.delete("ncoslnpcarriers", list.id);
    }
    store.delete("lnpcarriers", id);
  },
  links: ({ id }) => ({ lnpnumbers: `lnpnumbers/?carrier_id=${id}` }),
};

export const lnpNumbers: Definition = {
  name: "lnpnumbers",
  item: "lnpnumber",
  table: "lnpnumbers",
  roles: ["admin"],
  methods: methods.all,
  createFailure: "Failed to create lnp number.",
  hasJournal: false,
  fields: [
    carrierField,
    { name: "end", kind: "text", omitted: "cleared" },
    {
      name: "number",
      kind: "text",
      required: true,
      check: isMatching(/^\d+$/, "must be a valid E164 number"),
    },
    { name: "routing_number", kind: "text" },
    { name: "start", kind: "text", omitted: "cleared" },
    { name: "type", kind: "text" },
  ],
  filters: { carrier_id: number(), number: wildcard(), actual: { kind: "test", test: isActual } },
  complete: ({ store }, { columns, old }) => {
    const carrier_id = readCarrier(columns);
    if (!store.row("lnpcarriers", carrier_id)) throw unprocessable("lnp carrier_id does not exist");
    const failure = old ? undefined : lnpNumbers.createFailure;
    return {
      ...columns,
      carrier_id,
      start: readDay(columns.start ?? null, failure),
      end: readDay(columns.end ?? null, failure),
    };
  },
  links: ({ carrier_id }) => ({ lnpcarriers: `lnpcarriers/${carrier_id}` }),
};

export function readCarrier({ carrier_id = null }: JsonObject): number {
  const text = asText(carrier_id);
  if (/^\d+$/.test(text)) return Number(text);
  const input = text === "" ? "" : text;
  const mistakes = [{ field: "lnp_provider", input, errors: ["LNP carrier id must be a positive integer"] }];
  const missing = { field: "lnp_provider_id", input: "", errors: ["LNP Carrier field is required"] };
  throw validationFailed(text === "" ? [...mistakes, missing] : mistakes);
}

/** The day of a moment: of its time nothing is kept. */
function readDay(value: Json, failure: string | undefined): string | null {
  if (value === null || value === "") return null;
  const [day] = /^\d{4}-\d\d-\d\d(?=$|[ T])/.exec(asText(value)) ?? [];
  if (day === undefined) throw internalError(failure);
  return day;
}

function isActual({ start, end }: Row, value: string): boolean {
  if (value !== "1") return true;
  const today = new Date().toISOString().slice(0, 10);
  return (!start || String(start) <= today) && (!end || String(end) >= today);
}
