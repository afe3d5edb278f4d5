import { withEstate } from "./estate";
import { hosts } from "./harness";

jest.setTimeout(300_000);

const canaries = {
  userPassword: "canary-one-7f3a",
  webPassword: "canary-two-91bc",
  refused: "canary-three-55de",
};
const program = `
const pulumi = require("@pulumi/pulumi");
const voip = require("pulumi-voip");
new voip.sraps.User("ada", { key: { email: "ada@acme.example" }, secretFields: { password: "${canaries.userPassword}" } });
new voip.sraps.Phone("desk", {
  mac: "000413a10001",
  productGroup: "D-Series",
  settings: { http_user: "admin", http_pass: pulumi.secret("${canaries.webPassword}") },
});
`;

test.each(hosts)("%s: secrets are encrypted in state and absent from all that is shown", async (host) => {
  await withEstate({ name: "secrets", program, host }, async (stack, simulators) => {
    const { sraps } = simulators;
    const secrets = [
      ...Object.values(canaries),
      sraps.accounts.reseller.key,
      simulators.redirection.accounts.main.password,
    ];
    const expectAbsent = (text: string) => {
      for (const secret of secrets) expect(text.includes(secret) ? secret : "").toBe("");
    };

    const up = (await stack.up(["--logtostderr", "-v=9"])).expectSuccess();
    expectAbsent(withoutEngineDumps(up.output));
    expectAbsent(JSON.stringify(up.events));
    expectAbsent(JSON.stringify(await stack.exportState()));
    sraps.store.setEndpoint({ mac: "000413a10001", name: "Eve" });
    expectAbsent((await stack.refresh(["--diff"])).expectSuccess().output);
    const state = await stack.exportState();
    expectAbsent(JSON.stringify(state));
    const encrypted = JSON.stringify(state).match(/"ciphertext"/g) ?? [];
    expect(encrypted.length).toBeGreaterThanOrEqual(4);
    expectAbsent((await stack.preview(["--diff"])).expectSuccess().output);

    // A secret that breaks a rule, and one that the back end refuses.
    stack.writeProgram(`
const voip = require("pulumi-voip");
new voip.sraps.User("ada", { key: { email: "ada@acme.example" }, secretFields: "${canaries.refused}" });
`);
    const refused = await stack.preview();
    expect(refused.code).not.toBe(0);
    expect(refused.output).toContain("secretFields: expected a record.");
    expectAbsent(refused.output);
    sraps.faults.add({
      match: { method: "PUT" },
      times: 1,
      do: {
        kind: "status",
        status: 400,
        body: JSON.stringify({ password: ["canary-three-55de is too weak"] }),
      },
    });
    stack.writeProgram(program.replace(canaries.userPassword, canaries.refused));
    const weak = await stack.up();
    expect(weak.code).not.toBe(0);
    expect(weak.output).toContain("fields.password: SRAPS refuses the user");
    expectAbsent(weak.output);
    expectAbsent(JSON.stringify(await stack.exportState()));
  });
});

/** At -v=9 the engine and the SDK log every property of every call themselves, secret or not. */
function withoutEngineDumps(log: string): string {
  const dump = /"msg":"(Unmarshaling|Marshaling) property for RPC\[|RegisterResource RPC finished: /;
  return log
    .split("\n")
    .filter((line) => !dump.test(line))
    .join("\n");
}
