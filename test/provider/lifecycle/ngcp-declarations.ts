import fc from "fast-check";
import * as z from "zod";
import { digitsOf, type E164, e164 } from "../../../provider/kinds/ngcp/e164";
import type { Properties } from "../../../provider/lifecycle/values";
import type { NgcpRelease } from "../../../simulators";
import { profileAttributes } from "../../../simulators/ngcp/collections/profile-attributes";
import type { Estate } from "./estate";
import { preferenceDeclarations } from "./ngcp-preference-declarations";
import { tableDeclarations } from "./ngcp-table-declarations";

/** The area codes by which the numbers below are split that are written as one text. */
export const areaCodes = ["43 1", "43 316", "423", "1 212"];

/** What programs may declare of a kind, as far as its schema and the server accept it. */
export interface Declarations {
  token: string;
  /** What of the kind, where it is several things. */
  of?: string;
  arbitrary: fc.Arbitrary<Properties>;
  /** What is to be there before, and what a declaration cannot have twice. */
  settle?(estate: Estate, declared: Properties): Properties;
}

type Optional = Record<string, fc.Arbitrary<unknown>>;
const declaring = (required: Optional, optional: Optional) =>
  fc.record(
    { ...required, ...optional },
    { requiredKeys: Object.keys(required) },
  ) as fc.Arbitrary<Properties>;

/** Any characters: a code point may be two units of a text's length. */
const text = (longest: number) =>
  fc.string({ unit: "binary", minLength: 1, maxLength: Math.floor(longest / 2) });
const texts = (names: string, longest: number): Optional =>
  Object.fromEntries(names.split(" ").map((name) => [name, text(longest)]));
const idOf = (id: number) => fc.constantFrom(id, String(id), `west::${id}`);
const email = fc.emailAddress().filter((address) => z.email().max(255).safeParse(address).success);
const timezone = fc.constantFrom("Europe/Vienna", "UTC", "America/Argentina/Buenos_Aires");
const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: least, maxLength: most });

const contact = {
  ...texts("firstname lastname company street city vatnum", 127),
  ...texts("phonenumber mobilenumber faxnumber comregnum", 31),
  ...texts("bankname gpp0 gpp1 gpp2 gpp3 gpp4 gpp5 gpp6 gpp7 gpp8 marker", 255),
  ...{ postcode: text(16), iban: text(34), bic: text(11) },
  ...{ timezone, country: fc.stringMatching(/^[A-Za-z]{2}$/) },
};
const status = fc.constantFrom("active", "pending", "locked");
const count = fc.nat({ max: 999_999 });
const lockOf = (...levels: number[]) => fc.constantFrom(...levels, ...levels.map(String));

/** Those of a day do not touch. */
const hourOfWeekday = fc
  .tuple(fc.nat({ max: 5 }), fc.nat({ max: 11 }))
  .map(([weekday, place]) => ({ weekday, start: `${2 * place}:30`, stop: `${2 * place + 1}:30:15` }));

const billingProfile = declaring(
  { name: text(31), handle: fc.stringMatching(/^\w{1,63}$/), resellerId: fc.oneof(idOf(1), idOf(2)) },
  {
    currency: text(31),
    ...{ prepaid: fc.boolean(), adviceOfCharge: fc.boolean(), ignoreDomain: fc.boolean() },
    ...{ prepaidLibrary: fc.constant("libswrate"), fraudUseResellerRates: fc.boolean() },
    ...{ intervalCharge: count.map((cents) => cents / 100), intervalFreeTime: count },
    ...{ intervalFreeCash: count.map((cents) => -cents / 8) },
    ...{ fraudIntervalLimit: count, fraudDailyLimit: count },
    ...{ fraudIntervalLock: lockOf(0, 1, 2, 3, 4, 5), fraudDailyLock: lockOf(0, 1, 2, 3, 4, 5) },
    ...{ fraudDailyNotify: fc.array(email, { minLength: 1, maxLength: 2 }).map((all) => all.join(",")) },
    peaktimeWeekdays: fc
      .tuple(
        fc.uniqueArray(hourOfWeekday, { selector: ({ weekday, start }) => `${weekday} ${start}` }),
        fc.constantFrom(
          [],
          [{ weekday: 6 }],
          [{ weekday: 6, start: "18:00" }],
          [{ weekday: 6, stop: "8:30" }],
        ),
      )
      .map((lists) => lists.flat()),
    peaktimeSpecial: fc
      .uniqueArray(fc.tuple(fc.integer({ min: 2000, max: 2040 }), fc.boolean()), {
        selector: ([year]) => year,
      })
      .map((years) =>
        years.map(([year, isExact]) => {
          return { start: `${year}-01-31`, stop: `${year}-02-01${isExact ? " 12:30:00" : ""}` };
        }),
      ),
  },
);

