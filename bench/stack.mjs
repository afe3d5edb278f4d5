// Stacks of the real engine to measure on, as the tests of the engine have them.
import { createRequire } from "node:module";
import { timed } from "./figures.mjs";

const require = createRequire(import.meta.url);
require("ts-node").register({ transpileOnly: true });
/** @type {typeof import("../test/engine/harness.js")} */
const { createStack } = require("../test/engine/harness");

/** @typedef {import("../test/engine/harness.js").TestStack} TestStack */
/** @typedef {import("../test/engine/harness.js").Host} Host */
/** @typedef {Record<string, import("../test/engine/harness.js").Setting>} Config */

/** @type {readonly Host[]} */
export const hosts = ["dynamic", "plugin"];

/** Milliseconds; far above what any run here takes. */
const LIMIT = 20 * 60_000;

/**
 * Works with a stack of its own and removes it. What it made at the back ends stays there.
 * @template Result
 * @param {{ name: string; program?: string; programDir?: string; host?: Host; config?: Config }} options
 * @param {(stack: TestStack) => Promise<Result>} work
 */
export async function withStack(options, work) {
  const stack = await createStack({ ...options, limit: LIMIT });
  try {
    return await work(stack);
  } finally {
    await stack.remove();
  }
}

/**
 * Seconds that one operation of the engine takes.
 * @param {TestStack} stack
 * @param {"up" | "preview" | "refresh" | "destroy"} operation
 */
export async function secondsOf(stack, operation) {
  const { result, seconds } = await timed(() => stack[operation]([], { events: false }));
  result.expectSuccess();
  return seconds;
}
