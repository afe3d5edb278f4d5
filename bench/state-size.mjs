import { serveByFloor } from "./floor/serve.mjs";
import { configOf, programOfPhones, startSraps } from "./phones.mjs";
import { hosts, secondsOf, withStack } from "./stack.mjs";

const COUNT = 20;
/** Bytes of a resource's inputs and outputs besides what the user declared. */
const LIMIT = 400;

/** @type {import("./main.mjs").Bench} */
export const stateSize = {
  name: "state-size",
  title: "What is recorded of a resource",
  async run() {
    /** @type {import("./report.mjs").Row[]} */
    const rows = [];
    /** @type {string[]} */
    const missed = [];
    for (const host of hosts) {
      const floor = await measure(host, "floor");
      const ours = await measure(host, "ours");
      rows.push({
        host,
        "inputs and outputs, bytes": ours.own.toFixed(0),
        "of it the user's own": ours.declared.toFixed(0),
        "ours more than that": (ours.own - ours.declared).toFixed(0),
        "whole resource, bytes": ours.whole.toFixed(0),
        "floor, whole resource, bytes": floor.whole.toFixed(0),
      });
      if (ours.own - ours.declared > LIMIT) missed.push(`${host} host: ${ours.own - ours.declared} bytes`);
      // Time stamps end in as many digits as it happens.
      if (Math.abs(ours.whole - floor.whole) > 10) missed.push(`${host} host: not what the floor records`);
    }
    const setting = `Of a phone, on the average of ${COUNT}; the values that the user declared count twice, since the engine records inputs and outputs. Target: ${LIMIT} bytes besides them, and the floor's size in all.`;
    return { setting, rows, missed };
  },
};

/**
 * Bytes of a resource in the state.
 * @param {import("./stack.mjs").Host} host
 * @param {"floor" | "ours"} subject
 */
async function measure(host, subject) {
  const { account, stop } = await startSraps();
  try {
    const options = { name: "bench", program: programOfPhones(COUNT), host, config: configOf(account) };
    return await withStack(options, async (stack) => {
      if (subject === "floor") serveByFloor(stack, host);
      await secondsOf(stack, "up");
      const { deployment } = await stack.exportState();
      const phones = (deployment.resources ?? []).filter(({ type }) => type.endsWith("sraps:Phone"));
      const each = (/** @type {(phone: (typeof phones)[number]) => number} */ bytes) =>
        phones.reduce((sum, phone) => sum + bytes(phone), 0) / phones.length;
      return {
        whole: each((phone) => size(phone)),
        own: each(({ inputs, outputs }) => size(inputs) + size(outputs)),
        declared: each(({ inputs }) => 2 * size({ ...inputs, __provider: undefined })),
      };
    });
  } finally {
    await stop();
  }
}

/** @param {unknown} value */
function size(value) {
  return Buffer.byteLength(JSON.stringify(value ?? null));
}