const split = fc.record({
  cc: fc.integer({ min: 1, max: 9999 }).chain((cc) => fc.constantFrom<unknown>(cc, String(cc))),
  ac: digits(0, 7),
  sn: digits(1, 31),
});
const whole = fc
  .tuple(fc.constantFrom(...areaCodes), digits(1, 8))
  .map(([code, number]) => `+${code} ${number.slice(0, 2)}-${number.slice(2)}1`);
const number = fc.oneof(whole, split);
const digitsIn = (value: unknown) => digitsOf(e164.parse(value) as E164);

// Passwords must not hold the user name: the two have no character in common.
const username = fc.stringMatching(/^[g-zG-Z=,;_~'()!*-]([g-zG-Z=,;_~'()!*+.-]{0,20}[g-zG-Z_-])?$/);
const ownName = username.filter((name) => name.toLowerCase() !== "grace" && !name.includes(".."));
const password = fc
  .string({ unit: fc.constantFrom(..."abcdefABCDEF0123456789#%&/äß€"), minLength: 9, maxLength: 37 })
  .map((rest) => `aB0${rest}`);
const account = { username: ownName, password };
const user: Optional = {
  ...{ status: fc.constantFrom("active", "locked"), lock: lockOf(1, 2, 3, 4, 5) },
  ...{ email, timezone, externalId: text(255), administrative: fc.boolean(), webPassword: password },
  webUsername: text(127).filter((name) => name.toLowerCase() !== "grace"),
  ...{ profileSetId: idOf(1), profileId: idOf(1) },
};

/** What rules forbid together is left out. */
function fitting({ status: wanted, lock, profileId, ...others }: Properties): Properties {
  const isFree = wanted !== "locked" || String(lock) === "4";
  return {
    ...others,
    ...(wanted !== undefined && { status: wanted }),
    ...(lock !== undefined && isFree && { lock }),
    ...(profileId !== undefined && others.profileSetId !== undefined && { profileId }),
  };
}

const sipAccount = declaring(
  { customerId: idOf(4), domain: fc.constantFrom("voice.example.com", "Voice.Example.COM"), ...account },
  { ...user, aliasNumbers: fc.array(number, { maxLength: 5 }) },
).chain((declared) =>
  number
    .filter((own) => !((declared.aliasNumbers ?? []) as unknown[]).map(digitsIn).includes(digitsIn(own)))
    .map((primaryNumber) => fitting({ ...declared, primaryNumber })),
);

const PBX = 60;
const pbxAccount = declaring(
  {
    ...{ customerId: idOf(PBX), domain: fc.constant("voice.example.com"), ...account },
    pbxExtension: fc.stringMatching(/^[0-9a-c]{2,8}$/),
  },
  {
    ...{ ...user, displayName: text(128), isPbxGroup: fc.constant(false) },
    group: declaring(
      { isPbxGroup: fc.constant(true) },
      {
        pbxGroupMemberIds: fc.shuffledSubarray([PBX + 1, PBX + 2]),
        pbxHuntPolicy: fc.constantFrom("serial", "random", "parallel", "circular"),
        ...{ pbxHuntTimeout: count, pbxHuntCancelMode: fc.constantFrom("bye", "cancel") },
      },
    ),
  },
).map(({ group, ...declared }) => fitting({ ...declared, ...(group as object) }));

function settlePbx({ ngcp: { store } }: Estate, declared: Properties): Properties {
  const { id: _id, ...grace } = store.row("subscribers", 1) ?? { id: 1 };
  store.put("contracts", { ...store.row("contracts", 4), id: PBX, type: "pbxaccount" });
  const own = { ...grace, customer_id: PBX, is_pbx_group: false };
  store.put("subscribers", { ...own, id: PBX + 1, username: "ab", webusername: "ab", is_pbx_pilot: true });
  const seat = { username: "ba", webusername: "ba", is_pbx_pilot: false, pbx_extension: "1" };
  store.put("subscribers", { ...own, id: PBX + 2, ...seat });
  store.put("numbers", { id: PBX, cc: 43, ac: "1", sn: "88", primary: true, subscriber_id: PBX + 1 });
  return declared;
}

const customerWith = (billing: Optional) =>
  declaring(
    { contactId: idOf(1), type: fc.constantFrom("sipaccount", "pbxaccount"), ...billing },
    {
      ...{ status, externalId: text(255), maxSubscribers: count, addVat: fc.boolean() },
      vatRate: fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
      ...{ subscriberEmailTemplateId: idOf(13), passresetEmailTemplateId: idOf(13) },
      invoiceEmailTemplateId: idOf(13),
    },
  );
const PACKAGE = 14;
const customer = fc.oneof(
  customerWith({ billingProfileId: fc.oneof(idOf(1), idOf(2)) }),
  customerWith({ profilePackageId: idOf(PACKAGE) }),
);

