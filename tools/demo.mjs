// The main job, told as a story: an estate goes up, drifts, is found, is repaired and comes down.
// Run by `npm run demo`, which has built the package and found the engine.
import { strict as assert } from "node:assert";
import { mkdirSync, rmSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LocalWorkspace } from "@pulumi/pulumi/automation/index.js";
import { startSimulators } from "pulumi-voip/simulators";
import { ensureEngine } from "./engine/engine.mjs";

/** @typedef {import("@pulumi/pulumi/automation/index.js").EngineEvent} EngineEvent */

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(checkout, ".cache/demo");
const keep = process.argv.includes("--keep");

/** What is no step, or a part of one: a replacement is told once. */
const SILENT = new Set(["same", "refresh", "read", "create-replacement", "delete-replaced"]);

const stackName = "demo";
const stackFile = join(checkout, `Pulumi.${stackName}.yaml`);

const { bin } = await ensureEngine();
process.env.PATH = [bin, process.env.PATH].join(delimiter);
cleanUp();
for (const each of ["home", "state"]) mkdirSync(join(folder, each), { recursive: true });
const simulators = await startSimulators({
  sraps: {
    mount: {
      companies: "{base}companies/",
      users: "{company}/users/",
      productDefaults: "{company}/product-defaults/",
    },
  },
  redirection: {},
  ngcp: {},
  ispcrm: { users: crmUsers() },
});
const { sraps, redirection, ngcp, ispcrm } = simulators;
/** The back ends by what the story calls them. */
const backEnds = { SRAPS: sraps, "redirection service": redirection, NGCP: ngcp, CRM: ispcrm };
/** What the shell needs to go on playing with the stack. */
const environment = {
  PULUMI_HOME: join(folder, "home"),
  PULUMI_BACKEND_URL: pathToFileURL(join(folder, "state")).href,
  PULUMI_CONFIG_PASSPHRASE: "demo",
  PULUMI_SKIP_UPDATE_CHECK: "true",
  PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
  PULUMI_DIY_BACKEND_GZIP: "true",
};

try {
  const stack = await makeStack();
  await tellStory(stack);
  if (keep) await stayForPlaying();
} catch (error) {
  process.exitCode = 1;
  console.error(`\nThe demo did not hold. ${error instanceof Error ? error.message : error}`);
} finally {
  await simulators.stop();
  cleanUp();
}

async function makeStack() {
  // The engine refuses consent to what only looks.
  const envVars = { ...environment, PULUMI_SKIP_CONFIRMATIONS: "false" };
  const stack = await LocalWorkspace.createStack({ stackName, workDir: checkout }, { envVars });
  const { reseller } = sraps.accounts;
  const { main } = redirection.accounts;
  await stack.setAllConfig(
    {
      "voip:sraps.baseUrl": { value: sraps.baseUrl },
      "voip:sraps.keyId": { value: reseller.id },
      "voip:sraps.key": { value: reseller.key, secret: true },
      "voip:redirection.url": { value: redirection.url },
      "voip:redirection.username": { value: main.username },
      "voip:redirection.password": { value: main.password, secret: true },
      "voip:ngcp.url": { value: ngcp.baseUrl },
      "voip:ngcp.username": { value: ngcp.accounts.admin.username },
      "voip:ngcp.password": { value: ngcp.accounts.admin.password, secret: true },
      "voip:ngcp.markerField": { value: "gpp9" },
      "voip:ispcrm.url": { value: ispcrm.url },
      "voip:ispcrm.token": { value: ispcrm.accounts.full.token, secret: true },
      helpdeskPassword: { value: "correct horse battery staple", secret: true },
      passwordSeed: { value: "a long seed that nobody guesses", secret: true },
    },
    true,
  );
  return stack;
}

/** @param {import("@pulumi/pulumi/automation/index.js").Stack} stack */
async function tellStory(stack) {
  title("1. Up: the CRM's users become customers, subscribers and phones");
  const before = inventory();
  const up = await run((options) => stack.up(options));
  tellSteps(up);
  const phones = up.filter(({ type }) => type === "sraps:Phone").length;
  assert.equal(inventory().phones - before.phones, phones, "Not every phone is at SRAPS.");
  tellRequests();

  title("2. Up again: nothing to do, and nothing is written");
  tellSteps(await run((options) => stack.up(options)));
  assert.equal(writes(), 0, "An unchanged program wrote something.");
  tellRequests();

  title("3. Somebody changes two phones behind the program's back");
  const [ada, grace] = ["000413a10001", "000413a10002"];
  sraps.store.setEndpoint({ mac: ada, name: "Bob was here" });
  sraps.store.setEndpoint({ mac: grace, provisioning_profile: null });
  console.log(`  ${ada}: another name\n  ${grace}: its profile is gone`);

  title("4. A drift run finds exactly these two, field by field");
  const drift = await run((options) => stack.previewRefresh(options));
  for (const { name, differences } of drift) {
    console.log(`  ~ ${name}`);
    for (const line of differences) console.log(`      ${line}`);
  }
  assert.deepEqual(
    drift.map(({ name }) => name).sort(),
    ["ada", "grace"],
    "The drift run found other phones.",
  );
  assert.equal(writes(), 0, "A drift run wrote something.");
  tellRequests();

  title("5. Up repairs them");
  tellSteps(await run((options) => stack.up({ ...options, refresh: true })));
  assert.equal(writes(), 2, "The repair did not take exactly two writes.");
  tellRequests();
  assert.equal(sraps.store.endpoint(ada)?.name, "ada", "The name was not repaired.");
  assert.notEqual(sraps.store.endpoint(grace)?.provisioning_profile, null, "The profile was not repaired.");

  title("6. In the CRM one user leaves, one gets another phone, and one is new");
  ispcrm.store.setUser({ id: "1", status: "expired" });
  ispcrm.store.setUser({ id: "2", mac: "00:04:13:a2:00:02" });
  ispcrm.store.setUser({ ...crmUser("6", "barbara"), mac: "00:04:13:a1:00:06" });
  tellSteps(await run((options) => stack.up(options)));
  tellRequests();
  assert.equal(subscriber("ada")?.status, "locked", "Who left is not locked.");
  assert.equal(subscriber("barbara")?.status, "active", "The new one cannot call.");
  assert.equal(sraps.store.endpoint("000413a10002"), undefined, "The old phone is still there.");
  assert.equal(sraps.store.endpoint("000413a20002")?.name, "grace", "The new phone is not there.");

  if (keep) return;
  title("7. Destroy leaves nothing");
  tellSteps(await run((options) => stack.destroy(options)));
  tellRequests();
  assert.deepEqual(inventory(), before, "Something is still there.");
  console.log("\nAll of it held.");
}

