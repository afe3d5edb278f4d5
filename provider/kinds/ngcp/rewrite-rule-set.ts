import * as z from "zod";
import { collection } from "./collection";
import { camelCase, type Field, optionalText, readList, resellerId, snakeCase, text } from "./fields";
import { chosenBy } from "./users-of";

/**
 * What a replacement may not be. The server checks it of rules of their own, but of none within a set
 * (ngcp-exchanges, 22; Form/RewriteRule/Rule.pm).
 */
const replacement = z
  .string()
  .min(1)
  .regex(/^\S*$/, "expected a replacement without blanks")
  .regex(/[^$]$/, "expected a replacement that does not end with $")
  .regex(/^[^?]/, "expected a replacement that does not start with ?");

/** The server drops blanks around texts. */
const rule = z
  .strictObject({
    matchPattern: z.string().trim().min(1).describe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the server's own syntax
      "A regular expression (PCRE) over the number, as in `^00(.+)$`. `${ac}` stands for a preference.",
    ),
    replacePattern: replacement.describe("What it becomes, as in `\\1`, the first group of the pattern."),
    description: z.string().trim().min(1).max(127).describe("What it is for."),
    direction: z
      .enum(["in", "out", "lnp"])
      .describe("For calls that come `in` or go `out`, or for the `lnp` lookup."),
    field: z.enum(["caller", "callee"]).describe("Whose number."),
    enabled: z.boolean().default(true).describe("Whether it is used. Default: true."),
  })
  .check(({ value, issues }) => {
    const missing = missingGroup(value.matchPattern, value.replacePattern);
    if (missing === undefined) return;
    const message = `expected \\1 to \\9 to name a group of matchPattern, which has no group ${missing}`;
    issues.push({ code: "custom", message, input: value.replacePattern, path: ["replacePattern"] });
  })
  .meta({ id: "RewriteRule", description: "How one number of a call is rewritten." });

type RewriteRule = z.output<typeof rule>;

/**
 * The rules of a set. They are one list: the server numbers them by their place, and makes all of them anew with each
 * change, so that one alone has no id that stays.
 */
const rules = {
  input: z
    .array(rule)
    .optional()
    .describe("The rules, in the order in which they are tried. Default: they are not managed."),
  wire: "rewriterules",
  cleared: [],
  toWire: (list: unknown) =>
    (list as RewriteRule[]).map((one, index) => ({ ...renamed(one, snakeCase), priority: index + 1 })),
  fromWire: (value, mentioned) =>
    readList(value, mentioned)?.map((one) => {
      const { priority: _place, ...others } = renamed(one as Record<string, string>, camelCase);
      return others;
    }),
} satisfies Field;

/** A set of rewrite rules. Contract: ngcp, 7, 9 (rewriterulesets) and 12. */
export const rewriteRuleSet = collection({
  class: "RewriteRuleSet",
  name: "rewriterulesets",
  noun: "rewrite rule set",
  summary:
    "How numbers are rewritten, by the preference `rewrite_rule_set`: a dial plan's normalisation. Whoever has the set loses it when it is removed.",
  fields: {
    name: text("The name, which preferences refer to. Unique on the platform.", 127),
    resellerId,
    description: optionalText("What it is for."),
    rules,
  },
  identity: ["name"],
  filters: ["resellerId", "name", "description"],
  ignoresCase: ["name"],
  ends: "delete",

  contents: (api, { fields: { name } }) =>
    chosenBy(api, ["rewrite_rule_set", "cdr_export_sclidui_rwrs"], name),
});

function renamed<Value>(rule: Readonly<Record<string, Value>>, rename: (name: string) => string) {
  return Object.fromEntries(Object.entries(rule).map(([name, value]) => [rename(name), value]));
}

/** The first group that the replacement names and the pattern does not have. */
function missingGroup(pattern: string, replacement: string): number | undefined {
  // Without escaped characters and character classes each parenthesis opens a group, but for (?…) that are not named.
  const bare = pattern.replace(/\\./gs, "").replace(/\[\^?\]?[^\]]*\]/g, "");
  const groups = bare.match(/\((?!\?(?!P?<[A-Za-z_]|'))/g)?.length ?? 0;
  const named = [...replacement.matchAll(/\\([1-9])/g)].map(([, digit]) => Number(digit));
  return named.find((group) => group > groups);
}
