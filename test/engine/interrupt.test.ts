import { clearLogs, withEstate, writes } from "./estate";
import { type Host, hosts, type RunningCommand } from "./harness";

jest.setTimeout(300_000);

const program = (server: string) => `
const voip = require("pulumi-voip");
new voip.sraps.ProvisioningProfile("profile", {
  name: "Vienna",
  productGroup: "D-Series",
  settings: { ntp_server: "${server}" },
}, { customTimeouts: { update: "1s" } });
`;

/** Milliseconds after which the back end answers: a run that is broken off has to end before. */
const ANSWER = 2000;

/** What is said of a create that Ctrl-C meets and of an update that takes too long, where a host can end them. */
const refusals: Record<Host, { interrupted?: string; limited?: string }> = {
  dynamic: {},
  plugin: {
    interrupted: "The run was interrupted.",
    limited: "The operation is not done after the 1 s that customTimeouts gives it.",
  },
};

test.each(hosts)(
  "%s: after Ctrl-C, and after its time, an operation ends as the host can, nothing made is lost, and the next run does the rest",
  async (host) => {
    const options = { name: "interrupt", program: program("ntp.acme.example"), host };
    await withEstate(options, async (stack, simulators) => {
      const { sraps } = simulators;
      const { interrupted, limited } = refusals[host];
      const profile = async () =>
        (await stack.exportState()).deployment.resources?.find(({ type }) => /voip.sraps:/.test(type));
      /** An `up` whose second write is answered late, if anybody waits for the answer. */
      const upWithLateAnswer = async (delay: number, reached?: (run: RunningCommand) => void) => {
        const fault = sraps.faults.add({
          match: { method: "PUT" },
          times: 1,
          do: { kind: "hold", when: "before" },
        });
        const run = stack.start(["up", "--yes", "--skip-preview"]);
        await fault.reached();
        reached?.(run);
        const answer = setTimeout(() => fault.release(), delay);
        const result = await run.done;
        clearTimeout(answer);
        fault.abandon();
        return result;
      };

      const brokenOff = await upWithLateAnswer(ANSWER, (run) => run.interrupt());
      expect(brokenOff.code).not.toBe(0);
      const [stored] = sraps.store.profiles();
      const made = await profile();
      expect(made?.id).toContain(stored?.uuid ?? "no profile was made");
      expect(made?.initErrors).toEqual(interrupted && [expect.stringContaining(interrupted)]);
      expect(brokenOff.output).toContain(interrupted ?? "");

      stack.writeProgram(program("ntp2.acme.example"));
      // A write in flight has a second more in which to tell whether it took effect.
      const slow = await upWithLateAnswer(2 * ANSWER);
      expect(slow.code === 0).toBe(limited === undefined);
      expect(slow.output).toContain(limited ?? "customTimeouts has no effect on a dynamic resource.");

      clearLogs(simulators);
      const finished = (await stack.up()).expectSuccess();
      const rest = limited ? ["update"] : [];
      expect(finished.steps().map(({ op }) => op)).toEqual(rest);
      expect(writes(simulators)).toEqual(
        rest.map(() => "PUT companies/{company}/provisioning-profiles/{uuid}"),
      );
      expect(JSON.stringify(sraps.store.profiles())).toContain("ntp2.acme.example");
      expect((await profile())?.initErrors).toBeUndefined();
      (await stack.destroy()).expectSuccess();
      expect(sraps.store.profiles()).toEqual([]);
    });
  },
);
