import type { EstateSimulators } from "./estate";
import type { TestStack } from "./harness";
import { tokenOf } from "./voip-state";

/** What the program declares. */
export const estate = {
  resellerName: "Acme Telecom",
  city: "Wien",
  room: 10,
  currency: "EUR",
  setDescription: "Desk phones",
  profileDescription: "May forward calls",
  aliasNumbers: ["+43 1 9998"],
  subscriberPreferences: { block_in_mode: true, block_in_list: ["431*"] } as object,
  calls: 5,
  language: "de",
  holdsMusic: true,
  forwardedTo: "voicebox",
  // What identifies them.
  domain: "acme.example",
  isOwn: true,
  profile: "plain",
  customerType: "sipaccount",
  contractType: "reseller",
  allowReplace: false,
};

/** A program with every NGCP kind. */
export const program = (declared: typeof estate) => `
const voip = require("pulumi-voip");
const estate = ${JSON.stringify(declared)};
const { allowReplace } = estate;

const standard = voip.ngcp.getBillingProfileOutput({ handle: "default", resellerId: "1" });
const systemContact = new voip.ngcp.SystemContact("system contact", { email: "sales@acme.example", city: estate.city });
const billed = { contactId: systemContact.id, billingProfileId: standard.id, maxSubscribers: estate.room };
const contract = new voip.ngcp.Contract("contract", { ...billed, type: "reseller", externalId: "ACME" });
const reseller = new voip.ngcp.Reseller("reseller", { name: estate.resellerName, contractId: contract.id });
const own = { resellerId: reseller.id };

const profile = new voip.ngcp.BillingProfile("billing profile", { ...own, name: "Flat", handle: "flat", currency: estate.currency });
const contact = new voip.ngcp.CustomerContact("contact", { ...own, email: "it@acme.example", city: estate.city });
const served = { contactId: contact.id, billingProfileId: profile.id, maxSubscribers: estate.room };
const customer = new voip.ngcp.Customer("customer", { ...served, type: "sipaccount", externalId: "ACME-17" });
const domain = new voip.ngcp.Domain("domain", { ...own, domain: estate.domain, allowReplace });

const set = new voip.ngcp.SubscriberProfileSet("set", { ...own, name: "Desks", description: estate.setDescription });
const profiles = Object.fromEntries(["plain", "rich"].map((name) => [name, new voip.ngcp.SubscriberProfile(name + " profile", {
  profileSetId: set.id, name, description: estate.profileDescription, attributes: ["cfu", "dnd"],
})]));

const subscriber = new voip.ngcp.Subscriber("subscriber", {
  customerId: customer.id,
  domain: domain.domain,
  username: "ada",
  password: "Correct-horse-9",
  primaryNumber: { cc: "43", ac: "1", sn: "9999" },
  aliasNumbers: estate.aliasNumbers,
  profileSetId: set.id,
  profileId: profiles.plain.id,
});
new voip.ngcp.SubscriberPreferences("subscriber preferences", { subscriberId: subscriber.id, preferences: estate.subscriberPreferences });
new voip.ngcp.CallForwards("call forwards", {
  subscriberId: subscriber.id,
  noAnswer: { destinations: [{ destination: estate.forwardedTo }], ringTimeout: 20 },
});
new voip.ngcp.DomainPreferences("domain preferences", { domainId: domain.id, preferences: { language: estate.language } });
new voip.ngcp.ProfilePreferences("profile preferences", { profileId: profiles[estate.profile].id, preferences: { music_on_hold: estate.holdsMusic } });

// Of each kind that can be replaced and that others are in, one with nothing in it.
const sparesOwner = estate.isOwn ? own : { resellerId: "1" };
new voip.ngcp.Contract("spare contract", { ...billed, type: estate.contractType, externalId: "SPARE", allowReplace });
new voip.ngcp.BillingProfile("spare billing profile", { ...sparesOwner, name: "Spare", handle: "spare" });
new voip.ngcp.CustomerContact("spare contact", { ...sparesOwner, email: "spare@acme.example" });
new voip.ngcp.SubscriberProfileSet("spare set", { ...sparesOwner, name: "Spare", description: "None" });
const spare = new voip.ngcp.Customer("spare customer", { ...served, type: estate.customerType, externalId: "SPARE", allowReplace });
new voip.ngcp.CustomerPreferences("customer preferences", { customerId: spare.id, preferences: { concurrent_max: estate.calls } });
`;

/** The names of its resources. */
export const all = [
  "billing profile",
  "call forwards",
  "contact",
  "contract",
  "customer",
  "customer preferences",
  "domain",
  "domain preferences",
  "plain profile",
  "profile preferences",
  "reseller",
  "rich profile",
  "set",
  "spare billing profile",
  "spare contact",
  "spare contract",
  "spare customer",
  "spare set",
  "subscriber",
  "subscriber preferences",
  "system contact",
];

export function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}

/** Where each resource is at NGCP, such as `customers/3`. */
export async function pathsOf(stack: TestStack): Promise<Record<string, string>> {
  const { resources = [] } = (await stack.exportState()).deployment;
  const paths = resources.filter(tokenOf).map((resource) => {
    const [, name = ""] = tokenOf(resource)?.split(":") ?? [];
    return [nameOf(resource.urn), `${name.toLowerCase().replace(/s?$/, "s")}/${resource.id}`];
  });
  return Object.fromEntries(paths);
}

/** How many objects live, by table. */
export function inventory({ ngcp: { store } }: EstateSimulators): Record<string, number> {
  const tables = [
    "resellers",
    "contacts",
    "contracts",
    "billingprofiles",
    "domains",
    "subscriberprofilesets",
    "subscriberprofiles",
    "subscribers",
  ] as const;
  return Object.fromEntries(
    tables.map((table) => [table, store.rows(table).filter(({ status }) => status !== "terminated").length]),
  );
}
