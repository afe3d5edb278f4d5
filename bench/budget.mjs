import { timed } from "./figures.mjs";
import { macAt, startSraps } from "./phones.mjs";
import { openSession, requireOperations } from "./session.mjs";

const PHONES = { smallest: 100, usual: 1000, all: 1000 };
/** Of the requests that the server's limit lets through. */
const SHARE_OF_FAILURES = 0.2;
/** How much longer than the ideal it may take. */
const LIMIT = 1.15;
/** Requests a second that the server allows. Ten take four minutes. */
const RATES = { smallest: [100], usual: [100], all: [100, 10] };

/** @type {import("./main.mjs").Bench} */
export const budget = {
  name: "budget",
  title: "The budget of requests, at a server that is busy one time in five",
  async run({ sizes }) {
    const rows = [];
    /** @type {string[]} */
    const missed = [];
    const phones = PHONES[sizes];
    for (const rate of RATES[sizes]) {
      const { row, failed } = await measure(rate, phones);
      rows.push(row);
      missed.push(...failed);
    }
    const setting = `A fleet of ${phones} phones is created, a look and a write each. The server allows so many requests a second and answers ${SHARE_OF_FAILURES * 100} % of them with 429 or 503, drawn at random. Ideal: as many requests as the server had to see, those that it turned away by chance and their repeats included, at the pace that it allows. Target: ${LIMIT} × ideal, no failure, no phone written twice.`;
    return { setting, rows, missed };
  },
};

/**
 * @param {number} rate
 * @param {number} count
 */
async function measure(rate, count) {
  const { sraps, account, stop } = await startSraps({ rateLimit: { requestsPerSecond: rate } });
  try {
    sraps.faults.add({
      rate: SHARE_OF_FAILURES,
      do: [{ kind: "tooManyRequests" }, { kind: "status", status: 503 }],
    });
    const session = openSession({
      "voip:sraps": { ...account, requestsPerSecond: rate, maxConcurrency: 8, maxAttempts: 20 },
    });
    const fleet = requireOperations("sraps:PhoneFleet");
    const phones = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [macAt(index), { name: `desk ${index}` }]),
    );
    const { inputs } = await fleet.check(session, { name: "bench", phones });
    const { seconds } = await timed(() => fleet.create(session, inputs));
    const requests = sraps.log.requests();
    const overLimit = requests.filter(({ fault }) => fault === "rateLimit").length;
    const byChance = requests.filter(({ fault }) => fault !== undefined).length - overLimit;
    const written = sraps.log.mutations().map(({ path }) => path);
    const ideal = (requests.length - overLimit) / rate;
    const ratio = seconds / ideal;
    const failed = [
      ...(ratio > LIMIT ? [`${ratio.toFixed(2)} × ideal at ${rate} requests a second`] : []),
      ...(written.length !== count || new Set(written).size !== count
        ? [`${written.length} writes at ${rate} requests a second`]
        : []),
    ];
    const row = {
      "allowed per s": rate,
      requests: requests.length,
      "failed by chance": byChance,
      "over the limit": overLimit,
      "writes applied": written.length,
      "ideal s": ideal.toFixed(1),
      "wall s": seconds.toFixed(1),
      "wall / ideal": ratio.toFixed(2),
    };
    return { row, failed };
  } finally {
    await stop();
  }
}
