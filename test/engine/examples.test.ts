import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { accountsOf, clearLogs, type EstateSimulators, startEstate, writes } from "./estate";
import { createStack, type Setting, type StateResource, type Step, type TestStack } from "./harness";
import { stateBytes, tokenOf } from "./voip-state";

jest.setTimeout(240_000);

const checkout = resolve(__dirname, "../..");

/** What an example asks of the person who tries it, and what it makes. */
interface Expectation {
  config?: Record<string, Setting>;
  /** Resources by kind. */
  creates: Record<string, number>;
  outputs: Record<string, unknown>;
  /** Of each kind's largest resource in the state: what it costs a stack is not to grow unnoticed. */
  bytes: Record<string, number>;
}

const expected: Record<string, Expectation> = {
  "phone-estate": {
    config: { adaPassword: { secret: "correct horse" }, webPassword: { secret: "0815" } },
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

const examples = readdirSync(join(checkout, "examples"));

/** How many resources of each kind the steps are about. */
function countByKind(steps: readonly Step[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of steps) {
    const token = type.replace(/^pulumi-nodejs:dynamic\/voip\//, "");
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

/** The names of all that the back ends hold. */
function inventory({ sraps, redirection }: EstateSimulators): string[] {
  const { store } = sraps;
  const objects = [...store.companies(), ...store.profiles(), ...store.objects("users")];
  return [
    ...[...objects, ...store.objects("productDefaults")].map(({ uuid }) => uuid),
    ...[...store.endpoints(), ...redirection.store.phones()].map(({ mac }) => mac),
  ];
}

test("this file says of each example what it makes", () => {
  expect(Object.keys(expected).sort()).toEqual([...examples].sort());
});

test.each(examples)("the example %s goes up, stays as it is and comes down", async (example) => {
  const { config, creates, outputs, bytes } = expected[example] as Expectation;
  const simulators = await startEstate();
  let stack: TestStack | undefined;
  try {
    const before = inventory(simulators);
    stack = await createStack({
      name: example,
      programDir: join(checkout, "examples", example),
      config: { ...accountsOf(simulators), ...config },
    });
    const up = (await stack.up()).expectSuccess();
    expect(new Set(up.steps().map(({ op }) => op))).toEqual(new Set(["create"]));
    expect(countByKind(up.steps())).toEqual(creates);
    expect(up.diagnostics()).toEqual([]);
    expect(inventory(simulators)).toHaveLength(before.length + up.steps().length);

    const { resources = [] } = (await stack.exportState(["--show-secrets"])).deployment;
    expect(resources[0]?.outputs).toEqual(outputs);
    const ours = resources.filter(tokenOf);
    expect(ours).toHaveLength(up.steps().length);
    expect(largestByKind(ours)).toEqual(bytes);
    // How many settings a phone has is the user's; what we add to them is to stay small.
    const large = ours.filter((resource) => stateBytes(resource, ["settings"]) >= 400);
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
});

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
    .replace(/\d+ × SRAPS GET/g, "n × SRAPS GET")
    .split("\n")
    .filter((line) => line !== "")
    .sort();
}
