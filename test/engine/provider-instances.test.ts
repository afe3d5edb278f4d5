import { join } from "node:path";
import { clearLogs, type EstateSimulators, withEstate, writes } from "./estate";
import { readGrpcLog } from "./grpc-log";

jest.setTimeout(300_000);

const canaries = { web: "canary-one-7f3a", user: "canary-two-91bc" };

/** A phone of each account: the stack's, that of a connection, and that of a provider of its own. */
function program({ sraps }: EstateSimulators, further = ""): string {
  const { main } = sraps.accounts;
  return `
const pulumi = require("@pulumi/pulumi");
const voip = require("pulumi-voip");
const west = new voip.Provider("west", {
  sraps: { baseUrl: "${sraps.baseUrl}", keyId: "${main.id}", key: "${main.key}"${further} },
});
const settings = { http_pass: pulumi.secret("${canaries.web}") };
new voip.sraps.Phone("desk", { mac: "000413a10001", settings, productGroup: "D-Series" });
new voip.sraps.Phone("north", { mac: "000413a10002", connection: "north" });
new voip.sraps.Phone("west", { mac: "000413a10003" }, { provider: west });
new voip.sraps.User("ada", { key: { email: "a@acme.example" }, secretFields: { password: "${canaries.user}" } });
exports.group = voip.sraps.getProductGroup({ name: "D-Series" }, { provider: west }).then(({ name }) => name);
`;
}

test("each provider of a program has its own accounts, and nothing of them is in the clear where it could be wrapped", async () => {
  await withEstate({ name: "instances", program: "", host: "plugin" }, async (stack, simulators) => {
    const { sraps } = simulators;
    const { main } = sraps.accounts;
    await stack.configure({
      "voip:connections.north.sraps.baseUrl": sraps.baseUrl,
      "voip:connections.north.sraps.keyId": main.id,
      "voip:connections.north.sraps.key": { secret: main.key },
    });
    const log = join(stack.dir, "grpc.jsonl");
    stack.writeProgram(program(simulators));
    const up = (await stack.up([], { env: { PULUMI_DEBUG_GRPC: log } })).expectSuccess();
    expect(
      up
        .steps()
        .map(({ op, name }) => `${op} ${name}`)
        .sort(),
    ).toEqual(["create ada", "create desk", "create north", "create west"]);
    const companyOf = (mac: string) => sraps.store.endpoint(mac)?.company;
    expect(["000413a10001", "000413a10002", "000413a10003"].map(companyOf)).toEqual([
      sraps.companies.reseller.uuid,
      sraps.companies.main.uuid,
      sraps.companies.main.uuid,
    ]);
    const { stdout } = await stack.pulumi(["stack", "output", "--json"]);
    expect(JSON.parse(stdout)).toEqual({ group: "D-Series" });

    const secrets = [...Object.values(canaries), main.key, sraps.accounts.reseller.key];
    const { said, clear } = readGrpcLog(log, secrets);
    expect(said).toEqual(expect.arrayContaining(["CheckConfig", "Configure", "Check", "Create", "Invoke"]));
    expect(clear).toEqual([]);
    const state = JSON.stringify(await stack.exportState());
    expect(secrets.filter((secret) => state.includes(secret) || up.output.includes(secret))).toEqual([]);

    // Other settings of a provider touch no resource.
    clearLogs(simulators);
    stack.writeProgram(program(simulators, ", requestsPerSecond: 50"));
    const changed = (await stack.up()).expectSuccess();
    expect(changed.steps()).toEqual([]);
    expect(changed.steps({ all: true }).map(({ op, name }) => `${op} ${name}`)).toContain("update west");
    expect(writes(simulators)).toEqual([]);

    (await stack.destroy()).expectSuccess();
    expect(writes(simulators)).toHaveLength(4);
  });
});
