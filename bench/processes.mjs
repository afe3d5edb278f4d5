import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("ts-node").register({ transpileOnly: true });
/** @type {typeof import("../test/engine/process-tree.js")} */
const { descendants } = require("../test/engine/process-tree");

const INTERVAL = 250;
const PAGE = 4096;

/**
 * Works, and looks every now and then how much memory all processes below this one have, in MiB. Only Linux tells.
 * @template Result
 * @param {() => Promise<Result>} work
 */
export async function withPeak(work) {
  let peak = 0;
  const look = () => {
    const pages = descendants(process.pid).map(({ pid }) => residentPages(pid));
    peak = Math.max(
      peak,
      pages.reduce((sum, each) => sum + each, 0),
    );
  };
  const timer = process.platform === "linux" ? setInterval(look, INTERVAL) : undefined;
  try {
    const result = await work();
    return { result, peak: (peak * PAGE) / 2 ** 20 };
  } finally {
    clearInterval(timer);
  }
}

/** @param {number} pid */
function residentPages(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
  } catch {
    return 0; // ended meanwhile
  }
}
