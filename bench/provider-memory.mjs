import { interleave, minimum } from "./figures.mjs";
import { phoneAt, startSraps } from "./phones.mjs";
import { atOnce, startProvider } from "./provider-process.mjs";
import { hosts } from "./stack.mjs";

const PHONES = { smallest: 200, usual: 10_000, all: 10_000 };
const ROUNDS = 2;
/** Of so many phones each; what stays behind of one refresh would show. */
const REFRESHES = { count: 10, phones: { smallest: 100, usual: 1000, all: 1000 } };
const MEBIBYTE = 2 ** 20;
/** MiB that the process may take besides what one takes that does nothing. */
const LIMIT = 60;
/** MiB by which two collections may differ without anything having stayed behind. */
const TOLERANCE = 2;

/** @type {import("./main.mjs").Bench} */
export const providerMemory = {
  name: "provider-memory",
  title: "Memory of the provider's process",
  async run({ sizes }) {
    const count = PHONES[sizes];
    const refreshed = REFRESHES.phones[sizes];
    /** @type {import("./report.mjs").Row[]} */
    const rows = [];
    /** @type {string[]} */
    const missed = [];
    for (const host of hosts) {
      const results = await interleave(ROUNDS, {
        floor: () => measure(host, "floor", count),
        ours: () => measure(host, "ours", count),
      });
      for (const process of /** @type {const} */ (["up", "refresh"])) {
        const least = (/** @type {"floor" | "ours"} */ subject) =>
          minimum((results.get(subject) ?? []).map((peaks) => peaks[process]));
        const [floor, ours] = [least("floor"), least("ours")];
        const more = ours - floor;
        rows.push({
          host,
          process: `${process} of ${count}`,
          "floor, peak MiB": floor.toFixed(0),
          "ours, peak MiB": ours.toFixed(0),
          "more than the floor": more.toFixed(0),
        });
        if (more > LIMIT) missed.push(`${process}, ${host} host: ${more.toFixed(0)} MiB more`);
      }
      const growth = await growthOver(host, refreshed);
      rows.push({
        host,
        process: `${REFRESHES.count} refreshes of ${refreshed} in one process`,
        "held after the 2nd and the last, MiB": growth.map((held) => held.toFixed(1)).join(", "),
      });
      const [second = 0, last = 0] = growth;
      if (last - second > TOLERANCE) missed.push(`${host} host grows by ${(last - second).toFixed(1)} MiB`);
    }
    const setting = `The process that serves ${count} phones as the engine asks for them, one by one and eight at once: check and create; in another process, read and diff. The peak depends on when garbage is collected: the least of ${ROUNDS} rounds. Target: ${LIMIT} MiB above the floor, no growth.`;
    return { setting, rows, missed };
  },
};

/**
 * Peaks of the resident memory, in MiB.
 * @param {import("./stack.mjs").Host} host
 * @param {"floor" | "ours"} subject
 * @param {number} count
 */
async function measure(host, subject, count) {
  const { account, stop } = await startSraps();
  const config = { ...account, maxConcurrency: 8 };
  try {
    const creating = await startProvider(host, subject, config);
    const declared = Array.from({ length: count }, (_, index) => phoneAt(index));
    const phones = await atOnce(declared, (phone) => creating.create(phone));
    const { peak: up } = await creating.memory();
    await creating.stop();
    const reading = await startProvider(host, subject, config);
    await atOnce(phones, (phone) => reading.refresh(phone));
    const { peak: refresh } = await reading.memory();
    await reading.stop();
    return { up: up / MEBIBYTE, refresh: refresh / MEBIBYTE };
  } finally {
    await stop();
  }
}

/**
 * What the process holds after the second refresh and after the last, in MiB.
 * @param {import("./stack.mjs").Host} host
 * @param {number} count
 */
async function growthOver(host, count) {
  const { account, stop } = await startSraps();
  try {
    const provider = await startProvider(host, "ours", { ...account, maxConcurrency: 8 });
    const declared = Array.from({ length: count }, (_, index) => phoneAt(index));
    const phones = await atOnce(declared, (phone) => provider.create(phone));
    /** @type {number[]} */
    const held = [];
    for (let refresh = 0; refresh < REFRESHES.count; refresh++) {
      await atOnce(phones, (phone) => provider.refresh(phone));
      held.push((await provider.memory()).held / MEBIBYTE);
    }
    await provider.stop();
    return [held[1] ?? 0, held.at(-1) ?? 0];
  } finally {
    await stop();
  }
}
