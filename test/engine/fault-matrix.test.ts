import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FaultMatch, FaultMoment } from "../../simulators";
import { recordFaultCase } from "../fault-report";
import { type EstateSimulators, withEstate } from "./estate";
import { type Host, hosts, type TestStack } from "./harness";

jest.setTimeout(900_000);

const atNight = Boolean(process.env.VOIP_TEST_NIGHTLY);

/** What the program declares: a text that is changed in place, and one that makes another object of each. */
interface Variant {
  text: 1 | 2;
  key: 1 | 2;
}

/** Five kinds that stand for the rest: two writes each, XML-RPC, irreversible, a part of another object, and the CRM. */
const program = ({ text, key }: Variant) => `
const voip = require("pulumi-voip");
new voip.sraps.ProvisioningProfile("profile", {
  company: "4e5e000000000000000000000000000${key}",
  name: "Vienna",
  productGroup: "D-Series",
  settings: { ntp_server: "ntp${text}.acme.example" },
});
new voip.redirection.MacRedirection("redirection", { mac: "00041300000${key}", url: "https://${text}.example.com/" });
new voip.ngcp.Subscriber("subscriber", {
  customerId: "4",
  domain: "acme.example",
  username: "ada${key}",
  password: "Correct-horse-9",
  email: "ada${text}@acme.example",
});
new voip.ngcp.CallForwards("forwards", {
  subscriberId: "${key}",
  unavailable: { destinations: [{ destination: "436661000${text}" }] },
});
new voip.ispcrm.User("user", { username: "jonewe${key}", customerId: "C-1", status: "s${text}", onDelete: "call" });
`;
const nothing = 'require("pulumi-voip");';
const kinds = [
  "sraps:ProvisioningProfile",
  "redirection:MacRedirection",
  "ngcp:Subscriber",
  "ngcp:CallForwards",
  "ispcrm:User",
];

/** What the back ends hold of the program's. */
const declaredBy = ({ text, key }: Variant) => [
  `profile Vienna of company ${key}`,
  `redirection 00041300000${key} to https://${text}.example.com/`,
  `subscriber ada${key}`,
  `forward ${key} to 436661000${text}`,
  `user jonewe${key} s${text}`,
];

function found({ sraps, redirection, ngcp, ispcrm }: EstateSimulators): string[] {
  const { store } = ngcp;
  return [
    ...sraps.store.profiles().map(({ name, company }) => `profile ${name} of company ${company.slice(-1)}`),
    ...redirection.store
      .phones()
      .filter(({ mac }) => mac.startsWith("0004130000")) // the others are another account's
      .map(({ mac, url }) => `redirection ${mac} to ${url}`),
    ...store
      .rows("subscribers")
      .filter(({ id, status }) => Number(id) > 2 && status !== "terminated")
      .map(({ username }) => `subscriber ${username}`),
    ...store.rows("cfmappings").map(({ subscriber_id, destination_set_id }) => {
      const [first] = (store.row("cfdestinationsets", Number(destination_set_id))?.destinations ?? []) as {
        destination: string;
      }[];
      const number = /\d{6,}/.exec(first?.destination ?? "")?.[0];
      return `forward ${subscriber_id} to ${number}`;
    }),
    ...ispcrm.store.users().map(({ username, status }) => `user ${username} ${status}`),
  ];
}

/** A customer, and two subscribers for the call forwards. */
function settle({ ngcp }: EstateSimulators): void {
  const { store } = ngcp;
  const billing = [{ profile_id: 1, network_id: null, start: null, stop: null }];
  store.put("contracts", { id: 4, contact_id: 1, type: "sipaccount", status: "active", billing });
  store.put("domains", { id: 1, domain: "acme.example", reseller_id: 1 });
  for (const id of [1, 2])
    store.put("subscribers", {
      ...{ id, username: `grace${id}`, domain_id: 1, customer_id: 4, status: "active", lock: null },
      ...{ password: "Zt7kQp92LmWx", webpassword: null, webusername: null, administrative: false },
      ...{ email: null, timezone: null, external_id: null, profile_id: null, profile_set_id: null },
    });
}

const operations = ["create", "update", "replace", "removal"] as const;
type Operation = (typeof operations)[number];

