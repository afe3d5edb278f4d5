/**
 * Ends a run's output with the line `N passed, N failed, N skipped`. A test file that could not be run counts as
 * failed.
 * @implements {Pick<import("@jest/reporters").Reporter, "onRunComplete">}
 */
module.exports = class JestSummary {
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
  }
};
