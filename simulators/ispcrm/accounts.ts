/** `full` may do everything, `read-only` is refused writes, `none` is refused everything. */
export type TokenRole = "full" | "read-only" | "none";

/** An API token, as the page /Admin/getToken makes it for one of the CRM's users (contract 3.1). */
export interface ApiToken {
  readonly token: string;
  readonly role: TokenRole;
  readonly expired: boolean;
}

/** The tokens that every simulator starts with. */
export const ispcrmAccounts = {
  full: { token: "crm-5ec2e7000000000000000001", role: "full", expired: false },
  readOnly: { token: "crm-5ec2e7000000000000000002", role: "read-only", expired: false },
  insufficient: { token: "crm-5ec2e7000000000000000003", role: "none", expired: false },
  expired: { token: "crm-5ec2e7000000000000000004", role: "full", expired: true },
} as const satisfies Record<string, ApiToken>;
