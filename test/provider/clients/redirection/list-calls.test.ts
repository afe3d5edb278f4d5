import type { RedirectionSimulator } from "../../../../simulators";
import { simulate, stopSimulators } from "./connect";

afterEach(stopSimulators);

const url = "https://prov.example.com/{mac}";
const macs = (count: number) =>
  Array.from({ length: count }, (_, index) => `000413b2${index.toString(16).padStart(4, "0")}`);
/** Registered to another account. */
const foreign = "000413999901";

const procedures = ({ log }: RedirectionSimulator) => {
  const counts: Record<string, number> = {};
  for (const { procedure = "" } of log.requests()) counts[procedure] = (counts[procedure] ?? 0) + 1;
  return counts;
};

/** What became of each call, by MAC address. */
async function outcomes(all: readonly string[], call: (mac: string) => Promise<void>) {
  const settled = await Promise.allSettled(all.map(call));
  return new Map(
    all.map((mac, index) => {
      const result = settled[index];
      return [mac, result?.status === "rejected" ? (result.reason as Error).message : "done"];
    }),
  );
}

test("without useListMethods each phone is a call of its own", async () => {
  const { redirection, client } = await simulate();
  await Promise.all(macs(5).map((mac) => client.registerPhone(mac, url)));
  expect(procedures(redirection)).toEqual({ "redirect.registerPhone": 5 });
});

describe("with useListMethods", () => {
  const own = { useListMethods: true };

  test("what is written at the same time goes out in lists of a hundred, and a single one alone", async () => {
    const { redirection, client } = await simulate({}, own);
    const all = macs(201);
    await Promise.all(all.map((mac) => client.registerPhone(mac, url)));
    expect(redirection.store.phones().filter((phone) => phone.url === url)).toHaveLength(201);
    expect(procedures(redirection)).toEqual({
      "redirect.registerPhoneList": 2,
      "redirect.registerPhone": 1,
    });
    redirection.log.clear();
    await Promise.all(all.map((mac) => client.deregisterPhone(mac)));
    expect(redirection.store.phones().filter((phone) => phone.url === url)).toEqual([]);
    expect(procedures(redirection)).toEqual({
      "redirect.deregisterPhoneList": 2,
      "redirect.deregisterPhone": 1,
    });
  });

  test("a list waits while reads are under way whose callers may want to be on it", async () => {
    const { redirection, client } = await simulate({}, own);
    await Promise.all(
      macs(40).map(async (mac) => {
        await client.getPhoneRedirection(mac);
        await client.registerPhone(mac, url);
      }),
    );
    expect(procedures(redirection)).toEqual({
      "redirect.getPhoneRedirection": 40,
      "redirect.registerPhoneList": 1,
    });
  });

  test("phones with different URLs go out in different lists", async () => {
    const { redirection, client } = await simulate({}, own);
    await Promise.all(macs(40).map((mac, index) => client.registerPhone(mac, `${url}?${index % 2}`)));
    expect(procedures(redirection)).toEqual({ "redirect.registerPhoneList": 2 });
    expect(redirection.store.phone(macs(1)[0] ?? "")?.url).toBe(`${url}?0`);
  });

  test.each(
    (["struct", "pairs", "string"] as const).flatMap((listFailure) =>
      (["applied", "refused"] as const).map((listFailureEffect) => ({ listFailure, listFailureEffect })),
    ),
  )("one bad phone fails by its name and the others are done: %p", async (switches) => {
    const { redirection, client } = await simulate(switches, own);
    const all = [...macs(10), foreign];
    const registered = await outcomes(all, (mac) => client.registerPhone(mac, url));
    expect([...registered].filter(([, outcome]) => outcome !== "done")).toEqual([
      [foreign, expect.stringContaining(`The phone ${foreign} is registered to another account.`)],
    ]);
    expect(redirection.store.phones().filter((phone) => phone.url === url)).toHaveLength(10);

    const deregistered = await outcomes(all, (mac) => client.deregisterPhone(mac));
    expect([...deregistered].filter(([, outcome]) => outcome !== "done").map(([mac]) => mac)).toEqual([
      foreign,
    ]);
    expect(redirection.store.phones().filter((phone) => phone.url === url)).toEqual([]);
  });

  test.each(["applied", "refused"] as const)(
    "phones that have gone already do not keep the others of their list: %s",
    async (listFailureEffect) => {
      const { redirection, client } = await simulate({ listFailureEffect }, own);
      await Promise.all(macs(5).map((mac) => client.registerPhone(mac, url)));
      const all = macs(10);
      const deregistered = await outcomes(all, (mac) => client.deregisterPhone(mac));
      expect(new Set(deregistered.values())).toEqual(new Set(["done"]));
      expect(redirection.store.phones().filter((phone) => phone.url === url)).toEqual([]);
    },
  );

  test("a list whose answer is lost leaves the outcome of each of its phones open", async () => {
    const { redirection, client } = await simulate({}, own);
    redirection.faults.add({ match: {}, times: 9, do: { kind: "drop", when: "after" } });
    const settled = await Promise.allSettled(macs(3).map((mac) => client.registerPhone(mac, url)));
    expect(settled.map((one) => (one as PromiseRejectedResult).reason.failure.outcome)).toEqual(
      Array(3).fill("unknown"),
    );
  });

  test("registerMode deregisterFirst sends two lists, the second after the first", async () => {
    const { redirection, client } = await simulate({}, { ...own, registerMode: "deregisterFirst" });
    await Promise.all(macs(40).map((mac) => client.registerPhone(mac, url)));
    expect(redirection.log.requests().map(({ procedure }) => procedure)).toEqual([
      "redirect.deregisterPhoneList",
      "redirect.registerPhoneList",
    ]);
  });
});
