import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * What a script does when it is started itself and not loaded by another one: it prints what comes of it, or says why
 * nothing does, without a stack trace.
 * @param {string} url the script's `import.meta.url`
 * @param {() => Promise<string>} act
 * @param {(reason: string) => void} fail
 */
export async function whenRun(url, act, fail = console.error) {
  const script = process.argv[1];
  if (!script || url !== pathToFileURL(realpathSync(script)).href) return;
  try {
    console.log(await act());
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
