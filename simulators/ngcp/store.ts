import { type NgcpAccount, ngcpAccounts } from "./accounts";
import { defaultEmailTemplates } from "./default-email-templates";
import type { Json, JsonObject, Row } from "./json";
import { Rows } from "./rows";
import { soundHandles } from "./sound-handles";

export const tables = [
  "resellers",
  "contacts",
  "contracts",
  "billingprofiles",
  "domains",
  "subscriberprofilesets",
  "subscriberprofiles",
  "subscribers",
  "numbers",
  "cfdestinationsets",
  "cftimesets",
  "cfsourcesets",
  "cfbnumbersets",
  "cfmappings",
  "reminders",
  "subscriberlocationmappings",
  "subscriberregistrations",
  "voicemailgreetings",
  "emailtemplates",
  "profilepackages",
  "ncoslevels",
  "ncospatterns",
  "ncoslnpcarriers",
  "ncoslnppatterns",
  "lnpcarriers",
  "lnpnumbers",
  "rewriterulesets",
  "rewriterules",
  "timesets",
  "peeringgroups",
  "peeringservers",
  "peeringrules",
  "peeringinboundrules",
  "soundsets",
  "emergencymappingcontainers",
  "emergencymappings",
  "trustedsources",
  "upnrewritesets",
  "soundfiles",
  "soundhandles",
  "pbxdevicemodels",
  "pbxdeviceconfigs",
  "pbxdevicefirmwares",
  "pbxdeviceprofiles",
  "pbxdevices",
  "billingzones",
  "billingfees",
  "billingnetworks",
  "customerlocations",
  "invoicetemplates",
  "admins",
  "vouchers",
  "resellerbrandings",
  "preferencesmetaentries",
  "provisioningtemplates",
] as const;
export type Table = (typeof tables)[number];

export const preferenceOwners = [
  "subscriber",
  "customer",
  "domain",
  "profile",
  "reseller",
  "peeringserver",
  "pbxdevice",
  "pbxdeviceprofile",
  "pbxfielddevice",
] as const;
export type PreferenceOwner = (typeof preferenceOwners)[number];

/** What the server holds. Tests may look and change things behind the API's back. */
export class NgcpStore {
  private readonly tables = new Map<Table, Rows>();
  private readonly sequences = new Map<string, number>();
  private readonly preferencesByOwner = new Map<string, JsonObject>();
  private readonly accountByName = new Map<string, NgcpAccount>();

  constructor() {
    for (const account of Object.values(ngcpAccounts)) this.setAccount(account);
    seed(this);
  }

  /** The rows of a table, by ascending id. */
  rows(table: Table): Row[] {
    return this.table(table).all();
  }

  /** The rows whose column holds the value, text without regard to case, by ascending id. None holds null. */
  rowsWith(table: Table, column: string, value: Json): Row[] {
    return this.table(table).with(column, value);
  }

  row(table: Table, id: number | undefined): Row | undefined {
    return id === undefined ? undefined : this.table(table).get(id);
  }

  /** Adds a row, or replaces the one with its id. */
  put(table: Table, row: Row): Row {
    this.table(table).put(row);
    this.sequences.set(table, Math.max(this.sequences.get(table) ?? 0, row.id));
    return row;
  }

  change(table: Table, id: number, columns: JsonObject): void {
    const row = this.row(table, id);
    if (row) this.put(table, { ...row, ...columns, id });
  }

  delete(table: Table, id: number): void {
    this.table(table).delete(id);
  }

  /** The next number of a sequence; a number that was taken is never given again. */
  next(sequence: Table | "autoattendant-slots" | "linerange-sets" | "preference-choices"): number {
    const next = (this.sequences.get(sequence) ?? 0) + 1;
    this.sequences.set(sequence, next);
    return next;
  }

  /** Lets a sequence go on after a number. */
  skipTo(sequence: Table, last: number): void {
    this.sequences.set(sequence, last);
  }

  /** What is set of an owner, or of a customer's location. */
  preferences(owner: PreferenceOwner, id: number, location?: string): JsonObject {
    return this.preferencesByOwner.get(`${owner}/${id}/${location ?? ""}`) ?? {};
  }

  setPreferences(owner: PreferenceOwner, id: number, preferences: JsonObject, location?: string): void {
    this.preferencesByOwner.set(`${owner}/${id}/${location ?? ""}`, preferences);
  }

  account(username: string): NgcpAccount | undefined {
    return this.accountByName.get(username);
  }

  accountOfCertificate(serial: string): NgcpAccount | undefined {
    return [...this.accountByName.values()].find(({ certificateSerial }) => certificateSerial === serial);
  }

  /** Adds a login, or replaces the one with its name. */
  setAccount(account: NgcpAccount): void {
    this.accountByName.set(account.username, account);
  }

  deleteAccount(username: string): void {
    this.accountByName.delete(username);
  }

  deleteAccounts(resellerId: number): void {
    for (const { username, resellerId: owner } of this.accountByName.values()) {
      if (owner === resellerId) this.accountByName.delete(username);
    }
  }

  private table(name: Table): Rows {
    const table = this.tables.get(name) ?? new Rows();
    this.tables.set(name, table);
    return table;
  }
}

/** What a fresh installation comes with. */
function seed(store: NgcpStore): void {
  store.put("contacts", { id: 1, email: "default-customer@default.invalid", reseller_id: 1 });
  store.put("contacts", { id: 2, email: "default-system@default.invalid", reseller_id: null });
  store.put("resellers", { id: 1, name: "default", contract_id: 1, status: "active" });
  store.put("billingprofiles", {
    id: 1,
    ...{ name: "Default Billing Profile", handle: "default", reseller_id: 1, status: "active" },
  });
  store.put("contracts", {
    id: 1,
    ...{ contact_id: 2, type: "reseller", status: "active" },
    billing: [{ profile_id: 1, network_id: null, start: null, stop: null }],
  });
  for (const [index, name] of defaultEmailTemplates.entries())
    store.put("emailtemplates", { id: index + 1, reseller_id: null, name });
  for (const [index, handle] of soundHandles.entries())
    store.put("soundhandles", { id: index + 1, ...handle });
  const { id, username: login, role } = ngcpAccounts.admin;
  const rights = [
    "billing_data",
    "call_data",
    "can_reset_password",
    "is_active",
    "is_master",
    "show_passwords",
  ];
  store.put("admins", {
    id,
    login,
    role,
    auth_mode: "local",
    reseller_id: 1,
    ...Object.fromEntries(rights.map((name) => [name, true])),
  });
  store.put("billingzones", {
    ...{ id: 1, billing_profile_id: 1, zone: "Free Default Zone", detail: "All Destinations" },
  });
  const interval = { init_interval: 600, follow_interval: 600 };
  store.put("billingfees", {
    ...{ id: 1, billing_profile_id: 1, billing_zone_id: 1, destination: ".*", direction: "out" },
    ...Object.fromEntries(
      Object.entries(interval).flatMap(([name, value]) => [
        [`onpeak_${name}`, value],
        [`offpeak_${name}`, value],
      ]),
    ),
  });
  // Ids of what the operator makes begin at 1000.
  for (const table of ["billingzones", "billingfees"] as const) store.skipTo(table, 999);
}
