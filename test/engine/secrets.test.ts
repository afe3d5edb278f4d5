import { join } from "node:path";
import { callerOf } from "../simulators/ngcp/ngcp-session";
import { withEstate } from "./estate";
import { readGrpcLog } from "./grpc-log";
import { type Host, hosts, type TestStack } from "./harness";

jest.setTimeout(300_000);

const canaries = {
  userPassword: "canary-one-7f3a",
  webPassword: "canary-two-91bc",
  refused: "canary-three-55de",
  sipPassword: "Canary-four-81ce",
  panelPassword: "Canary-five-c0a2",
  peerPassword: "canary-six-2b77",
  pin: "canary-seven-90",
  foreignPassword: "Canary-eight-16f8",
  foreignPeer: "canary-nine-ab41",
  newPassword: "Canary-ten-de05",
};
const phones = `
const pulumi = require("@pulumi/pulumi");
const voip = require("pulumi-voip");
new voip.sraps.User("ada", { key: { email: "ada@acme.example" }, secretFields: { password: "${canaries.userPassword}" } });
new voip.sraps.Phone("desk", {
  mac: "000413a10001",
  productGroup: "D-Series",
  settings: { http_user: "admin", http_pass: pulumi.secret("${canaries.webPassword}") },
});
`;
const subscribers = `
const owner = { resellerId: 1 };
const contact = new voip.ngcp.CustomerContact("acme", { ...owner, email: "it@acme.example" });
const customer = new voip.ngcp.Customer("acme", { contactId: contact.id, billingProfileId: 1, type: "sipaccount" });
const { domain } = new voip.ngcp.Domain("acme", { ...owner, domain: "acme.example" });
const ada = new voip.ngcp.Subscriber("ada", {
  customerId: customer.id,
  domain,
  username: "ada",
  password: "${canaries.sipPassword}",
  webPassword: "${canaries.panelPassword}",
});
new voip.ngcp.SubscriberPreferences("ada", {
  subscriberId: ada.id,
  preferences: { peer_auth_user: "ada", peer_auth_pass: "${canaries.peerPassword}" },
});
new voip.ngcp.CustomerPreferences("acme", {
  customerId: customer.id,
  preferences: pulumi.output({ block_out_override_pin: "${canaries.pin}" }),
});
`;
const program = `${phones}${subscribers}`;

/** The engine's log of calls, in the program's folder. */
const calls = "grpc.jsonl";
const env = { PULUMI_DEBUG_GRPC: calls };

/** The plugin asks for secrets wrapped; a dynamic provider cannot. */
function expectWrapped(host: Host, stack: TestStack, secrets: readonly string[], said: readonly string[]) {
  if (host === "dynamic") return;
  const log = readGrpcLog(join(stack.dir, calls), secrets);
  expect(log.said).toEqual(expect.arrayContaining([...said]));
  expect(log.clear).toEqual([]);
}

