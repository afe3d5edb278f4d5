import { X509Certificate } from "node:crypto";
import {
  makeThrowAwayCertificate,
  type NgcpOptions,
  ngcpAccounts,
  ngcpClientCertificateName,
  type ServerCertificate,
} from "../../simulators";
import { clearLogs, withEstate, writes } from "./estate";
import { hostsInTime, type Setting } from "./harness";

jest.setTimeout(300_000);

/** A login, and what the program says of the reseller with it. */
interface Login {
  simulate: { ngcp: NgcpOptions; tls?: ServerCertificate };
  config: Record<string, Setting>;
  /** Settings of the usual login to take away. */
  without?: string[];
  owner: { resellerId?: string };
}

const certificate = makeThrowAwayCertificate(ngcpClientCertificateName);
const logins: Record<string, Login> = {
  "a reseller's own login": {
    // The chapter's own code counts on a list's only entry not being in an array.
    simulate: { ngcp: { switches: { singleMatch: "object" } } },
    config: {
      "voip:ngcp.username": ngcpAccounts.reseller.username,
      "voip:ngcp.password": { secret: ngcpAccounts.reseller.password },
    },
    owner: {},
  },
  "an administrator's client certificate": {
    simulate: { ngcp: { clientAuthority: certificate.ca }, tls: certificate },
    config: {
      "voip:ngcp.ca": certificate.ca,
      "voip:ngcp.clientCertificate.cert": certificate.client.cert,
      "voip:ngcp.clientCertificate.key": { secret: certificate.client.key },
    },
    without: ["voip:ngcp.username", "voip:ngcp.password"],
    owner: { resellerId: "1" },
  },
};

/** The vendor's chapter "Provisioning REST API Interface", step by step, for two subscribers. */
const program = (owner: Login["owner"], { aliases = 2, lock = "", without = "" } = {}) => `
const voip = require("pulumi-voip");
const owner = ${JSON.stringify(owner)};
const billingProfile = voip.ngcp.getBillingProfileOutput({ ...owner, handle: "my_test_profile" });
const contact = new voip.ngcp.CustomerContact("john", { ...owner, firstname: "John", lastname: "Doe", email: "john.doe@example.com" });
const domain = new voip.ngcp.Domain("domain", { ...owner, domain: "ngcp.example.com" });
const customer = new voip.ngcp.Customer("john", {
  status: "active",
  contactId: contact.id,
  billingProfileId: billingProfile.id,
  type: "sipaccount",
  forceDestroy: true,
}, { dependsOn: domain });
for (const line of ["10001", "10002"]) {
  const name = "test_" + line;
  if (name === "${without}") continue;
  const subscriber = new voip.ngcp.Subscriber(name, {
    status: "active",
    customerId: customer.id,
    primaryNumber: { cc: 43, ac: 9876, sn: line },
    aliasNumbers: [9877, 9878, 5432, 5433].slice(0, ${aliases}).map((ac) => ({ cc: 43, ac, sn: line })),
    username: name,
    domain: domain.domain,
    password: "Secret-subscriber-1",
    webUsername: name,
    ...(${JSON.stringify(lock)} && { lock: ${JSON.stringify(lock)} }),
  }, { deletedWith: customer });
  new voip.ngcp.CallForwards(name, {
    subscriberId: subscriber.id,
    unavailable: { destinations: [{ destination: "4366610001", timeout: 10 }, { destination: "4366710001", timeout: 300 }] },
  }, { deletedWith: subscriber });
  new voip.ngcp.SubscriberPreferences(name, {
    subscriberId: subscriber.id,
    preferences: { block_in_clir: true, block_in_list: ["4366412345", "431*"] },
  }, { deletedWith: subscriber });
}
exports.billingProfile = billingProfile.id;
`;

const cases = hostsInTime.flatMap((host) => Object.keys(logins).map((name) => ({ host, name })));

