import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { wireOf } from "../../../../provider/kinds/ngcp/collection-fields";
import { collections } from "../../../../provider/kinds/ngcp/kinds";
import { collections as ofSubscribers } from "../../../../provider/kinds/ngcp/subscriber-settings-kinds";
import { kinds } from "../../../../provider/kinds/registry";

const checkout = resolve(__dirname, "../../../..");
/** The server's own description lies beside the checkout; it is no part of it. */
const file = join(checkout, "../shared/contracts/ngcp-openapi.json");

/** Collections whose resource is not made of a definition, by the resource. */
const ofOtherKinds: Readonly<Record<string, string>> = {
  autoattendants: "AutoAttendant",
  callforwards: "CallForwards",
  ccmapentries: "CcMapEntries",
  cfbnumbersets: "CallForwardBNumberSet",
  cfdestinationsets: "CallForwardDestinationSet",
  cfmappings: "CallForwardMappings",
  cfsourcesets: "CallForwardSourceSet",
  cftimesets: "CallForwardTimeSet",
  customerfraudpreferences: "CustomerFraudPreferences",
  customerpreferences: "CustomerPreferences",
  domainpreferences: "DomainPreferences",
  faxserversettings: "FaxServerSettings",
  mailtofaxsettings: "MailToFaxSettings",
  numbers: "AliasNumber",
  pbxdevicepreferences: "PbxDevicePreferences",
  pbxdeviceprofilepreferences: "PbxDeviceProfilePreferences",
  pbxfielddevicepreferences: "PbxFieldDevicePreferences",
  peeringserverpreferences: "PeeringServerPreferences",
  profilepreferences: "ProfilePreferences",
  reminders: "Reminder",
  resellerpreferences: "ResellerPreferences",
  speeddials: "SpeedDials",
  subscriberlocationmappings: "SubscriberLocationMapping",
  subscriberpreferences: "SubscriberPreferences",
  voicemailgreetings: "VoicemailGreeting",
  voicemailsettings: "VoicemailSettings",
};

/** Those that the page gives a reason for. */
function excused(): string[] {
  const page = readFileSync(join(checkout, "docs/ngcp.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  return rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, name = ""]) => name),
  );
}

test("every resource that this file names is one", () => {
  const tokens = kinds.map(({ token }) => token);
  for (const name of Object.values(ofOtherKinds)) expect(tokens).toContain(`ngcp:${name}`);
});

if (!existsSync(file)) {
  test("without the server's description its collections are not gone through", () => {
    process.stdout.write(
      "No description of NGCP beside the checkout: its collections are not gone through.\n",
    );
  });
} else {
  const listing = z.object({ parameters: z.array(z.looseObject({ name: z.string().optional() })) });
  const description = z
    .object({ paths: z.record(z.string(), z.looseObject({ get: listing.optional().catch(undefined) })) })
    .parse(JSON.parse(readFileSync(file, "utf8")));

  test.each([...collections, ...ofSubscribers])(
    "lists of $class are narrowed by every input that the description has a parameter for",
    ({ name, fields, filters = [] }) => {
      const parameters = description.paths[`/${name}/`]?.get?.parameters?.map((one) => one.name) ?? [];
      const served = Object.entries(fields)
        .filter(([input, { filter }]) => parameters.includes(filter ?? wireOf(fields, input)))
        // Of a number the server wants the digits, which the numbers themselves are found by.
        .filter(([input]) => input !== "primaryNumber")
        .map(([input]) => input);
      expect([...filters].sort()).toEqual(served.sort());
    },
  );

  test("every collection that can be written is a resource, or the page says why it is none", () => {
    const writable = Object.entries(description.paths)
      .filter(([, methods]) => ["post", "put", "patch", "delete"].some((method) => method in methods))
      .map(([path]) => path.replace(/^\/(api\/)?/, "").split("/")[0] ?? "");
    const served = [...collections.map(({ name }) => name), ...Object.keys(ofOtherKinds), ...excused()];
    expect([...new Set(writable)].filter((name) => !served.includes(name))).toEqual([]);
    expect(excused().filter((name) => !writable.includes(name))).toEqual([]);
  });
}
