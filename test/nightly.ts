import * as fc from "fast-check";

// By night the generated cases are many, and a test has the time for them.
if (process.env.VOIP_TEST_NIGHTLY) {
  fc.configureGlobal({ numRuns: 2000 });
  jest.setTimeout(300_000);
}
