import { existsSync, mkdirSync, renameSync, rmdirSync, statSync, utimes } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { say } from "./say.mjs";

const HEARTBEAT = 1_000;
/** A lock that its holder has not touched for so many heartbeats was left by a killed process. */
const DEAD_AFTER = 5;

/** @param {string} lock */
function take(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} lock an empty folder */
function release(lock) {
  try {
    rmdirSync(lock);
  } catch (error) {
    // Another process may have been first.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
  }
}

/** @param {string} lock */
function touched(lock) {
  return statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Waits until the lock is gone. It counts its own looks instead of comparing clocks, so that a machine that slept
 * does not make a living holder look dead.
 * @param {string} lock
 */
async function released(lock) {
  say("another process is making it; waiting for that one.");
  let last = touched(lock);
  let quiet = 0;
  while (last !== undefined) {
    await pause(HEARTBEAT);
    const now = touched(lock);
    quiet = now === last ? quiet + 1 : 0;
    last = now;
    if (quiet === DEAD_AFTER) return release(lock);
  }
}

/**
 * Makes a folder unless it is there. It appears complete or not at all, and of several processes one makes it.
 * Nothing is ever deleted: what a failed or killed try left is what the next one finds in its draft.
 * @param {string} folder
 * @param {(draft: string) => Promise<void>} make fills the folder `draft`
 */
export async function makeOnce(folder, make) {
  const lock = `${folder}.lock`;
  mkdirSync(dirname(folder), { recursive: true });
  while (!existsSync(folder)) {
    if (!take(lock)) {
      await released(lock);
      continue;
    }
    const heartbeat = setInterval(() => utimes(lock, new Date(), new Date(), () => {}), HEARTBEAT);
    try {
      if (existsSync(folder)) return;
      const draft = `${folder}.draft`;
      mkdirSync(draft, { recursive: true });
      await make(draft);
      renameSync(draft, folder);
    } finally {
      clearInterval(heartbeat);
      release(lock);
    }
  }
}
