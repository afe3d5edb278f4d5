import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { type Browser, launch } from "puppeteer-core";

const script = resolve(__dirname, "../../../tools/chromium.mjs");

/** A Chromium without windows. Where none can be had it rejects with a sentence. */
export async function startBrowser(): Promise<Browser> {
  const { stdout } = await promisify(execFile)(process.execPath, [script]).catch(
    (error: { stderr?: string }) => {
      throw new Error(error.stderr?.trim());
    },
  );
  const { command, libraries } = JSON.parse(stdout) as { command: string; libraries: string[] };
  return launch({
    executablePath: command,
    // Root, as in containers, has no sandbox; what is opened are files of our own.
    args: ["--no-sandbox", "--disable-gpu"],
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(":") },
  });
}
