export type Role = "admin" | "reseller";

/** The one name that client certificates may have (contract section 1). */
export const clientCertificateName = "Sipwise NGCP API client certificate";

/** A login of the API. */
export interface NgcpAccount {
  readonly id: number;
  readonly username: string;
  readonly password: string;
  /** Serial number of the client certificate that it is known by, in hexadecimal. */
  readonly certificateSerial?: string;
  readonly role: Role;
  readonly resellerId: number;
  /** Whether passwords of subscribers are in answers (contract section 1). */
  readonly showPasswords: boolean;
  readonly readOnly: boolean;
  readonly active: boolean;
}

const admin = { role: "admin", resellerId: 1, showPasswords: true, readOnly: false, active: true } as const;

/** The logins that every simulator starts with. */
export const ngcpAccounts = {
  admin: { ...admin, id: 2, username: "apiadmin", password: "Adm1n-of-the-api" },
  /** An administrator who may not see passwords. */
  blind: { ...admin, id: 3, username: "apiblind", password: "Bl1nd-of-the-api", showPasswords: false },
  readOnly: { ...admin, id: 4, username: "apireader", password: "Read3r-of-the-api", readOnly: true },
  /** Belongs to the reseller "default". */
  reseller: { ...admin, id: 5, username: "apireseller", password: "Res3ller-of-the-api", role: "reseller" },
  inactive: { ...admin, id: 6, username: "apiinactive", password: "Inact1ve-of-the-api", active: false },
} as const satisfies Record<string, NgcpAccount>;
