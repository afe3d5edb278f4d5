import type { Call } from "../call";
import { type Definition, exact, methods, number, wildcard } from "../definition";
import { type Field, fillColumns, isRegexp, readFields } from "../fields";
import { asText, isArray, isObject, type JsonObject, numberIn, type Row } from "../json";
import { internalError, Refusal, unprocessable, validationFailed } from "../refusal";
import { sameText } from "../select";
import type { NgcpStore } from "../store";
import { deleteWith } from "./ncos";

/** What the rules of a set are numbered from. */
const firstPriority = 30;

const ruleFields: readonly Field[] = [
  { name: "description", kind: "text", required: true },
  { name: "direction", kind: "select", values: ["in", "out", "lnp"], default: "in", notNull: true },
  { name: "field", kind: "select", values: ["callee", "caller"], default: "caller", notNull: true },
  { name: "match_pattern", kind: "text", required: true, check: isRegexp },
  { name: "priority", kind: "positive" },
  { name: "replace_pattern", kind: "text", label: "Replacement Pattern", required: true },
];
const enabled = { name: "enabled", kind: "boolean", notNull: true } as const;
/** A rule within a set is off unless it says otherwise; one of its own is on. */
const embeddedFields: readonly Field[] = [...ruleFields, { ...enabled, default: false }];

export const rewriteRuleSets: Definition = {
  name: "rewriterulesets",
  item: "rewriteruleset",
  table: "rewriterulesets",
  methods: methods.all,
  createFailure: "Failed to create rewriteruleset.",
  resellerOf: (row) => numberIn(row, "reseller_id"),
  hasJournal: false,
  postRepresents: "sent",
  fields: [
    { name: "description", kind: "text" },
    { name: "name", kind: "text", required: true },
    { name: "reseller_id", kind: "positive", required: true, ownReseller: true },
    { name: "rewriterules", kind: "raw", default: null, omitted: "cleared" },
  ],
  filters: { name: wildcard(), reseller_id: number(), description: wildcard() },
  complete: ({ store }, { columns, old }) => {
    const { rewriterules = null, ...set } = columns;
    const rules = readRules(rewriterules);
    if (!store.row("resellers", numberIn(set, "reseller_id"))) throw unprocessable("Invalid 'reseller_id'");
    const others = store.rows("rewriterulesets").filter(({ id }) => id !== old?.id);
    if (others.some(({ name }) => sameText(asText(name ?? null), asText(set.name ?? null)))) {
      throw unprocessable("Ruleset with this 'name' already exists.");
    }
    if (rules === "wrong") {
      if (!old) store.next("rewriterulesets");
      throw internalError(old ? undefined : rewriteRuleSets.createFailure);
    }
    return { ...set, rules };
  },
  saved: ({ store }, { id, rules = null }) => {
    if (isArray(rules)) replaceRules(store, id, rules.filter(isObject));
  },
  remove: ({ store }, { id }) => {
    deleteWith(store, "rewriterules", "set_id", id);
    store.delete("rewriterulesets", id);
  },
  represent: ({ store }, row) => ({
    id: row.id,
    description: row.description ?? null,
    name: row.name ?? null,
    reseller_id: row.reseller_id ?? null,
    rewriterules: rulesOf(store, row.id).map(({ id: _id, set_id: _set, ...rule }) => rule),
  }),
  links: ({ id }) => ({ rewriterulesets: `rewriterulesets/${id}` }),
};

export const rewriteRules: Definition = {
  name: "rewriterules",
  item: "rewriterule",
  table: "rewriterules",
  methods: methods.all,
  createFailure: "Failed to create rewriterule.",
  resellerOf: (row, store) => {
    return numberIn(store.row("rewriterulesets", numberIn(row, "set_id")), "reseller_id");
  },
  hasJournal: false,
  postRepresents: "sent",
  fields: [
    ...ruleFields,
    { ...enabled, default: true },
    { name: "set_id", kind: "positive", required: true },
  ],
  filters: {
    description: wildcard(),
    set_id: number(),
    direction: exact(),
    field: exact(),
    reseller_id: { kind: "test", test: failing },
  },
  complete: (call, { columns, old }) => {
    checkTogether(columns);
    const set = call.store.row("rewriterulesets", numberIn(columns, "set_id"));
    if (!set) throw unprocessable("Invalid 'set_id'.");
    if (old && columns.priority === null) throw internalError();
    return { ...trimmed(columns), priority: columns.priority || nextPriority(call, set.id) };
  },
  links: ({ id, set_id }) => ({
    rewriterules: `rewriterules/${id}`,
    rewriterulesets: `rewriterulesets/${set_id}`,
  }),
};

/** The rules to be; null when there is no word of them, so that they stay. */
function readRules(list: JsonObject[string]): JsonObject[] | null | "wrong" {
  if (list === null) return null;
  if (!isArray(list)) return "wrong";
  const rules = list.filter(isObject).filter((rule) => Object.keys(rule).length > 0);
  return rules.map((rule, index) => {
    const read = readEmbedded(rule, index);
    const columns = fillColumns(embeddedFields, read, undefined, rewriteRuleSets.createFailure);
    return { ...trimmed(columns), priority: columns.priority ?? firstPriority + index };
  });
}

/** Blanks around texts are dropped. */
function trimmed(columns: JsonObject): JsonObject {
  const entries = Object.entries(columns).map(([name, value]) => {
    return [name, typeof value === "string" ? value.trim() : value] as const;
  });
  return Object.fromEntries(entries);
}

/** Mistakes in a rule are named by its place: `0_match_pattern`. */
function readEmbedded(rule: JsonObject, index: number): JsonObject {
  try {
    return readFields(embeddedFields, rule);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw unprocessable(error.message.replaceAll("field='", `field='${index}_`));
  }
}

/** All rules are new ones each time. */
function replaceRules(store: NgcpStore, set: number, rules: readonly JsonObject[]): void {
  deleteWith(store, "rewriterules", "set_id", set);
  for (const rule of rules) {
    store.put("rewriterules", { ...rule, set_id: set, id: store.next("rewriterules") });
  }
}

function rulesOf(store: NgcpStore, set: number): Row[] {
  const rules = store.rowsWith("rewriterules", "set_id", set);
  return rules.toSorted((one, other) => Number(one.priority) - Number(other.priority));
}

function nextPriority({ store }: Call, set: number): number {
  const last = rulesOf(store, set).at(-1);
  return last ? Number(last.priority) + 1 : firstPriority;
}

/** The replacement may only name groups that the pattern has. */
function checkTogether({ match_pattern = null, replace_pattern = null }: JsonObject): void {
  const [match, replacement] = [asText(match_pattern), asText(replace_pattern)];
  const groups = (new RegExp(`${match}|`).exec("") ?? []).length - 1;
  const named = [...replacement.matchAll(/\\(\d)/g)].map(([, digit]) => Number(digit));
  if (named.every((group) => group <= groups)) return;
  const errors = ["Match pattern and Replace Pattern do not work together."];
  throw validationFailed([
    { field: "match_pattern", input: match, errors },
    { field: "replace_pattern", input: replacement, errors },
  ]);
}

function failing(): never {
  throw internalError();
}
