import * as z from "zod";
import { collection } from "./collection";
import { type Field, flag, resellerId } from "./fields";

const password: Field = {
  input: z
    .string()
    .min(1)
    .optional()
    .describe(
      "The password of a new login. The server's password policy applies. Only the login itself can change it later, so that a change replaces the resource; a login that was there already keeps its own.",
    ),
  isSecret: true,
  isCreateOnly: true,
};

/** A login. Contract: ngcp, 9 (admins), 12, and the recordings. */
export const admin = collection({
  class: "Admin",
  name: "admins",
  noun: "admin",
  summary: "A login of the panel and the API.",
  fields: {
    login: {
      input: z.string().min(5).max(31).describe("The name to log in with. Unique on the platform."),
    },
    password,
    resellerId,
    role: {
      input: z
        .enum(["admin", "reseller", "ccareadmin", "ccare"])
        .optional()
        .describe("What it may do. Default: reseller."),
      cleared: "reseller",
    },
    email: {
      input: z
        .email({ error: "expected an e-mail address" })
        .optional()
        .describe("Where a forgotten password is sent. Unique on the platform."),
    },
    authMode: {
      input: z.enum(["local", "ldap"]).optional().describe("Who knows the password. Default: local."),
      cleared: "local",
    },
    isActive: flag("Whether it can log in. Default: false."),
    isMaster: flag("Whether it may manage other logins. Default: false."),
    readOnly: flag("Whether it may only read. Default: false."),
    showPasswords: flag("Whether it sees passwords of subscribers. Default: false."),
    callData: flag("Whether it sees calls. Default: false."),
    billingData: flag("Whether it sees billing data and manages vouchers. Default: false."),
    canResetPassword: flag("Whether it may have a new password sent. Default: false."),
    enable2fa: {
      ...flag("Whether it needs a one-time password as well. Default: false."),
      wire: "enable_2fa",
    },
  },
  identity: ["login"],
  filters: ["resellerId", "login"],
  ignoresCase: ["login"],
  ends: "delete",
});
