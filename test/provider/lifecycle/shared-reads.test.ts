import type { Properties } from "../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, type Run, startEstate } from "./estate";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const subscriber = kindOf("ngcp:Subscriber");
const phone = kindOf("sraps:Phone");
const PAGE = 100;
const AT_ONCE = 16;

/** Subscribers with the ids 2 to `count` + 1, beside the one that is there. */
function addSubscribers(count: number): string[] {
  const { store } = estate.ngcp;
  return Array.from({ length: count }, (_, index) => {
    const row = store.put("subscribers", {
      ...store.row("subscribers", 1),
      id: index + 2,
      username: `u${index}`,
      webusername: `u${index}`,
    });
    return String(row.id);
  });
}

/** What a refresh asks for: each object, as the engine does, some at once. */
async function readAll(run: Run, ids: readonly string[], recorded: (id: string) => Properties) {
  const found = new Map<string, Awaited<ReturnType<Run["read"]>>>();
  const waiting = [...ids];
  const readNext = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      found.set(id, await run.read(subscriber, id, recorded(id)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readNext));
  return found;
}

const asRecorded = (id: string) => ({
  customerId: "4",
  domain: "voice.example.com",
  username: `u${Number(id) - 2}`,
});

test("a refresh of 300 objects takes a page of the list for each hundred, and a few requests more", async () => {
  const ids = addSubscribers(300);
  const found = await readAll(estate.run(), ids, asRecorded);
  expect(estate.requests().GET).toBeLessThanOrEqual(300 / PAGE + 5);
  for (const id of ids) expect(found.get(id)?.outputs).toEqual(asRecorded(id));
});

test("a list that is read in order is read on before somebody waits for its next page", async () => {
  const ids = addSubscribers(300);
  const run = estate.run();
  const second = estate.ngcp.faults.add({
    match: { path: "/api/subscribers/" },
    skip: 1,
    do: { kind: "hold", when: "before" },
  });
  for (const id of ids.slice(0, 80)) await run.read(subscriber, id, asRecorded(id));
  await second.reached();
  second.release();
});

test("one or two objects are read themselves: nothing is listed", async () => {
  const ids = addSubscribers(300).slice(0, 2);
  await readAll(estate.run(), ids, asRecorded);
  const paths = estate.ngcp.log.requests().map(({ path }) => path);
  expect(paths.sort()).toEqual(ids.map((id) => `/api/subscribers/${id}`).sort());
});

test("an object that the list does not show is asked for itself before it counts as gone", async () => {
  const ids = addSubscribers(50);
  const gone = ids[20] ?? "";
  estate.ngcp.store.change("subscribers", Number(gone), { status: "terminated" });
  const found = await readAll(estate.run(), ids, asRecorded);
  expect(found.get(gone)).toBeUndefined();
  expect(estate.ngcp.log.requests().filter(({ path }) => path === `/api/subscribers/${gone}`)).toHaveLength(
    1,
  );
  expect([...found.values()].filter((one) => one === undefined)).toHaveLength(1);
});

test("objects that slip past a page because others vanish meanwhile are not taken for gone", async () => {
  const ids = addSubscribers(250);
  const { store, faults } = estate.ngcp;
  const second = faults.add({
    match: { path: "/api/subscribers/" },
    skip: 1,
    do: { kind: "hold", when: "before" },
  });
  const reading = readAll(estate.run(), ids, asRecorded);
  await second.reached();
  for (const id of ids.slice(0, 60)) store.change("subscribers", Number(id), { status: "terminated" });
  second.release();
  const found = await reading;
  for (const id of ids.slice(60)) expect(found.get(id)?.outputs).toEqual(asRecorded(id));
});

test("a list that fails costs nobody anything: each object is read itself", async () => {
  const ids = addSubscribers(20);
  estate.ngcp.faults.add({
    match: { path: "/api/subscribers/" },
    times: 9,
    do: { kind: "status", status: 500 },
  });
  const found = await readAll(estate.run(), ids, asRecorded);
  expect([...found.values()].every((one) => one !== undefined)).toBe(true);
});

test("a read that fails is a failure, not an absence", async () => {
  const ids = addSubscribers(5);
  estate.ngcp.faults.add({ match: {}, times: 99, do: { kind: "status", status: 500 } });
  const failure = await failureOf(readAll(estate.run(), ids, asRecorded));
  expect(failure.kind).toBe("transient");
});

test("what this run has written is read itself", async () => {
  const ids = addSubscribers(30);
  const run = estate.run();
  const [changed = ""] = ids.slice(10);
  const outputs = asRecorded(changed);
  await run.update(
    subscriber,
    { id: changed, outputs },
    {
      ...outputs,
      password: "Wr1tten-by-the-run",
      externalId: "new",
    },
  );
  estate.forget();
  const found = await readAll(run, ids, (id) => ({ ...asRecorded(id), externalId: "?" }));
  expect(found.get(changed)?.outputs.externalId).toBe("new");
  expect(estate.ngcp.log.requests().map(({ path }) => path)).toContain(`/api/subscribers/${changed}`);
});

test("a few objects among thousands of others cost at most twice as much as reading each", async () => {
  const ids = addSubscribers(3000).slice(-20);
  await readAll(estate.run(), ids, asRecorded);
  expect(estate.requests().GET).toBeLessThanOrEqual(2 * ids.length);
});

test("phones are read from the company's list, those whose entries lack a field from themselves", async () => {
  const company = estate.sraps.companies.reseller.uuid;
  const macs = Array.from({ length: 120 }, (_, index) => `000413a1${index.toString(16).padStart(4, "0")}`);
  for (const mac of macs) estate.sraps.store.setEndpoint({ mac, company, name: `desk ${mac}` });
  const run = estate.run();
  const found = await Promise.all(
    macs.map((mac) =>
      run.read(phone, `${company}/${mac}`, { mac, company, name: "?", autoprovisioning: true }),
    ),
  );
  expect(found.map((one) => one?.outputs.name)).toEqual(macs.map((mac) => `desk ${mac}`));
  // Besides the pages: the root, the company, and what is read directly.
  expect(estate.requests().GET).toBeLessThanOrEqual(Math.ceil(macs.length / PAGE) + 5);
});
