import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";
import { uuidOf } from "../../lifecycle/specimens";

const company = kindOf("sraps:Company");
const acme = { key: { name: "Acme" } };

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate({ sraps: { deleteInUse: "cascades" } });
});
afterEach(() => estate.stop());

test("a company that still has phones is not removed, unless forceDestroy says so", async () => {
  const made = await estate.run().create(company, acme);
  const run = estate.run();
  estate.sraps.store.setEndpoint({ mac: "000413a10001", company: uuidOf(made.id) });
  estate.sraps.store.setEndpoint({ mac: "000413a10002", company: uuidOf(made.id) });
  estate.sraps.store.setProfile({
    name: "Vienna",
    product_group: estate.sraps.productGroups[0]?.uuid ?? "",
    company: uuidOf(made.id),
  });
  estate.forget();

  const { failure } = await failureOf(run.remove(company, made));
  expect(failure).toMatchObject({
    kind: "conflict",
    problem: `sraps:Company ${made.id} still has 2 phones and 1 profile, which would go with it.`,
  });
  expect(estate.writes()).toEqual({});

  // Saying so is no write at SRAPS: it is recorded for the removal.
  const forced = await run.update(company, made, { ...acme, forceDestroy: true });
  expect(estate.writes()).toEqual({});
  expect(forced.outputs.forceDestroy).toBe(true);
  await run.remove(company, forced);
  expect(estate.writes()).toEqual({ DELETE: 1 });
  expect(estate.sraps.store.company(uuidOf(made.id))).toBeUndefined();
});

test("an empty company is removed without further ado", async () => {
  const made = await estate.run().create(company, acme);
  await estate.run().remove(company, made);
  expect(estate.sraps.store.companies().some(({ name }) => name === "Acme")).toBe(false);
});
