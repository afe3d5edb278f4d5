import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type TemporaryFolder, temporaryFolder } from "../../tools/temporary-folder";

const built = resolve(__dirname, "../../../dist/provider/hosts/compiled.js");

let folder: TemporaryFolder;
let cache: string;

beforeEach(() => {
  folder = temporaryFolder();
  cache = join(folder.path, "cache");
  writeFileSync(join(folder.path, "code.js"), 'exports.answer = () => "answered by " + __filename;');
});

afterEach(() => folder.remove());

/** A process that loads the code, uses it and is ended as the engine ends its plugins. */
function run(): { answer: string; signal: NodeJS.Signals | null } {
  const code = JSON.stringify(join(folder.path, "code.js"));
  const script = `
    const { answer } = require(${JSON.stringify(built)}).loadCompiled(${code});
    process.stdout.write(answer(), () => process.kill(process.pid, "SIGINT"));
    setTimeout(() => {}, 60_000);`;
  const env = { PATH: process.env.PATH, XDG_CACHE_HOME: cache };
  const { stdout, signal } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8", env });
  return { answer: stdout, signal };
}

function works(): void {
  expect(run()).toEqual({ answer: `answered by ${join(folder.path, "code.js")}`, signal: "SIGINT" });
}

function kept(): string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function onlyKept(): string {
  const [file = "", ...others] = kept();
  expect(others).toEqual([]);
  return file;
}

/** Each time that it is written it is another file. */
const fileOf = (path: string) => statSync(path).ino;

test("The first runs keep what V8 compiled, for its user alone; later ones write nothing", () => {
  works();
  const file = onlyKept();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const files = [fileOf(file)];
  for (let more = 0; more < 3; more++) {
    works();
    files.push(fileOf(onlyKept()));
  }
  expect(files[1]).not.toBe(files[0]);
  expect(files[2]).not.toBe(files[1]);
  expect(files[3]).toBe(files[2]);
});

test("Code that was changed does not run as it was", () => {
  works();
  writeFileSync(join(folder.path, "code.js"), 'exports.answer = () => "ANSWERED BY " + __filename;');
  expect(run().answer).toBe(`ANSWERED BY ${join(folder.path, "code.js")}`);
  expect(kept()).toHaveLength(2);
});

describe("What is kept is not used and is written anew", () => {
  /** Runs until nothing more is learnt, so that only what is refused is written again. */
  function learnt(): string {
    for (let more = 0; more < 3; more++) works();
    return onlyKept();
  }

  test.each<[string, (file: string) => void]>([
    ["when it is damaged", (file) => writeFileSync(file, inverted(readFileSync(file)), { mode: 0o600 })],
    ["when it is cut off", (file) => writeFileSync(file, readFileSync(file).subarray(0, 100))],
    ["when it is empty", (file) => writeFileSync(file, "")],
    ["when others may write it", (file) => chmodSync(file, 0o620)],
  ])("%s", (_, spoil) => {
    const file = learnt();
    spoil(file);
    const spoilt = fileOf(file);
    works();
    expect(fileOf(onlyKept())).not.toBe(spoilt);
  });
});

/** With the last byte turned over. */
function inverted(content: Buffer): Buffer {
  content.writeUInt8(content.readUInt8(content.length - 1) ^ 0xff, content.length - 1);
  return content;
}

test("Where nothing can be kept, code runs all the same", () => {
  writeFileSync(cache, "a file in the folder's place");
  works();
});
