import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import * as voip from "pulumi-voip";

const url = new pulumi.Config().get("provisioningUrl") ?? "https://prov.example.com/snom/{mac}";

const office = new voip.sraps.ProvisioningProfile("office", {
  name: "Office",
  productGroup: "D-Series",
  redirectionUrl: url,
});

// A phone comes with a pull request that adds its row.
const phones = voip.sraps.phonesFromCsv(readFileSync(join(__dirname, "phones.csv"), "utf8"), {
  columns: { "MAC address": "mac", Room: "name" },
});
for (const [mac, { name }] of Object.entries(phones)) {
  new voip.sraps.Phone(mac, { mac, name, profile: office.id });
  new voip.redirection.MacRedirection(mac, { mac, url });
}

export const count = Object.keys(phones).length;
