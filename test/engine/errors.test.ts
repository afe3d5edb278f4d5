import { clearLogs, type EstateSimulators, withEstate, writes } from "./estate";
import { type Host, hosts, hostsInTime, type RunResult, type TestStack } from "./harness";
import { typeOf } from "./voip-state";

jest.setTimeout(300_000);

const program = (body: string) => `
const pulumi = require("@pulumi/pulumi");
const voip = require("pulumi-voip");
${body}
`;
const onePhone = program(`new voip.sraps.Phone("desk", { mac: "000413a10001" });`);

/** The errors that a person sees, without the engine's own "update failed" and "preview failed". */
function errors(run: RunResult): string[] {
  return run
    .diagnostics()
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => message.replace(/^error: /, "").trim())
    .filter((message) => !/^(update|preview) failed$/.test(message));
}

async function expectRefusal(
  stack: TestStack,
  simulators: EstateSimulators,
  command: "preview" | "up",
  expected: string[],
) {
  clearLogs(simulators);
  const run = await stack[command]();
  expect(errors(run)).toEqual(expected);
  expect(run.code).not.toBe(0);
  expect(writes(simulators)).toEqual([]);
  expect(run.output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
}

const problemOf = (host: Host, name: string, token = "sraps:Phone") =>
  `${typeOf(token, host)} resource '${name}' has a problem:`;

/** What is said to an import of what nobody has. */
const importRefusals: Record<Host, string> = {
  dynamic:
    'sraps:Phone "desk": the `import` option does not work for a dynamic resource. Declare the object as it is and run `pulumi up`: what equals its declaration is taken over (see `adopt`). To only read it, use .get() of the class.',
  plugin: "Preview failed: resource '000413a10001' does not exist",
};

test.each(hosts)("%s: what a program gets wrong is said at preview, all of it at once", async (host) => {
  const bad = program(`
for (const mac of ["00:04:13:A1:00", "01:00:5E:00:00:01", "zz"]) new voip.sraps.Phone("phone " + mac, { mac });
new voip.redirection.MacRedirection("one", { mac: "000413a10009", url: "https://prov.example.com/" });
new voip.redirection.MacRedirection("two", { mac: "00:04:13:A1:00:09", url: "https://prov.example.com/" });
`);
  await withEstate({ name: "refused", program: bad, host }, async (stack, simulators) => {
    await expectRefusal(stack, simulators, "preview", [
      [
        'sraps:Phone "phone 00:04:13:A1:00": mac: expected a MAC address of 12 hexadecimal digits, got "00:04:13:A1:00".',
        'sraps:Phone "phone 01:00:5E:00:00:01": mac: expected the MAC address of one phone, not a multicast address, got "01:00:5E:00:00:01".',
        'sraps:Phone "phone zz": mac: expected a MAC address of 12 hexadecimal digits, got "zz".',
        'redirection:MacRedirection "two": "one" declares the same mac: 00:04:13:A1:00:09. Keep one of them.',
      ].join("\n"),
    ]);

    stack.writeProgram(
      program(
        `new voip.redirection.MacRedirection("desk", { mac: "000413a10001", url: "prov.example.com" });`,
      ),
    );
    await expectRefusal(stack, simulators, "preview", [
      `${problemOf(host, "desk", "redirection:MacRedirection")} url: expected a URL that starts with http://, https://, ftp:// or tftp:// and a host, got "prov.example.com".`,
    ]);

    stack.writeProgram(
      program(`new voip.sraps.Phone("desk", { mac: "000413a10001", settings: { langauge: "English" }, colour: "red" });
`),
    );
    await expectRefusal(stack, simulators, "preview", [
      `${problemOf(host, "desk")} colour: sraps:Phone has no such input. It has mac, company, profile, name, autoprovisioning, redirectionUrl, settings, productGroup, connection, adopt.`,
    ]);

    stack.writeProgram(
      program(`new voip.sraps.Phone("desk", { mac: "000413a10001", settings: { langauge: "English" } });`),
    );
    await expectRefusal(stack, simulators, "preview", [
      `${problemOf(host, "desk")} settings.langauge: SRAPS has no setting "langauge".`,
    ]);

    stack.writeProgram(
      program(`new voip.sraps.Phone("desk", { mac: "000413a10001" }, { import: "000413a10001" });`),
    );
    await expectRefusal(stack, simulators, "preview", [importRefusals[host]]);

    stack.writeProgram(
      program(
        `new voip.sraps.User("ada", { key: { email: "ada@acme.example" }, secretFields: { password: "hunter2" }, adopt: "perhaps" });`,
      ),
    );
    await expectRefusal(stack, simulators, "preview", [
      `${problemOf(host, "ada", "sraps:User")} adopt: expected "matching" or "never" or "always", got "perhaps".`,
    ]);
  });
});

test.each(hosts)("%s: what the back ends refuse is said in a sentence, without a stack", async (host) => {
  await withEstate({ name: "refused", program: onePhone, host }, async (stack, simulators) => {
    const { sraps } = simulators;
    stack.writeProgram(program(`new voip.sraps.Phone("desk", { mac: "000413999901" });`));
    await expectRefusal(stack, simulators, "up", [
      "mac: The MAC address belongs to another company: taken_mac_or_forbidden. Let its owner delete the phone in SRAPS first; there is no way to take it over. [sraps PUT {company}/endpoints/{mac}: 403]",
    ]);
    stack.writeProgram(
      program(
        `new voip.redirection.MacRedirection("desk", { mac: "000413999901", url: "https://prov.example.com/" });`,
      ),
    );
    await expectRefusal(stack, simulators, "up", [
      "mac: The phone 000413999901 is registered to another account. Its owner has to deregister it first; there is no takeover. [redirection redirect.getPhoneRedirection {url}: 200]",
    ]);

    stack.writeProgram(onePhone);
    await stack.configure({
      "voip:sraps.keyId": sraps.accounts.none.id,
      "voip:sraps.key": { secret: sraps.accounts.none.key },
    });
    await expectRefusal(stack, simulators, "up", [
      'The API key may not do this: You do not have permission to perform this action. Check in SRAPS Dashboard → API Keys that its role is not "None" and may write, and that the object belongs to its company. [sraps PUT {company}/endpoints/{mac}: 403]',
    ]);
    await stack.configure({ "voip:sraps.key": { secret: "wrong" } });
    await expectRefusal(stack, simulators, "up", [
      "SRAPS refuses the API key (Bad mac). Check voip:sraps.keyId and voip:sraps.key: they come from SRAPS Dashboard → API Keys, not from the account's login. [sraps GET {base}tokens/{keyId}: 401]",
    ]);
    await stack.configure({ "voip:sraps.key": { secret: sraps.accounts.none.key } });
    sraps.switches.set("staleTimestamp", "without-ts");
    sraps.faults.add({ match: {}, times: Number.POSITIVE_INFINITY, do: { kind: "clock", seconds: 3600 } });
    await expectRefusal(stack, simulators, "up", [
      "SRAPS refuses the signature, and this machine's clock differs from the server's by about 3600 s. Set the clock, or set voip:sraps.trustDateHeader to true (and voip:sraps.maxClockRetries above 0). [sraps GET {base}tokens/{keyId}: 401]",
    ]);

    await stack.configure({
      "voip:sraps.baseUrl": "http://127.0.0.1:9/api/v1/",
      "voip:sraps.maxAttempts": "1",
    });
    await expectRefusal(stack, simulators, "up", [
      "Nothing accepts connections at 127.0.0.1:9. Check voip:sraps.baseUrl, and that the service is up. [sraps GET {base}tokens/{keyId}]",
    ]);
    await stack.pulumi(["config", "rm", "--path", "voip:sraps.key"]);
    await expectRefusal(stack, simulators, "preview", [
      `${problemOf(host, "desk")} voip:sraps.key (or VOIP_SRAPS_KEY) is not set. Set it with \`pulumi config set --path --secret voip:sraps.key <value>\`.`,
    ]);
  });
});

const line = (body: string) =>
  program(`
const owner = { resellerId: 1 };
const contact = new voip.ngcp.CustomerContact("acme", { ...owner, email: "it@acme.example" });
const { domain } = new voip.ngcp.Domain("acme", { ...owner, domain: "acme.example" });
const customer = (type = "sipaccount") =>
  new voip.ngcp.Customer("acme", { contactId: contact.id, billingProfileId: 1, type, externalId: "ACME-17" });
const subscriber = (more) =>
  new voip.ngcp.Subscriber("ada", { customerId: customer().id, domain, username: "ada", password: "Correct-horse-9", ...more });
${body}
`);

const alone = program(`new voip.ngcp.CustomerContact("acme", { resellerId: 1, email: "it@acme.example" });`);
const simulate = { ngcp: { release: "26" } } as const;

test.each(hostsInTime)(
  "%s: what is wrong with NGCP's lines is said in a sentence or two, before anything is lost",
  async (host) => {
    await withEstate({ name: "refused", program: alone, simulate, host }, async (stack, simulators) => {
      const { ngcp } = simulators;
      await stack.configure({ "voip:ngcp.password": { secret: "wrong" } });
      await expectRefusal(stack, simulators, "up", [
        "NGCP does not accept the account: User not found. Check voip:ngcp.username and voip:ngcp.password, and that the administrator is active. [ngcp POST {origin}/login_jwt: 403]",
      ]);
      await stack.configure({ "voip:ngcp.password": { secret: ngcp.accounts.admin.password } });
      stack.writeProgram(line("customer();"));
      (await stack.up()).expectSuccess();

      stack.writeProgram(line(`customer("pbxaccount");`));
      await expectRefusal(stack, simulators, "preview", [
        `${problemOf(host, "acme", "ngcp:Customer")} type: a change needs another object. NGCP terminates a customer for good, with its subscribers. Set allowReplace: true if that is what you want.`,
      ]);
      stack.writeProgram(line(`subscriber({ primaryNumber: "+43 1 9999" });`));
      await expectRefusal(stack, simulators, "preview", [
        `${problemOf(host, "ada", "ngcp:Subscriber")} primaryNumber: voip:ngcp.areaCodes has no area code for "+4319999". Add one, such as "43 1", or write the number as { cc, ac, sn }.`,
      ]);
      stack.writeProgram(
        line(
          `new voip.ngcp.CustomerPreferences("acme", { customerId: customer().id, preferences: { blockInMode: true, concurrent: 5 } });`,
        ),
      );
      await expectRefusal(stack, simulators, "preview", [
        `${problemOf(host, "acme", "ngcp:CustomerPreferences")} preferences.blockInMode: This server has no such preference here. Did you mean block_in_mode?`,
        `${problemOf(host, "acme", "ngcp:CustomerPreferences")} preferences.concurrent: This server has no such preference here. Names are the server's own, as in block_in_mode.`,
      ]);
      stack.writeProgram(line("subscriber({});"));
      await expectRefusal(stack, simulators, "up", [
        "primaryNumber: NGCP refuses the subscriber: A primary_number is required for the SIP subscriber. [ngcp POST {url}subscribers/: 422]",
      ]);

      // Somebody else's subscriber would go with the domain.
      const [domain] = ngcp.store.rows("domains");
      ngcp.store.put("subscribers", { id: 7, username: "eve", domain_id: domain?.id ?? 0, customer_id: 9 });
      expect(errors(await stack.destroy())).toEqual([
        "ngcp:Domain 1 still has 1 subscriber, which would go with it. Nothing was removed. Remove them first, or set forceDestroy: true and run `pulumi up` before.",
      ]);
      expect(ngcp.store.rows("domains")).toEqual([domain]);
    });
  },
);
