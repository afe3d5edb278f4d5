import * as pulumi from "@pulumi/pulumi";
import * as voip from "pulumi-voip";

// The account at the Snom redirection service:
//   pulumi config set --path voip:redirection.username <name>
//   pulumi config set --path --secret voip:redirection.password <password>

// Where phones fetch their settings from. {mac} stays as it is: each phone puts its own address there.
const url = new pulumi.Config().get("provisioningUrl") ?? "https://prov.example.com/snom/{mac}";

// A phone's address may be written as on its label, as on its carton or as on the invoice.
const phones = {
  reception: "00:04:13:C1:00:01",
  workshop: "00-04-13-C1-00-02",
  "meeting-room": "000413C10003",
};
for (const [name, mac] of Object.entries(phones)) {
  new voip.redirection.MacRedirection(name, { mac, url });
}

// Second-hand phones that are not declared yet. "other" means that the last owner has to release the phone
// first: a redirection of it would fail.
const secondHand = ["00:04:13:C1:00:04", "00:04:13:99:99:01"];

export const redirected = Object.keys(phones).length;
export const owners = Promise.all(secondHand.map((mac) => voip.redirection.getMacOwnership({ mac })));
