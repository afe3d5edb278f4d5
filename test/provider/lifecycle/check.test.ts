import * as z from "zod";
import { kind as declareKind } from "../../../provider/kinds/kind";
import { check } from "../../../provider/lifecycle/check";
import { UNKNOWN } from "../../../provider/lifecycle/values";
import { type Estate, kindOf, startEstate } from "./estate";
import { specimens } from "./specimens";

let estate: Estate;

beforeAll(async () => {
  estate = await startEstate();
});

afterEach(() => {
  estate.sraps.faults.clear();
  estate.forget();
});

afterAll(() => estate.stop());

const redirection = kindOf("redirection:MacRedirection");
const phone = kindOf("sraps:Phone");
const profile = kindOf("sraps:ProvisioningProfile");
const user = kindOf("sraps:User");
const mac = "000413aabbcc";

const reasons = async (...args: Parameters<ReturnType<Estate["run"]>["failures"]>) =>
  (await estate.run().failures(...args)).map(({ reason }) => reason);

describe("values that are not known yet", () => {
  test.each(specimens)(
    "pass at the top level of $token, one by one and all at once",
    async ({ kind, declared }) => {
      const all = Object.fromEntries(Object.keys(declared).map((name) => [name, UNKNOWN]));
      for (const name of Object.keys(declared)) {
        const inputs = await estate.run().check(kind, { ...declared, [name]: UNKNOWN });
        expect(inputs[name]).toBe(UNKNOWN);
      }
      expect(await estate.run().check(kind, all)).toMatchObject(all);
      expect(estate.writes()).toEqual({});
    },
  );

  test("pass within maps and keep their place beside values that are checked", async () => {
    const settings = { language: UNKNOWN, vlan_id: 7, user_name: { value: UNKNOWN, index: 1 } };
    const inputs = await estate.run().check(phone, { mac, settings });
    expect(inputs.settings).toEqual({ ...settings, vlan_id: "7" });
    const fields = { name: [UNKNOWN], address: { city: UNKNOWN, zip: 1010 } };
    expect(await estate.run().check(user, { key: { email: UNKNOWN }, fields })).toEqual({
      key: { email: UNKNOWN },
      fields,
    });
  });

  test("do not hide what is wrong beside them", async () => {
    const settings = { language: UNKNOWN, vlan_id: ["seven"] };
    expect(await reasons(phone, { mac: UNKNOWN, settings, name: 7 })).toEqual([
      "name: expected a string, got 7.",
      "settings.vlan_id: expected another type of value.",
    ]);
  });

  test("skip what the back end would be asked about them, and only that", async () => {
    expect(
      await reasons(profile, { name: "Vienna", productGroup: UNKNOWN, settings: { nonsense: 1 } }),
    ).toEqual([]);
    expect(estate.requests()).toEqual({});
    expect(await reasons(phone, { mac, profile: UNKNOWN, settings: { nonsense: 1, language: "x" } })).toEqual(
      [expect.stringMatching(/^settings\.nonsense: SRAPS has no setting/)],
    );
  });

  test("of the connection ask no back end: it is not known which", async () => {
    expect(await reasons(phone, { mac, connection: UNKNOWN, settings: { nonsense: 1 } })).toEqual([]);
    expect(estate.requests()).toEqual({});
  });

  test("leave out a rule over several inputs, which else is told with the others", async () => {
    const timed = declareKind({
      ...redirection,
      backend: "redirection",
      token: "redirection:Timed",
      inputs: z.strictObject({ from: z.number(), to: z.number() }),
      outputs: z.object({}),
      identity: ["from"],
      identityMaking: ["from"],
      secrets: [],
      writeOnly: [],
      parseId: () => ({}),
      warn: () => [],
      rules: [
        {
          needs: ["to", "from"],
          broken: ({ from = 0, to = 0 }) => (to < from ? "expected no less than from." : undefined),
        },
      ],
    } as never);
    const { session } = estate.run();
    const told = async (news: Record<string, unknown>) => (await check(timed, session, news)).failures;
    expect(await told({ from: 2, to: 1 })).toEqual([
      { input: "to", reason: "to: expected no less than from." },
    ]);
    expect(await told({ from: UNKNOWN, to: 1 })).toEqual([]);
    expect(await told({ from: 2, to: UNKNOWN })).toEqual([]);
    expect(await told({ from: 1, to: 2 })).toEqual([]);
  });
});

