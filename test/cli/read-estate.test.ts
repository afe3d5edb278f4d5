import { accountsOf, type EstateObject, readEstate } from "../../cli/estate/read-estate";
import { everything, readPattern, type Selection } from "../../cli/estate/selection";
import { kinds } from "../../provider/kinds/registry";
import { type Estate, failureOf, kindOf, startEstate } from "../provider/lifecycle/estate";
import { specimens } from "../provider/lifecycle/specimens";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

async function readAll(selection?: Selection, config = estate.config) {
  const { session } = estate.run(config);
  const objects: EstateObject[] = [];
  const progress: [number, number][] = [];
  const reader = {
    found: (object: EstateObject) => void objects.push(object),
    listed: (done: number, all: number) => void progress.push([done, all]),
  };
  const report = await readEstate(session, accountsOf(config, {}), reader, selection);
  return { objects, report, progress };
}

const only = (...patterns: string[]): Selection => ({
  ...everything,
  include: patterns.map((pattern) => readPattern(pattern, kinds)),
});

test.each(specimens.filter(({ kind }) => kind.list))(
  "an object of $token is found with the id, inputs and outputs that an import gives it",
  async ({ kind, declared }) => {
    // The redirection service lists by the type that a MAC address tells of: here a D785.
    const known = kind.backend === "redirection" ? { mac: "000413920001" } : {};
    const made = await estate.run().create(kind, { ...declared, ...known });
    const { objects } = await readAll(only(kind.token));
    const found = objects.find(({ id }) => id === made.id);
    const imported = await estate.run().read(kind, made.id);
    expect({ id: found?.id, inputs: found?.inputs, outputs: found?.outputs }).toEqual(imported);
  },
);

test("all accounts are read, named ones too, and what has no list is said", async () => {
  const config = { ...estate.config, "voip:connections": { west: { sraps: estate.config["voip:sraps"] } } };
  estate.sraps.store.setEndpoint({ mac: "000413aabbcc", company: estate.sraps.companies.reseller.uuid });
  const { objects, report, progress } = await readAll(undefined, config);
  const phones = objects.filter(({ kind }) => kind.token === "sraps:Phone").map(({ id }) => id);
  const id = `${estate.sraps.companies.reseller.uuid}/000413aabbcc`;
  expect(phones.sort()).toEqual([id, `west::${id}`].sort());
  expect(report.unlisted).toEqual(kinds.filter(({ list }) => !list));
  expect(report.unreadable).toEqual([]);
  const last = progress.at(-1) ?? [];
  expect(last[0]).toBe(last[1]);
});

test("phones of a reseller's customers are found, company by company", async () => {
  const { north } = estate.sraps.companies;
  estate.sraps.store.setEndpoint({ mac: "000413aabbcc", company: north.uuid });
  const { objects } = await readAll(only("sraps:Phone"));
  expect(objects.map(({ id }) => id)).toEqual([`${north.uuid}/000413aabbcc`]);
});

test("what the account may not read is reported with the reason, and the rest is read", async () => {
  estate.faults(kindOf("ngcp:Domain")).add({
    match: { path: /^\/api\/domains\// },
    do: { kind: "status", status: 403 },
  });
  const { objects, report } = await readAll(only("ngcp:Domain", "ngcp:Reseller"));
  expect(report.unreadable.map(({ kind, reason }) => [kind.token, reason])).toEqual([
    ["ngcp:Domain", expect.stringContaining("403")],
  ]);
  expect(objects.map(({ kind }) => kind.token)).toContain("ngcp:Reseller");
});

test("a list that fails is not taken for an empty one", async () => {
  estate.faults(kindOf("ngcp:Domain")).add({
    match: { path: /^\/api\/domains\// },
    do: { kind: "status", status: 502 },
  });
  expect((await failureOf(readAll(only("ngcp:Domain")))).kind).toBe("transient");
});
