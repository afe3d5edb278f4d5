import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { settleNgcp } from "../provider/lifecycle/ngcp-estate";
import { accountsOf, clearLogs, type EstateSimulators, startEstate, writes } from "./estate";
import { createStack, type StateResource, type TestStack } from "./harness";

jest.setTimeout(300_000);

const COUNT = 500;

let simulators: EstateSimulators;
let stack: TestStack;

beforeAll(async () => {
  simulators = await startEstate();
  settleNgcp(simulators.ngcp.store);
  stack = await createStack({
    name: "import",
    host: "plugin",
    program: "",
    config: accountsOf(simulators),
  });
});

afterAll(async () => {
  await stack?.remove();
  await simulators?.stop();
});

/** A program that declares what the state has of these resources, as a person would write it down. */
function programOf(resources: readonly StateResource[]): string {
  const declarations = resources.map(({ type, urn, inputs }) => {
    const [, module = "", name = ""] = type.split(":");
    const args = JSON.stringify(inputs, (_key, value) =>
      typeof value === "object" && value !== null && "plaintext" in value
        ? JSON.parse(value.plaintext)
        : value,
    );
    return `new voip.${module}.${name}(${JSON.stringify(urn.slice(urn.lastIndexOf("::") + 2))}, ${args});`;
  });
  return `const voip = require("pulumi-voip");\n${declarations.join("\n")}\n`;
}

test("500 objects are imported by their ids and natural keys, and a preview of their program is empty", async () => {
  const { sraps, redirection, ngcp } = simulators;
  const company = sraps.companies.reseller.uuid;
  const group = sraps.productGroups.find(({ name }) => name === "D-Series")?.uuid ?? "";
  sraps.store.setProfile({
    uuid: "9".repeat(32),
    company,
    name: "Vienna",
    product_group: group,
    autoprovisioning_enabled: true,
  });
  ngcp.store.change("contracts", 4, { external_id: "ACME-17" });
  const named = [
    { type: "voip:sraps:ProvisioningProfile", name: "profile", id: "name:Vienna" },
    { type: "voip:ngcp:Reseller", name: "reseller", id: "name:default" },
    { type: "voip:ngcp:Customer", name: "customer", id: "external:ACME-17" },
    { type: "voip:ngcp:Domain", name: "domain", id: "voice.example.com" },
    { type: "voip:ngcp:BillingProfile", name: "billing", id: "handle:flat" },
    { type: "voip:ngcp:SubscriberProfileSet", name: "set", id: "name:all" },
    { type: "voip:ngcp:SubscriberProfile", name: "subscriber-profile", id: "1/usual" },
    { type: "voip:ngcp:Subscriber", name: "grace", id: "grace@voice.example.com" },
    { type: "voip:ngcp:Contract", name: "contract", id: "2" },
    { type: "voip:ngcp:NcosLevel", name: "level", id: "1/level:usual" },
    { type: "voip:ngcp:PbxDeviceProfile", name: "device-profile", id: "1/usual" },
    {
      type: "voip:redirection:MacRedirectionFleet",
      name: "fleet",
      id: "fleet:pair?mac=00:04:13:93:00:01&mac=00:04:13:93:00:02",
    },
  ];
  for (const mac of ["000413930001", "000413930002"]) {
    redirection.store.setPhone({ mac, url: "https://prov.example.com/{mac}" });
  }
  const phones = Array.from({ length: COUNT - named.length }, (_, n) => {
    const mac = `00041392${n.toString(16).padStart(4, "0")}`;
    // Half of them are known to SRAPS, half to the redirection service.
    if (n % 2 === 0) sraps.store.setEndpoint({ mac, company, name: `phone ${n}` });
    else redirection.store.setPhone({ mac, url: "https://prov.example.com/{mac}" });
    const kind = n % 2 === 0 ? "sraps:Phone" : "redirection:MacRedirection";
    return { type: `voip:${kind}`, name: `phone-${n}`, id: mac.toUpperCase() };
  });
  const file = join(stack.dir, "import.json");
  writeFileSync(file, JSON.stringify({ resources: [...named, ...phones] }));

  const options = ["--yes", "--skip-preview", "--generate-code=false", "--protect=false"];
  const run = await stack.pulumi(["import", ...options, "--file", file]);
  expect(run.expectSuccess().diagnostics()).toEqual([]);
  const imported = async () =>
    ((await stack.exportState(["--show-secrets"])).deployment.resources ?? []).filter(({ type }) =>
      type.startsWith("voip:"),
    );
  const resources = await imported();
  expect(resources).toHaveLength(COUNT);
  const ids = Object.fromEntries(resources.map(({ urn, id }) => [urn.slice(urn.lastIndexOf("::") + 2), id]));
  expect(ids).toMatchObject({
    profile: `${company}/${"9".repeat(32)}`,
    ...{ reseller: "1", customer: "4", domain: "1", billing: "2", set: "1" },
    ...{ "subscriber-profile": "1", grace: "1", contract: "2", level: "1", "device-profile": "1" },
    fleet: "fleet:pair",
    "phone-0": `${company}/000413920000`,
    "phone-1": "000413920001",
  });

  stack.writeProgram(programOf(resources));
  const preview = await stack.preview(["--expect-no-changes"]);
  expect(preview.expectSuccess().steps()).toEqual([]);
  expect(writes(simulators)).toEqual([]);
  expect(ngcp.log.mutations()).toEqual([]);
});

test("the option import takes an object over as it is, by its natural key as well, and one that nobody has fails", async () => {
  const { ngcp } = simulators;
  (await stack.pulumi(["state", "delete", "--all", "--yes", "--force"])).expectSuccess();
  clearLogs(simulators);
  const program = (key: string) => `
const voip = require("pulumi-voip");
new voip.redirection.MacRedirection("phone", { mac: "00:04:13:92:00:01", url: "https://prov.example.com/{mac}" }, { import: "000413920001" });
const url = "https://prov.example.com/{mac}";
const redirections = { "000413930001": {}, "000413930002": { url } };
new voip.redirection.MacRedirectionFleet("fleet", { url, redirections }, { import: "fleet:pair?mac=000413930001&mac=000413930002" });
new voip.ngcp.Domain("domain", { domain: "voice.example.com", resellerId: 1 }, { import: "${key}" });
`;
  stack.writeProgram(program("nobody.example.com"));
  const missing = await stack.up();
  expect(missing.code).not.toBe(0);
  expect(missing.output).toContain("resource 'nobody.example.com' does not exist");
  stack.writeProgram(program("voice.example.com"));
  const up = (await stack.up()).expectSuccess();
  const done = [...missing.steps(), ...up.steps()].map(({ op, name }) => `${op} ${name}`);
  expect(done).toEqual(expect.arrayContaining(["import domain", "import fleet"]));
  (await stack.preview(["--expect-no-changes"])).expectSuccess();
  expect([...writes(simulators), ...ngcp.log.mutations()]).toEqual([]);
});
