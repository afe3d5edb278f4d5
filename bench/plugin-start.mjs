// How long the plugin takes until the engine can call it, as a ratio to a server without a method, within one run.
// Interleaved rounds; a failure is a median above the limit.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const LIMIT = 1.3;
const ROUNDS = 15;

/** @type {Record<string, string>} */
const subjects = {
  "empty server": fileURLToPath(new URL("empty-server.cjs", import.meta.url)),
  plugin: fileURLToPath(new URL("../pulumi-resource-voip", import.meta.url)),
};

/**
 * Milliseconds from the start of the process to its first line, which is the port.
 * @param {string} script
 * @returns {Promise<number>}
 */
async function start(script) {
  const begin = performance.now();
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  /** @type {string} */
  const line = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.stdout.once("data", (data) => resolve(String(data)));
  });
  const time = performance.now() - begin;
  child.kill("SIGKILL");
  if (!/^\d+\n$/.test(line)) throw new Error(`${script} began with ${line}`);
  return time;
}

/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, script] of Object.entries(subjects)) times[name]?.push(await start(script));
}

/** @param {number[]} all */
function median(all) {
  return [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;
}

const empty = median(times["empty server"] ?? []);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      {
        "minimum ms": Math.min(...all).toFixed(0),
        "median ms": median(all).toFixed(0),
        "median / empty": (median(all) / empty).toFixed(2),
      },
    ]),
  ),
);
if (median(times.plugin ?? []) / empty > LIMIT) {
  console.error(`The plugin takes more than ${LIMIT} times as long as an empty server.`);
  process.exitCode = 1;
}
