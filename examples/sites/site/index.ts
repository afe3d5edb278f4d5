import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import * as voip from "pulumi-voip";

// The stack's name is the site's, and that of the site's table.
const site = pulumi.getStack();
const phones = voip.sraps.phonesFromCsv(readFileSync(join(__dirname, "phones", `${site}.csv`), "utf8"), {
  columns: { "MAC address": "mac", Room: "name" },
});

// The stack that knows what all sites share; with Pulumi Cloud the first part is the organization's name.
const shared = new pulumi.StackReference(
  new pulumi.Config().get("shared") ?? "organization/sites-shared/production",
);

const fleet = new voip.sraps.PhoneFleet(site, {
  phones,
  profile: shared.requireOutput("officeProfile"),
  productGroup: "D-Series",
});

export const rooms = fleet.phones.apply((made) => Object.values(made).map(({ name }) => name));
