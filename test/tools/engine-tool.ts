import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { temporaryFolder } from "./temporary-folder";

export const companions = ["pulumi-language-nodejs", "pulumi-resource-pulumi-nodejs"];

/** tools/engine on a machine whose PATH holds only what a test puts there. */
export class EngineTool {
  private readonly folder = temporaryFolder();
  private readonly path: string[] = [];
  /** Where it keeps the engines that it made. */
  readonly engines = join(this.folder.path, "cache", "pulumi-voip", "engine");

  constructor() {
    // Away from node_modules there is no installer, so nothing is ever downloaded here.
    cpSync(resolve(__dirname, "../../tools/engine"), this.at("tool"), { recursive: true });
  }

  pulumiOnPath(version: string, beside = companions): string {
    const scripts = Object.fromEntries(beside.map((companion) => [companion, ""]));
    return this.onPath("pulumi-bin", { ...scripts, pulumi: `console.log(${JSON.stringify(version)})` });
  }

  /** A Go that makes empty commands at once and notes the modules that it was asked to build. */
  goOnPath(build = ""): void {
    const scripts = this.at("sdk", "nodejs", "dist");
    mkdirSync(scripts, { recursive: true });
    writeFileSync(join(scripts, "pulumi-resource-pulumi-nodejs"), "#!/bin/sh\n");
    this.onPath("go-bin", {
      go: `
        const fs = require("fs"), path = require("path");
        const [command, ...args] = process.argv.slice(2);
        const host = path.basename(process.cwd());
        if (command === "env") console.log("go1.99.0");
        if (command === "list") console.log(${JSON.stringify(this.at("sdk"))});
        if (command === "build") {
          fs.appendFileSync(${JSON.stringify(this.at("built"))}, host + "\\n");
          ${build}
          const name = host === "cli" ? "pulumi" : "pulumi-language-nodejs";
          fs.writeFileSync(args[args.indexOf("-o") + 1] + name, "", { mode: 0o755 });
        }
      `,
    });
  }

  /** Puts a folder with commands on the PATH, each a text of JavaScript. */
  private onPath(name: string, commands: Record<string, string>): string {
    const bin = this.at(name);
    mkdirSync(bin, { recursive: true });
    for (const [command, script] of Object.entries(commands))
      writeFileSync(join(bin, command), `#!${process.execPath}\n${script}`, { mode: 0o755 });
    if (!this.path.includes(bin)) this.path.push(bin);
    return bin;
  }

  find(): Promise<{ code: number; bin: string; said: string }> {
    const env = {
      PATH: this.path.join(delimiter),
      XDG_CACHE_HOME: this.at("cache"),
      HOME: this.folder.path,
    };
    return new Promise((done) => {
      execFile(process.execPath, [this.at("tool", "engine.mjs")], { env }, (error, stdout, stderr) =>
        done({ code: error ? Number(error.code) : 0, bin: stdout.trim(), said: stderr }),
      );
    });
  }

  /** The modules that Go built, in order. */
  built(): string[] {
    return readFileSync(this.at("built"), "utf8").trim().split("\n");
  }

  /** What lies where the engines are kept. */
  kept(): string[] {
    return existsSync(this.engines) ? readdirSync(this.engines).sort() : [];
  }

  /** A path of the test's own, below its folder. */
  at(...names: string[]): string {
    return join(this.folder.path, ...names);
  }

  remove(): void {
    this.folder.remove();
  }
}
