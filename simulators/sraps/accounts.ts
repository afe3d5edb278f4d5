/** `full` may do everything; `read-only` and `none` are refused writes. */
export type KeyRole = "full" | "read-only" | "none";

/** An API key of the portal (contract 1.5 K1). */
export interface AccessKey {
  /** `ck_` and 32 hex digits. */
  readonly id: string;
  readonly key: string;
  readonly role: KeyRole;
  /** The uuid of the company that the key was made in. */
  readonly company: string;
}

/** The companies that every simulator starts with. */
export const srapsCompanies = {
  /** An end user, the company of the keys `main`, `readOnly` and `none`. */
  main: { uuid: "ac3e0000000000000000000000000001", name: "Acme Telephony GmbH" },
  /** A reseller with two customers. */
  reseller: { uuid: "4e5e0000000000000000000000000001", name: "Voice Reseller AG" },
  north: { uuid: "4e5e0000000000000000000000000002", name: "North Customer" },
  south: { uuid: "4e5e0000000000000000000000000003", name: "South Customer" },
  /** A stranger, who owns three phones. */
  other: { uuid: "07ee0000000000000000000000000001", name: "Other Telephony GmbH" },
} as const;

/** The API keys that every simulator starts with. */
export const srapsAccounts = {
  main: accessKey(1, "full", srapsCompanies.main.uuid),
  readOnly: accessKey(2, "read-only", srapsCompanies.main.uuid),
  none: accessKey(3, "none", srapsCompanies.main.uuid),
  reseller: accessKey(4, "full", srapsCompanies.reseller.uuid),
  other: accessKey(5, "full", srapsCompanies.other.uuid),
} as const;

function accessKey(number: number, role: KeyRole, company: string): AccessKey {
  const digits = String(number).padStart(32, "0");
  return { id: `ck_${digits}`, key: digits.replace(/^0{16}/, "5ec2e7005ec2e700"), role, company };
}
