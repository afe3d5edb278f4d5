import { existsSync } from "node:fs";
import { connect } from "node:net";
import { simCommand } from "../../cli/sim";
import {
  ispcrmAccounts,
  ispcrmSwitches,
  ngcpAccounts,
  ngcpSwitches,
  redirectionSwitches,
  srapsSwitches,
} from "../../simulators";
import { send } from "./hawk-client";
import { basic, send as sendToNgcp } from "./ngcp/ngcp-session";

/** Runs the command until it says that it can be interrupted. */
async function start(...args: string[]) {
  let output = "";
  let ready!: () => void;
  const running = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const command = simCommand()
    .exitOverride()
    .configureOutput({
      writeErr: () => undefined,
      writeOut: (text) => {
        output += text;
        if (text.startsWith("Press Ctrl-C")) ready();
      },
    });
  const ended = command.parseAsync(args, { from: "user" }).then(() => undefined);
  await Promise.race([running, ended]);
  return { output, ended };
}

const setting = (output: string, name: string) =>
  new RegExp(
    `pulumi config set --path (?:--secret )?'?${name.replace(/[.[\]]/g, "\\$&")}'? '?([^\\s']+)`,
  ).exec(output)?.[1] ?? "";

test("it prints what a stack must be told, which works, and ends on SIGTERM", async () => {
  const { output, ended } = await start("--switch", "missingSlash=301", "--mount", "logs={company}/logs/");
  const baseUrl = setting(output, "voip:sraps.baseUrl");
  const key = { id: setting(output, "voip:sraps.keyId"), key: setting(output, "voip:sraps.key") };
  expect((await send({ url: `${baseUrl}tokens/${key.id}`, key })).status).toBe(200);
  expect((await send({ url: `${baseUrl}settings`, key })).status).toBe(301);
  expect(output).toContain("pulumi config set --path voip:sraps.paths.logs '{company}/logs/'");
  expect(output).toMatch(/config set --path --secret voip:sraps\.key /);
  expect(output).toMatch(/config set --path --secret voip:redirection\.password /);
  expect(setting(output, "voip:redirection.url")).toMatch(/^http:.*\/xmlrpc\/$/);
  expect(output).toContain("sraps.missingSlash=301 (default 404)");
  process.emit("SIGTERM");
  await ended;
  const port = Number(new URL(baseUrl).port);
  const refused = await new Promise((resolve) => connect(port, "127.0.0.1").on("error", resolve));
  expect(refused).toMatchObject({ code: "ECONNREFUSED" });
});

test("the NGCP that it serves takes the administrator that it prints, and its switches", async () => {
  const { output, ended } = await start("--switch", "singleMatch=object", "--switch", "ngcp.release=26");
  const url = setting(output, "voip:ngcp.url");
  const account = {
    username: setting(output, "voip:ngcp.username"),
    password: setting(output, "voip:ngcp.password"),
  };
  expect(output).toMatch(/config set --path --secret voip:ngcp\.password /);
  const headers = { Accept: "application/json", Authorization: basic(account) };
  const reply = await sendToNgcp(url, { method: "GET", path: "/api/resellers/", headers });
  expect(reply).toMatchObject({ status: 200, body: { _embedded: { "ngcp:resellers": { id: 1 } } } });
  expect(output).toContain(`NGCP                ${url}`);
  for (const { username, password } of Object.values(ngcpAccounts)) {
    expect(output).toContain(`    ${username}  ${password}  `);
  }
  expect(output).toContain("ngcp.release=26 (default mr13.5)");
  process.emit("SIGTERM");
  await ended;
});