/** The users of the CRM: five customers, and one who was never activated. */
function crmUsers() {
  const names = ["ada", "grace", "linus", "margaret", "katherine"];
  return names.map((name, index) => ({
    ...crmUser(String(index + 1), name),
    ...(name === "katherine" && { status: "pending", activated_at: null }),
    mac: `00:04:13:a1:00:0${index + 1}`,
  }));
}

/**
 * @param {string} id
 * @param {string} username
 */
function crmUser(id, username) {
  return {
    id,
    username,
    customer_id: `IZ10${id}`,
    status: "active",
    expiration: "2030-03-31 00:00:00",
    activated_at: "2025-12-13 00:00:00",
  };
}

/** @param {string} username */
function subscriber(username) {
  return ngcp.store.rows("subscribers").find((row) => row.username === username);
}

/** How much the back ends hold; what NGCP has terminated is gone. */
function inventory() {
  const { store } = ngcp;
  /** @param {Parameters<typeof store.rows>[0]} table */
  const live = (table) => store.rows(table).filter(({ status }) => status !== "terminated").length;
  return {
    companies: sraps.store.companies().length,
    users: sraps.store.objects("users").length,
    productDefaults: sraps.store.objects("productDefaults").length,
    profiles: sraps.store.profiles().length,
    phones: sraps.store.endpoints().length,
    redirections: redirection.store.phones().length,
    contacts: live("contacts"),
    customers: live("contracts"),
    domains: live("domains"),
    subscribers: live("subscribers"),
  };
}

/**
 * Runs one engine operation and answers what it did, resource by resource.
 * @param {(options: { onEvent: (event: EngineEvent) => void }) => Promise<unknown>} operation
 */
async function run(operation) {
  clearLogs();
  /** @type {{ op: string; type: string; name: string; differences: string[] }[]} */
  const steps = [];
  await operation({
    onEvent({ resOutputsEvent }) {
      const metadata = resOutputsEvent?.metadata;
      const [, type] = /dynamic\/voip\/(.+)$/.exec(metadata?.type ?? "") ?? [];
      if (!metadata || !type || SILENT.has(metadata.op)) return;
      const name = metadata.urn.slice(metadata.urn.lastIndexOf("::") + 2);
      steps.push({ op: metadata.op, type, name, differences: differences(metadata.old, metadata.new) });
    },
  });
  return steps;
}

/**
 * @param {{ outputs?: Record<string, unknown> } | undefined} before
 * @param {{ outputs?: Record<string, unknown> } | undefined} after
 */
function differences(before, after) {
  const [was = {}, is = {}] = [before?.outputs, after?.outputs];
  return Object.keys({ ...was, ...is })
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .map(
      (name) => `${name}: ${JSON.stringify(was[name]) ?? "unset"} → ${JSON.stringify(is[name]) ?? "unset"}`,
    );
}

/** @param {{ op: string; type: string }[]} steps */
function tellSteps(steps) {
  const counts = tally(steps.map(({ op, type }) => `${op} ${type}`));
  if (counts.length === 0) console.log("  no step");
  for (const [step, count] of counts) console.log(`  ${count} × ${step}`);
}

function tellRequests() {
  const requests = Object.entries(backEnds).flatMap(([name, { log }]) =>
    log.requests().map(({ method, procedure = method }) => `${name} ${procedure}`),
  );
  const counts = tally(requests).map(([request, count]) => `${count} × ${request}`);
  console.log(`  received: ${counts.join(", ") || "nothing"}`);
}

function writes() {
  return Object.values(backEnds).reduce((count, { log }) => count + log.mutations().length, 0);
}

function clearLogs() {
  for (const { log } of Object.values(backEnds)) log.clear();
}

/** @param {string[]} items */
function tally(items) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one.localeCompare(other));
}

/** @param {string} text */
function title(text) {
  console.log(`\n${text}`);
}

/** Keeps the simulators until Ctrl-C. */
async function stayForPlaying() {
  const exports = Object.entries({ ...environment, PATH: `${bin}:$PATH` });
  console.log(
    [
      "\nThe simulators go on and the stack stays until Ctrl-C. In another terminal, in this folder:",
      ...exports.map(([name, value]) => `  export ${name}="${value}"`),
      `  pulumi stack select ${stackName}`,
      "  pulumi preview",
      "  pulumi refresh --preview-only --diff --expect-no-changes",
      "  pulumi destroy --yes",
    ].join("\n"),
  );
  const held = setInterval(() => {}, 60_000);
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
  clearInterval(held);
}

function cleanUp() {
  rmSync(folder, { recursive: true, force: true });
  rmSync(stackFile, { force: true });
}
