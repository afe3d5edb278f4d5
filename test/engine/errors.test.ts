import { clearLogs, type EstateSimulators, withEstate, writes } from "./estate";
import type { RunResult, TestStack } from "./harness";

jest.setTimeout(300_000);

const program = (body: string) => `
const pulumi = require("@pulumi/pulumi");
const voip = require("pulumi-voip");
${body}
`;
const onePhone = program(`new voip.sraps.Phone("desk", { mac: "000413a10001" });`);

/** The errors that a person sees, without the engine's own "update failed". */
function errors(run: RunResult): string[] {
  return run
    .diagnostics()
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => message.replace(/^error: /, "").trim())
    .filter((message) => message !== "update failed");
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

const problemOf = (name: string) =>
  `pulumi-nodejs:dynamic/voip/sraps:Phone resource '${name}' has a problem:`;

test("what a program gets wrong is said at preview, all of it at once", async () => {
  const bad = program(`
for (const mac of ["00:04:13:A1:00", "01:00:5E:00:00:01", "zz"]) new voip.sraps.Phone("phone " + mac, { mac });
new voip.redirection.MacRedirection("one", { mac: "000413a10009", url: "https://prov.example.com/" });
new voip.redirection.MacRedirection("two", { mac: "00:04:13:A1:00:09", url: "https://prov.example.com/" });
`);
  await withEstate({ name: "refused", program: bad }, async (stack, simulators) => {
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
      "pulumi-nodejs:dynamic/voip/redirection:MacRedirection resource 'desk' has a problem: url: expected a URL that starts with http://, https://, ftp:// or tftp:// and a host, got \"prov.example.com\".",
    ]);

    stack.writeProgram(
      program(`new voip.sraps.Phone("desk", { mac: "000413a10001", settings: { langauge: "English" }, colour: "red" });
`),
    );
    await expectRefusal(stack, simulators, "preview", [
      `${problemOf("desk")} colour: sraps:Phone has no such input. It has mac, company, profile, name, autoprovisioning, redirectionUrl, settings, productGroup, connection, adopt.`,
    ]);

    stack.writeProgram(
      program(`new voip.sraps.Phone("desk", { mac: "000413a10001", settings: { langauge: "English" } });`),
    );
    await expectRefusal(stack, simulators, "preview", [
      `${problemOf("desk")} settings.langauge: SRAPS has no setting "langauge".`,
    ]);

    stack.writeProgram(
      program(`new voip.sraps.Phone("desk", { mac: "000413a10001" }, { import: "000413a10001" });`),
    );
    await expectRefusal(stack, simulators, "preview", [
      'sraps:Phone "desk": the `import` option does not work for a dynamic resource. Declare the object as it is and run `pulumi up`: what equals its declaration is taken over (see `adopt`). To only read it, use .get() of the class.',
    ]);

    stack.writeProgram(
      program(
        `new voip.sraps.User("ada", { key: { email: "ada@acme.example" }, secretFields: { password: "hunter2" }, adopt: "perhaps" });`,
      ),
    );
    await expectRefusal(stack, simulators, "preview", [
      'pulumi-nodejs:dynamic/voip/sraps:User resource \'ada\' has a problem: adopt: expected "matching" or "never" or "always", got "perhaps".',
    ]);
  });
});

test("what the back ends refuse is said in a sentence or two, without a stack", async () => {
  await withEstate({ name: "refused", program: onePhone }, async (stack, simulators) => {
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
      `${problemOf("desk")} voip:sraps.key (or VOIP_SRAPS_KEY) is not set. Set it with \`pulumi config set --path --secret voip:sraps.key <value>\`.`,
    ]);
  });
});
