import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { backends } from "../../provider/clients/backends";
import { transportSettings, variableName } from "../../provider/connections/settings";
import { temporaryFolder } from "../tools/temporary-folder";
import { checkout, filesBelow, inCheckout, pages, programs, transpiled } from "./pages";
import { commandsOf } from "./shell-blocks";

jest.setTimeout(180_000); // the type check of every program of the pages

const run = promisify(execFile);

describe("links", () => {
  const links = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)].map(([, target = ""]) => ({ path, target })),
  );

  test("lead to files that are there", () => {
    const local = links.filter(({ target }) => !/^[a-z]+:/.test(target));
    const dead = local.filter(({ path, target }) => !existsSync(inCheckout(join(dirname(path), target))));
    expect(dead).toEqual([]);
  });

  test("lead from docs/README.md, which README.md names, to every page", () => {
    const from = (page: string) =>
      links.filter(({ path }) => path === page).map(({ path, target }) => join(dirname(path), target));
    expect(from("README.md")).toContain("docs/README.md");
    const own = readdirSync(inCheckout("docs")).filter((path) => /^(?!README).*\.md$/.test(path));
    const further = ["reference/README.md", ...own].map((path) => join("docs", path));
    expect(from("docs/README.md")).toEqual(expect.arrayContaining(further));
  });
});

describe("programs", () => {
  const folder = (() => {
    mkdirSync(inCheckout(".cache"), { recursive: true });
    return temporaryFolder(inCheckout(".cache/docs-"));
  })();
  afterAll(() => folder.remove());

  const fileOf = (index: number, ending: string) => join(folder.path, `${index}.${ending}`);

  test("compile against the package as its users have it", () => {
    for (const [index, { code }] of programs.entries()) writeFileSync(fileOf(index, "ts"), code);
    const { config } = ts.readConfigFile(inCheckout("tsconfig.base.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(
      { ...config, compilerOptions: { ...config.compilerOptions, noEmit: true, noUnusedLocals: false } },
      ts.sys,
      checkout,
    );
    const files = programs.map((_, index) => fileOf(index, "ts"));
    const mistakes = ts.getPreEmitDiagnostics(ts.createProgram(files, options)).map((diagnostic) => {
      const index = files.indexOf(diagnostic.file?.fileName ?? "");
      const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
      return `${programs[index]?.name ?? ""}, line ${line + 1}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
    });
    expect(mistakes).toEqual([]);
  });

  const running = programs.filter(({ runs }) => runs);

  test("that are to be run are there", () => expect(running.length).toBeGreaterThan(0));

  test.each(running)("$name ends well", async ({ name, code }) => {
    const file = join(folder.path, `${name.replace(/\W/g, "-")}.js`);
    writeFileSync(file, transpiled(code));
    await run(process.execPath, [file], { cwd: checkout });
  });
});

test("every block says what it is", () => {
  const silent = pages.filter(({ blocks }) => blocks.some(({ language }) => language === undefined));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

describe("commands", () => {
  const commands = pages.flatMap(({ path, blocks }) =>
    blocks
      .filter(({ language }) => language === "sh")
      .flatMap(({ code }) => commandsOf(code))
      .map((command) => ({ path, command })),
  );
  const matching = (pattern: RegExp) =>
    commands.flatMap(({ path, command }) => {
      const found = pattern.exec(command);
      return found ? [{ path, command, words: found.slice(1).map((word = "") => word) }] : [];
    });

  test("of npm are scripts of the package", () => {
    const { scripts } = JSON.parse(readFileSync(inCheckout("package.json"), "utf8"));
    const named = matching(/^npm (?:run )?([\w:-]+)/).filter(({ words: [name = ""] }) => {
      return !["install", "ci", "init"].includes(name);
    });
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ words: [name = ""] }) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("of Node name files that are there", () => {
    const named = matching(/^node (\S+)/);
    expect(named.filter(({ words: [file = ""] }) => !existsSync(inCheckout(file)))).toEqual([]);
  });

  test("of voip, with their options and switches, are commands that it has", async () => {
    const voip = async (...args: string[]) =>
      (await run(process.execPath, [inCheckout("dist/cli/main.js"), ...args])).stdout;
    const switches = (await voip("sim", "--list-switches")).split(/(?=^\w+\.\w+:)/m);
    for (const { command, words } of matching(/^npx voip (\S+)(.*)$/)) {
      const [name = "", rest = ""] = words;
      const help = await voip(name, "--help");
      expect({ command, help }).toEqual({ command, help: expect.stringContaining(`voip ${name}`) });
      for (const [option] of rest.matchAll(/(?<= )--[\w-]+/g)) {
        expect(help).toMatch(new RegExp(`(^|\\s)${option}\\b`, "m"));
      }
      for (const [, which = "", value = ""] of rest.matchAll(/--switch (\w+\.\w+)=(\S+)/g)) {
        const described = switches.find((text) => text.startsWith(`${which}:`)) ?? "";
        expect(described).toContain(`=${value}:`);
      }
    }
  });

  const settings = Object.entries(backends).flatMap(([backend, definition]) => {
    const shape = { ...definition.settings.shape, ...transportSettings.shape };
    return Object.keys(shape).map((name) => ({ backend, name }));
  });

  test("that set the configuration name settings", () => {
    const known = new Set(settings.map(({ backend, name }) => `${backend}.${name}`));
    const named = matching(/^pulumi config set (?:--\S+ )*'?voip:(?:connections\.\w+\.)?(\w+\.\w+)/);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ words: [setting = ""] }) => !known.has(setting))).toEqual([]);
  });

  test("that set the environment name settings", () => {
    const known = settings.map(({ backend, name }) => variableName("voip", backend, name));
    const named = commands.flatMap(({ path, command }) =>
      [...command.matchAll(/\b(VOIP_[A-Z_]+)=/g)].map(([, variable = ""]) => ({ path, variable })),
    );
    const isKnown = (variable: string) =>
      known.some((name) => variable === name || variable.startsWith(`${name}_`));
    expect(named.filter(({ variable }) => !isKnown(variable))).toEqual([]);
  });
});

describe("docs/troubleshooting.md", () => {
  const { text = "" } = pages.find(({ path }) => path === "docs/troubleshooting.md") ?? {};

  test("quotes what the provider says", () => {
    const source = filesBelow("provider", ".ts")
      .filter((path) => !relative("provider", path).startsWith("hosts/plugin/proto"))
      .map((path) => readFileSync(inCheckout(path), "utf8"))
      .join("\n");
    const quotes = [...text.matchAll(/^> (.+)$/gm)].map(([, quote = ""]) => quote);
    expect(quotes.length).toBeGreaterThan(20);
    const pieces = quotes.flatMap((quote) => quote.split("…").map((piece) => piece.trim()));
    const unheard = pieces.filter((piece) => piece.length > 1 && !source.includes(piece));
    expect(unheard).toEqual([]);
  });

  test("has every kind of failure, and no other", () => {
    const source = readFileSync(inCheckout("provider/transport/errors.ts"), "utf8");
    const [, union = ""] = /export type FailureKind =([^;]+);/.exec(source) ?? [];
    const kinds = [...union.matchAll(/"(\w+)"/g)].map(([, kind]) => kind);
    const listed = [...text.matchAll(/^\| `(\w+)`/gm)].map(([, kind]) => kind);
    expect(listed).toEqual(kinds);
  });
});
