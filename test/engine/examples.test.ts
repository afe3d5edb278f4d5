import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { accountsOf, clearLogs, inventory, startEstate, writes } from "./estate";
import { crmUsers, exampleConfig } from "./example-estate";
import { createStack, hosts, hostsInTime, type StateResource, type Step, type TestStack } from "./harness";
import { stateBytes, tokenOf } from "./voip-state";

jest.setTimeout(240_000);

const checkout = resolve(__dirname, "../..");

/** What an example makes. */
interface Expectation {
  /** Resources by kind. */
  creates: Record<string, number>;
  /** Objects at the back ends, where a fleet makes several. Default: one for each resource. */
  objects?: number;
  outputs: Record<string, unknown>;
  /** Of each kind's largest resource in the state: what it costs a stack is not to grow unnoticed. */
  bytes: Record<string, number>;
}

const expected: Record<string, Expectation> = {
  customer: {
    creates: {
      "ngcp:CustomerContact": 1,
      "ngcp:Customer": 1,
      "ngcp:Domain": 1,
      "ngcp:DomainPreferences": 1,
      "ngcp:Subscriber": 3,
      "ngcp:SubscriberPreferences": 3,
      "ngcp:CallForwards": 3,
      "sraps:ProvisioningProfile": 1,
      "sraps:Phone": 3,
    },
    outputs: {
      customerId: expect.stringMatching(/^\d+$/),
      subscribers: ["ada@acme.example", "grace@acme.example", "linus@acme.example"],
    },
    bytes: {
      "ngcp:CallForwards": 452,
      "ngcp:Customer": 206,
      "ngcp:CustomerContact": 320,
      "ngcp:Domain": 84,
      "ngcp:DomainPreferences": 184,
      "ngcp:Subscriber": 386,
      "ngcp:SubscriberPreferences": 208,
      "sraps:Phone": 452,
      "sraps:ProvisioningProfile": 248,
    },
  },
  "dial-plan": {
    creates: {
      "ngcp:RewriteRuleSet": 2,
      "ngcp:TimeSet": 1,
      "ngcp:NcosLevel": 3,
      "ngcp:NcosPattern": 5,
      "ngcp:Domain": 1,
      "ngcp:DomainPreferences": 1,
      "ngcp:SystemContact": 1,
      "ngcp:Contract": 2,
      "ngcp:PeeringGroup": 2,
      "ngcp:PeeringServer": 2,
      "ngcp:PeeringServerPreferences": 2,
      "ngcp:PeeringRule": 4,
      "ngcp:PeeringInboundRule": 2,
    },
    outputs: { dialPlan: "Austria", carrierNames: ["mobile", "transit"] },
    bytes: {
      "ngcp:Contract": 176,
      "ngcp:Domain": 94,
      "ngcp:DomainPreferences": 122,
      "ngcp:NcosLevel": 164,
      "ngcp:NcosPattern": 138,
      "ngcp:PeeringGroup": 162,
      "ngcp:PeeringInboundRule": 230,
      "ngcp:PeeringRule": 168,
      "ngcp:PeeringServer": 194,
      "ngcp:PeeringServerPreferences": 172,
      "ngcp:RewriteRuleSet": 1406,
      "ngcp:SystemContact": 184,
      "ngcp:TimeSet": 236,
    },
  },
  fleet: {
    creates: {
      "sraps:ProvisioningProfile": 1,
      "sraps:PhoneFleet": 1,
      "redirection:MacRedirectionFleet": 1,
    },
    objects: 11,
    outputs: { rooms: ["Reception", "Workshop", "Meeting room, 2nd floor", "Lobby", "Canteen"] },
    bytes: {
      "redirection:MacRedirectionFleet": 336,
      "sraps:PhoneFleet": 883,
      "sraps:ProvisioningProfile": 134,
    },
  },
  onboarding: {
    creates: {
      "sraps:Company": 1,
      "sraps:User": 1,
      "sraps:ProductDefaults": 1,
      "sraps:ProvisioningProfile": 1,
      "ngcp:Domain": 1,
      "ngcp:CustomerContact": 2,
      "ngcp:Customer": 2,
      "ngcp:Subscriber": 2,
      "ngcp:SubscriberPreferences": 2,
      "ngcp:CallForwards": 2,
      "sraps:Phone": 2,
      "redirection:MacRedirection": 2,
    },
    outputs: { customers: 2, locked: 1 },
    bytes: {
      "ngcp:CallForwards": 188,
      "ngcp:Customer": 158,
      "ngcp:CustomerContact": 170,
      "ngcp:Domain": 94,
      "ngcp:Subscriber": 360,
      "ngcp:SubscriberPreferences": 188,
      "redirection:MacRedirection": 132,
      "sraps:Company": 60,
      "sraps:Phone": 520,
      "sraps:ProductDefaults": 250,
      "sraps:ProvisioningProfile": 308,
      "sraps:User": 316,
    },
  },
  pbx: {
    creates: {
      "ngcp:CustomerContact": 1,
      "ngcp:Customer": 1,
      "ngcp:Domain": 1,
      "ngcp:SoundSet": 1,
      "ngcp:SoundFile": 1,
      "ngcp:Subscriber": 4,
      "ngcp:SubscriberPreferences": 2,
      "ngcp:PbxDeviceModel": 1,
      "ngcp:PbxDeviceConfig": 1,
      "ngcp:PbxDeviceFirmware": 1,
      "ngcp:PbxDeviceProfile": 1,
      "ngcp:PbxDeviceProfilePreferences": 1,
      "ngcp:PbxDevice": 2,
    },
    outputs: { extensions: { ada: "101", grace: "102" }, number: { cc: "43", ac: "1", sn: "5550" } },
    bytes: {
      "ngcp:Customer": 168,
      "ngcp:CustomerContact": 170,
      "ngcp:Domain": 84,
      "ngcp:PbxDevice": 678,
      "ngcp:PbxDeviceConfig": 286,
      "ngcp:PbxDeviceFirmware": 340,
      "ngcp:PbxDeviceModel": 994,
      "ngcp:PbxDeviceProfile": 70,
      "ngcp:PbxDeviceProfilePreferences": 180,
      "ngcp:SoundFile": 372,
      "ngcp:SoundSet": 174,
      "ngcp:Subscriber": 420,
      "ngcp:SubscriberPreferences": 152,
    },
  },
  "phone-estate": {
    creates: {
      "sraps:Company": 1,
      "sraps:User": 1,
      "sraps:ProductDefaults": 1,
      "sraps:ProvisioningProfile": 2,
      "sraps:Phone": 5,
      "redirection:MacRedirection": 2,
    },
    outputs: { company: expect.stringMatching(/^[0-9a-f]{32}\/[0-9a-f]{32}$/), phoneCount: 5 },
    bytes: {
      "sraps:Company": 46,
      "sraps:User": 298,
      "sraps:ProductDefaults": 250,
      "sraps:ProvisioningProfile": 330,
      "sraps:Phone": 454,
      "redirection:MacRedirection": 132,
    },
  },
  redirections: {
    creates: { "redirection:MacRedirection": 3 },
    outputs: {
      redirected: 3,
      owners: [
        { mac: "000413c10004", owner: "nobody" },
        { mac: "000413999901", owner: "other" },
      ],
    },
    bytes: { "redirection:MacRedirection": 132 },
  },
};

