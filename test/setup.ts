import * as fc from "fast-check";

/** By day the generated cases are the same in every run, so that a change fails by itself alone. */
const DAY_SEED = 1;

// By night they are many and others each time. No test is about time: its limit is there to end what hangs.
if (process.env.VOIP_TEST_NIGHTLY) {
  fc.configureGlobal({ numRuns: 2000 });
  jest.setTimeout(300_000);
} else {
  fc.configureGlobal({ seed: DAY_SEED });
  jest.setTimeout(30_000);
}
