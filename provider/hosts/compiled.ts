import { createHash } from "node:crypto";
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { cachedDataVersionTag, setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import "../transport/wasm-once";
import { version } from "../version";

/*
 * V8 would let four times as much gather as the heap has of what lives, and a program may need many such processes
 * at once. Flags come before all else: V8 takes no code that it compiled under others.
 */
setFlagsFromString("--incremental-marking-hard-trigger=30");

/** So many runs add what they needed: a preview needs other functions than an update or a refresh. */
const LEARNING_RUNS = 3;

/** What a run needs is compiled by then, and V8 has not begun to drop what it no longer needs. Milliseconds. */
const SETTLED = 1000;

/** Compiled code, and how many runs went into it. */
interface Compiled {
  runs: number;
  code: Buffer;
}

/**
 * Loads a host's code, which the build puts into one file, with what V8 compiled of it in earlier runs: to find, read
 * and compile modules takes longer than all else that a small run does. The compiled code is kept below the user's
 * cache folder (`XDG_CACHE_HOME`, `LOCALAPPDATA` or `~/.cache`); where it cannot be, it is compiled anew.
 */
export function loadCompiled<Exports>(file: string): Exports {
  // The build writes ASCII.
  const source = readFileSync(file, "latin1");
  const place = placeOf(file, source);
  const compiled = place === undefined ? undefined : readCompiled(place);
  const parameters = "exports, require, module, __filename, __dirname";
  const script = new Script(`(function (${parameters}) {${source}\n})`, {
    filename: file,
    cachedData: compiled?.code,
  });
  const runs = compiled && !script.cachedDataRejected ? compiled.runs : 0;
  if (place !== undefined && runs < LEARNING_RUNS)
    onceSettled(() => writeCompiled(place, { runs: runs + 1, code: script.createCachedData() }));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return module.exports as Exports;
}

/** Where compiled code is kept: a file for each source, version of V8, set of its flags and kind of processor. */
function placeOf(file: string, source: string): string | undefined {
  const digest = createHash("sha256").update(source, "latin1").digest("hex").slice(0, 16);
  const name = `${basename(file, ".js")}-${digest}-${cachedDataVersionTag().toString(16)}`;
  try {
    const folder = process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(homedir(), ".cache");
    return join(folder, "pulumi-voip", "compiled", version, name);
  } catch {
    // This user has no home.
    return undefined;
  }
}

/** Does it after a while, or at the end of a shorter run: the engine ends its plugins with SIGINT. */
function onceSettled(work: () => void): void {
  const end = () => {
    clearTimeout(timer);
    work();
    process.kill(process.pid, "SIGINT");
  };
  const timer = setTimeout(() => {
    process.off("SIGINT", end);
    work();
  }, SETTLED).unref();
  process.once("SIGINT", end);
}

/** The code, unless somebody else could have written it or it is damaged: V8 runs whatever it is given. */
function readCompiled(place: string): Compiled | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(place, "r");
    const { uid, mode } = fstatSync(descriptor);
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
    return parse(readFileSync(descriptor));
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function writeCompiled(place: string, compiled: Compiled): void {
  const draft = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    writeFileSync(draft, format(compiled), { mode: 0o600 });
    renameSync(draft, place);
  } catch {
    // Read-only or full: the next run compiles, too.
  }
}

const DIGEST = 32;
/** V8 wants the code at a multiple of 8 bytes. */
const COUNT = 8;

/** SHA-256 of what follows; the runs; the code. */
function format({ runs, code }: Compiled): Buffer {
  const count = Buffer.alloc(COUNT);
  count.writeUInt8(runs);
  const content = Buffer.concat([count, code]);
  return Buffer.concat([digestOf(content), content]);
}

function parse(file: Buffer): Compiled | undefined {
  const content = file.subarray(DIGEST);
  if (!digestOf(content).equals(file.subarray(0, DIGEST))) return undefined;
  return { runs: content.readUInt8(), code: content.subarray(COUNT) };
}

function digestOf(content: Buffer): Buffer {
  return createHash("sha256").update(content).digest();
}
