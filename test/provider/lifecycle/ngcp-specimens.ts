import type { NgcpStore } from "../../../simulators";
import { type Estate, kindOf } from "./estate";
import type { Specimen } from "./specimens";

type Table = Parameters<NgcpStore["rows"]>[0];

/** How most collections are written. */
export const writes = { create: { POST: 1 }, update: { PATCH: 1 }, remove: { DELETE: 1 } };
const termination = { ...writes, remove: { PATCH: 1 } };

/** What is the same for all objects of a collection. */
export function inTable(table: Table, type?: (row: Record<string, unknown>) => boolean) {
  return {
    creating: { method: "POST" },
    updating: { method: "PATCH" },
    count: ({ ngcp }: Estate) =>
      ngcp.store.rows(table).filter((row) => row.status !== "terminated" && (type?.(row) ?? true)).length,
    vanish: ({ ngcp }: Estate, id: string) => ngcp.store.delete(table, Number(id)),
    change:
      (columns: Parameters<NgcpStore["change"]>[2]) =>
      ({ ngcp }: Estate, id: string) =>
        ngcp.store.change(table, Number(id), columns),
  };
}

const contacts = inTable("contacts", ({ reseller_id }) => reseller_id === null);
const customerContacts = inTable("contacts", ({ reseller_id }) => reseller_id !== null);
const contracts = inTable("contracts", ({ type }) => type === "reseller");
const customers = inTable("contracts", ({ type }) => type === "sipaccount");
const resellers = inTable("resellers");
const billingProfiles = inTable("billingprofiles");
const domains = inTable("domains");
const profileSets = inTable("subscriberprofilesets");
const profiles = inTable("subscriberprofiles");
const subscribers = inTable("subscribers");

/** Preferences of an owner: they are there when something of them is set. */
export function preferencesOf(
  token: string,
  owner: Parameters<NgcpStore["preferences"]>[0],
  id: number,
  end: (store: NgcpStore) => void,
): Specimen {
  const { input, list, number, single } = samplesOf(owner);
  const set = ({ ngcp }: Estate) => ngcp.store.preferences(owner, id);
  return {
    token,
    kind: kindOf(token),
    declared: { [input]: id, preferences: { [list]: ["192.0.2.1", ...number], ...single } },
    checked: {
      [input]: String(id),
      preferences: { [list]: ["192.0.2.1", ...number.map(String)], ...single },
    },
    differing: { preferences: { [list]: ["192.0.2.2"] } },
    difference: `preferences.${list}`,
    changed: { preferences: { [list]: ["192.0.2.3"], ...single } },
    otherKey: { [input]: "77" },
    creating: { method: "PATCH" },
    updating: { method: "PATCH" },
    removing: { method: "PATCH" },
    writes: { create: { PATCH: 1 }, update: { PATCH: 1 }, remove: { PATCH: 1 } },
    isPart: true,
    count: (estate) => (set(estate)[list] === undefined ? 0 : 1),
    edit: (estate) => estate.ngcp.store.setPreferences(owner, id, { ...set(estate), [list]: ["192.0.2.9"] }),
    edited: { preferences: { [list]: ["192.0.2.9"], ...single } },
    vanish(estate) {
      estate.ngcp.store.setPreferences(owner, id, {});
      end(estate.ngcp.store);
    },
  };
}

/** Preferences that the owner's definitions have, and the input that names the owner. */
function samplesOf(owner: Parameters<NgcpStore["preferences"]>[0]) {
  if (owner === "domain") {
    return { input: "domainId", list: "man_allowed_ips", number: [], single: { use_rtpproxy: "never" } };
  }
  if (owner === "peeringserver") {
    const [list, single] = ["announce_error_codes_list", { concurrent_max: "30" }] as const;
    return { input: "peeringServerId", list, number: [4711], single };
  }
  return { input: `${owner}Id`, list: "block_in_list", number: [4711], single: { block_in_mode: true } };
}

