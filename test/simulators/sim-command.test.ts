import { existsSync } from "node:fs";
import { connect } from "node:net";
import { simCommand } from "../../cli/sim";
import { srapsSwitches } from "../../simulators";
import { send } from "./hawk-client";

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

test("with --tls the authority is in a file that is gone afterwards", async () => {
  const { output, ended } = await start("--tls", "--switch", "sraps.linkHost=second");
  const ca = setting(output, "voip:sraps.ca");
  expect([existsSync(ca), setting(output, "voip:redirection.ca")]).toEqual([true, ca]);
  expect(setting(output, "voip:sraps.baseUrl")).toMatch(/^https:/);
  expect(setting(output, "voip:sraps.allowedLinkOrigins[0]")).toMatch(/^https:\/\/localhost:\d+$/);
  process.emit("SIGINT");
  await ended;
  expect(existsSync(ca)).toBe(false);
});

test("--list-switches prints every switch with its values and ends", async () => {
  const { output, ended } = await start("--list-switches");
  await ended;
  for (const name of Object.keys(srapsSwitches)) expect(output).toContain(`sraps.${name}: `);
  expect(output).toContain("  * missingSlash=404: is not found\n");
});

test.each([
  [["--switch", "colour=red"], 'sraps has no switch "colour"'],
  [["--switch", "crm.colour=red"], 'sraps has no switch "crm.colour"'],
  [
    ["--switch", "redirection.xmlLayout=pretty"],
    "redirection switch xmlLayout: expected one of compact, indented",
  ],
  [["--switch", "xmlLayout"], "Expected name=value."],
  [["--mount", "phones={base}phones/"], 'sraps cannot mount "phones"'],
  [["--sraps-port", "http"], "Expected a number from 0 to 65535."],
])("%j is refused with a sentence", async (args, message) => {
  const listeners = process.listenerCount("SIGINT");
  await expect(start(...args)).rejects.toThrow(message);
  expect(process.listenerCount("SIGINT")).toBe(listeners);
});
