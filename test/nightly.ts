import * as fc from "fast-check";

// By night the generated cases are many.
if (process.env.VOIP_TEST_NIGHTLY) fc.configureGlobal({ numRuns: 2000 });
