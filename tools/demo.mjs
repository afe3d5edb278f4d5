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

const stackName = "demo";
const stackFile = join(checkout, `Pulumi.${stackName}.yaml`);

const { bin } = await ensureEngine();
process.env.PATH = [bin, process.env.PATH].join(delimiter);
cleanUp();
for (const each of ["home", "state"]) mkdirSync(join(folder, each), { recursive: true });
const { sraps, redirection, stop } = await startSimulators({
  sraps: {
    mount: {
      companies: "{base}companies/",
      users: "{company}/users/",
      productDefaults: "{company}/product-defaults/",
    },
  },
  redirection: {},
});
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
  await stop();
  cleanUp();
}

async function makeStack() {
  const stack = await LocalWorkspace.createStack({ stackName, workDir: checkout }, { envVars: environment });
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
      adaPassword: { value: "correct horse battery staple", secret: true },
      webPassword: { value: "0815-4711", secret: true },
    },
    true,
  );
  return stack;
}

/** @param {import("@pulumi/pulumi/automation/index.js").Stack} stack */
async function tellStory(stack) {
  title("1. Up: the estate is declared, and the back ends are empty");
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
  const [ada, reception] = ["000413a10001", "000413a10003"];
  sraps.store.setEndpoint({ mac: ada, name: "Bob was here" });
  sraps.store.setEndpoint({ mac: reception, provisioning_profile: null });
  console.log(`  ${ada}: another name\n  ${reception}: its profile is gone`);

  title("4. A drift run finds exactly these two, field by field");
  const drift = await run((options) => stack.previewRefresh(options));
  for (const { name, differences } of drift) {
    console.log(`  ~ ${name}`);
    for (const line of differences) console.log(`      ${line}`);
  }
  assert.deepEqual(
    drift.map(({ name }) => name).sort(),
    ["ada-desk", "reception"],
    "The drift run found other phones.",
  );
  assert.equal(writes(), 0, "A drift run wrote something.");
  tellRequests();

  title("5. Up repairs them");
  tellSteps(await run((options) => stack.up({ ...options, refresh: true })));
  assert.equal(writes(), 2, "The repair did not take exactly two writes.");
  tellRequests();
  assert.equal(sraps.store.endpoint(ada)?.name, "ada-desk", "The name was not repaired.");
  assert.notEqual(
    sraps.store.endpoint(reception)?.provisioning_profile,
    null,
    "The profile was not repaired.",
  );

  if (keep) return;
  title("6. Destroy leaves nothing");
  tellSteps(await run((options) => stack.destroy(options)));
  tellRequests();
  assert.deepEqual(inventory(), before, "Something is still there.");
  console.log("\nAll of it held.");
}

/** How much the back ends hold. */
function inventory() {
  return {
    companies: sraps.store.companies().length,
    users: sraps.store.objects("users").length,
    productDefaults: sraps.store.objects("productDefaults").length,
    profiles: sraps.store.profiles().length,
    phones: sraps.store.endpoints().length,
    redirections: redirection.store.phones().length,
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
      if (!metadata || !type || ["same", "refresh", "read"].includes(metadata.op)) return;
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
  const requests = [
    ...sraps.log.requests().map(({ method }) => `SRAPS ${method}`),
    ...redirection.log.requests().map(({ procedure }) => `redirection service ${procedure}`),
  ];
  const counts = tally(requests).map(([request, count]) => `${count} × ${request}`);
  console.log(`  received: ${counts.join(", ") || "nothing"}`);
}

function writes() {
  return sraps.log.mutations().length + redirection.log.mutations().length;
}

function clearLogs() {
  sraps.log.clear();
  redirection.log.clear();
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
