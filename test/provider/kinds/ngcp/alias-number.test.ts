import { getNumber } from "../../../../provider/kinds/ngcp/number-lookup";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
  const { store } = estate.ngcp;
  store.put("subscribers", { ...store.row("subscribers", 1), id: 2, username: "hedy", webusername: "hedy" });
  store.put("numbers", { id: 1, cc: 43, ac: "1", sn: "1", subscriber_id: 1, primary: true });
  store.put("numbers", { id: 2, cc: 43, ac: "1", sn: "2", subscriber_id: 2, primary: true });
});

afterEach(() => estate.stop());

const aliasNumber = kindOf("ngcp:AliasNumber");
const declared = { number: { cc: "43", ac: "1", sn: "7777" }, subscriberId: "1" };
/** Who has which number, but for the one that the estate begins with. */
const owners = () =>
  estate.ngcp.store
    .rows("numbers")
    .filter(({ sn }) => sn !== "7001")
    .map(({ cc, ac, sn, subscriber_id = null }) => [`${cc}${ac}${sn}`, subscriber_id]);

test("another subscriber gets the number in one write, and its id stays", async () => {
  const made = await estate.run().create(aliasNumber, declared);
  estate.forget();
  const moved = await estate.run().update(aliasNumber, made, { ...declared, subscriberId: "2" });
  expect(moved).toEqual({ id: made.id, outputs: { ...declared, subscriberId: "2" } });
  expect(estate.writes()).toEqual({ PUT: 1 });
  expect(owners()).toContainEqual(["4317777", 2]);
});

test("a preview of that shows a change in place", async () => {
  const made = await estate.run().create(aliasNumber, declared);
  expect(await estate.run().diff(aliasNumber, made, { ...declared, subscriberId: "2" })).toEqual([
    { path: ["subscriberId"], change: "update", replace: false },
  ]);
});

test("numbers that one subscriber gets at the same time are given one after the other", async () => {
  const held = estate.ngcp.faults.add({
    match: { method: "PATCH" },
    times: 4,
    do: { kind: "hold", when: "before" },
  });
  const run = estate.run();
  const numbers = ["70", "71", "72", "73"].map((sn) => ({ cc: "43", ac: "1", sn }));
  const making = Promise.all(numbers.map((number) => run.create(aliasNumber, { ...declared, number })));
  await held.reached();
  // Time enough for the others, had they not to wait.
  for (let round = 0; round < 10; round++) await estate.run().read(aliasNumber, "1");
  expect(held.hits).toBe(1);
  held.release();
  await making;
  expect(owners().filter(([, owner]) => owner === 1)).toHaveLength(5);
});

test("one that fails does not hold up the next", async () => {
  const run = estate.run();
  estate.ngcp.faults.add({ match: { method: "PATCH" }, do: { kind: "status", status: 403 } });
  const [first, second] = await Promise.allSettled([
    run.create(aliasNumber, declared),
    run.create(aliasNumber, { ...declared, number: { cc: "43", ac: "1", sn: "7778" } }),
  ]);
  expect([first?.status, second?.status]).toEqual(["rejected", "fulfilled"]);
});

test("the number of somebody else is left where it is", async () => {
  await estate.run().create(aliasNumber, { ...declared, subscriberId: "2" });
  estate.forget();
  const failure = await failureOf(estate.run().create(aliasNumber, declared));
  expect(failure.message).toContain('exists already and differs: subscriberId is "2", not "1".');
  expect(estate.writes()).toEqual({});
});

test("a main number is refused before any write, with whose it is", async () => {
  const failure = await failureOf(
    estate.run().create(aliasNumber, { ...declared, number: { cc: "43", ac: "1", sn: "2" } }),
  );
  expect(failure.kind).toBe("conflict");
  expect(failure.message).toMatch(
    /^number: It is the main number of the subscriber 2, which cannot be moved\./,
  );
  expect(estate.writes()).toEqual({});
});

test("a number that has gone to another subscriber by hand is not taken from it", async () => {
  const made = await estate.run().create(aliasNumber, declared);
  estate.ngcp.store.change("numbers", Number(made.id), { subscriber_id: 2 });
  const failure = await failureOf(estate.run().remove(aliasNumber, made));
  expect(failure.message).toContain("the subscriber 2 has it");
  expect(owners()).toContainEqual(["4317777", 2]);
});

test("a removal takes this number alone", async () => {
  const made = await estate.run().create(aliasNumber, declared);
  await estate.run().create(aliasNumber, { ...declared, number: { cc: "43", ac: "1", sn: "7778" } });
  await estate.run().remove(aliasNumber, made);
  expect(owners()).toEqual([
    ["4311", 1],
    ["4312", 2],
    ["4317777", null],
    ["4317778", 1],
  ]);
});

test("a subscriber without a web password has none afterwards", async () => {
  const made = await estate.run().create(aliasNumber, declared);
  expect(estate.ngcp.store.row("subscribers", 1)?.webpassword).toBeNull();
  await estate.run().remove(aliasNumber, made);
  expect(estate.ngcp.store.row("subscribers", 1)?.webpassword).toBeNull();
});

test("a number as one text needs an area code that is configured", async () => {
  const number = "+43 1 7777";
  expect(await estate.run().failures(aliasNumber, { ...declared, number })).toEqual([
    { input: "number", reason: expect.stringContaining("voip:ngcp.areaCodes has no area code") },
  ]);
  const config = { ...estate.config, "voip:ngcp": { ...estate.config["voip:ngcp"], areaCodes: ["43 1"] } };
  const made = await estate.run(config).create(aliasNumber, { ...declared, number });
  expect(made.outputs.number).toBe("+4317777");
  expect((await estate.run(config).read(aliasNumber, made.id, made.outputs))?.inputs.number).toBe("+4317777");
});

test("an unknown subscriber is said to be one", async () => {
  const failure = await failureOf(estate.run().create(aliasNumber, { ...declared, subscriberId: "99" }));
  expect(failure.message).toMatch(/^subscriberId: NGCP has no subscriber 99\./);
});

test("a lookup tells who has a number", async () => {
  const api = estate.run().session.connections.client("ngcp", undefined);
  const number = { cc: "43", ac: "1", sn: "2" };
  expect(await getNumber.run(api, { number })).toEqual({
    id: "2",
    subscriberId: "2",
    isPrimary: true,
    isDevice: false,
  });
  const missing = await failureOf(getNumber.run(api, { number: { ...number, sn: "9" } }));
  expect(missing.message).toContain("No subscriber has the number 4319.");
});
