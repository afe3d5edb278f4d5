import { type Definition, methods, number } from "../definition";
import { asText, type JsonObject, numberIn } from "../json";
import { internalError, Refusal, unprocessable, validationFailed } from "../refusal";

/** Money for prepaid customers, by a code. A patch that does not carry the code spoils it. */
export const vouchers: Definition = {
  name: "vouchers",
  item: "voucher",
  table: "vouchers",
  methods: methods.all,
  createFailure: "Failed to create voucher.",
  hasJournal: false,
  resellerOf: (row) => numberIn(row, "reseller_id"),
  fields: [
    { name: "amount", kind: "money", required: true },
    { name: "code", kind: "text", longest: 128, required: true },
    { name: "customer_id", kind: "raw" },
    { name: "package_id", kind: "raw" },
    { name: "reseller_id", kind: "reference", label: "Reseller", required: true, ownReseller: true },
    { name: "valid_until", kind: "text", required: true },
  ],
  filters: {
    reseller_id: number(),
    package_id: number(),
    base64_code: {
      kind: "test",
      test: ({ code = null }, value) => asText(code) === Buffer.from(value, "base64").toString(),
    },
  },
  complete: ({ store, account }, { columns, old }) => {
    const [login] = store.rowsWith("admins", "login", account.username);
    if (account.role === "reseller" && login?.billing_data !== true) {
      throw new Refusal(403, "Insufficient rights to create voucher");
    }
    const until = asText(columns.valid_until ?? null);
    const mistake = wrongTime(until);
    if (mistake) throw validationFailed([{ field: "valid_until", input: until, errors: [mistake] }]);
    const twin = store.rows("vouchers").some(({ id, code, reseller_id }) => {
      return id !== old?.id && reseller_id === columns.reseller_id && code === columns.code;
    });
    if (twin) throw unprocessable("Voucher with this code already exists for this reseller");
    const isKnown =
      store.row("resellers", numberIn(columns, "reseller_id")) !== undefined &&
      isUnset(columns, "customer_id", (id) => store.row("contracts", id)) &&
      isUnset(columns, "package_id", (id) => store.row("profilepackages", id));
    if (!isKnown && !old) store.next("vouchers");
    if (!isKnown || /T/.test(until)) throw internalError(old ? undefined : vouchers.createFailure);
    const valid_until = until.length === 10 ? `${until} 00:00:00` : until;
    return { ...columns, valid_until, valid_until_before: old?.valid_until ?? valid_until };
  },
  // What a change answers has the time of before.
  represent: ({ request: { method } }, row) => {
    const { valid_until = null, valid_until_before = valid_until } = row;
    const isStale = method === "PUT" || method === "PATCH";
    const names = ["amount", "code", "customer_id", "package_id", "reseller_id"];
    const shown = Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
    return { id: row.id, ...shown, valid_until: isStale ? valid_until_before : valid_until };
  },
  // The code as the patch finds it is encrypted.
  patchDocument: (_, { id: _id, code = null, ...row }) => ({
    ...row,
    code: Buffer.from(asText(code)).toString("base64"),
  }),
  links: ({ reseller_id }) => ({ resellers: `resellers/${reseller_id}` }),
};

function wrongTime(text: string): string | undefined {
  const [, year = ""] = /^(\d{4})-\d\d-\d\d([ T]\d\d:\d\d(:\d\d)?Z?)?$/.exec(text) ?? [];
  if (year === "") return "Could not parse DateTime input. Should be one of (Y-m-d H:M:S, Y-m-d H:M, Y-m-d).";
  return Number(year) > 2037 ? "Invalid date format, YYYY must not be greater than 2037" : undefined;
}

function isUnset(columns: JsonObject, name: string, find: (id: number | undefined) => unknown): boolean {
  return columns[name] === null || find(numberIn(columns, name)) !== undefined;
}
