import fc from "fast-check";
import * as z from "zod";
import { commonInputs, type Kind } from "../../../provider/kinds/kind";
import { tables } from "../../../provider/kinds/ngcp/kinds";
import { judge, readInputs } from "../../../provider/lifecycle/check";
import type { Properties } from "../../../provider/lifecycle/values";
import type { NgcpStore } from "../../../simulators";
import { kindOf } from "./estate";
import type { Declarations } from "./ngcp-declarations";
import { type Known, objectOf } from "./schema-values";

/** What steers the provider, and what it fills in itself. */
const STEERING = [...Object.keys(commonInputs), "forceDestroy", "allowReplace", "marker"];

/** The objects of the estate that inputs refer to, by their class. */
const REFERRED: Readonly<Record<string, readonly number[]>> = {
  BillingNetwork: [1],
  BillingProfile: [1],
  BillingZone: [1],
  CallForwardBNumberSet: [7],
  CallForwardDestinationSet: [7, 8],
  CallForwardSourceSet: [7],
  CallForwardTimeSet: [7],
  Contract: [3],
  Customer: [4],
  EmergencyMappingContainer: [1],
  LnpCarrier: [2],
  NcosLevel: [1],
  NcosLnpCarrier: [1],
  PbxDeviceConfig: [1],
  PbxDeviceModel: [1],
  PbxDeviceProfile: [1],
  PeeringGroup: [1],
  ProfilePackage: [1],
  Reseller: [1],
  SoundSet: [1],
  Subscriber: [1],
  TimeSet: [1],
};

/** Those of them that the estate does not have of itself. */
function settle({ store }: { store: NgcpStore }): void {
  const none = { reseller_id: 1, description: null };
  store.put("timesets", { id: 1, name: "usual", reseller_id: 1, times: [] });
  store.put("cfsourcesets", {
    ...{ id: 7, subscriber_id: 1, name: "usual", mode: "whitelist", is_regex: false, sources: [] },
  });
  store.put("cfbnumbersets", {
    ...{ id: 7, subscriber_id: 1, name: "usual", mode: "whitelist", is_regex: false, bnumbers: [] },
  });
  store.put("billingnetworks", { ...none, id: 1, name: "usual", blocks: [{ ip: "192.0.2.1", mask: null }] });
  store.put("profilepackages", { ...none, id: 1, name: "usual", initial_profiles: [] });
  // Of what there is one a reseller, and which nothing removes.
  for (const { id } of store.rows("resellerbrandings")) store.delete("resellerbrandings", id);
}

const idsOf = (ids: readonly number[]) =>
  fc.constantFrom(...ids.flatMap((id) => [id, String(id), `west::${id}`]));
const pattern = fc.stringMatching(/^\^?(sip:)?[0-9]{1,6}(\.\*|\[1-5\]+|\$)?$/);
const day = fc.date({ min: new Date("2030-01-01"), max: new Date("2037-01-01"), noInvalidDate: true });
const dayText = day.map((date) => date.toISOString().slice(0, 10));
const momentText = day.chain((date) => {
  const text = date.toISOString().slice(0, 19);
  return fc.constantFrom(text, text.replace("T", " "), text.slice(0, 16), text.slice(0, 10));
});
const address = fc.oneof(fc.ipV4(), fc.ipV6());
const block = (ip: fc.Arbitrary<string>, longest: number) =>
  fc.tuple(ip, fc.option(fc.integer({ min: 8, max: longest }))).map(([one, bits]) => {
    return bits === null ? one : `${one}/${bits}`;
  });

/** What the schema alone does not say of values, wherever they are: the server's own rules, and rare texts. */
const BY_NAME: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  pattern,
  calleePattern: pattern,
  callerPattern: pattern,
  // There is none on a fresh server.
  announcementId: fc.constant(undefined),
  viaRoute: fc.constant(undefined),
  fromPattern: pattern,
  matchPattern: fc.constantFrom("^00(.+)$", "^0([1-9].*)$", "^(.*)$"),
  replacePattern: fc.constantFrom("\\1", "43\\1", "+\\1"),
  blocks: fc.oneof(
    fc.uniqueArray(block(fc.ipV4(), 32), { minLength: 1, maxLength: 3 }),
    fc.uniqueArray(block(fc.ipV6(), 128), { minLength: 1, maxLength: 3 }),
  ),
  ip: address,
  sourceIp: address,
  start: momentText,
  end: momentText,
  until: momentText,
  validUntil: momentText,
  byDay: fc.constantFrom("MO,TU", "1fr", "-1SU, we"),
};

