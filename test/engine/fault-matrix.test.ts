import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FaultAction, FaultMatch, FaultMoment } from "../../simulators";
import { NOTHING_LEFT, recordFaultCase } from "../fault-report";
import { type FaultName, faultNames, scriptOf } from "../faults";
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
const kinds = {
  sraps: "sraps:ProvisioningProfile",
  redirection: "redirection:MacRedirection",
  subscribers: "ngcp:Subscriber",
  forwards: "ngcp:CallForwards",
  ispcrm: "ispcrm:User",
};

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
const writing: Record<"create" | "update" | "removal", Record<Target, FaultMatch>> = {
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

/** The back end of each write. */
const backEnds = {
  sraps: "sraps",
  redirection: "redirection",
  subscribers: "ngcp",
  forwards: "ngcp",
  ispcrm: "ispcrm",
} as const;
type Target = keyof typeof backEnds;

/** When all processes of a run are killed, seen from the write of each resource. */
const moments = {
  "before the request": "before",
  "after the effect and before the answer": "after",
  "after the answer and before the engine saved": "after",
  "between two writes": "before",
} as const satisfies Record<string, FaultMoment>;
type Moment = keyof typeof moments;

/** The requests at which the run is to be killed; what has one write only is killed before it. */
function targets(operation: Operation, moment: Moment): Record<Target, FaultMatch> {
  if (operation === "replace") return writing[moment === "between two writes" ? "create" : "removal"];
  if (operation === "create" && moment === "between two writes")
    return { ...writing.create, sraps: { method: "PUT" } };
  return writing[operation];
}

/** Whose write is let through when the run is killed between the writes of an update or a removal, one each. */
const first: readonly Target[] = ["sraps", "redirection", "subscribers"];
const passes = (operation: Operation, moment: Moment, name: Target) =>
  moment === "between two writes" &&
  (operation === "update" || operation === "removal") &&
  first.includes(name);

const entriesOf = (matches: Record<Target, FaultMatch>) => Object.entries(matches) as [Target, FaultMatch][];

/** Runs `up` and kills the engine and the provider when each resource's write has come to that moment. */
async function killAt(
  stack: TestStack,
  simulators: EstateSimulators,
  operation: Operation,
  moment: Moment,
): Promise<void> {
  const faults = entriesOf(targets(operation, moment)).map(([name, match]) => {
    const { faults } = simulators[backEnds[name]];
    // Of a replacement's call forwards, the second PATCH sets the new ones.
    const skip = name === "forwards" && operation === "replace" && moment === "between two writes" ? 1 : 0;
    const action: FaultAction = passes(operation, moment, name)
      ? { kind: "delay", milliseconds: 0, when: "after" }
      : { kind: "hold", when: moments[moment] };
    return faults.add({ match, skip, times: 1, do: action });
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

/** Adds a case after `expectConverged`: what is left otherwise has failed there. */
function record(host: Host, fault: string, operation: Operation, strikes?: Partial<Record<Target, number>>) {
  for (const [target, kind] of Object.entries(kinds) as [Target, string][])
    recordFaultCase({
      by: host,
      kind,
      fault,
      operation,
      strikes: strikes ? (strikes[target] ?? 0) : 1,
      ...NOTHING_LEFT,
    });
}

const everything = operations.flatMap((operation) =>
  (Object.keys(moments) as Moment[]).map((moment) => ({ operation, moment })),
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

/** A stack whose program is brought to where each operation starts from, and then declares what it ends in. */
async function withLife(
  host: Host,
  config: Record<string, string>,
  test: (
    stack: TestStack,
    simulators: EstateSimulators,
    prepare: (operation: Operation) => Promise<string[]>,
  ) => Promise<void>,
): Promise<void> {
  await withEstate(
    { ...options, host, config: { ...options.config, ...config } },
    async (stack, simulators) => {
      settle(simulators);
      const variant: Variant = { text: 1, key: 1 };
      let isUp = false;
      const write = (declares: boolean) => stack.writeProgram(declares ? program(variant) : nothing);
      await test(stack, simulators, async (operation) => {
        const needed = operation !== "create";
        if (isUp !== needed) {
          write(needed);
          (await stack.up()).expectSuccess();
        }
        if (operation === "update") variant.text = variant.text === 1 ? 2 : 1;
        if (operation === "replace") variant.key = variant.key === 1 ? 2 : 1;
        isUp = operation !== "removal";
        write(isUp);
        return isUp ? declaredBy(variant) : [];
      });
    },
  );
}

test.each(hosts)("%s: a run killed at any moment is made good by the next", async (host) => {
  await withLife(host, {}, async (stack, simulators, prepare) => {
    for (const { operation, moment } of cases(host)) {
      const declared = await prepare(operation);
      await killAt(stack, simulators, operation, moment);
      (await stack.pulumi(["cancel", "--yes"])).expectSuccess();
      await expectConverged(stack, simulators, declared);
      record(host, `kill -9 ${moment}`, operation);
    }
  });
});

/** So that a fault shows at once, and is not tried again until it has passed. */
const once = Object.fromEntries(
  ["sraps", "redirection", "ngcp", "ispcrm"].flatMap((api) => [
    [`voip:${api}.maxAttempts`, "1"],
    [`voip:${api}.maxBodySize`, "4194304"],
  ]),
);

/** Plays the fault at the write of each resource in one run. Answers where it struck. */
async function strike(
  stack: TestStack,
  simulators: EstateSimulators,
  operation: Operation,
  fault: FaultName,
): Promise<Partial<Record<Target, number>>> {
  const scripted = entriesOf(targets(operation, "before the request"))
    // The CRM makes two users of a POST that arrives twice.
    .filter(
      ([name]) => !(name === "ispcrm" && operation === "create" && fault === "a request that arrives twice"),
    )
    .map(([name, match]) => {
      const backEnd = backEnds[name];
      return [name, simulators[backEnd].faults.add({ match, ...scriptOf(fault, backEnd) })] as const;
    });
  // An engine that is to continue waits for ever for the second half of a replacement whose first half failed.
  await stack.up(operation === "replace" ? [] : ["--continue-on-error"]);
  for (const [, played] of scripted) played.remove();
  const strikes = scripted.map(([name, { hits }]) => [name, Math.min(hits, 1)] as const);
  expect(strikes.some(([, hits]) => hits > 0)).toBe(true);
  return Object.fromEntries(strikes);
}

for (const host of atNight ? hosts : [])
  test(`${host}: what fails between the provider and the back ends is made good by the next run`, async () => {
    await withLife(host, once, async (stack, simulators, prepare) => {
      // Each fault in one operation, in the other host in another: in process it is in all of them.
      for (const [nth, fault] of (host === "dynamic" ? faultNames : faultNames.toReversed()).entries()) {
        const operation = operations[nth % operations.length] as Operation;
        const declared = await prepare(operation);
        const strikes = await strike(stack, simulators, operation, fault);
        await expectConverged(stack, simulators, declared);
        record(host, fault, operation, strikes);
      }
    });
  });

for (const host of atNight ? hosts : [])
  test(`${host}: what was created by halves is removed by a destroy`, async () => {
    await withLife(host, once, async (stack, simulators, prepare) => {
      await prepare("create");
      const matches = targets("create", "between two writes");
      for (const [name, match] of entriesOf(matches))
        simulators[backEnds[name]].faults.add({ match, ...scriptOf("503 from then on", backEnds[name]) });
      expect((await stack.up(["--continue-on-error"])).code).not.toBe(0);
      expect(found(simulators)).toEqual(["profile Vienna of company 1"]);
      (await stack.destroy()).expectSuccess();
      expect(found(simulators)).toEqual([]);
      record(host, "a partial create followed by destroy", "create");
    });
  });

/** What somebody does to the objects by hand while a preview is looked at. */
const hands: Record<string, (simulators: EstateSimulators) => void> = {
  "an edit between preview and up"({ sraps, redirection, ngcp, ispcrm }) {
    for (const profile of sraps.store.profiles()) sraps.store.setProfile({ ...profile, name: "By hand" });
    redirection.store.setPhone({ mac: "000413000001", url: "https://hand.example.com/" });
    for (const { id } of ngcp.store.rowsWith("subscribers", "username", "ada1"))
      ngcp.store.change("subscribers", id, { email: "hand@acme.example" });
    for (const { id } of ngcp.store.rows("cfdestinationsets"))
      ngcp.store.change("cfdestinationsets", id, { destinations: [] });
    for (const { id } of ispcrm.store.users()) ispcrm.store.setUser({ id, status: "by hand" });
  },
  "a deletion between preview and up"({ sraps, redirection, ngcp, ispcrm }) {
    for (const { uuid } of sraps.store.profiles()) sraps.store.deleteProfile(uuid);
    redirection.store.deletePhone("000413000001");
    for (const { id } of ngcp.store.rowsWith("subscribers", "username", "ada1"))
      ngcp.store.change("subscribers", id, { status: "terminated" });
    for (const { id } of ngcp.store.rows("cfmappings")) ngcp.store.delete("cfmappings", id);
    for (const { id } of ispcrm.store.users()) ispcrm.store.deleteUser(id);
  },
};

for (const host of atNight ? hosts : [])
  test.each(Object.entries(hands))(`${host}: %s is made good`, async (what, disturb) => {
    await withLife(host, {}, async (stack, simulators, prepare) => {
      const declared = await prepare("update");
      (await stack.preview()).expectSuccess();
      disturb(simulators);
      const { output, code } = await stack.up(["--continue-on-error"]);
      // What is gone cannot be changed: the run says so, and what to do.
      if (code !== 0) {
        expect(output).toContain("no longer exists. Run `pulumi refresh`");
        (await stack.refresh()).expectSuccess();
      }
      await expectConverged(stack, simulators, declared);
      record(host, what, "update");
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