test.each(cases)("$host: the vendor's walk-through works with $name", async ({ host, name }) => {
  const { simulate, config, without = [], owner } = logins[name] as Login;
  await withEstate(
    { name: "walk", program: program(owner), simulate, config, host },
    async (stack, simulators) => {
      const { ngcp } = simulators;
      const { serialNumber } = new X509Certificate(certificate.client.cert);
      ngcp.store.setAccount({ ...ngcp.accounts.admin, certificateSerial: serialNumber });
      const handle = "my_test_profile";
      const { id } = ngcp.store.put("billingprofiles", { id: 7, name: "Test", handle, reseller_id: 1 });
      for (const setting of without) await stack.pulumi(["config", "rm", "--path", setting]);
      const body = (method: string, template: string) =>
        JSON.parse(ngcp.log.mutations({ method, template })[0]?.body ?? "null");
      const subscriber = (username: string) => {
        const [row] = ngcp.store.rowsWith("subscribers", "username", username);
        const id = row?.id ?? 0;
        const forwards = ngcp.store
          .rowsWith("cfmappings", "subscriber_id", id)
          .map(({ type, destination_set_id: set }) => [
            type,
            ngcp.store.row("cfdestinationsets", Number(set))?.destinations,
          ]);
        return {
          ...row,
          ...ngcp.store.preferences("subscriber", id),
          forwards: Object.fromEntries(forwards),
        };
      };

      (await stack.up()).expectSuccess();
      const made = ["customercontacts", "domains", "customers", "subscribers", "subscribers"];
      const set = ["callforwards", "callforwards", "subscriberpreferences", "subscriberpreferences"];
      expect(writes(simulators).sort()).toEqual(
        [...made.map((each) => `POST ${each}/`), ...set.map((each) => `PATCH ${each}/{id}`)].sort(),
      );
      expect(body("POST", "customercontacts/")).toEqual({
        ...(owner.resellerId && { reseller_id: 1 }),
        ...{ firstname: "John", lastname: "Doe", email: "john.doe@example.com" },
      });
      expect(body("POST", "customers/")).toMatchObject({ billing_profile_id: id, status: "active" });
      expect(body("PATCH", "callforwards/{id}")).toEqual([
        { op: "replace", path: "/cfna", value: { destinations: [expect.anything(), expect.anything()] } },
      ]);
      expect(ngcp.store.rows("numbers").filter(({ primary }) => !primary)).toHaveLength(4);
      expect(subscriber("test_10001")).toMatchObject({
        forwards: { cfna: [{ timeout: 10 }, { timeout: 300 }] },
        block_in_clir: true,
        block_in_list: ["4366412345", "431*"],
        allowed_clis: ["43987610001", "43987710001", "43987810001"],
      });

      clearLogs(simulators);
      stack.writeProgram(program(owner, { aliases: 4 }));
      (await stack.up()).expectSuccess();
      expect(writes(simulators)).toEqual(["PATCH subscribers/{id}", "PATCH subscribers/{id}"]);
      expect(ngcp.store.rows("numbers").filter(({ primary }) => !primary)).toHaveLength(8);

      clearLogs(simulators);
      stack.writeProgram(program(owner, { aliases: 4, lock: "3" }));
      (await stack.up()).expectSuccess();
      expect(writes(simulators)).toEqual(["PATCH subscribers/{id}", "PATCH subscribers/{id}"]);
      expect(subscriber("test_10001")).toMatchObject({ lock: "3", block_in_clir: true });

      // One is taken out; with it goes what has it for `deletedWith`.
      clearLogs(simulators);
      stack.writeProgram(program(owner, { aliases: 4, lock: "3", without: "test_10001" }));
      (await stack.up()).expectSuccess();
      expect(writes(simulators)).toEqual(["DELETE subscribers/{id}"]);

      // The other one goes with its customer.
      clearLogs(simulators);
      (await stack.destroy()).expectSuccess();
      expect(writes(simulators).sort()).toEqual([
        "DELETE customercontacts/{id}",
        "DELETE domains/{id}",
        "PATCH customers/{id}",
      ]);
      expect(subscriber("test_10002")).toMatchObject({ status: "terminated" });
      // A certificate needs no login.
      expect(ngcp.log.count({ template: "login_jwt" })).toBe(without.length > 0 ? 0 : 1);
    },
  );
});