test("a zero has no sign, however deep: the state could not keep it", async () => {
  const inputs = await estate.run().check(user, {
    key: { email: "ada@acme.example" },
    fields: { credit: -0, limits: [{ least: -0 }] },
  });
  expect(inputs.fields).toEqual({ credit: 0, limits: [{ least: 0 }] });
});

describe("failures", () => {
  test("are told all at once, each with its path", async () => {
    const news = {
      mac: "00:04:13",
      url: "prov.example.com",
      adopt: "maybe",
      connection: "a b",
      colour: "red",
    };
    expect(await estate.run().failures(redirection, news)).toEqual([
      {
        input: "colour",
        reason: "colour: redirection:MacRedirection has no such input. It has mac, url, connection, adopt.",
      },
      { input: "mac", reason: 'mac: expected a MAC address of 12 hexadecimal digits, got "00:04:13".' },
      {
        input: "url",
        reason:
          'url: expected a URL that starts with http://, https://, ftp:// or tftp:// and a host, got "prov.example.com".',
      },
      {
        input: "connection",
        reason: 'connection: expected the name of a connection: letters, digits, `-` and `_`, got "a b".',
      },
      { input: "adopt", reason: 'adopt: expected "matching" or "never" or "always", got "maybe".' },
    ]);
  });

  test("tell what is missing, also where it is null", async () => {
    expect(await reasons(redirection, {})).toEqual(["mac: is required.", "url: is required."]);
    expect(await reasons(redirection, { mac: null, url: undefined })).toEqual([
      "mac: is required.",
      "url: is required.",
    ]);
  });

  test("pass over an unknown input that is not set", async () => {
    const news = { mac, url: "https://a.example/", colour: null, taste: undefined };
    expect(await reasons(redirection, news)).toEqual([]);
  });

  test("quote a long value shortened, on one line", async () => {
    const [reason = ""] = await reasons(redirection, {
      mac: `${"x".repeat(500)}\n`,
      url: "https://a.example/",
    });
    expect(reason.length).toBeLessThan(250);
    expect(reason).not.toContain("\n");
  });

  test.each([
    ["a secret input's empty key", { secretFields: { password: "hunter2", "": "hunter2" } }],
    ["a secret input of a wrong type", { secretFields: "hunter2" }],
    ["a map", { fields: { name: "Ada", x: Symbol.for("hunter2") } }],
    ["a map of a wrong type", { fields: ["hunter2"] }],
    ["a map's empty key", { fields: { "": "hunter2" } }],
  ])("never quote %s", async (_, wrong) => {
    const told = await reasons(user, { key: { email: "ada@acme.example" }, ...wrong });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^(secretFields|fields)/);
    expect(told[0]).not.toContain("hunter2");
  });

  test("never quote the value of a setting, which may be a password", async () => {
    const told = await reasons(phone, { mac, settings: { http_pass: ["hunter2"], no_such_pass: "hunter2" } });
    expect(told).toEqual(["settings.http_pass: expected another type of value."]);
    const [unknown] = await reasons(phone, { mac, settings: { no_such_pass: "hunter2" } });
    expect(unknown).toMatch(/no_such_pass/);
    expect(unknown).not.toContain("hunter2");
  });

  test("show the path of a map's entry as people would write it", async () => {
    const settings = { "a.b": ["x"], "no such": ["x"], plain_1: ["x"] };
    expect(await reasons(phone, { mac, settings })).toEqual([
      'settings["a.b"]: expected another type of value.',
      'settings["no such"]: expected another type of value.',
      "settings.plain_1: expected another type of value.",
    ]);
  });

  test("name the path that must be set where a collection's is not public", async () => {
    const other = await startEstate({ mount: {} });
    try {
      for (const [token, path] of [
        ["sraps:User", "users"],
        ["sraps:Company", "companies"],
        ["sraps:ProductDefaults", "productDefaults"],
      ] as const) {
        const declared = specimens.find((each) => each.token === token)?.declared ?? {};
        const [failure, ...more] = await other.run().failures(kindOf(token), declared);
        expect(failure?.reason).toContain(`voip:sraps.paths.${path} is not set`);
        expect(more).toEqual([]);
      }
      expect(other.writes()).toEqual({});
    } finally {
      await other.stop();
    }
  });
});

