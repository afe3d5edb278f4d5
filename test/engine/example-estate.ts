import type { CrmUser } from "../../simulators";
import type { Setting } from "./harness";

/** What the examples ask of the person who tries them. */
export const exampleConfig: Record<string, Setting> = {
  adaPassword: { secret: "S0ftly-spoken" },
  gracePassword: { secret: "L0udly-spoken" },
  linusPassword: { secret: "Fr33ly-spoken" },
  pilotPassword: { secret: "H0use-of-Acme" },
  supportPassword: { secret: "C4ll-for-help" },
  redirectPassword: { secret: "Sn0m-knows-us" },
  webPassword: { secret: "0815" },
  helpdeskPassword: { secret: "correct horse" },
  passwordSeed: { secret: "a seed" },
};

/** What the CRM has for those that read it: one active, one locked, and one who was never activated. */
export const crmUsers: Partial<CrmUser>[] = [
  { username: "ada", mac: "00:04:13:A1:00:01", activated_at: "2025-12-13 00:00:00" },
  { username: "grace", mac: "000413a10002", activated_at: "2025-12-13 00:00:00", status: "expired" },
  { username: "katherine", mac: null, status: "pending" },
].map((user, index) => ({ ...user, customer_id: `IZ${index}`, expiration: "2030-03-31 00:00:00" }));
