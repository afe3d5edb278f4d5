import { clearLogs, withEstate, writes } from "./estate";
import { hosts } from "./harness";

jest.setTimeout(240_000);

const PHONES = 500;
const macAt = (index: number) => `000413f2${index.toString(16).padStart(4, "0")}`;
/** Registered to another company. */
const foreign = "000413999901";
const hidden = "s3cret-of-one-phone";

const program = (count: number, extra = "") => `
const pulumi = require("@pulumi/pulumi");
const voip = require("pulumi-voip");
const phones = {};
for (let index = 0; index < ${count}; index++) {
  const mac = "000413F2" + index.toString(16).padStart(4, "0").toUpperCase();
  phones[mac] = { name: "desk " + index };
}
phones["000413F20007"].settings = { http_pass: pulumi.secret("${hidden}") };
${extra}
const fleet = new voip.sraps.PhoneFleet("vienna", {
  phones,
  productGroup: "D-Series",
  settings: { language: "English", admin_mode_password: pulumi.secret("s3cret-of-all-phones") },
});
exports.count = fleet.phones.apply((all) => Object.keys(all).length);
`;

test.each(hosts)(
  "%s: 500 phones go up as one resource, drift of three is repaired, a bad one is named, and all come down",
  async (host) => {
    await withEstate({ name: "fleet", program: program(PHONES), host }, async (stack, simulators) => {
      const { sraps } = simulators;
      const ours = () => sraps.store.endpoints().filter(({ mac }) => mac.startsWith("000413f2"));
      const up = (await stack.up()).expectSuccess();
      expect(up.steps().map(({ op, name }) => [op, name])).toEqual([["create", "vienna"]]);
      expect(ours()).toHaveLength(PHONES);
      const progress = up.events.flatMap(({ diagnosticEvent: said }) =>
        said?.ephemeral ? [said.message] : [],
      );
      expect(progress.join("\n")).toContain("sraps:PhoneFleet: 300 of 500 phones done");

      const text = JSON.stringify(await stack.exportState());
      expect(text).toContain(macAt(7));
      expect(text).not.toContain(hidden);
      expect(text).not.toContain("s3cret-of-all-phones");

      clearLogs(simulators);
      const noop = (await stack.up()).expectSuccess();
      expect([noop.steps(), writes(simulators)]).toEqual([[], []]);

      sraps.store.deleteEndpoint(macAt(0));
      sraps.store.setEndpoint({ mac: macAt(1), name: "by hand" });
      sraps.store.setEndpoint({ mac: macAt(2), settings_manager: {} });
      clearLogs(simulators);
      (await stack.refresh()).expectSuccess();
      // Pages of a hundred, what is gone and what lacks a field, and what there is to know of the company.
      expect(simulators.requests().length).toBeLessThan(30);
      expect(JSON.stringify(await stack.exportState())).not.toMatch(/s3cret-of/);

      stack.writeProgram(program(PHONES, `phones["${foreign}"] = { name: "not ours" };`));
      clearLogs(simulators);
      const bad = await stack.up();
      expect(bad.code).not.toBe(0);
      expect(JSON.stringify(await stack.exportState())).not.toMatch(/s3cret-of/);
      expect(bad.output).toMatch(
        new RegExp(`1 of 4 phones failed:\\s+phones\\["${foreign}"\\]: .*belongs to another company`),
      );
      expect(writes(simulators)).toEqual(Array(3).fill("PUT companies/{company}/endpoints/{mac}"));
      expect(ours().filter(({ name }) => name?.startsWith("desk "))).toHaveLength(PHONES);

      stack.writeProgram(program(PHONES));
      clearLogs(simulators);
      (await stack.up()).expectSuccess();
      expect(writes(simulators)).toEqual([]);

      (await stack.destroy()).expectSuccess();
      expect(ours()).toEqual([]);
    });
  },
);
