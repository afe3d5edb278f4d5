/** An account of the redirection service. */
export interface RedirectionAccount {
  readonly username: string;
  readonly password: string;
  /** The company name that getPhoneRedirection reports. */
  readonly company: string;
}

/** The accounts that every simulator starts with: one to work with, and a stranger's. */
export const redirectionAccounts = {
  main: { username: "acme", password: "simulated-acme-password", company: "Acme Telephony GmbH" },
  other: { username: "other", password: "simulated-other-password", company: "Other Telephony GmbH" },
} as const satisfies Record<string, RedirectionAccount>;

/** The account that an `Authorization: Basic` header names with its right password. */
export function authenticate(authorization: string | undefined): RedirectionAccount | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? "")?.[1];
  if (!encoded) return undefined;
  const decoded = Buffer.from(encoded, "base64").toString("utf8");
  return Object.values(redirectionAccounts).find(
    ({ username, password }) => decoded === `${username}:${password}`,
  );
}
