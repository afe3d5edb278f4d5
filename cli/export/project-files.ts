import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { VoipError } from "../../provider/transport/errors";
import { version } from "../../provider/version";
import type { Secret } from "./program";
import { HEADER } from "./typescript";
import { YAML_HEADER } from "./yaml";

/** By which provider the program's resources are served. */
export type ExportHost = "dynamic" | "plugin";
export type ExportLanguage = "typescript" | "yaml";

export const MARKDOWN_HEADER = "<!-- Written by `voip export`. -->";

/** What is needed once: it holds secrets in the clear. */
export const IMPORT_FOLDER = "import";

/** How long a text a command takes on Linux, with some room for the rest of the line. Bytes. */
const LONGEST_ARGUMENT = 100_000;

/** The files that make a program a project. A project that has them keeps its own. */
export function projectFiles(project: string, host: ExportHost): Map<string, string> {
  const plugins = host === "plugin" ? PLUGINS : "";
  const packageFile = {
    private: true,
    dependencies: { "@pulumi/pulumi": "^3.248.0", "pulumi-voip": `^${version}`, typescript: "~5.9" },
    devDependencies: { "@types/node": "^20" },
  };
  const compilerOptions = {
    ...{ strict: true, target: "es2022", module: "node16", moduleResolution: "node16" },
    ...{ skipLibCheck: true, noEmit: true },
  };
  return new Map([
    ["Pulumi.yaml", `name: ${project}\nruntime: nodejs\n${plugins}`],
    ["package.json", `${JSON.stringify(packageFile, null, 2)}\n`],
    ["tsconfig.json", `${JSON.stringify({ compilerOptions, include: ["**/*.ts"] }, null, 2)}\n`],
    [".gitignore", "/node_modules/\n"],
  ]);
}

const PLUGINS = `plugins:
  providers:
    - name: voip
      path: node_modules/pulumi-voip
`;

/** The secrets of a project in the form of `pulumi config --json`, in pieces that a command line takes. */
export function secretFiles(secrets: readonly Secret[], project: string): Map<string, string> {
  const pieces: Record<string, { value: string; secret: true }>[] = [];
  let length = LONGEST_ARGUMENT;
  for (const { key, value } of secrets) {
    if (value === undefined) continue;
    const name = `${project}:${key}`;
    const entry = { value: typeof value === "string" ? value : JSON.stringify(value), secret: true } as const;
    const size = Buffer.byteLength(JSON.stringify({ [name]: entry }));
    if (length + size > LONGEST_ARGUMENT) {
      pieces.push({});
      length = 0;
    }
    length += size;
    Object.assign(pieces.at(-1) ?? {}, { [name]: entry });
  }
  return new Map(
    pieces.map((piece, index) => [
      `${IMPORT_FOLDER}/secrets${index === 0 ? "" : `-${index + 1}`}.json`,
      `${JSON.stringify(piece)}\n`,
    ]),
  );
}

/**
 * Writes the files of an export. What an export wrote before is written over; a file that is anybody else's is never
 * touched: `kept` names those that a project may have of its own.
 */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>,
): void {
  const foreign = [...files.keys()].find((path) => !kept.has(path) && isForeign(folder, path));
  if (foreign !== undefined) {
    throw new VoipError({
      kind: "validation",
      problem: `${join(folder, foreign)} is there already and was not written by \`voip export\`.`,
      advice: "Nothing was written. Give another folder.",
    });
  }
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (kept.has(path) && existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    const isSecret = path.startsWith(`${IMPORT_FOLDER}/`);
    // The mode counts for new files only.
    if (isSecret) rmSync(file, { force: true });
    writeFileSync(file, text, isSecret ? { mode: 0o600 } : {});
  }
}

function isForeign(folder: string, path: string): boolean {
  const file = join(folder, path);
  return !path.startsWith(`${IMPORT_FOLDER}/`) && existsSync(file) && !isOurs(file);
}

function isOurs(file: string): boolean {
  const text = readFileSync(file, "utf8");
  return [HEADER, YAML_HEADER, MARKDOWN_HEADER].some((header) => text.startsWith(header));
}

/** Removes sources that an earlier export wrote and that are no part of the program any more. */
export function removeEarlierSources(folder: string, files: ReadonlyMap<string, string>): void {
  for (const path of ["", "customers/", "companies/"]) {
    const within = join(folder, path);
    const names = existsSync(within) ? readdirSync(within) : [];
    const sources = names.filter((name) => name.endsWith(".ts") && !files.has(path + name));
    for (const file of sources.map((name) => join(within, name))) if (isOurs(file)) rmSync(file);
  }
}
