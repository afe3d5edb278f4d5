import type { Properties } from "../../../provider/lifecycle/values";
import type { NgcpStore } from "../../../simulators";
import { type Estate, kindOf } from "./estate";
import { recorded } from "./ngcp-content-specimens";
import type { Specimen } from "./specimens";

type Table = Parameters<NgcpStore["rows"]>[0];
type Columns = Parameters<NgcpStore["change"]>[2];

const writes = { create: { POST: 1 }, update: { PATCH: 1 }, remove: { DELETE: 1 } };

/** Objects of a collection that are a subscriber's. */
function ofSubscriber(table: Table) {
  const change =
    (columns: Columns) =>
    ({ ngcp }: Estate, id: string) =>
      ngcp.store.change(table, Number(id), columns);
  return {
    otherKey: { subscriberId: "77" },
    creating: { method: "POST" },
    updating: { method: "PATCH" },
    writes,
    count: ({ ngcp }: Estate) => ngcp.store.rows(table).length,
    vanish: ({ ngcp }: Estate, id: string) => ngcp.store.delete(table, Number(id)),
    usurp: change({ subscriber_id: 2 }),
    change,
  };
}

const destinationSets = ofSubscriber("cfdestinationsets");
const timeSets = ofSubscriber("cftimesets");
const sourceSets = ofSubscriber("cfsourcesets");
const bNumberSets = ofSubscriber("cfbnumbersets");
const reminders = ofSubscriber("reminders");
const locationMappings = ofSubscriber("subscriberlocationmappings");
const greetings = ofSubscriber("voicemailgreetings");

/** Settings of the subscriber 1, kept in its row by the name of their collection. */
function settingsOf(
  collection: string,
  specimen: Pick<
    Specimen,
    "token" | "declared" | "checked" | "differing" | "difference" | "changed" | "edited"
  > & {
    /** What the server keeps when somebody edits them by hand. */
    byHand: Columns;
    /** The setting that shows whether they are made. */
    sign: string;
  },
): Specimen {
  const { byHand, sign, ...others } = specimen;
  const kept = ({ ngcp }: Estate) => (ngcp.store.row("subscribers", 1)?.[collection] ?? {}) as Properties;
  return {
    ...others,
    kind: kindOf(specimen.token),
    otherKey: { subscriberId: "2" },
    ...part,
    count: (estate) => {
      const value = kept(estate)[sign] ?? null;
      return value === null || value === "" || (Array.isArray(value) && value.length === 0) ? 0 : 1;
    },
    edit: (estate) =>
      estate.ngcp.store.change("subscribers", 1, {
        [collection]: { ...(kept(estate) as Columns), ...byHand },
      }),
    vanish: ({ ngcp }) => ngcp.store.change("subscribers", 1, { status: "terminated", [collection]: null }),
  };
}

const part = {
  creating: { method: "PATCH" },
  updating: { method: "PATCH" },
  removing: { method: "PATCH" },
  writes: { create: { PATCH: 1 }, update: { PATCH: 1 }, remove: { PATCH: 1 } },
  isPart: true,
};

const own = "voice.example.com";

/** The row of a registration, whose id has its contact in it. */
const registrationOf = ({ ngcp }: Estate, id: string) =>
  ngcp.store.rows("subscriberregistrations").find(({ contact }) => id === `1/${contact}`)?.id ?? 0;

