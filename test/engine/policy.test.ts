import { join, resolve } from "node:path";
import { withEstate, writes } from "./estate";
import { hosts } from "./harness";

jest.setTimeout(240_000);

const pack = ["--policy-pack", join(resolve(__dirname, "../.."), "examples/gitops/policy/voip-policy")];

const allowed = `
const voip = require("pulumi-voip");
const office = new voip.sraps.ProvisioningProfile("office", {
  name: "Office",
  productGroup: "D-Series",
  redirectionUrl: "https://prov.example.com/{mac}",
});
new voip.sraps.Phone("desk", { mac: "00:04:13:A1:00:01", profile: office.id });
new voip.sraps.PhoneFleet("floor", {
  phones: { "00:04:13:A1:00:02": {}, "00:04:13:A1:00:03": { profile: office.id } },
  profile: office.id,
  productGroup: "D-Series",
});
const customer = { customerId: "17", domain: "acme.example", password: "Correct-horse-9" };
new voip.ngcp.Subscriber("ada", { ...customer, username: "ada", primaryNumber: { cc: "43", ac: "1", sn: "9999" } });
`;

const forbidden = `${allowed}
new voip.sraps.Phone("lobby", { mac: "00:04:13:A1:00:11" });
new voip.sraps.PhoneFleet("cellar", {
  phones: { "00:04:13:A1:00:12": { name: "boiler" }, "00:04:13:A1:00:13": { profile: office.id } },
  productGroup: "D-Series",
});
new voip.redirection.MacRedirection("lobby", { mac: "00:04:13:A1:00:11", url: "HTTP://prov.example.com/{mac}" });
new voip.redirection.MacRedirectionFleet("cellar", {
  redirections: { "00:04:13:A1:00:12": { url: "http://prov.example.com" }, "00:04:13:A1:00:13": {} },
  url: "https://prov.example.com",
});
new voip.ngcp.Subscriber("grace", { ...customer, username: "grace" });
new voip.ngcp.SubscriberFleet("temps", {
  subscribers: { linus: { password: "Correct-horse-9" } },
  customerId: "17",
  domain: "acme.example",
});
`;

test.each(hosts)(
  "%s: the policies of examples/gitops forbid what they name, and nothing else",
  async (host) => {
    await withEstate({ name: "policy", program: forbidden, host }, async (stack, simulators) => {
      const refused = await stack.preview(pack);
      expect(refused.code).not.toBe(0);
      const said = refused.events.flatMap(({ policyEvent: event }) => (event ? [event] : []));
      const violations = said.map(({ resourceUrn = "", policyName, enforcementLevel, message }) => {
        const name = resourceUrn.slice(resourceUrn.lastIndexOf("::") + 2);
        const [sentence = ""] = message.trimEnd().split("\n").slice(-1);
        return `${enforcementLevel} ${policyName} ${name}: ${sentence}`;
      });
      expect(violations.sort()).toEqual([
        `mandatory no-http-redirection cellar: redirections["000413a10012"].url: expected an address with https, got http://prov.example.com/. Let the server speak TLS.`,
        "mandatory no-http-redirection lobby: url: expected an address with https, got http://prov.example.com/{mac}. Let the server speak TLS.",
        `mandatory phone-with-profile cellar: phones["000413a10012"].profile: expected a provisioning profile, got none. Name the one that the phone is to have.`,
        "mandatory phone-with-profile lobby: profile: expected a provisioning profile, got none. Name the one that the phone is to have.",
        "mandatory subscriber-with-number grace: primaryNumber: expected a number, got none. Give the subscriber one.",
        `mandatory subscriber-with-number temps: subscribers["linus"].primaryNumber: expected a number, got none. Give the subscriber one.`,
      ]);
      expect(writes(simulators)).toEqual([]);

      stack.writeProgram(allowed);
      const passed = (await stack.preview(pack)).expectSuccess();
      expect(passed.events.filter(({ policyEvent }) => policyEvent)).toEqual([]);
      expect(passed.output).toContain("voip-policy@v0.1.0");
    });
  },
);