export const ngcpSpecimens: Specimen[] = [
  {
    token: "ngcp:SystemContact",
    kind: kindOf("ngcp:SystemContact"),
    declared: { email: "noc@isp.example", firstname: "Ada", country: "at", marker: "isp/prod/noc" },
    checked: { email: "noc@isp.example", firstname: "Ada", country: "AT", marker: "isp/prod/noc" },
    differing: { firstname: "Bob" },
    difference: 'firstname is "Ada", not "Bob"',
    changed: { firstname: "Grace", city: "Wien" },
    otherKey: {},
    writes,
    ...contacts,
    edit: contacts.change({ firstname: "Eve" }),
    edited: { firstname: "Eve" },
  },
  {
    token: "ngcp:CustomerContact",
    kind: kindOf("ngcp:CustomerContact"),
    declared: { email: "it@acme.example", company: "Acme", resellerId: 1, marker: "isp/prod/acme" },
    checked: { email: "it@acme.example", company: "Acme", resellerId: "1", marker: "isp/prod/acme" },
    differing: { company: "Bcme" },
    difference: 'company is "Acme", not "Bcme"',
    changed: { company: "Acme Ltd" },
    otherKey: { resellerId: "2" },
    writes,
    ...customerContacts,
    edit: customerContacts.change({ company: "By hand" }),
    edited: { company: "By hand" },
  },
  {
    token: "ngcp:Contract",
    kind: kindOf("ngcp:Contract"),
    declared: { contactId: "2", billingProfileId: "1", type: "reseller", externalId: "C-1" },
    checked: { contactId: "2", billingProfileId: "1", type: "reseller", externalId: "C-1" },
    differing: { maxSubscribers: 5 },
    difference: "maxSubscribers is undefined, not 5",
    changed: { maxSubscribers: 7, status: "locked" },
    otherKey: { type: "sippeering" },
    removing: { method: "PATCH" },
    writes: termination,
    ...contracts,
    edit: contracts.change({ external_id: "C-2" }),
    edited: { externalId: "C-2" },
    usurp: contracts.change({ external_id: "C-3" }),
  },
  {
    token: "ngcp:Reseller",
    kind: kindOf("ngcp:Reseller"),
    declared: { name: "Third", contractId: "3" },
    checked: { name: "Third", contractId: "3" },
    differing: { status: "locked" },
    difference: 'status is "active", not "locked"',
    changed: { status: "locked" },
    otherKey: {},
    removing: { method: "PATCH" },
    writes: termination,
    ...resellers,
    edit: resellers.change({ contract_id: 2 }),
    edited: { contractId: "2" },
    usurp: resellers.change({ name: "Somebody else" }),
  },
  {
    token: "ngcp:BillingProfile",
    kind: kindOf("ngcp:BillingProfile"),
    declared: {
      ...{ name: "Flat 100", handle: "flat100", resellerId: "1", currency: "EUR", fraudDailyLock: 4 },
      peaktimeWeekdays: [{ weekday: 6, start: "8:00", stop: "18:00" }],
    },
    checked: {
      ...{ name: "Flat 100", handle: "flat100", resellerId: "1", currency: "EUR", fraudDailyLock: "4" },
      peaktimeWeekdays: [{ weekday: 6, start: "08:00:00", stop: "18:00:00" }],
    },
    differing: { prepaid: true },
    difference: "prepaid is false, not true",
    changed: { intervalCharge: 9.9, adviceOfCharge: true },
    otherKey: { resellerId: "2" },
    writes,
    ...billingProfiles,
    edit: billingProfiles.change({ currency: "USD" }),
    edited: { currency: "USD" },
    usurp: billingProfiles.change({ handle: "other" }),
  },
  {
    token: "ngcp:Customer",
    kind: kindOf("ngcp:Customer"),
    declared: {
      contactId: "1",
      billingProfileId: "1",
      type: "sipaccount",
      externalId: "ACME-17",
      status: "active",
    },
    checked: {
      contactId: "1",
      billingProfileId: "1",
      type: "sipaccount",
      externalId: "ACME-17",
      status: "active",
    },
    differing: { billingProfileId: "2" },
    difference: 'billingProfileId is "1", not "2"',
    changed: { maxSubscribers: 10, addVat: true, vatRate: 20 },
    otherKey: { type: "pbxaccount" },
    removing: { method: "PATCH" },
    writes: termination,
    ...customers,
    edit: customers.change({ status: "locked" }),
    edited: { status: "locked" },
    usurp: customers.change({ external_id: "BCME-1" }),
  },
  {
    token: "ngcp:Domain",
    kind: kindOf("ngcp:Domain"),
    declared: { domain: "Acme.Example", resellerId: "1" },
    checked: { domain: "acme.example", resellerId: "1" },
    differing: {},
    difference: "",
    changed: {},
    otherKey: { domain: "other.example" },
    writes: { ...writes, update: {} },
    ...domains,
    edit: () => {},
    edited: {},
    usurp: domains.change({ domain: "somebody.example" }),
  },
  {
    token: "ngcp:SubscriberProfileSet",
    kind: kindOf("ngcp:SubscriberProfileSet"),
    declared: { name: "Office", description: "For offices", resellerId: "1" },
    checked: { name: "Office", description: "For offices", resellerId: "1" },
    differing: { description: "For homes" },
    difference: 'description is "For offices", not "For homes"',
    changed: { description: "For all", name: "Every" },
    otherKey: { resellerId: "2" },
    writes,
    ...profileSets,
    edit: profileSets.change({ description: "By hand" }),
    edited: { description: "By hand" },
    usurp: profileSets.change({ name: "Somebody else's" }),
  },
  {
    token: "ngcp:SubscriberProfile",
    kind: kindOf("ngcp:SubscriberProfile"),
    declared: { profileSetId: "1", name: "Boss", description: "May all", attributes: ["ncos", "cfu", "cli"] },
    checked: { profileSetId: "1", name: "Boss", description: "May all", attributes: ["cfu", "cli", "ncos"] },
    differing: { attributes: ["cfu"] },
    difference: 'attributes is ["cfu","cli","ncos"], not ["cfu"]',
    changed: { attributes: ["cfb"], description: "May less" },
    otherKey: {},
    writes,
    ...profiles,
    edit: profiles.change({ description: "By hand" }),
    edited: { description: "By hand" },
    usurp: profiles.change({ name: "Somebody else's" }),
  },
  {
    token: "ngcp:Subscriber",
    kind: kindOf("ngcp:Subscriber"),
    declared: {
      ...{ customerId: "4", domain: "voice.example.com", username: "ada", password: "S0ftly-spoken" },
      primaryNumber: { cc: 43, ac: 1, sn: "09999" },
      externalId: "A1",
      webPassword: "W3b-panel-of-hers",
    },
    checked: {
      ...{ customerId: "4", domain: "voice.example.com", username: "ada", password: "S0ftly-spoken" },
      primaryNumber: { cc: "43", ac: "1", sn: "09999" },
      externalId: "A1",
      webPassword: "W3b-panel-of-hers",
    },
    differing: { primaryNumber: { cc: "43", ac: "1", sn: "8888" } },
    difference: 'primaryNumber is {"cc":"43","ac":"1","sn":"09999"}, not {"cc":"43","ac":"1","sn":"8888"}',
    changed: {
      aliasNumbers: [{ cc: "44", ac: "20", sn: "5" }],
      email: "ada@acme.example",
      lock: 3,
      password: "L0udly-spoken",
    },
    otherKey: { username: "bob" },
    // A web password can never be read back.
    writes: { ...writes, takeOver: { PATCH: 1 } },
    ...subscribers,
    edit: subscribers.change({ lock: "2", external_id: "B2" }),
    edited: { externalId: "B2" },
    usurp: subscribers.change({ username: "eve" }),
  },
  preferencesOf("ngcp:SubscriberPreferences", "subscriber", 1, (store) =>
    store.change("subscribers", 1, { status: "terminated" }),
  ),
  preferencesOf("ngcp:CustomerPreferences", "customer", 4, (store) =>
    store.change("contracts", 4, { status: "terminated" }),
  ),
  preferencesOf("ngcp:DomainPreferences", "domain", 1, (store) => store.delete("domains", 1)),
  preferencesOf("ngcp:ProfilePreferences", "profile", 1, (store) => store.delete("subscriberprofiles", 1)),
  {
    token: "ngcp:CallForwards",
    kind: kindOf("ngcp:CallForwards"),
    declared: {
      subscriberId: "1",
      unavailable: { destinations: [{ destination: "4366610001", timeout: 10 }] },
      noAnswer: { destinations: [{ destination: "voicebox" }], ringTimeout: 20 },
    },
    checked: {
      subscriberId: "1",
      unavailable: { destinations: [{ destination: "4366610001", timeout: 10 }] },
      noAnswer: { destinations: [{ destination: "voicebox", timeout: 300 }], ringTimeout: 20 },
    },
    differing: { unavailable: { destinations: [{ destination: "fax2mail" }] } },
    difference:
      'unavailable is {"destinations":[{"destination":"4366610001","timeout":10}]}, not {"destinations":[{"destination":"fax2mail","timeout":300}]}',
    changed: { noAnswer: { destinations: [{ destination: "sip:bob@example.org" }], ringTimeout: 30 } },
    otherKey: { subscriberId: "2" },
    creating: { method: "PATCH" },
    updating: { method: "PATCH" },
    removing: { method: "PATCH" },
    writes: { create: { PATCH: 1 }, update: { PATCH: 1 }, remove: { PATCH: 1 } },
    isPart: true,
    count: ({ ngcp }) => (ngcp.store.rowsWith("cfmappings", "subscriber_id", 1).length > 0 ? 1 : 0),
    edit({ ngcp }) {
      const [mapping] = ngcp.store.rowsWith("cfmappings", "type", "cfna");
      const destination = "sip:conf=grace@conference.local";
      const destinations = [{ destination, timeout: 5, priority: null, announcement_id: null }];
      ngcp.store.change("cfdestinationsets", Number(mapping?.destination_set_id), { destinations });
    },
    edited: { unavailable: { destinations: [{ destination: "conference", timeout: 5 }] } },
    vanish: ({ ngcp }) => endSubscriber(ngcp.store),
  },
];

/** The subscriber is gone, with what was its own. */
function endSubscriber(store: NgcpStore): void {
  for (const { id } of store.rowsWith("cfmappings", "subscriber_id", 1)) store.delete("cfmappings", id);
  store.change("subscribers", 1, { status: "terminated" });
}
