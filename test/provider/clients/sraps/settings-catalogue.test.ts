import * as fc from "fast-check";
import { createSrapsClient } from "../../../../provider/clients/sraps/client";
import { connect, failureOf, json, scripted, settingsWith, simulate, stopAll } from "./connect";

afterEach(stopAll);

const DESK = "50a400560eec4dc0b96b026094e06562";
const GLOBAL = "5683038cec6c4fa9be95b2de9d1750e8";

describe.each(["second-page", "beyond-1000"] as const)(
  "with the desk phones' setting_server on the %s",
  (settingServerPlace) => {
    test("each product group gets its own", async () => {
      const sraps = await simulate({ switches: { settingServerPlace } });
      const { catalogue } = connect(sraps);
      expect(await catalogue.resolve("setting_server", "D-Series")).toMatchObject({
        uuid: DESK,
        usesPermissions: true,
      });
      expect(await catalogue.resolve("setting_server", "M-Series")).toMatchObject({
        uuid: GLOBAL,
        usesPermissions: false,
      });
      expect(await catalogue.resolve("setting_server", "1a45a2a3f6b94c4cbfa5439b446132f7")).toMatchObject({
        uuid: DESK,
      });
    });

    test("without a product group the section decides", async () => {
      const sraps = await simulate({ switches: { settingServerPlace } });
      expect((await connect(sraps).catalogue.resolve("setting_server")).uuid).toBe(DESK);
      expect(
        (await connect(sraps, { settingSection: "global" }).catalogue.resolve("setting_server")).uuid,
      ).toBe(GLOBAL);
      expect(
        (await connect(sraps, { productGroup: "M-Series" }).catalogue.resolve("setting_server")).uuid,
      ).toBe(GLOBAL);
      expect(
        (await connect(sraps, { productGroup: "C-Series" }).catalogue.resolve("setting_server")).uuid,
      ).toBe(DESK);
    });
  },
);

test("a pinned setting needs no request", async () => {
  const sraps = await simulate();
  const { catalogue } = connect(sraps, { settingUuid: GLOBAL });
  expect(await catalogue.resolve("setting_server", "D-Series")).toMatchObject({
    uuid: GLOBAL,
    paramName: "setting_server",
  });
  expect(await catalogue.nameOf(GLOBAL)).toBe("setting_server");
  expect(sraps.log.count()).toBe(0);
});

test("an ambiguous name fails and names the candidates", async () => {
  const sraps = await simulate();
  const error = await failureOf(
    connect(sraps, { settingSection: "none" }).catalogue.resolve("setting_server"),
  );
  expect(error.kind).toBe("validation");
  for (const words of [
    DESK,
    GLOBAL,
    "Setting Server URL",
    "section phone-settings",
    "voip:sraps.settingUuid",
  ]) {
    expect(error.message).toContain(words);
  }
});

test("an unknown name, group or configured group is told", async () => {
  const sraps = await simulate();
  const { catalogue } = connect(sraps);
  expect((await failureOf(catalogue.resolve("Language"))).message).toContain("Did you mean language?");
  expect((await failureOf(catalogue.resolve("setting_server", "X-Series"))).message).toMatch(
    /only C-Series, D-Series/,
  );
  const configured = await failureOf(
    connect(sraps, { productGroup: "X" }).catalogue.resolve("setting_server"),
  );
  expect(configured.failure.property).toBe("voip:sraps.productGroup");
});

test("a uuid stands for itself, and reads back as the name that means it", async () => {
  const sraps = await simulate();
  const { catalogue } = connect(sraps);
  expect((await catalogue.resolve(GLOBAL, "D-Series")).uuid).toBe(GLOBAL);
  expect(await catalogue.nameOf(DESK, "D-Series")).toBe("setting_server");
  expect(await catalogue.nameOf(GLOBAL, "D-Series")).toBe(GLOBAL);
  expect(await catalogue.nameOf("0".repeat(32))).toBe("0".repeat(32));
});

test("the catalogue is read once, however many ask", async () => {
  const sraps = await simulate();
  const { catalogue } = connect(sraps);
  await Promise.all(
    ["language", "timezone", "ntp_server", "setting_server"].map((name) =>
      catalogue.resolve(name, "D-Series").catch(() => {}),
    ),
  );
  expect(sraps.log.count({ template: "settings/" })).toBe(2);
  expect(sraps.log.count({ template: "product-groups/" })).toBe(1);
});

describe("any catalogue", () => {
  const groups = ["1".repeat(32), "2".repeat(32), "3".repeat(32)];
  const setting = fc.record({
    uuid: fc.uuid().map((uuid) => uuid.replaceAll("-", "")),
    param_name: fc.constantFrom("a", "b", "c"),
    section: fc.constantFrom("phone-settings", "global"),
    product_groups: fc.subarray(groups),
  });
  const catalogues = fc.uniqueArray(setting, { selector: ({ uuid }) => uuid, maxLength: 8 });

  test("resolves a name to the only one that is meant, in whatever order, or fails", async () => {
    await fc.assert(
      fc.asyncProperty(
        catalogues,
        fc.constantFrom("a", "b", "c"),
        fc.option(fc.constantFrom(...groups), { nil: undefined }),
        async (settings, name, group) => {
          const resolveIn = (list: typeof settings) =>
            createSrapsClient(
              settingsWith(),
              scripted(() => json(list)),
            )
              .catalogue.resolve(name, group)
              .then(
                ({ uuid }) => uuid,
                (error) => error.kind as string,
              );
          const found = await resolveIn(settings);
          expect(await resolveIn([...settings].reverse())).toBe(found);

          const named = settings.filter(({ param_name }) => param_name === name);
          const ofGroup = named.filter(
            ({ product_groups }) => group !== undefined && product_groups.includes(group),
          );
          const ofSection = named.filter(({ section }) => section === "phone-settings");
          const rest = group === undefined ? named : [];
          const meant = ofGroup.length > 0 ? ofGroup : ofSection.length > 0 ? ofSection : rest;
          expect(found).toBe(meant.length === 1 ? meant[0]?.uuid : "validation");
        },
      ),
    );
  });

  test("reads every setting back by a name that resolves to it", async () => {
    await fc.assert(
      fc.asyncProperty(catalogues, fc.constantFrom(undefined, ...groups), async (settings, group) => {
        const { catalogue } = createSrapsClient(
          settingsWith(),
          scripted(() => json(settings)),
        );
        for (const { uuid } of settings) {
          const name = await catalogue.nameOf(uuid, group);
          expect((await catalogue.resolve(name, group)).uuid).toBe(uuid);
        }
      }),
    );
  });
});
