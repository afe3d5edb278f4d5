import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import * as voip from "pulumi-voip";

// The accounts at Snom:
//   pulumi config set --path voip:sraps.keyId <id>
//   pulumi config set --path --secret voip:sraps.key <key>
//   pulumi config set --path voip:redirection.username <name>
//   pulumi config set --path --secret voip:redirection.password <password>

// What the office keeps of its phones. Typing errors in it end the program before anything is written, all of them
// in one message, each with its line and column.
const phones = voip.sraps.phonesFromCsv(readFileSync(join(__dirname, "phones.csv"), "utf8"), {
  columns: { "MAC address": "mac", Room: "name", VLAN: "settings.vlan_id", "Serial number": null },
});

const office = new voip.sraps.ProvisioningProfile("office", { name: "Office", productGroup: "D-Series" });

// To the engine the phones are one resource, however many there are. What is said here is for all of them; a row of
// the table may say otherwise. A phone that fails is named, and the others are done.
const fleet = new voip.sraps.PhoneFleet("office", {
  phones,
  profile: office.id,
  productGroup: "D-Series",
  settings: { language: "English", vlan_id: 110 },
});

// The same phones at the redirection service, so that they find SRAPS when they are unpacked.
const url = new pulumi.Config().get("provisioningUrl") ?? "https://prov.example.com/snom/{mac}";
new voip.redirection.MacRedirectionFleet("office", {
  redirections: Object.fromEntries(Object.keys(phones).map((mac) => [mac, {}])),
  url,
});

export const rooms = fleet.phones.apply((made) => Object.values(made).map(({ name }) => name));
