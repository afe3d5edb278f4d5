import * as pulumi from "@pulumi/pulumi";
import * as voip from "pulumi-voip";

const config = new pulumi.Config();
const domain = config.get("sipDomain") ?? "acme.example";
const resellerId = config.get("resellerId") ?? "1";

// Who is billed, and how: the profile is there already, and is found by its handle.
const flatRate = voip.ngcp.getBillingProfileOutput({ handle: config.get("billingProfile") ?? "default" });
const contact = new voip.ngcp.CustomerContact("acme", {
  email: "it@acme.example",
  company: "Acme",
  street: "Ring 1",
  postcode: "1010",
  city: "Wien",
  country: "AT",
  resellerId,
});
const customer = new voip.ngcp.Customer("acme", {
  contactId: contact.id,
  billingProfileId: flatRate.id,
  type: "sipaccount",
  externalId: "ACME-17",
  maxSubscribers: 10,
});
const acme = new voip.ngcp.Domain("acme", { domain, resellerId });
new voip.ngcp.DomainPreferences("acme", {
  domainId: acme.id,
  preferences: { concurrent_max: 20, use_rtpproxy: "ice_strip_candidates" },
});

// What the phones of the house have in common.
const desk = new voip.sraps.ProvisioningProfile("acme-desk", {
  name: "Acme desks",
  productGroup: "D-Series",
  settings: { language: "Deutsch", timezone: "AUT+1" },
});

const people = [
  { name: "ada", number: "10", mac: "00:04:13:D1:00:01", mobile: "436601000001" },
  { name: "grace", number: "11", mac: "00:04:13:D1:00:02", mobile: "436601000002" },
  { name: "linus", number: "12", mac: "00:04:13:D1:00:03" },
];
for (const { name, number, mac, mobile } of people) {
  const password = config.requireSecret(`${name}Password`);
  const subscriber = new voip.ngcp.Subscriber(name, {
    customerId: customer.id,
    domain: acme.domain,
    username: name,
    password,
    primaryNumber: { cc: "43", ac: "1", sn: `5550${number}` },
    aliasNumbers: [{ cc: "43", ac: "720", sn: `5550${number}` }],
  });
  new voip.ngcp.SubscriberPreferences(name, {
    subscriberId: subscriber.id,
    preferences: { display_name: name, cli: `4315550${number}`, block_in_list: ["43900*"] },
  });
  // A colleague's mobile, then the mailbox; only the mailbox for those without one.
  const mailbox = { destination: "voicebox" };
  new voip.ngcp.CallForwards(name, {
    subscriberId: subscriber.id,
    unavailable: { destinations: mobile ? [{ destination: mobile, timeout: 20 }, mailbox] : [mailbox] },
    noAnswer: { destinations: [mailbox], ringTimeout: 30 },
  });
  new voip.sraps.Phone(name, {
    mac,
    name: `${name} at Acme`,
    profile: desk.id,
    settings: { user_realname: name, user_name: name, user_pass: password, user_host: acme.domain },
  });
}

export const customerId = customer.id;
export const subscribers = people.map(({ name }) => pulumi.interpolate`${name}@${acme.domain}`);