test("the ISP CRM that it serves has users, and takes the token that it prints where its switches say", async () => {
  const moved = ["tokenHeader=x-auth-token", "userPlace=documented", "ispcrm.userId=customer_id"];
  const { output, ended } = await start(...moved.flatMap((each) => ["--switch", each]));
  const url = setting(output, "voip:ispcrm.url");
  expect(output).toMatch(/config set --path --secret voip:ispcrm\.token /);
  expect(output).toContain(`ISP CRM             ${url}/api/v1`);
  const header = setting(output, "voip:ispcrm.auth");
  const ask = async (path: string) => {
    const token = setting(output, "voip:ispcrm.token");
    const answer = await fetch(`${url}${path}`, { headers: { [header]: token, connection: "close" } });
    return (await answer.json()) as { users: object[]; data: { customer_id: string } };
  };
  const { users } = await ask("/api/v1/users?status=active");
  expect(users).toHaveLength(3);
  expect(setting(output, "voip:ispcrm.userIdField")).toBe("customer_id");
  const place = setting(output, "voip:ispcrm.userPath").replace("{id}", "IZ1459310");
  expect(await ask(place)).toMatchObject({ data: { username: "alatur", status: "suspended" } });
  expect(output).toContain("    4  alatur  IZ1459310  suspended  00:04:13:a0:00:04");
  for (const { token } of Object.values(ispcrmAccounts)) expect(output).toContain(`    ${token}  `);
  process.emit("SIGTERM");
  await ended;
});

test("with its switches as they are, a stack needs the address and the token of the ISP CRM alone", async () => {
  const { output, ended } = await start();
  const names = [...output.matchAll(/config set .*voip:ispcrm\.(\w+) /g)].map(([, name]) => name);
  expect(names).toEqual(["url", "token"]);
  process.emit("SIGTERM");
  await ended;
});

test("each back end is served on the port that is asked for", async () => {
  const { output, ended } = await start();
  for (const [name, address] of [
    ["sraps", "baseUrl"],
    ["redirection", "url"],
    ["ngcp", "url"],
    ["ispcrm", "url"],
  ]) {
    const { port } = new URL(setting(output, `voip:${name}.${address}`));
    await expect(start(`--${name}-port`, port)).rejects.toThrow(
      `error: port ${port} is in use. Choose another one,`,
    );
  }
  process.emit("SIGTERM");
  await ended;
});

test("with --tls the authority is in a file that is gone afterwards", async () => {
  const { output, ended } = await start("--tls", "--switch", "sraps.linkHost=second");
  const ca = setting(output, "voip:sraps.ca");
  expect(existsSync(ca)).toBe(true);
  for (const other of ["redirection", "ngcp", "ispcrm"]) {
    expect(setting(output, `voip:${other}.ca`)).toBe(ca);
  }
  expect(setting(output, "voip:sraps.baseUrl")).toMatch(/^https:/);
  expect(setting(output, "voip:sraps.allowedLinkOrigins[0]")).toMatch(/^https:\/\/localhost:\d+$/);
  process.emit("SIGINT");
  await ended;
  expect(existsSync(ca)).toBe(false);
});

test("--list-switches prints every switch with its values and ends", async () => {
  const { output, ended } = await start("--list-switches");
  await ended;
  const tables = {
    sraps: srapsSwitches,
    redirection: redirectionSwitches,
    ngcp: ngcpSwitches,
    ispcrm: ispcrmSwitches,
  };
  expect(output).not.toContain("[section");
  for (const [api, table] of Object.entries(tables)) {
    for (const name of Object.keys(table)) expect(output).toContain(`${api}.${name}: `);
  }
  expect(output).toContain("  * missingSlash=404: is not found\n");
});

test.each([
  [["--switch", "colour=red"], 'error: there is no switch "colour". voip sim --list-switches'],
  [["--switch", "sraps.colour=red"], 'there is no switch "sraps.colour"'],
  [["--switch", "crm.colour=red"], 'there is no switch "crm.colour"'],
  [
    ["--switch", "redirection.xmlLayout=pretty"],
    "redirection switch xmlLayout: expected one of compact, indented",
  ],
  [["--switch", "xmlLayout"], "Expected name=value."],
  [["--mount", "phones={base}phones/"], 'sraps cannot mount "phones"'],
  [["--switch", "release=27"], "ngcp switch release: expected one of"],
  [["--sraps-port", "http"], "Expected a number from 0 to 65535."],
  [["--switch", "ispcrm.userId=name"], "ispcrm switch userId: expected one of"],
  [["--ngcp-port", "70000"], "Expected a number from 0 to 65535."],
])("%j is refused with a sentence", async (args, message) => {
  const listeners = process.listenerCount("SIGINT");
  await expect(start(...args)).rejects.toThrow(message);
  expect(process.listenerCount("SIGINT")).toBe(listeners);
});
