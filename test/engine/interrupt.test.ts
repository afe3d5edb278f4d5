import { clearLogs, withEstate, writes } from "./estate";

jest.setTimeout(300_000);

const program = `
const voip = require("pulumi-voip");
new voip.sraps.ProvisioningProfile("profile", {
  name: "Vienna",
  productGroup: "D-Series",
  settings: { ntp_server: "ntp.acme.example" },
}, { customTimeouts: { update: "1s" } });
`;

test("Ctrl-C ends a run that waits for a back end, the id of what it has made is kept, and the next run does the rest", async () => {
  await withEstate({ name: "interrupt", program, host: "plugin" }, async (stack, simulators) => {
    const { sraps } = simulators;
    const hold = () =>
      sraps.faults.add({ match: { method: "PUT" }, times: 1, do: { kind: "hold", when: "before" } });
    const fault = hold();
    const run = stack.start(["up", "--yes", "--skip-preview"]);
    await fault.reached();
    run.interrupt();
    const interrupted = await run.done;
    fault.abandon();
    expect(interrupted.code).not.toBe(0);
    expect(interrupted.output).toContain("The run was interrupted.");
    const [stored] = sraps.store.profiles();
    const profile = async () =>
      (await stack.exportState()).deployment.resources?.find(({ type }) => type.startsWith("voip:"));
    expect((await profile())?.id).toContain(stored?.uuid ?? "no profile was made");
    expect((await profile())?.initErrors).toEqual([expect.stringContaining("The run was interrupted.")]);

    // An operation that has a time limit ends by itself.
    const slow = hold();
    const limited = await stack.up();
    slow.abandon();
    expect(limited.code).not.toBe(0);
    expect(limited.output).toContain("The operation is not done after the 1 s that customTimeouts gives it.");

    clearLogs(simulators);
    const finished = (await stack.up()).expectSuccess();
    expect(finished.steps().map(({ op }) => op)).toEqual(["update"]);
    expect(writes(simulators)).toEqual(["PUT companies/{company}/provisioning-profiles/{uuid}"]);
    expect(sraps.store.profiles()).toHaveLength(1);
    expect((await profile())?.initErrors).toBeUndefined();
    (await stack.destroy()).expectSuccess();
    expect(sraps.store.profiles()).toEqual([]);
  });
});