/** Run elsewhere: in several languages, from a repository, and as several stacks. */
const elsewhere = ["plugin", "gitops", "sites"];
const examples = readdirSync(join(checkout, "examples")).filter((name) => !elsewhere.includes(name));

/** How many resources of each kind the steps are about. */
function countByKind(steps: readonly Step[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of steps) {
    const token = tokenOf({ type }) ?? type;
    counts[token] = (counts[token] ?? 0) + 1;
  }
  return counts;
}

function largestByKind(resources: readonly StateResource[]): Record<string, number> {
  const largest: Record<string, number> = {};
  for (const resource of resources) {
    const token = tokenOf(resource) ?? "";
    largest[token] = Math.max(largest[token] ?? 0, stateBytes(resource));
  }
  return largest;
}

test("this file says of each example what it makes", () => {
  expect(Object.keys(expected).sort()).toEqual([...examples].sort());
});

/** By day one of them stands for the rest over the plugin. */
const cases = hosts.flatMap((host) =>
  examples
    .filter((example) => hostsInTime.includes(host) || example === "customer")
    .map((example) => ({ host, example })),
);

test.each(cases)(
  "$host: the example $example goes up, stays as it is and comes down",
  async ({ host, example }) => {
    const { creates, objects, outputs, bytes } = expected[example] as Expectation;
    const simulators = await startEstate({ ispcrm: { users: crmUsers } });
    let stack: TestStack | undefined;
    try {
      const before = inventory(simulators);
      stack = await createStack({
        name: example,
        host,
        programDir: join(checkout, "examples", example),
        config: { ...accountsOf(simulators), ...exampleConfig },
      });
      const up = (await stack.up()).expectSuccess();
      expect(new Set(up.steps().map(({ op }) => op))).toEqual(new Set(["create"]));
      expect(countByKind(up.steps())).toEqual(creates);
      expect(up.diagnostics()).toEqual([]);
      // Preferences and call forwards are parts of their owners.
      const owners = up.steps().filter(({ type }) => !/(Preferences|CallForwards)$/.test(type));
      expect(inventory(simulators)).toHaveLength(before.length + (objects ?? owners.length));

      const { resources = [] } = (await stack.exportState(["--show-secrets"])).deployment;
      expect(resources[0]?.outputs).toEqual(outputs);
      const ours = resources.filter(tokenOf);
      expect(ours).toHaveLength(up.steps().length);
      expect(largestByKind(ours)).toEqual(bytes);
      // How many settings a phone has, rules a set, entries a fleet or files a model, is the user's; what we add is
      // to stay small.
      const users = [
        ...["settings", "unavailable", "phones", "redirections", "rules", "linerange", "lines"],
        ...["pbxGroupMemberIds", "frontImage"],
      ];
      const large = ours.filter((resource) => stateBytes(resource, users) >= 400);
      expect(large.map(({ urn }) => urn)).toEqual([]);

      clearLogs(simulators);
      expect((await stack.up()).expectSuccess().steps()).toEqual([]);
      expect(writes(simulators)).toEqual([]);

      const destroy = (await stack.destroy()).expectSuccess();
      expect(countByKind(destroy.steps())).toEqual(creates);
      expect(inventory(simulators)).toEqual(before);
    } finally {
      await stack?.remove();
      await simulators.stop();
    }
  },
);

test("the demo holds and leaves nothing behind", async () => {
  // A failure rejects with both streams in its message.
  const { stdout } = await promisify(execFile)(process.execPath, [join(checkout, "tools/demo.mjs")]);
  expect(stdout).toContain("All of it held.");
  const [, shown = ""] =
    /```text\n([\s\S]+?)```/.exec(readFileSync(join(checkout, "README.md"), "utf8")) ?? [];
  expect(story(stdout)).toEqual(story(shown));
  expect([".cache/demo", "Pulumi.demo.yaml"].filter((left) => existsSync(join(checkout, left)))).toEqual([]);
});

/** The demo's lines without what differs from run to run: uuids, the order of drift, how many reads were shared. */
function story(output: string): string[] {
  return output
    .slice(output.indexOf("1. Up"))
    .replace(/[0-9a-f]{32}/g, "<uuid>")
    .replace(/\d+ × (SRAPS|NGCP|CRM) GET/g, "n × $1 GET")
    .split("\n")
    .filter((line) => line !== "")
    .sort();
}
