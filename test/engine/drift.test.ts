import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type DriftReport, driftReport } from "../../cli/drift/report";
import { clearLogs, type EstateSimulators, withEstate, writes } from "./estate";
import { hosts, type TestStack } from "./harness";

jest.setTimeout(300_000);

const command = resolve(__dirname, "../../dist/cli/main.js");

const PHONES = 250;
const macAt = (index: number) => `000413f3${index.toString(16).padStart(4, "0")}`;
const gone = macAt(7);
const renamed = macAt(8);
const restyled = macAt(9);

/** Values that nobody may see, as they were and as they come to be. */
const secrets = ["s3cret-of-fleet", "s3cret-of-phone", "s3cret-behind-the-back", "Correct-horse-9"];

const program = `
const pulumi = require("@pulumi/pulumi");
const voip = require("pulumi-voip");
const macs = Array.from({ length: ${PHONES} }, (_, index) => "000413F3" + index.toString(16).padStart(4, "0").toUpperCase());
const phones = Object.fromEntries(macs.map((mac) => [mac, { name: "desk" }]));
phones[macs[9]].settings = { http_pass: pulumi.secret("s3cret-of-fleet") };
new voip.sraps.PhoneFleet("fleet", { phones, settings: { language: "English" } });
new voip.sraps.Phone("lobby", { mac: "00:04:13:A1:00:01", name: "lobby", settings: { http_pass: pulumi.secret("s3cret-of-phone"), vlan_id: 110 } });
new voip.redirection.MacRedirection("kept", { mac: "000413B20001", url: "https://prov.example.com/{mac}" });
new voip.redirection.MacRedirection("lost", { mac: "000413B20002", url: "https://prov.example.com/{mac}" });
const standard = voip.ngcp.getBillingProfileOutput({ handle: "default", resellerId: "1" });
const contact = new voip.ngcp.CustomerContact("contact", { email: "it@acme.example", resellerId: "1" });
const customer = new voip.ngcp.Customer("customer", { contactId: contact.id, billingProfileId: standard.id, type: "sipaccount", externalId: "ACME-17" });
const domain = new voip.ngcp.Domain("domain", { domain: "acme.example", resellerId: "1" });
const ada = new voip.ngcp.Subscriber("ada", { customerId: customer.id, domain: domain.domain, username: "ada", password: "Correct-horse-9", primaryNumber: { cc: "43", ac: "1", sn: "9999" } });
new voip.ngcp.SubscriberPreferences("ada", { subscriberId: ada.id, preferences: { block_in_mode: true } });
`;

interface Run {
  code: number;
  stdout: string;
  output: string;
  report(): DriftReport;
}

/** Runs `voip drift` as a person would in the project's folder. */
function drift(stack: TestStack, ...args: string[]): Promise<Run> {
  return new Promise((done) => {
    const options = { cwd: stack.dir, env: stack.env, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [command, "drift", ...args], options, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : 0;
      const output = `${stdout}${stderr}`;
      done({
        code,
        stdout,
        output,
        report() {
          if (!stdout.startsWith("{")) throw new Error(output);
          return driftReport.parse(JSON.parse(stdout));
        },
      });
    });
  });
}

/** Somebody works at the back ends by hand. */
function meddle({ sraps, redirection, ngcp }: EstateSimulators): void {
  const settings = (mac: string, name: string, value: string) => {
    const { store } = sraps;
    const uuid = sraps
      .settings()
      .find((setting) => setting.param_name === name && setting.uuid in (entries(mac) ?? {}))?.uuid;
    const endpoint = store.endpoint(mac);
    if (!endpoint || !uuid) throw new Error(`The phone ${mac} has no ${name}.`);
    store.setEndpoint({
      ...endpoint,
      settings_manager: { ...entries(mac), [uuid]: { value, attrs: { perm: "RW" } } },
    });
  };
  const entries = (mac: string) =>
    sraps.store.endpoint(mac)?.settings_manager as Record<string, unknown> | undefined;
  settings("000413a10001", "http_pass", "s3cret-behind-the-back");
  settings(restyled, "http_pass", "s3cret-behind-the-back");
  settings(restyled, "language", "Deutsch");
  const phone = sraps.store.endpoint(renamed);
  if (phone) sraps.store.setEndpoint({ ...phone, name: "by hand\u001b[31m | <b>" });
  sraps.store.deleteEndpoint(gone);
  sraps.store.setEndpoint({ mac: "000413999999", company: sraps.companies.reseller.uuid, name: "unknown" });
  redirection.store.deletePhone("000413b20002");
  redirection.store.setPhone({ mac: "000413b20009", url: "https://who.example.com/" });
  const subscriber = ngcp.store.rows("subscribers").find(({ username }) => username === "ada");
  if (subscriber) ngcp.store.change("subscribers", subscriber.id, { external_id: "by hand" });
}

