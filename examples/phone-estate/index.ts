import * as pulumi from "@pulumi/pulumi";
import * as voip from "pulumi-voip";

const config = new pulumi.Config();
const provisioningUrl = config.get("provisioningUrl") ?? "https://prov.example.com/snom/{mac}";

// A reseller's customer, and who may sign in for it. SRAPS does not make the fields of these public, so they go
// by their names in the API.
const acme = new voip.sraps.Company("acme", { key: { name: "Acme" } });
new voip.sraps.User("ada", {
  company: acme.id,
  key: { email: "ada@acme.example" },
  fields: { name: "Ada" },
  secretFields: { password: config.requireSecret("adaPassword") },
});

// What all desk phones start from, and what each office adds to it.
new voip.sraps.ProductDefaults("desk-phones", {
  company: acme.id,
  productGroup: "D-Series",
  settings: { language: "English", timezone: "AUT+1" },
});
const vienna = new voip.sraps.ProvisioningProfile("vienna", {
  company: acme.id,
  name: "Vienna",
  productGroup: "D-Series",
  settings: { ntp_server: "ntp.vienna.acme.example" },
});
const graz = new voip.sraps.ProvisioningProfile("graz", {
  company: acme.id,
  name: "Graz",
  productGroup: "D-Series",
  redirectionUrl: provisioningUrl,
});

const phones = [
  { name: "ada-desk", mac: "00:04:13:A1:00:01", profile: vienna, vlan: 110 },
  { name: "grace-desk", mac: "00:04:13:A1:00:02", profile: vienna, vlan: 110 },
  { name: "reception", mac: "00:04:13:A1:00:03", profile: vienna, vlan: 120 },
  { name: "linus-desk", mac: "00:04:13:A1:00:04", profile: graz, vlan: 210 },
  { name: "margaret-desk", mac: "00:04:13:A1:00:05", profile: graz, vlan: 210 },
];
for (const { name, mac, profile, vlan } of phones) {
  new voip.sraps.Phone(name, {
    company: acme.id,
    mac,
    name,
    profile: profile.id,
    settings: { vlan_id: vlan, http_user: "admin", http_pass: config.requireSecret("webPassword") },
  });
}

// Phones that another system provisions: the vendor's service sends them there when they start.
for (const mac of ["00:04:13:B2:00:01", "00:04:13:B2:00:02"]) {
  new voip.redirection.MacRedirection(`redirect-${mac}`, { mac, url: provisioningUrl });
}

export const company = acme.id;
export const phoneCount = phones.length;