const email = fc.emailAddress().filter((one) => z.email().safeParse(one).success);
const emails = fc.array(email, { minLength: 1, maxLength: 2 }).map((all) => all.join(", "));

const password = fc
  .string({ unit: fc.constantFrom(..."abcdefABCDEF0123456789#%&/"), minLength: 9, maxLength: 20 })
  .map((rest) => `aB0${rest}`);

/** A part of a provisioning template that is not empty. */
const templatePart = fc.dictionary(
  fc.constantFrom("name", "label", "required", "data-options"),
  fc.oneof(
    fc.string({ minLength: 1 }),
    fc.integer(),
    fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
  ),
  { minKeys: 1, noNullPrototype: true },
);

/** The same of one class. */
const BY_CLASS: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  Admin: { password },
  CustomerFraudPreferences: { fraudDailyNotify: emails, fraudIntervalNotify: emails },
  LnpNumber: { start: dayText, end: dayText },
  PbxDevice: {
    lines: fc.uniqueArray(
      fc.record(
        {
          linerange: fc.constant("Keys"),
          keyNum: fc.nat({ max: 3 }),
          type: fc.constant("private"),
          subscriberId: idsOf([1]),
          label: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
        },
        { requiredKeys: ["linerange", "keyNum", "type", "subscriberId"] },
      ),
      { selector: ({ keyNum }) => keyNum, maxLength: 3 },
    ),
  },
  PbxDeviceModel: { connectableModelIds: fc.constantFrom([1], ["1"]) },
  PbxDeviceConfig: { source: fc.constantFrom("test/fixtures/snom.xml", "test/fixtures/snom-de.xml") },
  ProvisioningTemplate: { template: fc.record({ fields: fc.array(templatePart, { minLength: 1 }) }) },
  SoundFile: { handle: fc.constantFrom("music_on_hold", "block_in", "block_out") },
  SubscriberRegistration: { expires: fc.oneof(fc.constant("never"), momentText) },
  SpeedDials: { slot: fc.nat({ max: 9 }).map((digit) => `*${digit}`) },
};

const files = ["hold.wav", "jazz.wav", "d785.png", "mac.png", "snom.xml", "firmware.bin"].map(
  (name) => `test/fixtures/${name}`,
);

function declarationsOf(definition: (typeof tables)[number]): Declarations {
  const kind = kindOf(`ngcp:${definition.class}`);
  const shape = Object.fromEntries(
    Object.entries(kind.inputs.shape as Record<string, z.ZodType>).filter(
      ([name]) => !STEERING.includes(name),
    ),
  );
  const known: Known = (schema, name) => {
    const [, referred] = /\bid of a `ngcp\.(\w+)`/.exec(schema.description ?? "") ?? [];
    if (referred !== undefined) return idsOf(REFERRED[referred] ?? []);
    const values = BY_CLASS[definition.class]?.[name] ?? BY_NAME[name];
    return values ?? (definition.fields[name]?.file && fc.constantFrom(...files));
  };
  return {
    token: kind.token,
    arbitrary: objectOf(shape, known, ["resellerId"])
      .map((declared) => fitting(kind, declared))
      .filter((declared) => isTaken(kind, declared)),
    settle({ ngcp }, declared) {
      settle(ngcp);
      return declared;
    },
  };
}

/** Without what rules over several inputs forbid: what such a rule is about is left out. */
function fitting(kind: Kind, declared: Properties): Properties {
  const { known } = readInputs(kind, declared);
  const broken = (kind.rules ?? []).filter((rule) => rule.broken(known) !== undefined);
  const dropped = broken.flatMap(({ needs: [subject] }) => subject ?? []);
  return Object.fromEntries(Object.entries(declared).filter(([name]) => !dropped.includes(name)));
}

/** Whether a program may declare it, by what can be told without the server. */
function isTaken(kind: Kind, declared: Properties): boolean {
  const read = readInputs(kind, declared);
  return read.failures.length === 0 && judge(kind, read, []).length === 0;
}

/** Whatever programs declare of the kinds that are tables of fields, but for these. */
export function tableDeclarations(others: ReadonlySet<string>): Declarations[] {
  return tables.filter(({ class: name }) => !others.has(`ngcp:${name}`)).map(declarationsOf);
}
