import { createHmac } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";
import * as voip from "pulumi-voip";

const config = new pulumi.Config();
const provisioningUrl = config.get("provisioningUrl") ?? "https://prov.isp.example/snom/{mac}";
const sipDomain = config.get("sipDomain") ?? "voice.isp.example";
const resellerId = config.get("resellerId") ?? "1";
const secret = config.requireSecret("passwordSeed");

// What all of them share: a company at SRAPS with what its phones start from, a SIP domain and a tariff.
const isp = new voip.sraps.Company("isp", { key: { name: "Example ISP" } });
new voip.sraps.User("helpdesk", {
  company: isp.id,
  key: { email: "helpdesk@isp.example" },
  fields: { name: "Helpdesk" },
  secretFields: { password: config.requireSecret("helpdeskPassword") },
});
new voip.sraps.ProductDefaults("desk-phones", {
  company: isp.id,
  productGroup: "D-Series",
  settings: { language: "English", timezone: "AUT+1" },
});
const home = new voip.sraps.ProvisioningProfile("home", {
  company: isp.id,
  name: "Home",
  productGroup: "D-Series",
  settings: { ntp_server: "ntp.isp.example" },
});
const domain = new voip.ngcp.Domain("voice", { domain: sipDomain, resellerId });
const tariff = voip.ngcp.getBillingProfileOutput({ handle: config.get("billingProfile") ?? "default" });

/** A SIP password that stays the same and is written down nowhere: it follows from the seed. */
function passwordOf(username: string): pulumi.Output<string> {
  return secret.apply(
    (seed) => `Sip-1${createHmac("sha256", seed).update(username).digest("hex").slice(0, 24)}`,
  );
}

/** Everything that stands for one user of the CRM. Who is not active any more is locked and keeps it all. */
function onboard({ username, customerId, status, expiration, mac, radiusId }: voip.ispcrm.CrmUser): void {
  const name = username ?? "";
  const contact = new voip.ngcp.CustomerContact(name, { email: `${name}@isp.example`, resellerId });
  const customer = new voip.ngcp.Customer(name, {
    contactId: contact.id,
    billingProfileId: tariff.id,
    type: "sipaccount",
    externalId: customerId,
  });
  const password = passwordOf(name);
  const subscriber = new voip.ngcp.Subscriber(name, {
    customerId: customer.id,
    domain: domain.domain,
    username: name,
    password,
    primaryNumber: { cc: "43", ac: "720", sn: `5${(radiusId ?? "").padStart(5, "0")}` },
    status: status === "active" ? "active" : "locked",
  });
  new voip.ngcp.SubscriberPreferences(name, {
    subscriberId: subscriber.id,
    preferences: { display_name: name, gpp0: `until ${expiration}` },
  });
  new voip.ngcp.CallForwards(name, {
    subscriberId: subscriber.id,
    unavailable: { destinations: [{ destination: "voicebox" }] },
  });
  if (mac === undefined) return;
  new voip.sraps.Phone(name, {
    company: isp.id,
    mac,
    name,
    profile: home.id,
    settings: { user_name: name, user_pass: password, user_host: domain.domain },
  });
  new voip.redirection.MacRedirection(name, { mac, url: provisioningUrl });
}

// Those who were never activated are no customers yet.
export = async () => {
  const { users } = await voip.ispcrm.getUsers();
  const customers = users.filter(({ activatedAt }) => activatedAt !== undefined);
  for (const user of customers) onboard(user);
  return {
    customers: customers.length,
    locked: customers.filter(({ status }) => status !== "active").length,
  };
};
