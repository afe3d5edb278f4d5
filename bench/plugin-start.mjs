import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { interleave, median, minimum } from "./figures.mjs";

const LIMIT = 1.3;
const ROUNDS = 15;

/** @type {Record<string, string>} */
const subjects = {
  "empty server": fileURLToPath(new URL("empty-server.cjs", import.meta.url)),
  plugin: fileURLToPath(new URL("../pulumi-resource-voip", import.meta.url)),
};

/** @type {import("./main.mjs").Bench} */
export const pluginStart = {
  name: "plugin-start",
  title: "Start of the plugin",
  async run() {
    const results = await interleave(
      ROUNDS,
      Object.fromEntries(Object.entries(subjects).map(([name, script]) => [name, () => start(script)])),
    );
    const empty = median(results.get("empty server") ?? []);
    const rows = [...results].map(([name, times]) => ({
      process: name,
      "minimum ms": minimum(times).toFixed(0),
      "median ms": median(times).toFixed(0),
      "median / empty": (median(times) / empty).toFixed(2),
    }));
    const ratio = median(results.get("plugin") ?? []) / empty;
    const setting = `Until the engine can call it, against a server without a method. ${ROUNDS} rounds. Target: a ratio of at most ${LIMIT}.`;
    return { setting, rows, missed: ratio > LIMIT ? [`a ratio of ${ratio.toFixed(2)}`] : [] };
  },
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
