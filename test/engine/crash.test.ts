import type { FaultScript } from "../../simulators";
import { clearLogs, withEstate, writes } from "./estate";
import { hosts, hostsInTime, type TestStack } from "./harness";

jest.setTimeout(300_000);

const profile = (settings: string) => `
const voip = require("pulumi-voip");
new voip.sraps.ProvisioningProfile("profile", { name: "Vienna", productGroup: "D-Series"${settings} });
`;
const plain = profile("");
const withSettings = profile(', settings: { ntp_server: "ntp.acme.example" }');

/** Runs an `up` in which the provider dies after the back end has applied a create and before it answers. */
async function killDuringCreate(stack: TestStack, { faults }: { faults: FaultScript }, path: string) {
  const fault = faults.add({
    match: { method: "POST", path },
    times: 1,
    do: { kind: "hold", when: "after" },
  });
  const run = stack.start(["up", "--yes", "--skip-preview"]);
  await fault.reached();
  expect(run.kill(/dynamic-provider|pulumi-resource-voip/)).toBeGreaterThan(0);
  fault.abandon();
  expect((await run.done).code).not.toBe(0);
}

test.each(hosts)("%s: one killed between a create and its answer leaves no duplicate", async (host) => {
  await withEstate({ name: "killed", program: plain, host }, async (stack, simulators) => {
    const { sraps } = simulators;
    const made = () => sraps.store.profiles().filter(({ name }) => name === "Vienna");

    await killDuringCreate(stack, sraps, "companies/{company}/provisioning-profiles/");
    expect(made()).toHaveLength(1);
    clearLogs(simulators);
    const next = (await stack.up()).expectSuccess();
    expect(writes(simulators)).toEqual([]);
    expect(next.output).toContain("existed already and is taken over");
    (await stack.destroy()).expectSuccess();
    expect(sraps.store.profiles()).toEqual([]);

    // Somebody changes the object in between: then it is not ours to take.
    await killDuringCreate(stack, sraps, "companies/{company}/provisioning-profiles/");
    const [profile] = made();
    if (!profile) throw new Error("There is no profile.");
    sraps.store.setProfile({ ...profile, autoprovisioning_enabled: false });
    clearLogs(simulators);
    const refused = await stack.up();
    expect(refused.code).not.toBe(0);
    expect(refused.output).toContain(
      `sraps:ProvisioningProfile ${profile.company}/${profile.uuid} exists already and differs: autoprovisioning is false, not true. Nothing was changed. Declare it as it is there, set adopt: "always" to take it over and change it, or read it with .get().`,
    );
    expect(writes(simulators)).toEqual([]);
  });
});

const contact = `
const voip = require("pulumi-voip");
const contact = new voip.ngcp.CustomerContact("acme", { email: "it@acme.example", resellerId: 1 });
`;
const line = `${contact}
const customer = new voip.ngcp.Customer("acme", {
  contactId: contact.id,
  billingProfileId: 1,
  type: "sipaccount",
  externalId: "ACME-17",
});
new voip.ngcp.Subscriber("ada", {
  customerId: customer.id,
  domain: "acme.example",
  username: "ada",
  password: "Correct-horse-9",
  primaryNumber: { cc: 43, ac: 1, sn: 9999 },
});
`;

test.each(hostsInTime)(
  "%s: a marked contact, a customer with an external id and a subscriber are found again after such a death",
  async (host) => {
    const options = { name: "killed", program: line, host, config: { "voip:ngcp.markerField": "gpp9" } };
    await withEstate(options, async (stack, simulators) => {
      const { ngcp } = simulators;
      ngcp.store.put("domains", { id: 1, domain: "acme.example", reseller_id: 1 });
      const paths = ["customercontacts/", "customers/", "subscribers/"];
      for (const path of paths) await killDuringCreate(stack, ngcp, path);
      const last = (await stack.up()).expectSuccess();
      expect(writes(simulators)).toEqual(paths.map((path) => `POST ${path}`));
      expect(last.output).toContain("ngcp:Subscriber 1 existed already and is taken over");
      expect(ngcp.store.rows("contacts").filter(({ gpp9 }) => gpp9 === "voip-test/killed/acme")).toHaveLength(
        1,
      );
      expect((await stack.refresh(["--preview-only", "--expect-no-changes"])).code).toBe(0);
    });
  },
);

test.each(hostsInTime)(
  "%s: a contact without a mark is not found again: the next up makes another one and takes nothing over",
  async (host) => {
    await withEstate({ name: "killed", program: contact, host }, async (stack, simulators) => {
      const { ngcp } = simulators;
      const alive = () =>
        ngcp.store
          .rowsWith("contacts", "email", "it@acme.example")
          .filter(({ status }) => status !== "terminated")
          .map(({ id }) => id);
      await killDuringCreate(stack, ngcp, "customercontacts/");
      const [lost] = alive();
      expect(lost).toBeDefined();
      clearLogs(simulators);
      const next = (await stack.up()).expectSuccess();
      expect(next.output).not.toContain("taken over");
      expect(writes(simulators)).toEqual(["POST customercontacts/"]);
      expect(alive()).toHaveLength(2);
      (await stack.destroy()).expectSuccess();
      expect(alive()).toEqual([lost]);
    });
  },
);

test.each(hosts)("%s: a create that fails half-way is refreshed, finished and destroyed", async (host) => {
  await withEstate({ name: "partial", program: withSettings, host }, async (stack, simulators) => {
    const { sraps } = simulators;
    const failTheSecondWrite = () =>
      sraps.faults.add({
        match: { method: "PUT" },
        times: 1,
        do: { kind: "status", status: 400, body: "no" },
      });

    failTheSecondWrite();
    const half = await stack.up();
    expect(half.code).not.toBe(0);
    expect(half.output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(sraps.store.profiles()).toHaveLength(1);
    (await stack.refresh()).expectSuccess();
    clearLogs(simulators);
    const finished = (await stack.up()).expectSuccess();
    expect(finished.steps().map(({ op }) => op)).toEqual(["update"]);
    expect(writes(simulators)).toEqual(["PUT companies/{company}/provisioning-profiles/{uuid}"]);
    (await stack.destroy()).expectSuccess();
    expect(sraps.store.profiles()).toEqual([]);

    failTheSecondWrite();
    expect((await stack.up()).code).not.toBe(0);
    expect(sraps.store.profiles()).toHaveLength(1);
    (await stack.destroy()).expectSuccess();
    expect(sraps.store.profiles()).toEqual([]);
  });
});
