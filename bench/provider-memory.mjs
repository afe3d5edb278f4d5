import { phoneAt, startSraps } from "./phones.mjs";
import { atOnce, startProvider } from "./provider-process.mjs";

const PHONES = 10_000;
const REFRESHES = 10;
const MEBIBYTE = 2 ** 20;
/** MiB that the process may take besides what one takes that does nothing. */
const LIMIT = 60;
/** MiB by which what is held may differ from one refresh to a later one without being a growth. */
const TOLERANCE = 2;

/** @type {import("./main.mjs").Bench} */
export const providerMemory = {
  name: "provider-memory",
  title: "Memory of the provider's process",
  async run() {
    return { rows: [], missed: [] };
  },
};
