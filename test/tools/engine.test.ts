import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join, resolve } from "node:path";

jest.setTimeout(60_000);

const companions = ["pulumi-language-nodejs", "pulumi-resource-pulumi-nodejs"];

let folder: string;
let path: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "voip-engine-"));
  // Away from node_modules there is no installer, so nothing is ever downloaded here.
  cpSync(resolve(__dirname, "../../tools/engine"), join(folder, "tool"), { recursive: true });
  path = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a folder with commands on the PATH, each a text of JavaScript. */
function onPath(name: string, commands: Record<string, string>): string {
  const bin = join(folder, name);
  mkdirSync(bin);
  for (const [command, script] of Object.entries(commands))
    writeFileSync(join(bin, command), `#!${process.execPath}\n${script}`, { mode: 0o755 });
  path.push(bin);
  return bin;
}

function pulumiOnPath(version: string, beside = companions): string {
  const entries = [
    ["pulumi", `console.log(${JSON.stringify(version)})`],
    ...beside.map((each) => [each, ""]),
  ];
  return onPath("pulumi-bin", Object.fromEntries(entries));
}

/** A Go that makes empty commands at once and notes what it was asked for in the file `go-calls`. */
function goOnPath(build = ""): void {
  const scripts = join(folder, "sdk", "nodejs", "dist");
  mkdirSync(scripts, { recursive: true });
  writeFileSync(join(scripts, "pulumi-resource-pulumi-nodejs"), "#!/bin/sh\n");
  onPath("go-bin", {
    go: `
      const fs = require("fs"), path = require("path");
      const [command, ...args] = process.argv.slice(2);
      const host = path.basename(process.cwd());
      if (command === "env") console.log("go1.99.0");
      if (command === "list") console.log(${JSON.stringify(join(folder, "sdk"))});
      if (command === "build") {
        fs.appendFileSync(${JSON.stringify(join(folder, "go-calls"))}, host + "\\n");
        ${build}
        const name = host === "cli" ? "pulumi" : "pulumi-language-nodejs";
        fs.writeFileSync(args[args.indexOf("-o") + 1] + name, "", { mode: 0o755 });
      }
    `,
  });
}

const builds = () => readFileSync(join(folder, "go-calls"), "utf8").trim().split("\n");
const engines = () => join(folder, "cache", "pulumi-voip", "engine");

function findEngine(): Promise<{ code: number; bin: string; said: string }> {
  const env = { PATH: path.join(delimiter), XDG_CACHE_HOME: join(folder, "cache"), HOME: folder };
  const script = join(folder, "tool", "engine.mjs");
  return new Promise((done) => {
    execFile(process.execPath, [script], { env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, bin: stdout.trim(), said: stderr }),
    );
  });
}

describe("the engine on the PATH", () => {
  it.each(["v3.216.0", "3.216.0", "v3.1000.0", "v3.217.0-alpha.1", "v4.0.0"])(
    "is used when it is %s",
    async (version) => {
      const bin = pulumiOnPath(version);
      expect(await findEngine()).toEqual({ code: 0, bin, said: "" });
    },
  );

  it.each(["v3.215.9", "v3.22.0", "v2.300.0"])(
    "is passed over with one sentence when it is %s",
    async (version) => {
      pulumiOnPath(version);
      goOnPath();
      const { bin, said } = await findEngine();
      expect(bin).toContain(engines());
      const about = said.split("\n").filter((line) => line.includes(version.slice(1)));
      expect(about).toEqual([expect.stringContaining("3.216.0")]);
    },
  );

  it("is passed over when it does not say its version", async () => {
    pulumiOnPath("");
    goOnPath();
    const { bin, said } = await findEngine();
    expect(bin).toContain(engines());
    expect(said).toContain("does not say its version");
  });

  it.each(companions)("is passed over when it comes without %s", async (missing) => {
    pulumiOnPath(
      "v3.255.0",
      companions.filter((each) => each !== missing),
    );
    goOnPath();
    const { bin, said } = await findEngine();
    expect(bin).toContain(engines());
    expect(said).toContain(`comes without ${missing}`);
  });
});

describe("without an engine", () => {
  it("one sentence names Go when there is none to build with", async () => {
    const { code, bin, said } = await findEngine();
    expect(code).toBe(1);
    expect(bin).toBe("");
    expect(said).toMatch(
      /No Pulumi engine: .* no Go \d+\.\d+\S* or newer on the PATH\. Install Pulumi 3\.216\.0 or newer/,
    );
    expect(readdirSync(engines())).toEqual([]);
  });

  it("it is built once, complete, and found from then on", async () => {
    goOnPath();
    const { bin } = await findEngine();
    expect(readdirSync(bin).sort()).toEqual(["pulumi", ...companions]);
    expect(await findEngine()).toEqual({ code: 0, bin, said: "" });
    expect(builds()).toEqual(["node-host", "cli"]);
    expect(readdirSync(engines())).toHaveLength(1);
  });

  it("of two that start at once one builds and the other waits for it", async () => {
    goOnPath();
    const [one, other] = await Promise.all([findEngine(), findEngine()]);
    expect(one.code).toBe(0);
    expect(other.bin).toBe(one.bin);
    expect(builds()).toEqual(["node-host", "cli"]);
  });

  it("what Go says about a failed build is passed on, and nothing half made is left", async () => {
    goOnPath(`console.error("verifying module: checksum mismatch"); process.exit(1);`);
    const { code, said } = await findEngine();
    expect(code).toBe(1);
    expect(said).toMatch(/go1\.99\.0 could not build it, .*: verifying module: checksum mismatch/);
    expect(readdirSync(engines())).toEqual([]);
  });

  it("the lock of a killed process does not stop it", async () => {
    goOnPath();
    const { bin } = await findEngine();
    // Renamed within the test's own folder: nothing is removed by a path that the tool printed.
    const [name = "none"] = readdirSync(engines());
    const engine = join(engines(), name);
    renameSync(engine, join(folder, "former"));
    mkdirSync(join(`${engine}.lock`, "draft", "half made"), { recursive: true });
    expect((await findEngine()).bin).toBe(bin);
    expect(existsSync(join(bin, "pulumi"))).toBe(true);
    expect(readdirSync(engines())).toEqual([basename(engine)]);
  });
});