test.each(hosts)(
  "%s: secrets are encrypted in state and absent from all that is shown or logged but the engine's own dumps of calls",
  async (host) => {
    await withEstate({ name: "secrets", program, host, env }, async (stack, simulators) => {
      const { sraps, ngcp } = simulators;
      const secrets = [
        ...Object.values(canaries),
        sraps.accounts.reseller.key,
        simulators.redirection.accounts.main.password,
        ngcp.accounts.admin.password,
      ];
      const expectAbsent = (text: string) => {
        for (const secret of secrets) expect(text.includes(secret) ? secret : "").toBe("");
      };
      const expectEncrypted = async (least: number) => {
        const state = JSON.stringify(await stack.exportState());
        expectAbsent(state);
        expect(state.match(/"ciphertext"/g)?.length).toBeGreaterThanOrEqual(least);
      };

      expectAbsent((await stack.preview(["--diff"])).expectSuccess().output);
      const up = (await stack.up(["--logtostderr", "-v=9"])).expectSuccess();
      expectAbsent(withoutEngineDumps(up.output));
      expectAbsent(JSON.stringify(up.events));
      // Of inputs and outputs each: a user's, a phone's, two of a subscriber, and a preference's of both.
      await expectEncrypted(12);

      sraps.store.setEndpoint({ mac: "000413a10001", name: "Eve" });
      const edit = async (path: string, name: string, value: string) =>
        expect(await callerOf(ngcp)("PATCH", path, [{ op: "add", path: `/${name}`, value }])).toMatchObject({
          status: 200,
        });
      await edit("subscribers/1", "password", canaries.foreignPassword);
      await edit("subscriberpreferences/1", "peer_auth_pass", canaries.foreignPeer);
      const refresh = (await stack.refresh(["--diff"])).expectSuccess();
      expect(refresh.steps().map(({ name, type }) => [name, type.split(":").pop()])).toEqual(
        expect.arrayContaining([
          ["ada", "Subscriber"],
          ["ada", "SubscriberPreferences"],
        ]),
      );
      expectAbsent(refresh.output);
      await expectEncrypted(12);

      const { sipPassword, newPassword } = canaries;
      stack.writeProgram(program.replace(sipPassword, newPassword));
      expectAbsent((await stack.up(["--diff"])).expectSuccess().output);
      await expectEncrypted(12);
      const [row] = ngcp.store.rows("subscribers");
      expect(row).toMatchObject({ password: newPassword, webpassword: canaries.panelPassword });
      expect(ngcp.store.preferences("subscriber", 1)).toMatchObject({
        peer_auth_pass: canaries.peerPassword,
      });
      expectWrapped(host, stack, secrets, ["Check", "Diff", "Create", "Read", "Update"]);
    });
  },
);

test.each(hosts)(
  "%s: a secret that is refused, is dropped in vain or is only read is not told either",
  async (host) => {
    await withEstate({ name: "secrets", program, host, env }, async (stack, simulators) => {
      const { sraps, ngcp } = simulators;
      const expectAbsent = (text: string) => {
        for (const secret of Object.values(canaries)) expect(text.includes(secret) ? secret : "").toBe("");
      };
      (await stack.up()).expectSuccess();

      // A secret that breaks a rule, and several that the back ends refuse.
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
          body: JSON.stringify({ password: [`${canaries.refused} is too weak`] }),
        },
      });
      ngcp.faults.add({
        match: { method: "PATCH", path: "customerpreferences/{id}" },
        times: 1,
        do: { kind: "status", status: 422, body: JSON.stringify({ code: 422, message: "No." }) },
      });
      const { userPassword, sipPassword } = canaries;
      stack.writeProgram(
        `${program
          .replace(userPassword, canaries.refused)
          .replace(sipPassword, canaries.refused)
          .replace(`block_out_override_pin: "${canaries.pin}"`, "block_in_mode: true")}
voip.ngcp.Subscriber.get("read", ada.id);
voip.ngcp.SubscriberPreferences.get("read", ada.id);
`,
      );
      const weak = await stack.up(["--continue-on-error"]);
      expect(weak.code).not.toBe(0);
      expect(weak.output).toContain("fields.password: SRAPS refuses the user: *** is too weak.");
      expect(weak.output).toContain(
        "password: NGCP refuses the subscriber: Must contain at least 1 upper-case characters.",
      );
      expect(weak.output).toContain("NGCP refuses the customer: No.");
      expectAbsent(weak.output);
      const state = await stack.exportState();
      expectAbsent(JSON.stringify(state));
      expectWrapped(host, stack, Object.values(canaries), ["Create", "Update", "Read"]);
      const { resources = [] } = state.deployment;
      const read = resources.filter(({ urn }) => urn.endsWith("::read")).map(({ outputs }) => outputs);
      const encrypted = expect.objectContaining({ ciphertext: expect.anything() });
      expect(read).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ password: encrypted }),
          expect.objectContaining({ preferences: expect.objectContaining({ peer_auth_pass: encrypted }) }),
        ]),
      );
    });
  },
);

/** At -v=9 the engine and the SDK log every property of every call themselves, secret or not. */
function withoutEngineDumps(log: string): string {
  const dump = /"msg":"(Unmarshaling|Marshaling) property for RPC\[|RegisterResource RPC finished: /;
  return log
    .split("\n")
    .filter((line) => !dump.test(line))
    .join("\n");
}
