import { type Estate, startEstate } from "./estate";
import { fleetOf, macAt, phones } from "./fleet-run";

jest.setTimeout(120_000);

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const token = "sraps:PhoneFleet";
const PAGE = 100;

test("2,000 phones cost a look and a write each, nothing to preview, pages to refresh, and three writes to repair three", async () => {
  const count = 2000;
  const news = { phones: phones(count) };
  const made = await fleetOf(token, estate.run()).create(news);
  // Besides: the root and the company.
  const { GET = 0, ...writes } = estate.requests();
  expect(writes).toEqual({ PUT: count });
  expect(GET).toBeLessThanOrEqual(count + 10);

  estate.forget();
  expect(await fleetOf(token, estate.run()).diff(made, news)).toEqual([]);
  expect(estate.requests()).toEqual({});

  estate.sraps.store.deleteEndpoint(macAt(500));
  for (const index of [501, 1500]) estate.sraps.store.setEndpoint({ mac: macAt(index), name: "by hand" });
  const found = await fleetOf(token, estate.run()).read(made);
  expect(estate.requests().GET).toBeLessThanOrEqual(count / PAGE + 10);

  estate.forget();
  const repaired = await fleetOf(token, estate.run()).update(found ?? made, news);
  expect(estate.writes()).toEqual({ PUT: 3 });
  expect(repaired).toEqual(made);
});

test("what is recorded of an entry is what the entry says, and a few bytes", async () => {
  const count = 300;
  const news = { settings: { language: "English" }, autoprovisioning: true, phones: phones(count) };
  const { outputs } = await fleetOf(token, estate.run()).create(news);
  const own = JSON.stringify(phones(count)).length;
  expect(JSON.stringify(outputs).length - own).toBeLessThan(200);
});

test("1,000 writes pass a back end that is busy one time in five, and none is applied twice", async () => {
  const count = 1000;
  const config = {
    ...estate.config,
    "voip:sraps": { ...estate.config["voip:sraps"], maxAttempts: 20, requestsPerSecond: 2000 },
  };
  estate.sraps.faults.add({
    match: { path: /endpoints/ },
    rate: 0.2,
    do: [
      { kind: "tooManyRequests", retryAfter: 0 },
      { kind: "status", status: 503 },
    ],
  });
  const made = await fleetOf(token, estate.run(config)).create({ phones: phones(count) });
  expect(Object.keys(made.outputs.phones as object)).toHaveLength(count);
  const applied = estate.sraps.log.mutations().map(({ path }) => path);
  expect(applied).toHaveLength(count);
  expect(new Set(applied).size).toBe(count);
});
