import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** A schema has some megabytes. */
const LONGEST_OUTPUT = 64 * 1024 * 1024;

/**
 * Runs a command to its end and answers what it printed. One that fails is told with all its output.
 * @param {readonly string[]} command with its arguments
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 */
export async function run([file = "", ...args], options) {
  try {
    const { stdout } = await execute(file, args, { maxBuffer: LONGEST_OUTPUT, ...options });
    return stdout;
  } catch (error) {
    const { message, stdout, stderr } = /** @type {Error & { stdout?: string, stderr?: string }} */ (error);
    // The message of a command that ran has its standard error already.
    throw new Error(
      [message.trim(), stdout?.trim(), stderr && !message.includes(stderr) ? stderr : ""].join("\n"),
    );
  }
}