describe("a back end that cannot be asked", () => {
  const news = { mac, settings: { nonsense: "x" } };

  test.each([
    ["drops the connection", { kind: "drop", when: "before" }],
    ["is in maintenance", { kind: "status", status: 503 }],
    ["asks for patience", { kind: "tooManyRequests" }],
  ] as const)("because it %s is a warning, not a failure", async (_, action) => {
    estate.sraps.faults.add({ times: 99, do: action });
    const run = estate.run();
    expect(await run.failures(phone, news)).toEqual([]);
    expect(run.warnings).toEqual([expect.stringMatching(/^Names were not checked against the back end: /)]);
  });

  test("because nothing listens there is a warning, not a failure", async () => {
    const config = {
      "voip:sraps": { ...estate.config["voip:sraps"], baseUrl: "http://127.0.0.1:9/api/v1/" },
    };
    const run = estate.run(config);
    expect(await run.failures(phone, news)).toEqual([]);
    expect(run.warnings).toHaveLength(1);
  });

  test("because the key is wrong is a failure that names the settings", async () => {
    const config = { "voip:sraps": { ...estate.config["voip:sraps"], key: "wrong-key-hunter2" } };
    const run = estate.run(config);
    const [failure, ...more] = await run.failures(phone, news);
    expect(failure?.reason).toMatch(/voip:sraps\.keyId and voip:sraps\.key/);
    expect(failure?.reason).not.toContain("hunter2");
    expect([more, run.warnings]).toEqual([[], []]);
  });

  test("because its settings are missing is a failure, before any write and without a request", async () => {
    const [failure] = await estate.run({}).failures(redirection, { mac, url: "https://a.example/" });
    expect(failure?.reason).toMatch(/voip:redirection\.username.* is not set\./);
  });

  test("is not asked at all about inputs that are wrong already", async () => {
    await reasons(phone, { mac: "no", settings: { nonsense: "x" } });
    expect(estate.requests()).toEqual({});
  });
});

describe("what is asked of the back end", () => {
  test("is asked once for a run, however many resources there are", async () => {
    const run = estate.run();
    const news = (number: number) => ({ mac: `00041300000${number}`, settings: { language: "x" } });
    await Promise.all([1, 2, 3, 4, 5].map((number) => run.failures(phone, news(number))));
    expect(estate.requests()).toEqual({ GET: 2 });
    expect(new Set(estate.sraps.log.requests().map(({ path }) => path))).toEqual(
      new Set(["/api/v1/settings/"]),
    );
  });
});

describe("warnings", () => {
  test.each([redirection, phone])("of $token tell of a MAC address that is not Snom's", async (kind) => {
    const run = estate.run();
    const news = { mac: "AA:BB:CC:DD:EE:01", ...(kind === redirection ? { url: "https://a.example/" } : {}) };
    await run.failures(kind, news);
    expect(run.warnings).toEqual(["mac: aabbccddee01 does not begin like the address of a Snom phone."]);
  });

  test("do not tell of one that is not known or is wrong", async () => {
    const run = estate.run();
    await run.failures(redirection, { mac: UNKNOWN, url: "https://a.example/" });
    await run.failures(redirection, { mac: "aabb", url: "https://a.example/" });
    expect(run.warnings).toEqual([]);
  });
});
