import { createConnections } from "../../../provider/connections/connections";
import { formatId, parseId } from "../../../provider/lifecycle/state";
import { type Estate, failureOf, kindOf, startEstate } from "../lifecycle/estate";

let estate: Estate;
let west: Estate;

beforeAll(async () => {
  [estate, west] = await Promise.all([startEstate(), startEstate()]);
});

afterEach(() => {
  for (const each of [estate, west]) {
    each.sraps.faults.clear();
    each.redirection.faults.clear();
    each.forget();
  }
});

afterAll(() => Promise.all([estate.stop(), west.stop()]));

const redirection = kindOf("redirection:MacRedirection");
const phone = kindOf("sraps:Phone");
const mac = "000413aabbcc";

/** The default account and one that is named west. */
function both() {
  const { "voip:sraps": sraps, "voip:redirection": ofRedirection } = west.config;
  return { ...estate.config, "voip:connections": { west: { sraps, redirection: ofRedirection } } };
}

function errorOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("nothing failed");
}

describe("a named connection", () => {
  test("is where its resources are made; the id says so, and by the id alone they are found there", async () => {
    const declared = { mac, url: "https://a.example/", connection: "west" };
    const made = await estate.run(both()).create(redirection, declared);
    expect(made.id).toBe(`west::${mac}`);
    expect(west.redirection.store.phone(mac)?.url).toBe("https://a.example/");
    expect(estate.redirection.store.phone(mac)).toBeUndefined();

    const found = await estate.run(both()).read(redirection, made.id);
    expect(found).toEqual({
      id: `west::${mac}`,
      outputs: { mac, url: "https://a.example/", connection: "west" },
      inputs: { mac, url: "https://a.example/", connection: "west" },
    });
    expect(estate.requests()).toEqual({});

    await estate.run(both()).update(redirection, made, { ...declared, url: "https://b.example/" });
    expect(west.redirection.store.phone(mac)?.url).toBe("https://b.example/");
    await estate.run(both()).remove(redirection, made);
    expect(west.redirection.store.phone(mac)).toBeUndefined();
    expect(estate.requests()).toEqual({});
  });

  test("is not mixed up with the default one: the same phone can be in both", async () => {
    const run = estate.run(both());
    const here = await run.create(phone, { mac });
    const there = await run.create(phone, { mac, connection: "west" });
    expect(there.id).toBe(`west::${here.id}`);
    expect(run.warnings).toEqual([]);
    await estate.run(both()).remove(phone, there);
    expect(west.sraps.store.endpoint(mac)).toBeUndefined();
    expect(estate.sraps.store.endpoint(mac)).toBeDefined();
    await estate.run(both()).remove(phone, here);
  });

  test("is found by its id too when the record does not name it", async () => {
    const made = await estate.run(both()).create(phone, { mac, connection: "west" });
    await estate.run(both()).remove(phone, { id: made.id, outputs: {} });
    expect(west.sraps.store.endpoint(mac)).toBeUndefined();
    expect(estate.requests()).toEqual({});
  });

  test("that does not exist is told of with its input", async () => {
    const failures = await estate.run(both()).failures(phone, { mac, connection: "north" });
    expect(failures).toEqual([
      {
        input: "connection",
        reason: 'connection: There is no connection "north" under voip:connections, only west.',
      },
    ]);
  });

  test.each([
    ["west", "c1/000413aabbcc", "west::c1/000413aabbcc"],
    [undefined, "c1/000413aabbcc", "c1/000413aabbcc"],
    ["a-b_1", "x::y", "a-b_1::x::y"],
  ])("%s and %s are the id %s, and back", (connection, remoteId, id) => {
    expect(formatId(connection, remoteId)).toBe(id);
    expect(parseId(id)).toEqual(connection === undefined ? { remoteId } : { connection, remoteId });
  });

  test.each(["::x", "a b::x", "c1/p::q"])("is not read from the id %s", (id) => {
    expect(parseId(id)).toEqual({ remoteId: id });
  });
});

describe("wrong settings", () => {
  test("are said once in full and later in one line that repeats nothing", () => {
    const connections = createConnections({}, {});
    const first = errorOf(() => connections.client("redirection"));
    expect(first).toMatch(
      /voip:redirection\.username .* voip:redirection\.password .* is not set\. Set them with/,
    );
    for (const _ of [1, 2]) {
      expect(errorOf(() => connections.client("redirection"))).toBe(
        "The settings of the Snom redirection service are wrong, as said for another resource.",
      );
    }
    expect(errorOf(() => connections.client("sraps"))).toMatch(/voip:sraps\.keyId/);
  });

  test("of one account leave the others working", () => {
    const connections = createConnections({ ...estate.config, "voip:connections": { west: {} } }, {});
    expect(errorOf(() => connections.client("sraps", "west"))).toMatch(
      /voip:connections\.west\.sraps\.keyId/,
    );
    expect(connections.client("sraps")).toBe(connections.client("sraps"));
  });

  test.each([
    ["proxy", "http://user:hunter2@proxy.example/path"],
    ["proxy", "hunter2"],
    ["ca", "-----BEGIN CERTIFICATE-----\nhunter2\n-----END CERTIFICATE-----"],
  ])("of the transport are told by the setting's whole name, without the value (%s)", (name, value) => {
    const config = { "voip:sraps": { ...estate.config["voip:sraps"], [name]: value } };
    const problem = errorOf(() => createConnections(config, {}).client("sraps"));
    expect(problem.startsWith(`voip:sraps.${name}: expected `)).toBe(true);
    expect(problem).not.toContain("hunter2");
  });
});

describe("credentials", () => {
  test("are not quoted when a back end or a gateway repeats them", async () => {
    const { key } = estate.sraps.accounts.reseller;
    const { password } = estate.redirection.accounts.main;
    estate.sraps.faults.add({ times: 9, do: { kind: "status", status: 500, body: `no such key: ${key}` } });
    estate.redirection.faults.add({
      times: 9,
      do: { kind: "status", status: 500, body: `wrong: ${password}` },
    });
    const ofSraps = await failureOf(estate.run().read(phone, mac));
    const ofRedirection = await failureOf(estate.run().read(redirection, mac));
    expect(ofSraps.message).toMatch(/It said: “no such key: \*\*\*”/);
    expect(ofRedirection.message).toMatch(/It said: “wrong: \*\*\*”/);
    estate.sraps.faults.clear();
    estate.sraps.faults.add({ times: 9, do: { kind: "status", status: 400, body: `no such key: ${key}` } });
    expect((await failureOf(estate.run().read(phone, mac))).message).not.toContain(key);
  });
});
