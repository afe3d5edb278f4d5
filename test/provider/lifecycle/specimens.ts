import type { Kind } from "../../../provider/kinds/kind";
import type { Properties } from "../../../provider/lifecycle/values";
import { type Estate, kindOf } from "./estate";
import { ispcrmSpecimen } from "./ispcrm-specimen";
import { ngcpBillingSpecimens } from "./ngcp-billing-specimens";
import { ngcpContentSpecimens } from "./ngcp-content-specimens";
import { ngcpRoutingSpecimens } from "./ngcp-routing-specimens";
import { settingsSpecimens } from "./ngcp-settings-specimens";
import { ngcpSpecimens } from "./ngcp-specimens";

/** One kind with a declaration of it, and how its object is reached behind the provider's back. */
export interface Specimen {
  token: string;
  kind: Kind;
  /** What a program declares. */
  declared: Properties;
  /** The same after check: defaults filled in, every value in its canonical spelling. */
  checked: Properties;
  /** What the back end adds to that in the record. */
  added?: Properties;
  /** Another value of a field that the creating write sets. */
  differing: Properties;
  /** How a conflict tells of that. */
  difference: string;
  /** Another value of a field that is changed in place. */
  changed: Properties;
  /** Another value of what cannot be changed in place; empty when everything can. */
  otherKey: Properties;
  /** The request that makes it. */
  creating: { method: string } | { procedure: string };
  /** The requests that change and remove it. Default: PUT and DELETE, or the creating procedure and its opposite. */
  updating?: { method: string };
  removing?: { method: string };
  /** The writes that create it, change it, remove it and take it over. */
  writes: Record<"create" | "update" | "remove", Record<string, number>> & {
    takeOver?: Record<string, number>;
  };
  /** Whether it is a part of another object: it cannot come back without that one, nor go while that one stays. */
  isPart?: boolean;
  /** Whether nothing can remove it at the back end. */
  stays?: boolean;
  /** What a program must say of an object that was imported: files, of which at most the content is known. */
  given?: Properties;
  /** Inputs whose values are the user's own and may be long, whatever the provider does. */
  longValues?: readonly string[];
  count(estate: Estate): number;
  /** Somebody changes the object by hand, back to what is declared or away from it. */
  edit(estate: Estate, id: string): void;
  /** What a read shows of that edit. */
  edited: Properties;
  vanish(estate: Estate, id: string): void;
  /** The id comes to stand for another object, where it can. */
  usurp?(estate: Estate, id: string): void;
}

/** The uuid, or the MAC address, that an id ends in. */
export const uuidOf = (id: string) => id.slice(id.lastIndexOf("/") + 1);
const company = (estate: Estate) => estate.sraps.companies.reseller.uuid;
const mac = "000413aabbcc";