/** Which requests change anything, in the order in which a replacement has them. */
const writing: Record<"create" | "update" | "removal", Record<string, FaultMatch>> = {
  create: {
    sraps: { method: "POST" },
    redirection: { procedure: "redirect.registerPhone" },
    subscribers: { method: "POST", path: /subscribers/ },
    forwards: { method: "PATCH", path: /callforwards/ },
    ispcrm: { method: "POST" },
  },
  update: {
    sraps: { method: "PUT" },
    redirection: { procedure: "redirect.registerPhone" },
    subscribers: { method: "PATCH", path: /subscribers/ },
    forwards: { method: "PATCH", path: /callforwards/ },
    ispcrm: { method: "PUT" },
  },
  removal: {
    sraps: { method: "DELETE" },
    redirection: { procedure: "redirect.deregisterPhone" },
    subscribers: { method: "DELETE", path: /subscribers/ },
    forwards: { method: "PATCH", path: /callforwards/ },
    ispcrm: { method: "DELETE" },
  },
};

/** When all processes of a run are killed, seen from the write of each resource. */
const moments = {
  "before the request": "before",
  "after the effect and before the answer": "after",
  "after the answer and before the engine saved": "after",
  "between two writes": "before",
} as const satisfies Record<string, FaultMoment>;
type Moment = keyof typeof moments;

/** The requests at which the run is to be killed; what has one write only is killed before it. */
function targets(operation: Operation, moment: Moment): Record<string, FaultMatch> {
  if (operation === "replace") return writing[moment === "between two writes" ? "create" : "removal"];
  if (operation === "create" && moment === "between two writes")
    return { ...writing.create, sraps: { method: "PUT" } };
  return writing[operation];
}

const isDistinct = (operation: Operation, moment: Moment) =>
  moment !== "between two writes" || operation === "create" || operation === "replace";

