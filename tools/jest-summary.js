/** Milliseconds after the last test in which what tests left open may end by itself. */
const GRACE = 5_000;

/**
 * Ends a run's output with the line `N passed, N failed, N skipped`. A test file that could not be run counts as
 * failed. A run that something left open would keep alive for ever is ended.
 * @implements {Pick<import("@jest/reporters").Reporter, "onRunComplete">}
 */
module.exports = class JestSummary {
  /** @param {import("@jest/types").Config.GlobalConfig} config */
  constructor({ watch, watchAll, detectOpenHandles }) {
    this.staysOpen = watch || watchAll || detectOpenHandles;
  }

  /**
   * @param {unknown} _contexts
   * @param {import("@jest/reporters").AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`;
    // Jest has more to say after this, such as that it did not exit.
    process.once("exit", () => process.stdout.write(line));
    if (!this.staysOpen) setTimeout(() => process.exit(), GRACE).unref();
  }
};
