// An export of 10,000 phones and 10,000 subscribers from servers that take 50 ms for each answer, as a ratio to the
// time that their pages take one after the other. The simulators run in a process of their own.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { everything, readPattern } from "../dist/cli/estate/selection.js";
import { declarable } from "../dist/cli/export/declarable.js";
import { declare } from "../dist/cli/export/program.js";
import { readTwice } from "../dist/cli/export/read-twice.js";
import { printTypeScript } from "../dist/cli/export/typescript.js";
import { createConnections } from "../dist/provider/connections/connections.js";
import { kinds } from "../dist/provider/kinds/registry.js";
import { createSession } from "../dist/provider/lifecycle/session.js";
import { startSimulators } from "../dist/simulators/index.js";

const COUNT = 10_000;
const LATENCY = 50;
const PAGE = 100;
/** Seconds besides the ideal, and the share of it that may come on top. */
const ALLOWED = { seconds: 30, share: 1.2 };

async function serve() {
  const { sraps, ngcp, stop } = await startSimulators({ sraps: {}, ngcp: {} });
  const company = sraps.companies.reseller.uuid;
  ngcp.store.put("domains", { id: 2, domain: "voice.example.com", reseller_id: 1 });
  const customer = { ...ngcp.store.row("contracts", 1), id: 9, type: "sipaccount", status: "active" };
  ngcp.store.put("contracts", customer);
  for (let n = 1; n <= COUNT; n++) {
    const mac = `000413${n.toString(16).padStart(6, "0")}`;
    const fields = { provisioning_profile: null, settings_manager: {} };
    sraps.store.setEndpoint({ mac, company, name: `desk ${n}`, ...fields });
    const names = { username: `user${n}`, webusername: `user${n}`, password: `Secret-${n}` };
    ngcp.store.put("subscribers", { id: n, domain_id: 2, contract_id: 9, status: "active", ...names });
  }
  for (const { faults } of [sraps, ngcp]) {
    faults.add({ times: Number.POSITIVE_INFINITY, do: { kind: "delay", milliseconds: LATENCY } });
  }
  const { reseller } = sraps.accounts;
  const { admin } = ngcp.accounts;
  process.send?.({
    "voip:sraps": { baseUrl: sraps.baseUrl, keyId: reseller.id, key: reseller.key },
    "voip:ngcp": { url: ngcp.baseUrl, username: admin.username, password: admin.password, pageSize: PAGE },
  });
  process.once("disconnect", () => void stop());
}

async function measure() {
  const server = fork(fileURLToPath(import.meta.url), ["serve"]);
  /** @type {import("../dist/provider/connections/settings.js").RawConfig} */
  const config = await new Promise((resolve) => server.once("message", resolve));
  const log = { warn() {}, info() {}, status() {} };
  const session = createSession(createConnections(config, {}), log);
  const selection = {
    ...everything,
    include: ["sraps:Phone", "ngcp:Subscriber"].map((pattern) => readPattern(pattern, kinds)),
  };
  const begin = performance.now();
  const { objects } = await readTwice({
    session,
    accounts: [{ backend: "sraps" }, { backend: "ngcp" }],
    selection,
  });
  const read = performance.now() - begin;
  const { objects: passing } = await declarable(session, objects);
  const files = printTypeScript(declare(passing), "pulumi-voip");
  const all = performance.now() - begin;
  server.disconnect();
  // Both lists at once, each page after the one before.
  const ideal = Math.ceil(COUNT / PAGE) * LATENCY;
  const seconds = (/** @type {number} */ milliseconds) => (milliseconds / 1000).toFixed(1);
  console.table({
    ideal: { seconds: seconds(ideal), ratio: "1.00" },
    "read twice": { seconds: seconds(read), ratio: (read / ideal).toFixed(2) },
    "read and written": { seconds: seconds(all), ratio: (all / ideal).toFixed(2) },
  });
  console.log(`${objects.length} objects, ${files.size} files`);
  const limit = ideal * ALLOWED.share + ALLOWED.seconds * 1000;
  if (objects.length < 2 * COUNT || all > limit) process.exitCode = 1;
}

await (process.argv[2] === "serve" ? serve() : measure());
