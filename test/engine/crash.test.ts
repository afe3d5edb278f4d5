import { clearLogs, withEstate, writes } from "./estate";
import { hosts } from "./harness";

jest.setTimeout(300_000);

const profile = (settings: string) => `
const voip = require("pulumi-voip");
new voip.sraps.ProvisioningProfile("profile", { name: "Vienna", productGroup: "D-Series"${settings} });
`;
const plain = profile("");
const withSettings = profile(', settings: { ntp_server: "ntp.acme.example" }');

test.each(hosts)("%s: one killed between a create and its answer leaves no duplicate", async (host) => {
  await withEstate({ name: "killed", program: plain, host }, async (stack, simulators) => {
    const { sraps } = simulators;
    const killDuringCreate = async () => {
      const fault = sraps.faults.add({
        match: { method: "POST" },
        times: 1,
        do: { kind: "hold", when: "after" },
      });
      const run = stack.start(["up", "--yes", "--skip-preview"]);
      await fault.reached();
      expect(run.kill(/dynamic-provider|pulumi-resource-voip/)).toBeGreaterThan(0);
      fault.abandon();
      expect((await run.done).code).not.toBe(0);
      expect(sraps.store.profiles().filter(({ name }) => name === "Vienna")).toHaveLength(1);
    };

    await killDuringCreate();
    clearLogs(simulators);
    const next = (await stack.up()).expectSuccess();
    expect(writes(simulators)).toEqual([]);
    expect(next.output).toContain("existed already and is taken over");
    (await stack.destroy()).expectSuccess();
    expect(sraps.store.profiles()).toEqual([]);

    // Somebody changes the object in between: then it is not ours to take.
    await killDuringCreate();
    const [made] = sraps.store.profiles();
    if (!made) throw new Error("There is no profile.");
    sraps.store.setProfile({ ...made, autoprovisioning_enabled: false });
    clearLogs(simulators);
    const refused = await stack.up();
    expect(refused.code).not.toBe(0);
    expect(refused.output).toContain(
      `sraps:ProvisioningProfile ${made.company}/${made.uuid} exists already and differs: autoprovisioning is false, not true. Nothing was changed. Declare it as it is there, set adopt: "always" to take it over and change it, or read it with .get().`,
    );
    expect(writes(simulators)).toEqual([]);
  });
});

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
