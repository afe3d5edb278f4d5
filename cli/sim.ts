import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import {
  type Mounts,
  makeThrowAwayCertificate,
  type ServerCertificate,
  type SimulatorsOptions,
  startSimulators,
} from "../simulators";
import { type EverySimulator, type SimulatedBackEnd, simulatedBackEnds } from "./simulated-back-ends";

interface SimOptions {
  [port: `${string}Port`]: number;
  switch?: readonly Assignment[];
  mount?: readonly Assignment[];
  tls?: boolean;
  listSwitches?: boolean;
}

type Assignment = readonly [name: string, value: string];

/** `voip sim`: the simulators in the foreground, with the configuration that a stack needs to use them. */
export function simCommand(): Command {
  const titles = simulatedBackEnds.map(({ title }) => title);
  const command = new Command("sim")
    .summary("run the simulators of the back ends")
    .description(`Runs simulators of ${listed(titles)} on 127.0.0.1 until it is interrupted.`);
  for (const { name, title } of simulatedBackEnds) {
    command.addOption(
      new Option(`--${name}-port <number>`, `port of ${title}`).argParser(readPort).default(0, "a free one"),
    );
  }
  command
    .option(
      "--switch <name=value>",
      "have a back end behave in another way; may be given several times",
      collect,
    )
    .option("--list-switches", "print these ways and end")
    .option(
      "--mount <name=path>",
      "mount a collection of SRAPS, as logs={company}/logs/; may be given several times",
      collect,
    )
    .option("--tls", "serve HTTPS with a throw-away certificate");
  return command.action((options: SimOptions) => run(command, options));
}

async function run(command: Command, options: SimOptions): Promise<void> {
  const print = (...lines: string[]): void => command.configureOutput().writeOut?.(`${lines.join("\n")}\n`);
  if (options.listSwitches) return print(...listSwitches());
  const stranger = options.switch?.find(
    ([meant]) => !simulatedBackEnds.some((each) => switchMeant(meant, each)),
  );
  if (stranger) {
    command.error(
      `error: there is no switch "${stranger[0]}". voip sim --list-switches prints those there are.`,
    );
  }
  const mounts = Object.fromEntries(options.mount ?? []) as Mounts;
  const certificate = options.tls ? makeThrowAwayCertificate() : undefined;
  const running = await start(options, mounts, certificate).catch((error: NodeJS.ErrnoException) =>
    command.error(`error: ${reasonOf(error)}`),
  );
  const interrupted = interruption();
  const folder = certificate && mkdtempSync(join(tmpdir(), "voip-sim-"));
  try {
    const ca = folder && join(folder, "ca.pem");
    if (ca && certificate) writeFileSync(ca, certificate.ca);
    for (const backEnd of simulatedBackEnds) print(...introduce(backEnd, running), "");
    const moved = simulatedBackEnds.flatMap(({ name }) => running[name].switches.describeMoved());
    if (moved.length > 0) print("Switches that were moved", ...indented(moved), "");
    print(
      "Configuration of a stack that uses them, for its project's folder",
      ...indented(simulatedBackEnds.flatMap((backEnd) => configuration(backEnd, running, mounts, ca))),
      "",
    );
    print("Press Ctrl-C to end.");
    await interrupted;
  } finally {
    await running.stop();
    if (folder) rmSync(folder, { recursive: true });
  }
}

function start(
  options: SimOptions,
  mounts: Mounts,
  tls: ServerCertificate | undefined,
): Promise<EverySimulator> {
  const each = simulatedBackEnds.map((backEnd) => {
    const switches = switchesOf(backEnd, options.switch ?? []);
    return [backEnd.name, { port: options[`${backEnd.name}Port`], switches, ...backEnd.options?.(mounts) }];
  });
  const all = { ...Object.fromEntries(each), ...(tls && { tls }) };
  return startSimulators(all as SimulatorsOptions) as Promise<EverySimulator>;
}

function introduce({ title, address, contents }: SimulatedBackEnd, running: EverySimulator): string[] {
  const parts = Object.entries(contents(running)).flatMap(([heading, lines]) => [
    heading,
    ...indented(lines),
  ]);
  const heading = title.replace(/^the ./, (start) => start.slice(-1).toUpperCase());
  return [`${heading.padEnd(19)} ${address(running)}`, ...indented(parts)];
}

function configuration(
  { name: backEnd, settings }: SimulatedBackEnd,
  running: EverySimulator,
  mounts: Mounts,
  ca: string | undefined,
): string[] {
  const all = [...settings(running, mounts), ...(ca ? [{ name: "ca", value: ca }] : [])];
  return all.map(({ name, value, isSecret }) => {
    const flags = isSecret ? "--path --secret" : "--path";
    return `pulumi config set ${flags} ${quoted(`voip:${backEnd}.${name}`)} ${quoted(value)}`;
  });
}

function listSwitches(): string[] {
  return simulatedBackEnds.flatMap(({ name: backEnd, switches }) =>
    Object.entries(switches).flatMap(([name, { means, values, default: standard }]) => [
      `${backEnd}.${name}: ${means}`,
      ...Object.entries(values).map(
        ([value, effect]) => `  ${value === standard ? "*" : " "} ${name}=${value}: ${effect}`,
      ),
    ]),
  );
}

/** The switch of a back end that is meant by its name, with the back end's before it or without. */
function switchMeant(meant: string, { name: backEnd, switches }: SimulatedBackEnd): string | undefined {
  return Object.keys(switches).find((name) => meant === name || meant === `${backEnd}.${name}`);
}

function switchesOf(backEnd: SimulatedBackEnd, assignments: readonly Assignment[]): Record<string, string> {
  const own = assignments.map(([meant, value]) => [switchMeant(meant, backEnd), value]);
  return Object.fromEntries(own.filter(([name]) => name !== undefined));
}

function reasonOf(error: NodeJS.ErrnoException & { port?: number }): string {
  if (error.code !== "EADDRINUSE") return error.message;
  return `port ${error.port} is in use. Choose another one, or leave its option out for a free one.`;
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
      resolve();
    };
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError("Expected a number from 0 to 65535.");
}

function collect(text: string, before: readonly Assignment[] = []): readonly Assignment[] {
  const sign = text.indexOf("=");
  if (sign < 1) throw new InvalidArgumentError("Expected name=value.");
  return [...before, [text.slice(0, sign), text.slice(sign + 1)]];
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** As a POSIX shell needs it. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}