const snomSpecimens: Specimen[] = [
  {
    token: "redirection:MacRedirection",
    kind: kindOf("redirection:MacRedirection"),
    declared: { mac: "00:04:13:AA:BB:CC", url: "HTTPS://Prov.Example.com/{mac}" },
    checked: { mac, url: "https://prov.example.com/{mac}" },
    differing: { url: "https://other.example.com/" },
    difference: 'url is "https://prov.example.com/{mac}", not "https://other.example.com/"',
    changed: { url: "https://new.example.com/{mac}" },
    otherKey: { mac: "00-04-13-aa-bb-cd" },
    creating: { procedure: "redirect.registerPhone" },
    writes: {
      create: { "redirect.registerPhone": 1 },
      update: { "redirect.registerPhone": 1 },
      remove: { "redirect.deregisterPhone": 1 },
    },
    count: ({ redirection }) => redirection.store.phones().length,
    edit: ({ redirection }) => redirection.store.setPhone({ mac, url: "https://hand.example.com/" }),
    edited: { url: "https://hand.example.com/" },
    vanish: ({ redirection }) => redirection.store.deletePhone(mac),
  },
  {
    token: "sraps:Company",
    kind: kindOf("sraps:Company"),
    declared: { key: { name: "Acme" }, fields: { city: "Wien" } },
    checked: { key: { name: "Acme" }, fields: { city: "Wien" } },
    differing: { fields: { city: "Graz" } },
    difference: "fields.city",
    changed: { fields: { city: "Linz" } },
    otherKey: { key: { name: "Bcme" } },
    creating: { method: "POST" },
    writes: { create: { POST: 1 }, update: { PUT: 1 }, remove: { DELETE: 1 } },
    count: ({ sraps }) => sraps.store.companies().length,
    edit: ({ sraps }, id) =>
      void sraps.store.setCompany({ uuid: uuidOf(id), name: "Acme", extra: { city: "Paris" } }),
    edited: { fields: { city: "Paris" } },
    vanish: ({ sraps }, id) => sraps.store.deleteCompany(uuidOf(id)),
    usurp: ({ sraps }, id) => void sraps.store.setCompany({ uuid: uuidOf(id), name: "Somebody else" }),
  },
  {
    token: "sraps:User",
    kind: kindOf("sraps:User"),
    declared: { key: { email: "ada@acme.example" }, fields: { name: "Ada" }, secretFields: { pin: "4711" } },
    checked: { key: { email: "ada@acme.example" }, fields: { name: "Ada" }, secretFields: { pin: "4711" } },
    differing: { fields: { name: "Bob" } },
    difference: "fields.name",
    changed: { fields: { name: "Ada Lovelace" } },
    otherKey: { key: { email: "bob@acme.example" } },
    creating: { method: "POST" },
    // What can never be read back is written once more: nobody knows what it is.
    writes: { create: { POST: 1 }, update: { PUT: 1 }, remove: { DELETE: 1 }, takeOver: { PUT: 1 } },
    count: ({ sraps }) => sraps.store.objects("users").length,
    edit: (estate, id) => setUser(estate, id, { email: "ada@acme.example", name: "Eve" }),
    edited: { fields: { name: "Eve" } },
    vanish: ({ sraps }, id) => sraps.store.deleteObject(uuidOf(id)),
    usurp: (estate, id) => setUser(estate, id, { email: "eve@acme.example", name: "Ada" }),
  },
  {
    token: "sraps:ProductDefaults",
    kind: kindOf("sraps:ProductDefaults"),
    declared: { productGroup: "D-Series", settings: { language: "English", vlan_id: 7 } },
    checked: { productGroup: "D-Series", settings: { language: "English", vlan_id: "7" } },
    differing: {},
    difference: "",
    changed: { settings: { language: "Deutsch", vlan_id: 7 } },
    otherKey: { productGroup: "M-Series" },
    creating: { method: "POST" },
    writes: { create: { POST: 1 }, update: { PUT: 1 }, remove: { DELETE: 1 } },
    count: ({ sraps }) => sraps.store.objects("productDefaults").length,
    edit(estate, id) {
      const uuid = uuidOf(id);
      const fields = { ...estate.sraps.store.object("productDefaults", uuid)?.fields };
      const entries = { ...(fields.settings_manager as Properties) };
      entries[settingUuid(estate, "language")] = { value: "Italiano", attrs: { perm: "RW" } };
      estate.sraps.store.setObject("productDefaults", {
        uuid,
        fields: { ...fields, settings_manager: entries },
      });
    },
    edited: { settings: { language: "Italiano", vlan_id: "7" } },
    vanish: ({ sraps }, id) => sraps.store.deleteObject(uuidOf(id)),
    usurp(estate, id) {
      const product_group = estate.sraps.productGroups.find(({ name }) => name === "C-Series")?.uuid;
      estate.sraps.store.setObject("productDefaults", { uuid: uuidOf(id), fields: { product_group } });
    },
  },
  {
    token: "sraps:ProvisioningProfile",
    kind: kindOf("sraps:ProvisioningProfile"),
    declared: { name: "Vienna", productGroup: "D-Series", settings: { language: "English" } },
    checked: {
      name: "Vienna",
      productGroup: "D-Series",
      autoprovisioning: true,
      settings: { language: "English" },
    },
    differing: { autoprovisioning: false },
    difference: "autoprovisioning is true, not false",
    changed: { name: "Wien", productGroup: "M-Series", settings: { language: "Deutsch" } },
    otherKey: { company: "4e5e0000000000000000000000000002" },
    creating: { method: "POST" },
    writes: { create: { POST: 1, PUT: 1 }, update: { PUT: 1 }, remove: { DELETE: 1 } },
    count: ({ sraps }) => sraps.store.profiles().length,
    edit({ sraps }, id) {
      const profile = sraps.store.profile(uuidOf(id));
      if (profile) sraps.store.setProfile({ ...profile, autoprovisioning_enabled: false });
    },
    edited: { autoprovisioning: false },
    vanish: ({ sraps }, id) => sraps.store.deleteProfile(uuidOf(id)),
    usurp({ sraps }, id) {
      const profile = sraps.store.profile(uuidOf(id));
      if (profile) sraps.store.setProfile({ ...profile, name: "Somebody else's" });
    },
  },
  {
    token: "sraps:Phone",
    kind: kindOf("sraps:Phone"),
    declared: { mac: "0004.13AA.BBCC", name: "ada-desk", settings: { vlan_id: 110 } },
    checked: { mac, name: "ada-desk", autoprovisioning: true, settings: { vlan_id: "110" } },
    differing: { name: "bob-desk" },
    difference: 'name is "ada-desk", not "bob-desk"',
    changed: { name: "lobby" },
    otherKey: { mac: "000413AABBCD" },
    creating: { method: "PUT" },
    writes: { create: { PUT: 1 }, update: { PUT: 1 }, remove: { DELETE: 1 } },
    count: ({ sraps }) => sraps.store.endpoints().length,
    edit: (estate) => void estate.sraps.store.setEndpoint({ mac, company: company(estate), name: "by hand" }),
    edited: { name: "by hand" },
    vanish: ({ sraps }) => sraps.store.deleteEndpoint(mac),
  },
];

function setUser(estate: Estate, id: string, fields: Properties): void {
  estate.sraps.store.setObject("users", { uuid: uuidOf(id), company: company(estate), fields });
}

export const specimens: Specimen[] = [
  ...snomSpecimens,
  ...ngcpSpecimens,
  ...settingsSpecimens,
  ...ngcpRoutingSpecimens,
  ...ngcpContentSpecimens,
  ...ngcpBillingSpecimens,
  ispcrmSpecimen,
];

/** The uuid of the desk phones' setting of that name. */
export function settingUuid({ sraps }: Estate, name: string): string {
  const found = sraps.settings().filter(({ param_name }) => param_name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`There are ${found.length} settings ${name}.`);
  return found[0].uuid;
}