const destination = declaring(
  {
    destination: fc.oneof(
      digits(1, 15),
      ownName,
      ownName.map((name) => `sips:${name}`),
      fc.tuple(ownName, fc.domain()).map(([name, domain]) => `sip:${name}@${domain}`),
      fc.constantFrom("voicebox", "fax2mail", "conference", "officehours", "managersecretary"),
    ),
  },
  { timeout: count, priority: fc.nat({ max: 99 }) },
);
const list = (entry: fc.Arbitrary<unknown>) => fc.array(entry, { minLength: 1, maxLength: 3 });
const mode = fc.constantFrom("whitelist", "blacklist");
const period = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.option(fc.integer({ min, max })))
    .map(([from, to]) => (to === null ? String(from) : `${from}-${to}`));
const callForwardTime: Optional = {
  ...{ year: period(0, 9999), month: period(1, 12), mday: period(1, 31), wday: period(1, 7) },
  ...{ hour: period(0, 23), minute: period(0, 59) },
};
const callForward: Optional = {
  ...{ times: fc.array(declaring({}, callForwardTime), { maxLength: 3 }) },
  ...{ sources: fc.array(text(100)), sourcesMode: mode, sourcesIsRegex: fc.boolean() },
  ...{ bNumbers: fc.array(text(100)), bNumbersMode: mode, bNumbersIsRegex: fc.boolean() },
};
const forward = declaring({ destinations: list(destination) }, callForward);
const callForwards = declaring(
  { subscriberId: idOf(1) },
  {
    ...{ unconditional: forward, busy: forward, unavailable: forward, sms: forward },
    ...{ response: forward, override: forward },
    noAnswer: declaring(
      { destinations: list(destination) },
      { ...callForward, ringTimeout: fc.integer({ min: 1, max: 999 }) },
    ),
  },
);

let resellers = 0;

/** Whatever programs declare of the NGCP kinds. */
export function ngcpDeclarations(release: NgcpRelease): Declarations[] {
  const own = ownDeclarations(release);
  return [...own, ...tableDeclarations(new Set(own.map(({ token }) => token)))];
}

/** Of kinds with rules that their tables of fields do not say. */
function ownDeclarations(release: NgcpRelease): Declarations[] {
  return [
    { token: "ngcp:SystemContact", arbitrary: declaring({ email }, contact) },
    {
      token: "ngcp:CustomerContact",
      arbitrary: declaring({ email, resellerId: fc.oneof(idOf(1), idOf(2)) }, contact),
    },
    {
      token: "ngcp:Contract",
      arbitrary: declaring(
        { contactId: idOf(2), billingProfileId: idOf(1), type: fc.constantFrom("reseller", "sippeering") },
        { status, externalId: text(255), maxSubscribers: count },
      ),
    },
    {
      token: "ngcp:Reseller",
      arbitrary: declaring({ name: text(50) }, { status: fc.constantFrom("active", "locked") }),
      // The name and the contract of a terminated one stay taken.
      settle({ ngcp: { store } }, declared) {
        const { id } = store.put("contracts", { ...store.row("contracts", 3), id: store.next("contracts") });
        return { ...declared, contractId: id, name: `${declared.name} ${++resellers}` };
      },
    },
    { token: "ngcp:BillingProfile", arbitrary: billingProfile },
    {
      token: "ngcp:Customer",
      arbitrary: customer,
      settle({ ngcp }, declared) {
        ngcp.store.put("emailtemplates", { id: 13, reseller_id: 1 });
        ngcp.store.put("profilepackages", {
          ...{ id: PACKAGE, reseller_id: 1, name: "prepaid", description: "Pay first" },
          initial_profiles: [{ profile_id: 2, network_id: null }],
        });
        return declared;
      },
    },
    {
      token: "ngcp:Domain",
      arbitrary: declaring(
        {
          domain: fc
            .oneof(fc.domain(), fc.ipV4(), fc.string({ unit: "binary", minLength: 1, maxLength: 40 }))
            .filter((name) => /^[^\s/]{1,127}$/.test(name.toLowerCase()) && name !== "voice.example.com"),
          resellerId: fc.oneof(idOf(1), idOf(2)),
        },
        {},
      ),
    },
    {
      token: "ngcp:SubscriberProfileSet",
      arbitrary: declaring(
        { name: text(255), description: text(255), resellerId: fc.oneof(idOf(1), idOf(2)) },
        {},
      ),
    },
    {
      token: "ngcp:SubscriberProfile",
      arbitrary: declaring(
        { profileSetId: idOf(1), name: text(255), description: text(255) },
        { setDefault: fc.boolean(), attributes: fc.shuffledSubarray([...profileAttributes]) },
      ),
    },
    { token: "ngcp:Subscriber", of: "a SIP account", arbitrary: sipAccount },
    { token: "ngcp:Subscriber", of: "a PBX", arbitrary: pbxAccount, settle: settlePbx },
    ...preferenceDeclarations(release),
    { token: "ngcp:CallForwards", arbitrary: callForwards },
    {
      token: "ngcp:AliasNumber",
      arbitrary: declaring({ subscriberId: idOf(1), number }, { isDevice: fc.boolean() }),
    },
  ];
}
