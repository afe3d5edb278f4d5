import {
  ispcrmSwitches,
  redirectionSwitches,
  type SwitchTable,
  srapsSwitches,
  startSimulators,
} from "../../simulators";

const tables: Record<string, SwitchTable> = {
  sraps: srapsSwitches,
  redirection: redirectionSwitches,
  ispcrm: ispcrmSwitches,
};

test("every switch has a default among at least two values, a meaning and its place in the contract", () => {
  for (const table of Object.values(tables)) {
    for (const definition of Object.values(table)) {
      expect(Object.keys(definition.values)).toContain(definition.default);
      expect(Object.keys(definition.values).length).toBeGreaterThan(1);
      expect(definition.contract).toMatch(/^section [1-5]/);
      expect(definition.means).not.toBe("");
    }
  }
});

test("no two back ends have a switch of the same name", () => {
  const names = Object.values(tables).flatMap((table) => Object.keys(table));
  expect(new Set(names).size).toBe(names.length);
});

test("those that were moved are told, a line each", async () => {
  const simulators = await startSimulators({ sraps: { switches: { missingSlash: "301" } } });
  expect(simulators.sraps.switches.describeMoved()).toEqual([
    "sraps.missingSlash=301 (default 404): A collection's path without its last slash: is redirected to the path with it",
  ]);
  expect(simulators.sraps.switches.all()).toMatchObject({ missingSlash: "301", linkHost: "same" });
  await simulators.stop();
});

test("names inherited from objects are no switches", async () => {
  const switches = JSON.parse('{"constructor": "x"}') as object;
  await expect(startSimulators({ sraps: { switches } })).rejects.toThrow('sraps has no switch "constructor"');
});
