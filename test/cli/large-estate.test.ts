import { accountsOf, readEstate } from "../../cli/estate/read-estate";
import { readPattern } from "../../cli/estate/selection";
import { declarable } from "../../cli/export/declarable";
import { declare } from "../../cli/export/program";
import { kinds } from "../../provider/kinds/registry";
import { type Estate, startEstate } from "../provider/lifecycle/estate";
import type { objectsOf } from "./whole-estate";

/** Phones, and as many subscribers. */
const COUNT = 500;
const PAGE = 100;

let estate: Estate;

beforeAll(async () => {
  estate = await startEstate();
  const company = estate.sraps.companies.reseller.uuid;
  const grace = estate.ngcp.store.row("subscribers", 1);
  for (let n = 1; n <= COUNT; n++) {
    const digits = n.toString(16).padStart(6, "0");
    const fields = { provisioning_profile: null, settings_manager: {} };
    estate.sraps.store.setEndpoint({ mac: `000413${digits}`, company, name: `desk ${n}`, ...fields });
    estate.ngcp.store.put("subscribers", { ...grace, id: n, username: `user${n}`, webusername: `user${n}` });
  }
});

afterAll(() => estate.stop());

test(`${COUNT} phones and as many subscribers are exported in as many requests as they have pages, and a few`, async () => {
  const selection = {
    include: ["sraps:Phone", "ngcp:Subscriber"].map((pattern) => readPattern(pattern, kinds)),
    exclude: [],
  };
  const config = { ...estate.config, "voip:ngcp": { ...estate.config["voip:ngcp"], pageSize: PAGE } };
  const { session } = estate.run(config);
  const objects: Awaited<ReturnType<typeof objectsOf>> = [];
  estate.forget();
  await readEstate(session, accountsOf(config, {}), { found: (object) => objects.push(object) }, selection);
  const { objects: passing } = await declarable(session, objects);
  expect(declare(passing).declarations).toHaveLength(2 * COUNT);
  const pages = 2 * Math.ceil(COUNT / PAGE);
  const { GET: asked = 0 } = estate.requests();
  // The access key, the companies, and what is asked once for a check.
  expect(asked).toBeLessThanOrEqual(pages + 12);
});