export const settingsSpecimens: Specimen[] = [
  {
    token: "ngcp:CallForwardDestinationSet",
    kind: kindOf("ngcp:CallForwardDestinationSet"),
    declared: {
      ...{ subscriberId: 1, name: "mobile" },
      destinations: [{ destination: "4366610001", timeout: 20 }, { destination: "voicebox" }],
    },
    checked: {
      ...{ subscriberId: "1", name: "mobile" },
      destinations: [
        { destination: "4366610001", timeout: 20, priority: 1 },
        { destination: "voicebox", timeout: 300, priority: 2 },
      ],
    },
    differing: { destinations: [{ destination: "fax2mail" }] },
    difference:
      'destinations is [{"destination":"4366610001","timeout":20,"priority":1},{"destination":"voicebox","timeout":300,"priority":2}], not [{"destination":"fax2mail","timeout":300,"priority":1}]',
    changed: { name: "cell", destinations: [{ destination: "sip:bob@example.org", priority: 5 }] },
    ...destinationSets,
    edit: destinationSets.change({
      destinations: [{ destination: "sip:conf=1@conference.local", timeout: 5, priority: 3 }],
    }),
    edited: { destinations: [{ destination: "conference", timeout: 5, priority: 3 }] },
  },
  {
    token: "ngcp:CallForwardTimeSet",
    kind: kindOf("ngcp:CallForwardTimeSet"),
    declared: { subscriberId: 1, name: "hours", times: [{ wday: "2-6", hour: "8-17" }, { year: 2030 }] },
    checked: { subscriberId: "1", name: "hours", times: [{ wday: "2-6", hour: "8-17" }, { year: "2030" }] },
    differing: { times: [{ wday: "7" }] },
    difference: 'times is [{"wday":"2-6","hour":"8-17"},{"year":"2030"}], not [{"wday":"7"}]',
    changed: { times: [{ mday: "24-26", month: 12 }] },
    ...timeSets,
    edit: timeSets.change({ times: [{ wday: "1", hour: null }] }),
    edited: { times: [{ wday: "1" }] },
  },
  {
    token: "ngcp:CallForwardSourceSet",
    kind: kindOf("ngcp:CallForwardSourceSet"),
    declared: { subscriberId: 1, name: "vip", sources: ["43123*", "anonymous"], mode: "blacklist" },
    checked: { subscriberId: "1", name: "vip", sources: ["43123*", "anonymous"], mode: "blacklist" },
    differing: { mode: "whitelist" },
    difference: 'mode is "blacklist", not "whitelist"',
    changed: { sources: ["^43"], isRegex: true },
    ...sourceSets,
    edit: sourceSets.change({ sources: [{ source: "44*" }] }),
    edited: { sources: ["44*"] },
  },
  {
    token: "ngcp:CallForwardBNumberSet",
    kind: kindOf("ngcp:CallForwardBNumberSet"),
    declared: { subscriberId: 1, name: "mine", bNumbers: ["4319999"] },
    checked: { subscriberId: "1", name: "mine", bNumbers: ["4319999"] },
    differing: { bNumbers: ["4319998"] },
    difference: 'bNumbers is ["4319999"], not ["4319998"]',
    changed: { bNumbers: ["43199*"], mode: "blacklist" },
    ...bNumberSets,
    edit: bNumberSets.change({ bnumbers: [] }),
    edited: { bNumbers: [] },
  },
  {
    token: "ngcp:Reminder",
    kind: kindOf("ngcp:Reminder"),
    declared: { subscriberId: 1, time: "8:30", recur: "weekdays" },
    checked: { subscriberId: "1", time: "08:30:00", recur: "weekdays" },
    differing: { recur: "always" },
    difference: 'recur is "weekdays", not "always"',
    changed: { time: "09:00", active: false },
    ...reminders,
    edit: reminders.change({ time: "7:00" }),
    edited: { time: "07:00:00" },
  },
  {
    token: "ngcp:SubscriberLocationMapping",
    kind: kindOf("ngcp:SubscriberLocationMapping"),
    declared: { subscriberId: 1, externalId: "desk", mode: "add", location: "sip:desk@192.0.2.1:5060" },
    checked: { subscriberId: "1", externalId: "desk", mode: "add", location: "sip:desk@192.0.2.1:5060" },
    differing: { mode: "replace" },
    difference: 'mode is "add", not "replace"',
    changed: { callerPattern: "^43", enabled: false },
    ...locationMappings,
    edit: locationMappings.change({ location: "sip:by@hand" }),
    edited: { location: "sip:by@hand" },
  },
  {
    token: "ngcp:VoicemailGreeting",
    kind: kindOf("ngcp:VoicemailGreeting"),
    declared: { subscriberId: 1, type: "unavail", source: recorded("hold.wav").path },
    checked: { subscriberId: "1", type: "unavail", source: recorded("hold.wav") },
    differing: {},
    difference: "",
    changed: { type: "busy" },
    given: { source: recorded("hold.wav").path },
    ...greetings,
    updating: { method: "PUT" },
    // What is there already cannot be compared.
    writes: { ...writes, update: { PUT: 1 }, takeOver: { PUT: 1 } },
    edit: greetings.change({ dir: "temp" }),
    edited: { type: "temp" },
  },
  {
    token: "ngcp:CallForwardMappings",
    kind: kindOf("ngcp:CallForwardMappings"),
    declared: {
      subscriberId: 1,
      noAnswer: [
        { destinationSetId: 8, enabled: false },
        { destinationSetId: 7, timeSetId: 7 },
      ],
      ringTimeout: 20,
    },
    checked: {
      subscriberId: "1",
      noAnswer: [
        { destinationSetId: "7", timeSetId: "7", enabled: true, useRedirection: false },
        { destinationSetId: "8", enabled: false, useRedirection: false },
      ],
      ringTimeout: 20,
    },
    differing: { ringTimeout: 30 },
    difference: "ringTimeout is 20, not 30",
    changed: { noAnswer: [{ destinationSetId: 7 }], busy: [{ destinationSetId: 8, useRedirection: true }] },
    otherKey: { subscriberId: "2" },
    ...part,
    count: ({ ngcp }) => (ngcp.store.rowsWith("cfmappings", "subscriber_id", 1).length > 0 ? 1 : 0),
    edit({ ngcp }) {
      for (const { id } of ngcp.store.rowsWith("cfmappings", "destination_set_id", 8)) {
        ngcp.store.delete("cfmappings", id);
      }
    },
    edited: { noAnswer: [{ destinationSetId: "7", timeSetId: "7", enabled: true, useRedirection: false }] },
    vanish({ ngcp }) {
      for (const { id } of ngcp.store.rowsWith("cfmappings", "subscriber_id", 1)) {
        ngcp.store.delete("cfmappings", id);
      }
      ngcp.store.change("subscribers", 1, { status: "terminated" });
    },
  },
  settingsOf("speeddials", {
    token: "ngcp:SpeedDials",
    declared: {
      subscriberId: 1,
      speedDials: [
        { slot: "*2", destination: "4319999" },
        { slot: "*1", destination: "sip:bob@example.org" },
      ],
    },
    checked: {
      subscriberId: "1",
      speedDials: [
        { slot: "*1", destination: "bob@example.org" },
        { slot: "*2", destination: "4319999" },
      ],
    },
    differing: { speedDials: [{ slot: "*1", destination: "4319998" }] },
    difference:
      'speedDials is [{"slot":"*1","destination":"bob@example.org"},{"slot":"*2","destination":"4319999"}], not [{"slot":"*1","destination":"4319998"}]',
    changed: { speedDials: [{ slot: "*3", destination: "4319997" }] },
    byHand: { speeddials: [{ slot: "*9", destination: `sip:4319996@${own}` }] },
    edited: { speedDials: [{ slot: "*9", destination: "4319996" }] },
    sign: "speeddials",
  }),
  settingsOf("autoattendants", {
    token: "ngcp:AutoAttendant",
    declared: {
      subscriberId: 1,
      slots: [
        { slot: "default", destination: "4319999" },
        { slot: 1, destination: "bob@example.org" },
      ],
    },
    checked: {
      subscriberId: "1",
      slots: [
        { slot: "1", destination: "bob@example.org" },
        { slot: "default", destination: "4319999" },
      ],
    },
    differing: { slots: [{ slot: "2", destination: "4319998" }] },
    difference:
      'slots is [{"slot":"1","destination":"bob@example.org"},{"slot":"default","destination":"4319999"}], not [{"slot":"2","destination":"4319998"}]',
    changed: { slots: [{ slot: "3", destination: "4319997" }] },
    byHand: { slots: [{ id: 99, slot: "0", destination: `sip:4319996@${own}` }] },
    edited: { slots: [{ slot: "0", destination: "4319996" }] },
    sign: "slots",
  }),
  settingsOf("voicemailsettings", {
    token: "ngcp:VoicemailSettings",
    declared: { subscriberId: 1, pin: 4711, email: "ada@acme.example", smsNumber: "+43 660 1234567" },
    checked: { subscriberId: "1", pin: "4711", email: "ada@acme.example", smsNumber: "436601234567" },
    differing: { email: "eve@acme.example" },
    difference: 'email is "ada@acme.example", not "eve@acme.example"',
    changed: { pin: "0815", delete: true },
    byHand: { email: "by@hand.example" },
    edited: { email: "by@hand.example" },
    sign: "email",
  }),
  settingsOf("faxserversettings", {
    token: "ngcp:FaxServerSettings",
    declared: {
      ...{ subscriberId: 1, active: true, name: "Acme", password: "F4x-of-acme" },
      destinations: [{ destination: "fax@acme.example" }],
    },
    checked: {
      ...{ subscriberId: "1", active: true, name: "Acme", password: "F4x-of-acme" },
      destinations: [
        { destination: "fax@acme.example", filetype: "PDF", incoming: true, outgoing: false, status: false },
      ],
    },
    differing: { name: "Bcme" },
    difference: 'name is "Acme", not "Bcme"',
    changed: { t38: false, destinations: [{ destination: "c@acme.example", status: true }] },
    byHand: { name: "By hand" },
    edited: { name: "By hand" },
    sign: "name",
  }),
  settingsOf("mailtofaxsettings", {
    token: "ngcp:MailToFaxSettings",
    declared: {
      ...{ subscriberId: 1, active: true, secretKey: "53cret", secretRenewNotify: ["n@acme.example"] },
      acl: [{ fromEmail: "a@acme.example", receivedFrom: "192.0.2.1" }],
    },
    checked: {
      ...{ subscriberId: "1", active: true, secretKey: "53cret", secretRenewNotify: ["n@acme.example"] },
      acl: [{ fromEmail: "a@acme.example", receivedFrom: "192.0.2.1", useRegex: false }],
    },
    differing: { secretRenewNotify: ["m@acme.example"] },
    difference: 'secretRenewNotify is ["n@acme.example"], not ["m@acme.example"]',
    changed: { acl: [{ destination: "43.*", useRegex: true }] },
    byHand: { active: false },
    edited: { active: false },
    sign: "secret_key",
  }),
  settingsOf("ccmapentries", {
    token: "ngcp:CcMapEntries",
    declared: { subscriberId: 1, authKeys: [4366001, "4366002"] },
    checked: { subscriberId: "1", authKeys: ["4366001", "4366002"] },
    differing: { authKeys: ["4366003"] },
    difference: 'authKeys is ["4366001","4366002"], not ["4366003"]',
    changed: { authKeys: ["4366004"] },
    byHand: { mappings: [{ auth_key: "4366005" }] },
    edited: { authKeys: ["4366005"] },
    sign: "mappings",
  }),
  {
    token: "ngcp:AliasNumber",
    kind: kindOf("ngcp:AliasNumber"),
    declared: { number: { cc: 43, ac: 1, sn: "7777" }, subscriberId: 1, isDevice: false },
    checked: { number: { cc: "43", ac: "1", sn: "7777" }, subscriberId: "1", isDevice: false },
    differing: { isDevice: true },
    difference: "isDevice is false, not true",
    changed: { isDevice: true },
    otherKey: { number: { cc: "43", ac: "1", sn: "7778" } },
    creating: { method: "PATCH" },
    updating: { method: "PUT" },
    removing: { method: "PATCH" },
    writes: { create: { PATCH: 1 }, update: { PUT: 1 }, remove: { PATCH: 1 } },
    count: ({ ngcp }) =>
      ngcp.store.rows("numbers").filter(({ subscriber_id = null }) => subscriber_id !== null).length,
    edit: ({ ngcp }, id) => ngcp.store.change("numbers", Number(id), { is_devid: true }),
    edited: { isDevice: true },
    vanish: ({ ngcp }, id) => ngcp.store.change("numbers", Number(id), { subscriber_id: null }),
    usurp: ({ ngcp }, id) => ngcp.store.change("numbers", Number(id), { sn: "1234567" }),
  },
  {
    token: "ngcp:SubscriberRegistration",
    kind: kindOf("ngcp:SubscriberRegistration"),
    declared: { subscriberId: 1, contact: "sip:pbx@192.0.2.1:5060", q: 0.5 },
    checked: { subscriberId: "1", contact: "sip:pbx@192.0.2.1:5060", q: 0.5, expires: "never" },
    differing: { q: 0.75 },
    difference: "q is 0.5, not 0.75",
    changed: { q: 1, nat: true, expires: "2090-01-01", socket: "sip:192.0.2.10:5060" },
    otherKey: { contact: "sips:pbx@192.0.2.2" },
    creating: { method: "POST" },
    writes: { create: { POST: 1 }, update: { PUT: 1 }, remove: { DELETE: 1 } },
    count: ({ ngcp }) => ngcp.store.rows("subscriberregistrations").length,
    edit: (estate, id) =>
      estate.ngcp.store.change("subscriberregistrations", registrationOf(estate, id), { q: 0.1 }),
    edited: { q: 0.1 },
    vanish: (estate, id) => estate.ngcp.store.delete("subscriberregistrations", registrationOf(estate, id)),
  },
];