test.each(hosts)(
  "%s: a pipeline is told what drifted, without secrets, and nothing is written",
  async (host) => {
    await withEstate({ name: "drift", program, host }, async (stack, simulators) => {
      (await stack.up()).expectSuccess();
      const state = JSON.stringify(await stack.exportState());
      clearLogs(simulators);
      const before = await drift(stack, "--json");
      expect(before.code).toBe(3);
      const { counts, unmanaged } = before.report();
      expect(counts).toMatchObject({ managed: PHONES + 8, unchanged: PHONES + 8, changed: 0, missing: 0 });
      const kinds = unmanaged.map(({ kind }) => kind);
      expect(kinds).not.toContain("sraps:Phone");
      expect(kinds).not.toContain("ngcp:Subscriber");
      // The engine's refresh reads the list of phones, and so does the search for what is not managed.
      const asked = simulators.sraps.log.requests().filter(({ template }) => template?.includes("endpoints"));
      expect(asked.length).toBeLessThanOrEqual(2 * (Math.ceil(PHONES / 100) + 5));

      meddle(simulators);
      const page = join(stack.dir, "drift.html");
      const after = await drift(stack, "--json", "--html", page);
      expect(after.code).toBe(2);
      expectMeddling(after.report());
      for (const text of [after.output, readFileSync(page, "utf8")]) {
        for (const secret of secrets) expect(text).not.toContain(secret);
      }
      // What follows from the report does so in either host.
      if (host === "dynamic") await tellOtherwise(stack, simulators);

      expect(JSON.stringify(await stack.exportState())).toBe(state);
      expect(writes(simulators)).toEqual([]);
    });
  },
);

/** Exactly what somebody did by hand, and that only as far as the program manages it. */
function expectMeddling({ changed, missing, unmanaged, unreadable }: DriftReport): void {
  const fields = changed.flatMap(({ resource, entry, fields }) =>
    fields.map(({ path, was, is, secret }) => [resource, entry, path, secret ? "secret" : [was, is]]),
  );
  expect(new Set(fields)).toEqual(
    new Set([
      ["fleet", renamed, "name", ["desk", "by hand\u001b[31m | <b>"]],
      ["fleet", restyled, "settings.http_pass", "secret"],
      ["fleet", restyled, "settings.language", ["English", "Deutsch"]],
      ["lobby", undefined, "settings.http_pass", "secret"],
    ]),
  );
  const lost = missing.map(({ resource, entry }) => [resource, entry]);
  expect(new Set(lost)).toEqual(
    new Set([
      ["fleet", gone],
      ["lost", undefined],
    ]),
  );
  expect(unmanaged.map(({ name }) => name)).toEqual(expect.arrayContaining(["000413b20009", "000413999999"]));
  expect(unreadable).toEqual([]);
}

/** The other ways to tell of the same drift, and to leave parts of it out. */
async function tellOtherwise(stack: TestStack, { redirection }: EstateSimulators): Promise<void> {
  const terminal = await drift(stack, "--no-unmanaged");
  const markdown = await drift(stack, "--markdown", "--no-unmanaged");
  expect(terminal.stdout).toContain("by hand\\u{1b}[31m | <b>");
  expect(markdown.stdout).toContain("by hand&#92;u&#123;1b&#125;&#91;31m &#124; &#60;b&#62;");
  for (const text of [terminal.output, markdown.output]) {
    for (const secret of secrets) expect(text).not.toContain(secret);
  }

  const rules = [
    { kind: "sraps:Phone", field: "settings", reason: "Set by people at their desks." },
    { name: "^fleet$" },
    { kind: "redirection:MacRedirection", id: "20002$" },
    { kind: "ngcp" },
    { kind: "ispcrm" },
  ];
  writeFileSync(join(stack.dir, "ignore.json"), JSON.stringify({ rules }));
  const rest = await drift(stack, "--json", "--ignore", "ignore.json");
  expect(rest.code).toBe(3);
  expect(rest.report().counts).toMatchObject({ changed: 0, missing: 0 });
  const left = rest.report().unmanaged.map(({ kind }) => kind.split(":")[0]);
  expect(new Set(left)).toEqual(new Set(["sraps", "redirection"]));

  redirection.faults.add({ times: 99, do: { kind: "status", status: 403 } });
  const blind = await drift(stack, "--json", "--ignore", "ignore.json", "--no-unmanaged");
  expect(blind.code).toBe(1);
  expect(blind.report().unreadable).toEqual([
    expect.objectContaining({ resource: "kept", reason: expect.stringContaining("403") }),
  ]);
}

test("what keeps it from comparing is a sentence, and the selected stack stays selected", async () => {
  const source =
    'new (require("pulumi-voip").redirection.MacRedirection)("a", { mac: "000413b20001", url: "https://a.example" });';
  await withEstate({ name: "drift", program: source }, async (stack) => {
    (await stack.pulumi(["stack", "init", "other"])).expectSuccess();
    const named = await drift(stack, "--stack", "drift", "--no-unmanaged");
    expect([named.code, named.output]).toEqual([0, "voip-test/drift has 0 objects: no drift.\n"]);
    expect((await stack.pulumi(["stack", "--show-name"])).stdout.trim()).toBe("other");

    const unknown = await drift(stack, "--stack", "nobody");
    expect(unknown.code).toBe(1);
    expect(unknown.output).toContain("nobody");
    expect(unknown.output).not.toMatch(/\n\s+at /);

    writeFileSync(join(stack.dir, "ignore.json"), '{ "rules": [{ "kind": "ngcp:Fone" }, {}] }');
    const wrong = await drift(stack, "--ignore", "ignore.json");
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain('ignore.json: rules[0].kind: There is no kind "ngcp:Fone".');
    expect(wrong.output).toContain(
      "ignore.json: rules[1]: expected at least one of kind, id, name and field.",
    );
  });
});
