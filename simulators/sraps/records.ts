/** Values by setting uuid (contract 1.5.1). The known shape is `{ value, attrs: { perm } }`; others are kept as given. */
export type SettingsManager = Readonly<Record<string, unknown>>;

export interface Company {
  readonly uuid: string;
  readonly name: string;
  /** The reseller that the company is a customer of. */
  readonly parent: string | null;
  /** Whether it may have customers. */
  readonly reseller: boolean;
  /** Further fields that a client sent. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface Endpoint {
  /** 12 hex digits, lower case. */
  readonly mac: string;
  readonly company: string;
  readonly name: string | null;
  readonly autoprovisioning_enabled: boolean;
  readonly provisioning_profile: string | null;
  readonly settings_manager: SettingsManager;
  readonly warranty_exp_warning_period: number | null;
}

export interface Profile {
  readonly uuid: string;
  readonly company: string;
  readonly name: string;
  readonly product_group: string;
  readonly autoprovisioning_enabled: boolean;
  readonly settings_manager: SettingsManager;
  /** Further fields that a client sent. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** The collections that have no known path; a test mounts them where it likes. */
export const mountable = ["productDefaults", "users", "companies", "logs"] as const;
export type Mountable = (typeof mountable)[number];
/** Those of them that hold whatever object a client sends. */
export type GenericCollection = Exclude<Mountable, "companies" | "logs">;

/** An object of a generic collection. */
export interface StoredObject {
  readonly uuid: string;
  readonly company: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface LogEntry {
  readonly timestamp: string;
  readonly message: string;
  readonly company: string;
  readonly [field: string]: unknown;
}

/** What the fields of an endpoint are when nobody says (section 5 point 12). */
export const endpointDefaults = {
  name: null,
  autoprovisioning_enabled: false,
  provisioning_profile: null,
  settings_manager: {},
  warranty_exp_warning_period: 3,
} as const satisfies Omit<Endpoint, "mac" | "company">;

/** What the fields of a profile are when nobody says. */
export const profileDefaults = { autoprovisioning_enabled: false, settings_manager: {}, extra: {} } as const;
