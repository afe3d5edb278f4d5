import fc from "fast-check";
import { accountsOf } from "../../cli/estate/read-estate";
import { everything } from "../../cli/estate/selection";
import { withoutViews } from "../../cli/estate/views";
import { declarable } from "../../cli/export/declarable";
import { movesBetween } from "../../cli/export/moves";
import { declare } from "../../cli/export/program";
import { remarks } from "../../cli/export/read-me";
import { readTwice } from "../../cli/export/read-twice";
import { type Estate, startEstate } from "../provider/lifecycle/estate";
import { objectsOf, previewOf } from "./whole-estate";

jest.setTimeout(60_000);

const company = (estate: Estate) => estate.sraps.companies.reseller.uuid;
const macs = { kept: "000413920001", gone: "000413920002", come: "000413920003" };

/** In each back end an object that is to change and one that is to go. Those of the CRM are its second and third. */
async function startBusyEstate(): Promise<Estate> {
  const estate = await startEstate();
  for (const mac of [macs.kept, macs.gone]) {
    estate.sraps.store.setEndpoint({ mac, company: company(estate), name: "desk" });
    estate.redirection.store.setPhone({ mac, url: "https://a.example/" });
  }
  for (const username of ["kept", "gone"]) estate.ispcrm.store.setUser({ username });
  for (const id of [71, 72]) estate.ngcp.store.put("billingzones", zone(id, "Vienna"));
  return estate;
}

const zone = (id: number, detail: string) => ({ id, billing_profile_id: 1, zone: `zone ${id}`, detail });

/** Somebody works at all back ends at once: something changes, goes and comes in each. */
function meddle(estate: Estate): void {
  const { sraps, redirection, ispcrm, ngcp } = estate;
  sraps.store.setEndpoint({ mac: macs.kept, company: company(estate), name: "by hand" });
  sraps.store.deleteEndpoint(macs.gone);
  sraps.store.setEndpoint({ mac: macs.come, company: company(estate), name: "new" });
  redirection.store.setPhone({ mac: macs.kept, url: "https://hand.example/" });
  redirection.store.deletePhone(macs.gone);
  redirection.store.setPhone({ mac: macs.come, url: "https://a.example/" });
  ispcrm.store.setUser({ id: "2", status: "blocked" });
  ispcrm.store.deleteUser("3");
  ispcrm.store.setUser({ username: "come" });
  ngcp.store.change("billingzones", 71, { detail: "by hand" });
  ngcp.store.delete("billingzones", 72);
  ngcp.store.put("billingzones", zone(73, "new"));
}

const asked = (estate: Estate) =>
  [estate.sraps, estate.redirection, estate.ispcrm, estate.ngcp]
    .map(({ log }) => log.requests().length)
    .reduce((sum, count) => sum + count);

/** Reads while somebody works at the back ends once so many requests have been made. */
async function readDuring(estate: Estate, moment: number) {
  estate.forget();
  let hasMeddled = false;
  let isRead = false;
  const watch = (): void => {
    if (!hasMeddled && asked(estate) >= moment) {
      hasMeddled = true;
      meddle(estate);
    }
    if (!isRead && !hasMeddled) setImmediate(watch);
  };
  watch();
  const { session } = estate.run();
  const accounts = accountsOf(estate.config, {});
  const read = await readTwice({ session, accounts, selection: everything });
  isRead = true;
  return read;
}

const tell = (moves: ReturnType<typeof movesBetween>) =>
  moves.map(({ object: { kind, id }, has }) => `${kind.token} ${id.slice(id.lastIndexOf("/") + 1)} ${has}`);

const told = [
  ...Object.entries({ kept: "changed", gone: "gone", come: "come" }).flatMap(([name, has]) => [
    `sraps:Phone ${macs[name as keyof typeof macs]} ${has}`,
    `redirection:MacRedirection ${macs[name as keyof typeof macs]} ${has}`,
  ]),
  ...["ispcrm:User 2 changed", "ispcrm:User 3 gone", "ispcrm:User 4 come"],
  ...["ngcp:BillingZone 71 changed", "ngcp:BillingZone 72 gone", "ngcp:BillingZone 73 come"],
];

let once: number;

beforeAll(async () => {
  const estate = await startBusyEstate();
  await objectsOf(estate);
  once = asked(estate);
  await estate.stop();
});

test("whatever somebody changes while the estate is read is told, and the project is of the estate as it is then", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.floor(share * once)),
      async (moment) => {
        const estate = await startBusyEstate();
        try {
          const { objects, report, moves } = await readDuring(estate, moment);
          // What was not read yet comes as it is.
          expect(told).toEqual(expect.arrayContaining(tell(moves)));
          expect(report.unreadable).toEqual([]);
          expect(tell(movesBetween(await objectsOf(estate), objects))).toEqual([]);
          const { objects: passing } = await declarable(estate.run().session, withoutViews(objects));
          expect(await previewOf(estate, declare(passing))).toEqual({});
        } finally {
          await estate.stop();
        }
      },
    ),
    { numRuns: process.env.VOIP_TEST_NIGHTLY ? 100 : 5 },
  );
}, 3_600_000);

test("of what had been read all that moved is told, by name", async () => {
  const estate = await startBusyEstate();
  const { objects, report, moves } = await readDuring(estate, once);
  expect(tell(moves).sort()).toEqual([...told].sort());
  const said = remarks({ program: declare(withoutViews(objects)), leftOut: [], report, moves });
  expect(said).toEqual(
    expect.arrayContaining([
      "ngcp:BillingZone 71 (zone 71 by hand): is in the project as now: changed while the estate was read.",
      `redirection:MacRedirection ${macs.gone}: is not in the project: gone while the estate was read.`,
      "ispcrm:User 4 (come): is in the project: come while the estate was read.",
    ]),
  );
  await estate.stop();
});
