import { type NgcpAccount, ngcpAccounts } from "../accounts";
import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import type { Field } from "../fields";
import { asText, type Json, type JsonObject, numberIn, type Row } from "../json";
import { internalError, Refusal, unprocessable, validationFailed } from "../refusal";
import { passwordFaults } from "./subscriber-passwords";

const flags = [
  ...["billing_data", "call_data", "can_reset_password", "enable_2fa", "is_active", "is_master"],
  ...["read_only", "show_passwords"],
];
const flag = (name: string): Field => ({ name, kind: "boolean", default: false, notNull: true });
const roles = ["system", "admin", "reseller", "ccareadmin", "ccare", "lintercept"];

/** The logins of the panel and the API. */
export const admins: Definition = {
  name: "admins",
  item: "admin",
  table: "admins",
  methods: methods.all,
  createFailure: "Failed to create admin.",
  hasJournal: false,
  postRepresents: "row",
  resellerOf: (row) => numberIn(row, "reseller_id"),
  fields: [
    { name: "auth_mode", kind: "select", values: ["local", "ldap"], default: "local" },
    ...flags.map(flag),
    { name: "email", kind: "text", longest: 255, form: "email" },
    { name: "login", kind: "text", longest: 31, required: true },
    { name: "reseller_id", kind: "reference", label: "Reseller", required: true, ownReseller: true },
    { name: "role", kind: "raw", default: "reseller" },
  ],
  filters: { reseller_id: number(), login: wildcard() },
  complete,
  saved,
  represent: ({ request, account }, row) => {
    const shown = show(row, request.method);
    const { is_superuser: _superuser, reseller_id: _reseller, ...others } = shown;
    return account.role === "reseller" ? others : shown;
  },
  patchDocument: (_, row) => {
    const { id: _id, ...document } = show(row, "PATCH");
    return { ...document, password: null };
  },
  remove: ({ store, account }, { id, login }) => {
    if (isSame(login ?? null, account.username)) throw new Refusal(403, "Cannot delete own user");
    store.deleteAccount(asText(login ?? null));
    store.delete("admins", id);
  },
  links: ({ id, reseller_id }, { account }) => ({
    admins: `admins/${id}`,
    ...(account.role === "admin" && { resellers: `resellers/${reseller_id}` }),
  }),
};

function complete({ store, account }: Call, { body, columns, old }: Draft): JsonObject {
  const login = asText(columns.login ?? null);
  if (login.length < 5) {
    const errors = [`Field must be at least 5 characters. You entered ${login.length}`];
    throw validationFailed([{ field: "login", input: login, errors }]);
  }
  const role = asText(columns.role ?? "reseller") || "reseller";
  if (!roles.includes(role)) {
    throw validationFailed([{ field: "role", input: role, errors: [`Unknown role: ${role}`] }]);
  }
  const password = readPassword(body.password ?? null, old, isSame(login, account.username));
  const isHigher = account.role === "reseller" && role === "admin";
  if (isHigher || role === "system" || role === "lintercept")
    throw new Refusal(403, "Cannot create admin user");
  if (!store.row("resellers", numberIn(columns, "reseller_id"))) {
    throw old ? internalError() : unprocessable("Invalid 'reseller_id'");
  }
  const isOwn = old !== undefined && isSame(old.login ?? null, account.username);
  if (isOwn && [...flags, "role"].some((name) => (old[name] ?? false) !== (columns[name] ?? false))) {
    throw new Refusal(403, "User cannot modify own permissions");
  }
  const others = store.rows("admins").filter(({ id }) => id !== old?.id);
  const taken = (column: "login" | "email") =>
    others.some((one) => columns[column] && isSame(one[column] ?? null, asText(columns[column])));
  if (taken("login")) throw unprocessable("Admin with this login already exists");
  if (taken("email")) throw unprocessable("Admin with this email already exists");
  return { ...columns, role, password };
}

/** The password of another admin is fixed once it is made. */
function readPassword(sent: Json, old: Row | undefined, isOwn: boolean): Json {
  if (sent === null || sent === "") return old?.password ?? null;
  const used = old?.password === sent ? [asText(sent)] : [];
  const errors = passwordFaults(asText(sent), "", used);
  if (errors.length > 0) throw validationFailed([{ field: "password", input: "*****", errors }]);
  if (old && !isOwn) throw new Refusal(403, "Only own user can change password");
  return sent;
}

function isSame(one: Json, other: string): boolean {
  return asText(one).toLowerCase() === other.toLowerCase();
}

/** Whoever is made may log in at once, if active. */
function saved({ store }: Call, row: Row, { old }: Draft): void {
  if (old) store.deleteAccount(asText(old.login ?? null));
  if (typeof row.password !== "string") return;
  const account: NgcpAccount = {
    ...ngcpAccounts.admin,
    id: row.id,
    username: asText(row.login ?? null),
    password: row.password,
    role: row.role === "admin" ? "admin" : "reseller",
    resellerId: numberIn(row, "reseller_id") ?? 1,
    showPasswords: row.show_passwords === true,
    readOnly: row.read_only === true,
    active: row.is_active === true,
  };
  store.setAccount(account);
}

function show(row: Row, method: string): JsonObject {
  const { auth_mode = null, email = null, login = null, reseller_id = null, role = null } = row;
  return {
    id: row.id,
    auth_mode,
    ...Object.fromEntries(flags.map((name) => [name, row[name] ?? false])),
    ...(method === "POST" && email === null ? {} : { email }),
    is_ccare: role === "ccare" || role === "ccareadmin",
    is_superuser: role === "admin",
    login,
    reseller_id,
    role,
  };
}
