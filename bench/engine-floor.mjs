import { interleave, median, minimum } from "./figures.mjs";
import { serveByFloor } from "./floor/serve.mjs";
import { configOf, programOfPhones, startSraps } from "./phones.mjs";
import { hosts, secondsOf, withStack } from "./stack.mjs";

/** @typedef {Record<"up" | "preview" | "refresh", number>} Times */

/** How much longer than with a provider that does nothing a run may take. */
const LIMIT = 1.1;
/** Milliseconds that the server takes for a request. */
const LATENCY = 5;
/** With the default of 2 the pace would be measured: a look and a write for each phone take 5 ms a phone by then. */
const REQUESTS_AT_ONCE = 8;
const [small, middle, large] = [
  { count: 100, rounds: 5 },
  { count: 1000, rounds: 2 },
  { count: 3000, rounds: 1 },
];
const SIZES = { smallest: [{ count: 10, rounds: 1 }], usual: [small, middle], all: [small, middle, large] };

/** @type {import("./main.mjs").Bench} */
export const engineFloor = {
  name: "engine-floor",
  title: "One resource a phone, against an engine whose provider does nothing",
  async run({ sizes }) {
    /** @type {import("./report.mjs").Row[]} */
    const rows = [];
    /** @type {string[]} */
    const missed = [];
    for (const { count, rounds } of SIZES[sizes]) {
      const subjects = hosts.flatMap((host) =>
        /** @type {const} */ (["floor", "ours"]).map(
          (subject) => /** @type {const} */ ([`${host} ${subject}`, () => measure(host, subject, count)]),
        ),
      );
      const results = await interleave(rounds, Object.fromEntries(subjects));
      for (const host of hosts) {
        for (const operation of /** @type {const} */ (["up", "preview", "refresh"])) {
          const floor = (results.get(`${host} floor`) ?? []).map((times) => times[operation]);
          const ours = (results.get(`${host} ours`) ?? []).map((times) => times[operation]);
          const ratio = minimum(ours) / minimum(floor);
          rows.push({
            phones: count,
            host,
            operation,
            "floor, minimum s": minimum(floor).toFixed(2),
            "floor, median s": median(floor).toFixed(2),
            "ours, minimum s": minimum(ours).toFixed(2),
            "ours, median s": median(ours).toFixed(2),
            "ratio of minima": ratio.toFixed(2),
            "ratio of medians": (median(ours) / median(floor)).toFixed(2),
          });
          if (ratio > LIMIT) missed.push(`${operation} of ${count}, ${host} host: ${ratio.toFixed(2)}`);
        }
      }
    }
    const setting = `The same program twice: with the provider and SRAPS at ${LATENCY} ms a request, ${REQUESTS_AT_ONCE} requests at once, and with providers that only hand back what they are given. All that is recorded is equal; the state is compressed. Rounds: ${SIZES[sizes].map(({ count, rounds }) => `${rounds} of ${count} phones`).join(", ")}. Target: a ratio of at most ${LIMIT}.`;
    return { setting, rows, missed };
  },
};

/**
 * @param {import("./stack.mjs").Host} host
 * @param {"floor" | "ours"} subject
 * @param {number} count
 * @returns {Promise<Times>}
 */
async function measure(host, subject, count) {
  const { account, stop } = await startSraps({ latency: LATENCY });
  try {
    const options = {
      name: "bench",
      program: programOfPhones(count),
      host,
      config: configOf({ ...account, maxConcurrency: REQUESTS_AT_ONCE }),
    };
    return await withStack(options, async (stack) => {
      if (subject === "floor") serveByFloor(stack, host);
      const up = await secondsOf(stack, "up");
      const preview = await secondsOf(stack, "preview");
      return { up, preview, refresh: await secondsOf(stack, "refresh") };
    });
  } finally {
    await stop();
  }
}