/** Runs `up` and kills the engine and the provider when each resource's write has come to that moment. */
async function killAt(
  stack: TestStack,
  simulators: EstateSimulators,
  operation: Operation,
  moment: Moment,
): Promise<void> {
  const { sraps, redirection, ngcp, ispcrm } = simulators;
  const faults = Object.entries(targets(operation, moment)).map(([name, match]) => {
    const { faults } = { sraps, redirection, subscribers: ngcp, forwards: ngcp, ispcrm }[name] ?? ngcp;
    // Of a replacement's call forwards, the second PATCH sets the new ones.
    const skip = name === "forwards" && operation === "replace" && moment === "between two writes" ? 1 : 0;
    return faults.add({ match, skip, times: 1, do: { kind: "hold", when: moments[moment] } });
  });
  const run = stack.start(["up", "--yes", "--skip-preview"]);
  await Promise.race([Promise.all(faults.map((fault) => fault.reached())), run.done]);
  if (moment === "after the answer and before the engine saved") {
    run.suspend();
    for (const fault of faults) fault.release();
    const pending = () => simulators.requests().some(({ outcome }) => outcome === "pending");
    while (pending()) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(run.kill()).toBeGreaterThan(1);
  for (const fault of faults) fault.remove();
  expect((await run.done).code).not.toBe(0);
}

async function expectConverged(
  stack: TestStack,
  simulators: EstateSimulators,
  declared: string[],
): Promise<void> {
  (await stack.up()).expectSuccess();
  expect(found(simulators).sort()).toEqual([...declared].sort());
  (await stack.refresh(["--preview-only", "--expect-no-changes"])).expectSuccess();
}

function record(host: Host, fault: string, operation: string): void {
  const found = { duplicates: 0, orphans: 0, differences: 0 }; // what would be otherwise has failed before
  for (const kind of kinds) recordFaultCase({ by: host, kind, fault, operation, strikes: 1, ...found });
}

const everything = operations.flatMap((operation) =>
  (Object.keys(moments) as Moment[])
    .filter((moment) => isDistinct(operation, moment))
    .map((moment) => ({ operation, moment })),
);
/** By day one of the cases for each host. */
const cases = (host: Host) =>
  everything.filter(
    ({ operation, moment }) =>
      atNight ||
      (host === "dynamic"
        ? operation === "create" && moment === "after the answer and before the engine saved"
        : operation === "replace" && moment === "between two writes"),
  );

const options = {
  name: "faults",
  program: nothing,
  simulate: {
    ispcrm: {
      mount: {
        update: { method: "PUT", path: "{users}/{id}" },
        delete: { method: "DELETE", path: "{users}/{id}" },
      },
    },
  },
  config: {
    "voip:ispcrm.update.method": "PUT",
    "voip:ispcrm.update.path": "{users}/{id}",
    "voip:ispcrm.delete.method": "DELETE",
    "voip:ispcrm.delete.path": "{users}/{id}",
  },
};

test.each(hosts)("%s: a run killed at any moment is made good by the next", async (host) => {
  await withEstate({ ...options, host }, async (stack, simulators) => {
    settle(simulators);
    const variant: Variant = { text: 1, key: 1 };
    let isUp = false;
    const write = (declares: boolean) => stack.writeProgram(declares ? program(variant) : nothing);
    for (const { operation, moment } of cases(host)) {
      const needed = operation !== "create";
      if (isUp !== needed) {
        write(needed);
        (await stack.up()).expectSuccess();
      }
      if (operation === "update") variant.text = variant.text === 1 ? 2 : 1;
      if (operation === "replace") variant.key = variant.key === 1 ? 2 : 1;
      isUp = operation !== "removal";
      write(isUp);
      await killAt(stack, simulators, operation, moment);
      (await stack.pulumi(["cancel", "--yes"])).expectSuccess();
      await expectConverged(stack, simulators, isUp ? declaredBy(variant) : []);
      record(host, `kill -9 ${moment}`, operation);
    }
  });
});

/** Runs the CLI with its state on a file system that is full, and keeps what it could write there. */
async function upOnFullDisk(stack: TestStack): Promise<{ code: number; output: string }> {
  const state = fileURLToPath(stack.env.PULUMI_BACKEND_URL ?? "");
  const full = join(stack.dir, "..", "full");
  mkdirSync(full);
  const script = `
mount -t tmpfs -o size=256k tmpfs "$FULL" && cp -a "$STATE/." "$FULL/" || exit 99
dd if=/dev/zero of="$FULL/filler" bs=1k 2>/dev/null
pulumi up --yes --skip-preview --non-interactive; code=$?
rm "$FULL/filler" && cp -a "$FULL/." "$STATE/" || exit 99
exit $code`;
  return new Promise((resolve) => {
    execFile(
      "unshare",
      ["--map-root-user", "--mount", "sh", "-c", script],
      {
        cwd: stack.dir,
        env: { ...stack.env, STATE: state, FULL: full, PULUMI_BACKEND_URL: pathToFileURL(full).href },
      },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

for (const host of atNight ? hosts : [])
  test(`${host}: a full disk under the state is made good by the next run`, async () => {
    await withEstate(
      { ...options, program: program({ text: 1, key: 1 }), host },
      async (stack, simulators) => {
        settle(simulators);
        const { code, output } = await upOnFullDisk(stack);
        expect(output).toContain("no space left on device");
        expect([0, 99]).not.toContain(code);
        await stack.pulumi(["cancel", "--yes"]);
        await expectConverged(stack, simulators, declaredBy({ text: 1, key: 1 }));
        record(host, "a full disk under the state", "create");
      },
    );
  });

for (const host of atNight ? hosts : [])
  test(`${host}: of two runs at once the second is refused, and nothing is lost`, async () => {
    await withEstate(
      { ...options, program: program({ text: 1, key: 1 }), host },
      async (stack, simulators) => {
        settle(simulators);
        const held = simulators.sraps.faults.add({
          match: { method: "POST" },
          do: { kind: "hold", when: "after" },
        });
        const first = stack.start(["up", "--yes", "--skip-preview"]);
        await held.reached();
        const second = await stack.up();
        expect(second.code).not.toBe(0);
        expect(second.output).toContain("the stack is currently locked");
        held.release();
        (await first.done).expectSuccess();
        await expectConverged(stack, simulators, declaredBy({ text: 1, key: 1 }));
        record(host, "two runs at once", "create");
      },
    );
  });
