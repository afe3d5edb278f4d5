import * as pulumi from "@pulumi/pulumi";
import { refusePlainValues } from "../../sdk/plain-values";
import type { ResourceDefinition } from "../../sdk/resource";

const phone: ResourceDefinition = {
  token: "sraps:Phone",
  properties: ["mac", "company", "connection"],
  secrets: [],
  identity: ["company", "mac"],
  macs: ["mac"],
};
const profile: ResourceDefinition = {
  ...phone,
  token: "sraps:ProvisioningProfile",
  identity: ["company", "name"],
  macs: [],
};

/** A program's run: what is declared twice is looked for within one. */
const startRun = () =>
  pulumi.runtime.setMocks({ newResource: ({ name }) => ({ id: name, state: {} }), call: () => ({}) });

beforeEach(startRun);

/** What the program fails with for these refusals. */
async function messageOf(refusal: pulumi.Inputs | undefined): Promise<string> {
  const [failure] = Object.values(refusal ?? {});
  return Promise.resolve(failure).then(
    () => "nothing failed",
    (error: unknown) => {
      expect(pulumi.RunError.isInstance(error)).toBe(true);
      return (error as Error).message;
    },
  );
}

test("right values are not refused", () => {
  expect(refusePlainValues(phone, "ada", { mac: "00:04:13:AA:BB:CC" })).toBeUndefined();
  expect(refusePlainValues(phone, "bob", { mac: "00:04:13:AA:BB:CD" })).toBeUndefined();
});

test("all wrong MAC addresses of a program are told at once, by the names of their resources", async () => {
  const refusals = ["00:04:13", "ff:ff:ff:ff:ff:ff", "01:04:13:aa:bb:cc"].map((mac, at) =>
    refusePlainValues(phone, `phone-${at}`, { mac }),
  );
  expect(refusals.map((refusal) => Object.keys(refusal ?? {}))).toEqual(Array(3).fill(["company"]));
  const messages = await Promise.all(refusals.map(messageOf));
  expect(messages[0]).toBe(
    [
      'sraps:Phone "phone-0": mac: expected a MAC address of 12 hexadecimal digits, got "00:04:13".',
      'sraps:Phone "phone-1": mac: expected the MAC address of one phone, not the all-zero or the broadcast address, got "ff:ff:ff:ff:ff:ff".',
      'sraps:Phone "phone-2": mac: expected the MAC address of one phone, not a multicast address, got "01:04:13:aa:bb:cc".',
    ].join("\n"),
  );
  expect(new Set(messages).size).toBe(1);
});

test("two resources of one natural key are refused, in whatever notation it is", async () => {
  refusePlainValues(phone, "ada", { mac: "00:04:13:AA:BB:CC" });
  const refusal = refusePlainValues(phone, "bob", { mac: "0004.13aa.bbcc" });
  expect(await messageOf(refusal)).toMatch(
    /^sraps:Phone "bob": "ada" declares the same company and mac: 0004\.13aa\.bbcc\. Keep one of them\.$/,
  );
});

test("the same key in another company, account, kind or run is another", async () => {
  const mac = "00:04:13:AA:BB:CC";
  for (const args of [{ mac }, { mac, company: "c1" }, { mac, connection: "west" }]) {
    expect(refusePlainValues(phone, "ada", args)).toBeUndefined();
  }
  expect(refusePlainValues(profile, "ada", { name: mac })).toBeUndefined();
  await startRun();
  expect(refusePlainValues(phone, "ada", { mac })).toBeUndefined();
});

describe("a fleet", () => {
  const { properties: _properties, ...entry } = phone;
  const fleet: ResourceDefinition = {
    token: "sraps:PhoneFleet",
    properties: ["company", "phones"],
    secrets: [],
    identity: [],
    macs: [],
    entries: { ...entry, input: "phones", key: "mac" },
  };
  const mac = "00:04:13:AA:BB:CC";

  test("is refused for each key that is wrong or declared elsewhere, by a single resource too", async () => {
    expect(refusePlainValues(phone, "ada", { mac })).toBeUndefined();
    const phones = { "000413aabbcc": {}, "00:04:13": {}, "000413aabbcd": {}, "0004.13aa.bbcd": {} };
    const refusal = refusePlainValues(fleet, "vienna", { phones });
    expect(Object.keys(refusal ?? {})).toEqual(["phones"]);
    expect((await messageOf(refusal)).split("\n")).toEqual([
      'sraps:PhoneFleet "vienna": phones["000413aabbcc"]: "ada" declares the same company and mac: 000413aabbcc. Keep one of them.',
      'sraps:PhoneFleet "vienna": phones["00:04:13"]: mac: expected a MAC address of 12 hexadecimal digits, got "00:04:13".',
      'sraps:PhoneFleet "vienna": phones["0004.13aa.bbcd"]: "vienna" declares the same company and mac: 0004.13aa.bbcd. Keep one of them.',
    ]);
  });

  test("whose phones are not known yet, or are in another company, is not", () => {
    expect(refusePlainValues(phone, "ada", { mac })).toBeUndefined();
    for (const args of [{ phones: pulumi.output({ [mac]: {} }) }, { phones: { [mac]: {} }, company: "c1" }]) {
      expect(refusePlainValues(fleet, "vienna", args)).toBeUndefined();
    }
  });
});

test("what is not known while the program runs is left for the engine", () => {
  const mac = pulumi.output("00:04:13");
  for (const name of ["ada", "bob"]) {
    expect(refusePlainValues(phone, name, { mac })).toBeUndefined();
    expect(refusePlainValues(profile, name, { name: Promise.resolve("a") })).toBeUndefined();
  }
});
