import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import { asText, type JsonObject, numberIn, type Row } from "../json";
import { internalError, Refusal, unprocessable } from "../refusal";
import { withoutOwnReseller } from "./contacts";
import { removeDomain } from "./lifecycle";
import { initialPreferences } from "./preference-definitions";

const longestName = 127;

export const domains: Definition = {
  name: "domains",
  item: "domain",
  table: "domains",
  methods: methods.noUpdate,
  createFailure: "Failed to create domain.",
  resellerOf: (row) => numberIn(row, "reseller_id"),
  fields: [
    { name: "domain", kind: "text", label: "SIP Domain", longest: Number.MAX_SAFE_INTEGER, required: true },
    { name: "reseller_id", kind: "reference", label: "Reseller", required: true, ownReseller: true },
  ],
  filters: { domain: wildcard(), reseller_id: number() },
  complete,
  saved,
  remove: (call, { id }) => {
    removeDomain(call.store, id);
    if (call.switches.get("domainReload") === "fails") {
      throw new Refusal(500, "Failed to deactivate domain.", {}, true);
    }
  },
  represent: (call, { id, domain = null, reseller_id = null }) =>
    withoutOwnReseller(call, { id, domain, reseller_id }),
  links: ({ id }) => ({ domainpreferences: `domainpreferences/${id}` }),
};

function complete({ store }: Call, { columns }: Draft): JsonObject {
  const name = asText(columns.domain ?? null);
  if (!store.row("resellers", numberIn(columns, "reseller_id"))) {
    throw unprocessable("Invalid 'reseller_id', doesn't exist.");
  }
  if (store.rowsWith("domains", "domain", name).length > 0) {
    throw unprocessable(`Domain '${name}' already exists.`);
  }
  if (name.length > longestName) throw internalError("Failed to create domain.");
  return columns;
}

function saved({ store, release, switches }: Call, { id }: Row): void {
  store.setPreferences("domain", id, initialPreferences("domain", release));
  if (switches.get("domainReload") === "works") return;
  const Location = `/api/domains/${id}`;
  throw new Refusal(500, "Failed to activate domain. Domain was created", { Location }, true);
}
