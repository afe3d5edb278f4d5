import type { Backend } from "../../../provider/clients/backends";
import { ispcrmSwitches, ngcpSwitches, redirectionSwitches, srapsSwitches } from "../../../simulators";
import { type Estate, startEstate } from "./estate";
import { specimens } from "./specimens";

/** What is not known of the vendor's services is a switch of the simulators. Here each is moved off its default. */
const tables = {
  sraps: srapsSwitches,
  redirection: redirectionSwitches,
  ngcp: ngcpSwitches,
  ispcrm: ispcrmSwitches,
};
const positions = Object.entries(tables).flatMap(([backend, table]) =>
  Object.entries(table).flatMap(([name, { values, default: usual }]) =>
    Object.keys(values)
      .filter((value) => value !== usual)
      .map((value) => ({ backend, name, value, title: `${backend}.${name}=${value}` })),
  ),
);

/** The setting that a person makes when the vendor turns out to be like that. */
const settings: Record<string, (estate: Estate) => Record<string, unknown>> = {
  "sraps.accept=version-required": () => ({ acceptVersion: "v1" }),
  "sraps.profileUpdate=patch": () => ({ profileUpdateMethod: "PATCH" }),
  "sraps.linkHost=second": ({ sraps }) => ({
    allowedLinkOrigins: [new URL(sraps.baseUrl.replace("127.0.0.1", "localhost")).origin],
  }),
  "ispcrm.tokenHeader=x-auth-token": () => ({ auth: "x-auth-token" }),
  "ispcrm.userPlace=documented": () => ({ userPath: "/api/v0/Users/{id}" }),
  "ispcrm.userId=username": () => ({ userIdField: "username" }),
  "ispcrm.userId=customer_id": () => ({ userIdField: "customer_id" }),
  "ispcrm.userId=radius_id": () => ({ userIdField: "radius_id" }),
  "ngcp.tokenLogin=unconfigured": () => ({ auth: "auto" }),
  "ngcp.tokenLogin=missing": () => ({ auth: "auto" }),
};

/** Where there is nothing to be done, and the sentence that says so; of one kind alone, or of all. */
const refusals: Record<string, { token?: string; says: RegExp }> = {
  "sraps.serverAuthorization=corrupted": { says: /does not prove that it comes from SRAPS/ },
  // Who has the number is not known before, and the list does not show it.
  "ispcrm.userId=radius_id": { says: /Set voip:ispcrm\.userIdField to a field that the list shows/ },
  "ngcp.registrations=unreachable": { token: "ngcp:SubscriberRegistration", says: /The server failed/ },
};

/** What a person is told besides, by the kind that it happens to. */
const warnings: Record<string, Record<string, RegExp>> = {
  "ngcp.domainReload=fails": {
    "ngcp:Domain": /^ngcp:Domain \d+: Failed to activate domain\. Domain was created$/,
  },
};

describe.each(positions)("when $title", ({ backend, name, value, title }) => {
  let estate: Estate;
  beforeEach(async () => {
    estate = await startEstate({ [backend]: { [name]: value } });
    Object.assign(estate.config[`voip:${backend as Backend}`], settings[title]?.(estate));
  });
  afterEach(() => estate.stop());

  const affected = specimens.filter(({ kind }) => kind.backend === backend);
  test.each(affected)(
    "$token is made, read, changed and removed",
    async ({ token, kind, declared, changed, count, stays }) => {
      const before = count(estate);
      const refusal = refusals[title];
      if (refusal && (refusal.token ?? token) === token) {
        await expect(estate.run().create(kind, declared)).rejects.toThrow(refusal.says);
        expect(estate.writes()).toEqual({});
        return;
      }
      const run = estate.run();
      const made = await run.create(kind, declared);
      expect(count(estate)).toBe(before + 1);
      const warning = warnings[title]?.[token];
      expect(run.warnings).toEqual(warning ? [expect.stringMatching(warning)] : []);
      const read = await estate.run().read(kind, made.id, made.outputs);
      expect(read).toMatchObject(made);
      const next = await estate.run().update(kind, made, { ...declared, ...changed });
      expect(await estate.run().diff(kind, next, { ...declared, ...changed })).toEqual([]);
      await estate.run().remove(kind, next);
      expect(count(estate)).toBe(stays ? before + 1 : before);
    },
  );
});
