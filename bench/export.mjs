import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { everything, readPattern } from "../dist/cli/estate/selection.js";
import { declarable } from "../dist/cli/export/declarable.js";
import { declare } from "../dist/cli/export/program.js";
import { readTwice } from "../dist/cli/export/read-twice.js";
import { printTypeScript } from "../dist/cli/export/typescript.js";
import { kinds } from "../dist/provider/kinds/registry.js";
import { interleave, minimum, timed } from "./figures.mjs";
import { openSession } from "./session.mjs";

/** Of the phones, and of the subscribers. */
const COUNT = { smallest: 200, usual: 10_000, all: 10_000 };
/** Milliseconds that a server takes for a request, and the objects that an answer has. */
const LATENCY = 50;
const PAGE = 100;
const ROUNDS = 2;
/** What it may take: the share of the ideal, and seconds that come on top. */
const LIMIT = { share: 1.2, seconds: 30 };
const server = fileURLToPath(new URL("export-server.mjs", import.meta.url));

/** @type {import("./main.mjs").Bench} */
export const exportBench = {
  name: "export",
  title: "An export of phones and subscribers",
  async run({ sizes }) {
    const count = COUNT[sizes];
    const { config, stop } = await startServers(count);
    try {
      const results = await interleave(ROUNDS, { export: () => measure(config, count) });
      const times = results.get("export") ?? [];
      // Both lists at once, each page after the one before.
      const ideal = (Math.ceil(count / PAGE) * LATENCY) / 1000;
      const rows = /** @type {const} */ (["read", "written"]).map((step) => {
        const seconds = minimum(times.map((time) => time[step]));
        return {
          until: `${2 * count} objects are ${step}`,
          "ideal s": ideal.toFixed(1),
          "wall s": seconds.toFixed(1),
          "wall / ideal": (seconds / ideal).toFixed(2),
        };
      });
      const all = minimum(times.map(({ written }) => written));
      const missed = all > ideal * LIMIT.share + LIMIT.seconds ? [`${all.toFixed(1)} s`] : [];
      const setting = `${count} phones of SRAPS and as many subscribers of NGCP become a program. The servers, in a process of their own, take ${LATENCY} ms for an answer of ${PAGE} objects. Ideal: both lists at once, once, page after page; an export reads them twice. The least of ${ROUNDS} rounds. Target: ${LIMIT.share} × ideal and ${LIMIT.seconds} s.`;
      return { setting, rows, missed };
    } finally {
      await stop();
    }
  },
};

/**
 * Seconds until all is read, and until the program is written.
 * @param {Record<string, object>} config
 * @param {number} count
 */
async function measure(config, count) {
  const session = openSession(config);
  const selection = {
    ...everything,
    include: ["sraps:Phone", "ngcp:Subscriber"].map((pattern) => readPattern(pattern, kinds)),
  };
  const accounts = [{ backend: /** @type {const} */ ("sraps") }, { backend: /** @type {const} */ ("ngcp") }];
  const { seconds: read, result } = await timed(() => readTwice({ session, accounts, selection }));
  const { objects } = result;
  const { seconds: more } = await timed(async () => {
    const { objects: passing } = await declarable(session, objects);
    printTypeScript(declare(passing), "pulumi-voip");
  });
  if (objects.length < 2 * count) throw new Error(`Only ${objects.length} objects were found.`);
  return { read, written: read + more };
}

/**
 * Servers with so many phones and subscribers, and the settings that reach them.
 * @param {number} count
 */
async function startServers(count) {
  const child = fork(server, [String(count), String(LATENCY), String(PAGE)]);
  const [config] = await once(child, "message");
  return {
    config,
    async stop() {
      child.disconnect();
      await once(child, "exit");
    },
  };
}
