import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

/** What is read as it is: by the plugin, and for the page of `voip drift`. */
const ASSETS = [
  "provider/hosts/plugin/schema.json",
  ...["page.css", "page.js"].map((name) => `cli/drift/page/${name}`),
];

/** Each host's code, which its process loads from one file. */
const HOSTS = ["provider/hosts/plugin/service", "provider/hosts/dynamic/provider"];
const BUNDLE = ".bundle.js";
const LICENSES = "provider/hosts/LICENSES.txt";

/** Removes from dist every file that no source stands for any more. */
function removeStale() {
  for (const entry of readdirSync("dist", { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory() || entry.name === ".tsbuildinfo") continue;
    const output = join(entry.parentPath, entry.name);
    const path = relative("dist", output);
    if (ASSETS.includes(path) || path === LICENSES || path.endsWith(BUNDLE)) continue;
    const source = path.replace(/(\.d\.ts|\.js)(\.map)?$/, ".ts");
    if (!existsSync(source)) unlinkSync(output);
  }
}

/** Puts each host's code into one file, and the licences of the libraries in it beside them. */
function bundle() {
  // A task of a bare clone installs it first.
  /** @type {typeof import("esbuild")} */
  const { buildSync } = createRequire(import.meta.url)("esbuild");
  const { metafile } = buildSync({
    entryPoints: HOSTS.map((host) => `${host}.ts`),
    outdir: "dist/provider/hosts",
    outbase: "provider/hosts",
    outExtension: { ".js": BUNDLE },
    bundle: true,
    platform: "node",
    target: "node20",
    // The SDK must be the program's own.
    external: ["@pulumi/*", "@grpc/*", "google-protobuf/*", "pulumi-voip/*"],
    minifyWhitespace: true,
    minifySyntax: true,
    // Places in a stack tell something only where lines are short.
    lineLimit: 110,
    logLevel: "warning",
    metafile: true,
  });
  const folders = Object.keys(metafile.inputs).map(
    (path) => /^node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0],
  );
  const libraries = [...new Set(folders)].filter((folder) => folder !== undefined).sort();
  writeFileSync(join("dist", LICENSES), libraries.map(licenseOf).join("\n\n"));
}

/**
 * A library's name, version and licence.
 * @param {string} folder
 */
function licenseOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file.`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

/**
 * Compiles the sources to dist, as far as they changed.
 * @param {string[]} args for `tsc --build`, such as `--force`
 */
export function build(args = []) {
  const tsc = ["node_modules/typescript/bin/tsc", "--build", "tsconfig.json", ...args];
  const { status } = spawnSync(process.execPath, tsc, { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  for (const asset of ASSETS) {
    mkdirSync(join("dist", dirname(asset)), { recursive: true });
    copyFileSync(asset, join("dist", asset));
  }
  bundle();
  removeStale();
}
