import { setTimeout } from "node:timers/promises";
import { refusal } from "./engine";
import { redirection, runsOfEachTest, url } from "./runs";

const run = runsOfEachTest();

test("a list comes entry by entry, and ends with what the next page is asked for by", async () => {
  const engine = await run.start();
  for (const last of ["1", "2", "3"]) await engine.create(redirection, { mac: `00041392000${last}`, url });
  const first = await engine.list(redirection, { deviceType: "snomD785" }, { limit: 2 });
  expect(first.entries.map(({ id, name }) => [id, name])).toEqual([
    ["000413920001", "000413920001"],
    ["000413920002", "000413920002"],
  ]);
  const page = { continuationToken: first.continuation };
  const rest = await engine.list(redirection, { deviceType: "snomD785" }, page);
  expect([rest.entries.map(({ id }) => id), rest.continuation]).toEqual([["000413920003"], ""]);
  const refused = await refusal(engine.list(redirection, { colour: "red" }));
  expect(refused.message).toBe('there is no "colour" here.');
});

test("a list is told as it is read: what comes first does not wait for what comes last", async () => {
  const { store, faults, companies } = run.estate.sraps;
  const company = companies.reseller.uuid;
  const macs = Array.from({ length: 120 }, (_, n) => `0004130000${n.toString(16).padStart(2, "0")}`);
  for (const each of macs) store.setEndpoint({ mac: each, company });
  const engine = await run.start();
  const held = faults.add({ match: { path: /endpoints/ }, skip: 1, do: { kind: "hold", when: "before" } });
  const heard: string[] = [];
  const all = engine.list("sraps:Phone", {}, { limit: 120 }, (name) => heard.push(name));
  await held.reached();
  while (heard.length < 100) await setTimeout(1);
  held.release();
  expect((await all).entries.map(({ name }) => name).sort()).toEqual(macs);
});
