import { type ExecFileException, execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { VoipError } from "../../provider/transport/errors";

/** State of large estates. Bytes. */
const LONGEST_OUTPUT = 1024 * 1024 * 1024;

/** The folder of the Pulumi project that a folder is in, if it is in one. */
export function projectFolder(folder: string): string | undefined {
  if (["Pulumi.yaml", "Pulumi.yml", "Pulumi.json"].some((name) => existsSync(join(folder, name))))
    return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : projectFolder(parent);
}

/** Runs the Pulumi CLI in a folder and answers what it prints. A failure has the CLI's own words, nothing of stdout. */
export function pulumi(folder: string, args: readonly string[], input = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: LONGEST_OUTPUT };
    const child = execFile(
      "pulumi",
      ["--non-interactive", "--color", "never", ...args],
      options,
      (error, stdout, stderr) => {
        if (error) reject(failureOf(error, args, stderr));
        else resolve(stdout);
      },
    );
    // A CLI that ends before it has read everything says why itself.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

function failureOf(error: ExecFileException, args: readonly string[], stderr: string): VoipError {
  if (error.code === "ENOENT") {
    return new VoipError({
      kind: "validation",
      problem: "The command `pulumi` is not on the PATH.",
      advice: "Install Pulumi 3.216 or newer.",
    });
  }
  const said = stderr.trim().replace(/^error: /, "") || error.message;
  return new VoipError({
    kind: "validation",
    problem: `\`pulumi ${args.slice(0, 2).join(" ")}\` failed: ${asSentence(said)}`,
  });
}

/** What the CLI says, which it seldom ends with a full stop. */
export function asSentence(text: string): string {
  return text.replace(/([^.])$/, "$1.");
}
