import { UNKNOWN } from "../../../provider/lifecycle/values";
import { type Estate, startEstate } from "./estate";
import { fleetOf, macAt, phones } from "./fleet-run";

let estate: Estate;

beforeAll(async () => {
  estate = await startEstate();
});

afterAll(() => estate.stop());

afterEach(() => {
  estate.sraps.faults.clear();
  estate.forget();
});

const fleet = (run = estate.run()) => fleetOf("sraps:PhoneFleet", run);

test("brings keys and values to one spelling, fills in defaults, and does so once for all", async () => {
  const inputs = await fleet().check({ phones: { "00:04:13:A1:00:01": { settings: { vlan_id: 7 } } } });
  expect(inputs).toEqual({
    autoprovisioning: true,
    phones: { [macAt(1)]: { settings: { vlan_id: "7" } } },
  });
  expect(await fleet().check(inputs)).toEqual(inputs);
});

test("says all that is wrong, each by its path", async () => {
  expect(
    await fleet().failures({
      colour: "red",
      autoprovisioning: "yes",
      phones: {
        "00:04:13": {},
        "00:04:13:A1:00:01": { colour: 1, redirectionUrl: "ldap://x" },
        "0004.13a1.0001": {},
        [macAt(2)]: "desk",
      },
    }),
  ).toEqual([
    expect.stringMatching(/^colour: sraps:PhoneFleet has no such input\. It has name, company, /),
    'autoprovisioning: expected a boolean, got "yes".',
    'phones["00:04:13"]: expected a MAC address of 12 hexadecimal digits, got "00:04:13".',
    'phones["0004.13a1.0001"]: is the same as phones["00:04:13:A1:00:01"]. Keep one of them.',
    `phones["${macAt(2)}"]: expected an object with the entry's inputs.`,
    expect.stringMatching(
      /^phones\["000413a10001"\]\.colour: An entry of sraps:PhoneFleet has no such input/,
    ),
    expect.stringMatching(/^phones\["000413a10001"\]\.redirectionUrl: expected a URL/),
  ]);
  expect(await fleet().failures({})).toEqual(["phones: is required."]);
});

test("says once what is wrong for all entries, and by its entry what is wrong for one", async () => {
  const settings = { langauge: "English" };
  expect(
    await fleet().failures({
      settings,
      productGroup: "D-Series",
      phones: { ...phones(5), [macAt(1)]: { settings: { vlan_id: 7 } } },
    }),
  ).toEqual([expect.stringMatching(/^settings\.langauge: SRAPS has no setting "langauge"/)]);
  expect(
    await fleet().failures({ productGroup: "D-Series", phones: { ...phones(5), [macAt(1)]: { settings } } }),
  ).toEqual([expect.stringMatching(/^phones\["000413a10001"\]\.settings\.langauge: SRAPS has no setting/)]);
});

test("says twenty things in full and counts the rest", async () => {
  const wrong = Object.fromEntries(Object.keys(phones(50)).map((mac) => [mac, { name: "" }]));
  const failures = await fleet().failures({ phones: wrong });
  expect(failures).toHaveLength(21);
  expect(failures[20]).toBe("… and 30 more.");
});

test("leaves what is not known yet alone", async () => {
  expect(await fleet().check({ phones: UNKNOWN })).toMatchObject({ phones: UNKNOWN });
  const phonesToCome = { [macAt(1)]: UNKNOWN, [macAt(2)]: { name: UNKNOWN, profile: UNKNOWN } };
  const news = { settings: UNKNOWN, profile: UNKNOWN, phones: phonesToCome };
  expect(await fleet().check(news)).toMatchObject(news);
});

test("asks a back end that cannot be reached once, not for each entry, and goes on", async () => {
  const run = estate.run();
  estate.sraps.faults.add({ match: {}, times: 999, do: { kind: "status", status: 503 } });
  await fleet(run).check({
    settings: { language: "English" },
    productGroup: "D-Series",
    phones: phones(200),
  });
  expect(run.warnings).toEqual([expect.stringMatching(/^Names were not checked against the back end: /)]);
  expect(estate.requests().GET).toBeLessThan(5);
});

test("warns of addresses that are not Snom's, of the first twenty by name", async () => {
  const run = estate.run();
  const others = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`0011220000${index.toString(16).padStart(2, "0")}`, {}]),
  );
  await fleet(run).check({ phones: others });
  expect(run.warnings).toHaveLength(21);
  expect(run.warnings[0]).toBe(
    'phones["001122000000"]: 001122000000 does not begin like the address of a Snom phone.',
  );
});
