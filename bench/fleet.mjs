import { exponent } from "./figures.mjs";
import { configOf, macAt, programOfPhones, startSraps } from "./phones.mjs";
import { secondsOf, withStack } from "./stack.mjs";

/** Milliseconds that the server takes for a request, and how many it is sent at once. */
const LATENCY = 20;
const AT_ONCE = 8;
/** How much longer than that of one request a phone the largest fleet may take; its `up` than that of its two. */
const LIMIT = 1.3;
const FLEETS = { smallest: [10, 100], usual: [100, 1000, 10_000], all: [100, 1000, 10_000] };
/** The same as a resource each, for comparison. */
const RESOURCES = { smallest: [10, 20], usual: [100, 1000], all: [100, 1000] };
/** Of the phones, changed by hand. */
const DRIFT = 0.01;

/** @typedef {{ seconds: number; requests: number }} Cost */

/** @type {import("./main.mjs").Bench} */
export const fleet = {
  name: "fleet",
  title: "Fleets, single resources, and how the cost grows",
  async run({ sizes }) {
    /** @type {import("./report.mjs").Row[]} */
    const rows = [];
    /** @type {string[]} */
    const missed = [];
    /** @type {Map<string, (Cost & { count: number })[]>} */
    const curves = new Map();
    const largest = FLEETS[sizes].at(-1);
    const subjects = [
      ...FLEETS[sizes].map((count) => ({ count, what: "fleet", program: programOfFleet(count) })),
      ...RESOURCES[sizes].map((count) => ({ count, what: "resources", program: programOfPhones(count) })),
    ];
    for (const { count, what, program } of subjects) {
      for (const [operation, { seconds, requests }] of await measure(program, count)) {
        const needed = count * (operation === "up" ? 2 : 1);
        const limit = (needed * LATENCY) / 1000 / AT_ONCE;
        rows.push({
          phones: count,
          as: what,
          operation,
          requests,
          "wall s": seconds.toFixed(1),
          "ms a phone": ((seconds * 1000) / count).toFixed(1),
          "limit, s": limit.toFixed(1),
          "wall / limit": (seconds / limit).toFixed(2),
        });
        const curve = `${operation} of ${what}`;
        curves.set(curve, [...(curves.get(curve) ?? []), { count, seconds, requests }]);
        if (what === "fleet" && count === largest && seconds / limit > LIMIT) {
          missed.push(
            `${operation} of ${count} as a fleet takes ${(seconds / limit).toFixed(2)} × the limit`,
          );
        }
      }
    }
    const growth = [...curves].map(([curve, points]) => {
      const by = (/** @type {"seconds" | "requests"} */ cost) =>
        exponent(points.map((point) => ({ size: point.count, cost: point[cost] }))).toFixed(2);
      return `${curve}: ${by("seconds")}, ${by("requests")}`;
    });
    const setting = `The dynamic host, SRAPS at ${LATENCY} ms a request and ${AT_ONCE} requests at once. The limit is what a request for each phone takes at that pace; of \`up\`, two, since each phone is looked at before it is written, so that nothing is overwritten. After \`up\` and a preview, ${DRIFT * 100} % of the phones are changed by hand, \`refresh\` finds them and \`up\` repairs them. Exponents by which time and requests grow with the number of phones: ${growth.join("; ")}. Target: the largest fleet within ${LIMIT} × the limit.`;
    return { setting, rows, missed };
  },
};

/**
 * @param {string} program
 * @param {number} count
 * @returns {Promise<Map<string, Cost>>}
 */
async function measure(program, count) {
  const { sraps, account, stop } = await startSraps({ latency: LATENCY });
  try {
    const config = configOf({ ...account, maxConcurrency: AT_ONCE });
    return await withStack({ name: "bench", program, config }, async (stack) => {
      /** @type {Map<string, Cost>} */
      const costs = new Map();
      const record = async (
        /** @type {string} */ name,
        /** @type {Parameters<typeof secondsOf>[1]} */ operation,
      ) => {
        sraps.log.clear();
        const seconds = await secondsOf(stack, operation);
        costs.set(name, { seconds, requests: sraps.log.count() });
      };
      await record("up", "up");
      await record("preview, nothing to do", "preview");
      for (let index = 0; index < count; index += 1 / DRIFT) {
        sraps.store.setEndpoint({ mac: macAt(index), name: "by hand" });
      }
      await record("refresh", "refresh");
      await record("up, repair", "up");
      return costs;
    });
  } finally {
    await stop();
  }
}

/** @param {number} count */
function programOfFleet(count) {
  return `
const voip = require("pulumi-voip");
const phones = {};
for (let index = 0; index < ${count}; index++) {
  phones["000413" + index.toString(16).padStart(6, "0")] = { name: "desk " + index };
}
new voip.sraps.PhoneFleet("fleet", { phones, settings: { language: "English" } });
`;
}
