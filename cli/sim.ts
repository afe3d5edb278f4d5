import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import {
  type Mounts,
  makeThrowAwayCertificate,
  type RedirectionSimulator,
  redirectionSwitches,
  type SrapsSimulator,
  type SwitchTable,
  srapsSwitches,
  startSimulators,
} from "../simulators";

interface SimOptions {
  srapsPort: number;
  redirectionPort: number;
  switch: readonly Assignment[];
  mount: readonly Assignment[];
  tls?: boolean;
  listSwitches?: boolean;
}

type Assignment = readonly [name: string, value: string];

const tables: Readonly<Record<string, SwitchTable>> = {
  sraps: srapsSwitches,
  redirection: redirectionSwitches,
};

/** `voip sim`: the simulators in the foreground, with the configuration that a stack needs to use them. */
export function simCommand(): Command {
  const command = new Command("sim")
    .summary("run the simulators of the back ends")
    .description(
      "Runs simulators of SRAPS and of the redirection service on 127.0.0.1 until it is interrupted.",
    )
    .option("--sraps-port <number>", "port of SRAPS", readPort, 0)
    .option("--redirection-port <number>", "port of the redirection service", readPort, 0)
    .option("--switch <name=value>", "move a switch; may be given several times", collect, [])
    .option(
      "--mount <name=path>",
      "mount a collection, as logs={company}/logs/; may be given several times",
      collect,
      [],
    )
    .option("--tls", "serve HTTPS with a throw-away certificate")
    .option("--list-switches", "print the switches and end");
  return command.action((options: SimOptions) => run(command, options));
}

async function run(command: Command, options: SimOptions): Promise<void> {
  const print = (...lines: string[]): void => command.configureOutput().writeOut?.(`${lines.join("\n")}\n`);
  if (options.listSwitches) return print(...listSwitches());
  const certificate = options.tls ? makeThrowAwayCertificate() : undefined;
  const simulators = await startSimulators({
    sraps: {
      port: options.srapsPort,
      switches: switchesOf("sraps", options.switch),
      mount: Object.fromEntries(options.mount) as Mounts,
    },
    redirection: { port: options.redirectionPort, switches: switchesOf("redirection", options.switch) },
    ...(certificate && { tls: certificate }),
  }).catch((error: Error) => command.error(`error: ${error.message}`));
  const interrupted = interruption();
  const folder = certificate && mkdtempSync(join(tmpdir(), "voip-sim-"));
  try {
    const ca = folder && join(folder, "ca.pem");
    if (ca && certificate) writeFileSync(ca, certificate.ca);
    const { sraps, redirection } = simulators;
    print(...introduceSraps(sraps), "", ...introduceRedirection(redirection), "");
    print(
      "Switches, each for something that is not verified against the vendor",
      ...indented([...sraps.switches.describe(), ...redirection.switches.describe()]),
      "",
    );
    print(
      "Configuration of a stack that uses them",
      ...indented(configuration(sraps, redirection, options, ca)),
      "",
    );
    print("Press Ctrl-C to end.");
    await interrupted;
  } finally {
    await simulators.stop();
    if (folder) rmSync(folder, { recursive: true });
  }
}

function introduceSraps({ baseUrl, accounts, companies, store }: SrapsSimulator): string[] {
  const keys = Object.values(accounts).map(({ id, key, role, company }) => {
    const { name = "", reseller = false } = store.company(company) ?? {};
    return `${id}  ${key}  ${role}, ${reseller ? "reseller " : ""}${name}`;
  });
  const customers = [companies.north, companies.south].map(({ uuid, name }) => `${uuid}  ${name}`);
  return [
    `SRAPS               ${baseUrl}`,
    ...indented(["keys", ...indented(keys), "customers of the reseller", ...indented(customers)]),
  ];
}

function introduceRedirection({ url, accounts }: RedirectionSimulator): string[] {
  const users = Object.values(accounts).map(
    ({ username, password, company }) => `${username}  ${password}  ${company}`,
  );
  return [`Redirection service ${url}`, ...indented(["accounts", ...indented(users)])];
}

function configuration(
  sraps: SrapsSimulator,
  redirection: RedirectionSimulator,
  options: SimOptions,
  ca: string | undefined,
): string[] {
  const { main } = sraps.accounts;
  const account = redirection.accounts.main;
  const second = sraps.switches.get("linkHost") === "second";
  const settings: [name: string, value: string, secret?: "secret"][] = [
    ["voip:sraps.baseUrl", sraps.baseUrl],
    ["voip:sraps.keyId", main.id],
    ["voip:sraps.key", main.key, "secret"],
    ...options.mount.map(([name, path]): [string, string] => [`voip:sraps.paths.${name}`, path]),
    ...(second ? [["voip:sraps.allowedLinkOrigins[0]", secondOrigin(sraps)] as [string, string]] : []),
    ["voip:redirection.url", redirection.url],
    ["voip:redirection.username", account.username],
    ["voip:redirection.password", account.password, "secret"],
    ...(ca ? ["sraps", "redirection"].map((name): [string, string] => [`voip:${name}.ca`, ca]) : []),
  ];
  return settings.map(
    ([name, value, secret]) =>
      `pulumi config set --path ${secret ? "--secret " : ""}${quoted(name)} ${quoted(value)}`,
  );
}

function secondOrigin({ baseUrl }: SrapsSimulator): string {
  return new URL(baseUrl).origin.replace("127.0.0.1", "localhost");
}

function listSwitches(): string[] {
  return Object.entries(tables).flatMap(([api, table]) =>
    Object.entries(table).flatMap(([name, { means, contract, values, default: standard }]) => [
      `${api}.${name}: ${means} [${contract}]`,
      ...Object.entries(values).map(
        ([value, effect]) => `  ${value === standard ? "*" : " "} ${name}=${value}: ${effect}`,
      ),
    ]),
  );
}

/** The assignments that are for one back end: those with its prefix and those whose name only it has. */
function switchesOf(api: string, assignments: readonly Assignment[]): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of assignments) {
    const [prefix, rest] = name.includes(".") ? name.split(".", 2) : [undefined, name];
    const owner =
      prefix ?? Object.keys(tables).find((other) => Object.hasOwn(tables[other] ?? {}, rest ?? ""));
    const stray = owner === undefined || !Object.hasOwn(tables, owner);
    if (owner === api || stray) own[stray ? name : (rest ?? "")] = value;
  }
  return own;
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

function collect(text: string, before: readonly Assignment[]): readonly Assignment[] {
  const sign = text.indexOf("=");
  if (sign < 1) throw new InvalidArgumentError("Expected name=value.");
  return [...before, [text.slice(0, sign), text.slice(sign + 1)]];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** As a POSIX shell needs it. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}
