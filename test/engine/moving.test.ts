import { clearLogs, withEstate, writes } from "./estate";
import type { Deployment, TestStack } from "./harness";
import { typeOf } from "./voip-state";

jest.setTimeout(300_000);

const program = `
const pulumi = require("@pulumi/pulumi");
const voip = require("pulumi-voip");
const opts = typeof host === "undefined" ? {} : { provider: host(voip) };
const company = new voip.sraps.Company("company", { key: { name: "Acme" } }, opts);
new voip.sraps.User("user", {
  company: company.id,
  key: { email: "ada@acme.example" },
  secretFields: { password: "correct horse" },
}, opts);
const profile = new voip.sraps.ProvisioningProfile("profile", {
  company: company.id,
  name: "Vienna",
  productGroup: "D-Series",
  settings: { ntp_server: "ntp.acme.example", http_pass: pulumi.secret("battery staple") },
}, opts);
new voip.sraps.Phone("phone", { company: company.id, mac: "00:04:13:A1:00:01", profile: profile.id }, opts);
new voip.redirection.MacRedirection("redirection", { mac: "000413b20001", url: "https://prov.example.com/" }, opts);
`;
const tokens = [
  "redirection:MacRedirection",
  "sraps:Company",
  "sraps:Phone",
  "sraps:ProvisioningProfile",
  "sraps:User",
];

/** Ids, inputs and outputs of the program's resources by name, without what is a host's own. */
function recorded({ deployment }: Deployment): Record<string, unknown> {
  const own = (deployment.resources ?? []).filter(({ type }) => /voip[/:]\w+:[A-Z]/.test(type));
  return Object.fromEntries(
    own.map(({ urn, id, inputs, outputs }) => {
      const plain = [inputs, outputs].map((values) => ({ ...values, __provider: undefined }));
      return [urn.slice(urn.lastIndexOf("::")), JSON.parse(JSON.stringify([id, ...plain]))];
    }),
  );
}

const typesIn = async (stack: TestStack) =>
  ((await stack.exportState()).deployment.resources ?? [])
    .map(({ type }) => type)
    .filter((type) => !type.startsWith("pulumi:"))
    .sort();

test("a stack moves from the dynamic host to the plugin, to a provider of its own and back, without a write", async () => {
  await withEstate({ name: "moving", program, host: "plugin" }, async (stack, simulators) => {
    stack.writeProgram(program, "dynamic");
    (await stack.up()).expectSuccess();
    expect(await typesIn(stack)).toEqual(tokens.map((token) => typeOf(token, "dynamic")));
    const before = recorded(await stack.exportState(["--show-secrets"]));
    clearLogs(simulators);

    stack.writeProgram(program, "plugin");
    (await stack.preview(["--expect-no-changes"])).expectSuccess();
    expect((await stack.up()).expectSuccess().steps()).toEqual([]);
    expect(await typesIn(stack)).toEqual(tokens.map((token) => typeOf(token, "plugin")));
    const moved = await stack.exportState(["--show-secrets"]);
    expect(recorded(moved)).toEqual(before);
    (await stack.refresh(["--expect-no-changes"])).expectSuccess();
    expect(JSON.stringify(await stack.exportState())).not.toContain("__provider");

    const { sraps, redirection } = simulators;
    const { reseller } = sraps.accounts;
    const { username, password } = redirection.accounts.main;
    const accounts = {
      sraps: { baseUrl: sraps.baseUrl, keyId: reseller.id, key: reseller.key },
      redirection: { url: redirection.url, username, password },
    };
    const own = `const host = (voip) => new voip.Provider("own", ${JSON.stringify(accounts)});\n`;
    stack.writeProgram(own + program, "plugin");
    expect((await stack.up()).expectSuccess().steps()).toEqual([]);

    // Back again the resources get what loads the dynamic host's code. That is all there is to update.
    stack.writeProgram(program, "dynamic");
    const back = (await stack.up()).expectSuccess();
    expect(back.steps().map(({ op }) => op)).toEqual(tokens.map(() => "update"));
    expect(await typesIn(stack)).toEqual(tokens.map((token) => typeOf(token, "dynamic")));
    expect(recorded(await stack.exportState(["--show-secrets"]))).toEqual(before);
    expect(writes(simulators)).toEqual([]);

    (await stack.destroy()).expectSuccess();
    expect(writes(simulators)).toHaveLength(tokens.length);
  });
});
