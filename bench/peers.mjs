import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { timed } from "./figures.mjs";
import { estates } from "./peers/estates.mjs";
import { withRestapi } from "./peers/restapi.mjs";
import { restapiTitle } from "./peers/tools.mjs";
import { tutorialProgram } from "./peers/tutorial.mjs";
import { withPeak } from "./processes.mjs";
import { secondsOf, withStack } from "./stack.mjs";

const COUNT = { smallest: 20, usual: 500, all: 500 };
const AT_ONCE = 8;
const loop = fileURLToPath(new URL("peers/loop.mjs", import.meta.url));

/** @typedef {import("./peers/estates.mjs").Estate} Estate */
/** @typedef {Record<"create" | "refresh", () => Promise<unknown>>} Steps */

/** Each works with what creates the objects and what reads them again. @type {Record<string, (estate: Estate, count: number, work: (steps: Steps) => Promise<void>) => Promise<void>>} */
const peers = {
  "pulumi-voip, dynamic host": (estate, count, work) => withOurs(estate, count, "dynamic", work),
  "pulumi-voip, plugin": (estate, count, work) => withOurs(estate, count, "plugin", work),
  "dynamic provider by hand": (estate, count, work) =>
    withStack({ name: "bench", program: tutorialProgram(estate, count) }, (stack) => work(stepsOf(stack))),
  [restapiTitle]: (estate, count, work) =>
    withRestapi(estate, { count, atOnce: AT_ONCE }, (tofu) =>
      work({
        create: () => tofu("apply", "-auto-approve"),
        refresh: () => tofu("apply", "-auto-approve", "-refresh-only"),
      }),
    ),
  "plain loop over undici": (estate, count, work) => {
    const objects = Array.from({ length: count }, (_, index) => estate.object(index));
    const { creating: method, collection } = estate;
    return work({
      create: () =>
        runLoop(
          estate,
          objects.map(({ id, body }) => ({
            method,
            path: method === "PUT" ? `${collection}/${id}` : collection,
            body,
          })),
        ),
      refresh: () =>
        runLoop(
          estate,
          objects.map(({ id }) => ({ method: "GET", path: `${collection}/${id}` })),
        ),
    });
  },
};

/** @type {import("./main.mjs").Bench} */
export const peersBench = {
  name: "peers",
  title: "The same work with other tools",
  async run({ sizes }) {
    const count = COUNT[sizes];
    /** @type {import("./report.mjs").Row[]} */
    const rows = [];
    for (const [what, start] of Object.entries(estates)) {
      for (const [peer, use] of Object.entries(peers)) {
        const estate = await start(AT_ONCE);
        try {
          await use(estate, count, async (steps) => {
            for (const [step, run] of Object.entries(steps)) {
              estate.log.clear();
              const { result, peak } = await withPeak(() => timed(run));
              rows.push({
                work: `${step} ${count} ${what}`,
                with: peer,
                requests: estate.log.count(),
                "wall s": result.seconds.toFixed(1),
                "peak MiB, all processes": peak.toFixed(0),
              });
            }
          });
        } finally {
          await estate.stop();
        }
      }
    }
    const setting = `${AT_ONCE} requests at once, 5 ms a request at the server. pulumi-voip looks before it creates; the others do not, and overwrite or double what is there already. The loop keeps no state. The generic provider cannot create at NGCP, whose answers to a POST are empty; it cannot sign requests to SRAPS either, so that a gateway signs for it, for the loop and for the provider by hand.`;
    return { setting, rows };
  },
};

/**
 * @param {Estate} estate
 * @param {number} count
 * @param {import("./stack.mjs").Host} host
 * @param {(steps: Steps) => Promise<void>} work
 */
function withOurs({ program, config }, count, host, work) {
  return withStack({ name: "bench", program: program(count), host, config }, (stack) => work(stepsOf(stack)));
}

/**
 * @param {import("./stack.mjs").TestStack} stack
 * @returns {Steps}
 */
function stepsOf(stack) {
  return { create: () => secondsOf(stack, "up"), refresh: () => secondsOf(stack, "refresh") };
}

/**
 * @param {Estate} estate
 * @param {object[]} requests
 */
function runLoop({ url, headers }, requests) {
  const order = JSON.stringify({ url, headers, requests, atOnce: AT_ONCE });
  return promisify(execFile)(process.execPath, [loop, order]);
}
