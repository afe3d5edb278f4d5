import * as z from "zod";
import type { JsonObject, JsonValue, NgcpClient, PatchOperation } from "../../clients/ngcp/client";
import type { VoipError } from "../../transport/errors";
import { type Change, collection } from "./collection";
import {
  areSameNumbers,
  digitsOf,
  type E164,
  e164,
  e164Set,
  isSameNumber,
  readNumber,
  splitNumber,
  unsplittable,
} from "./e164";
import {
  type Field,
  flag,
  optionalReference,
  optionalText,
  readList,
  reference,
  type Writing,
} from "./fields";
import { pbxFields, pbxRules, refusePbxFields, withoutDerived } from "./pbx-fields";
import { declaredNumbers, takenNumber } from "./taken-numbers";

/** Field/Identifier.pm, which contract 12 names; with a plus sign in front the server fails (8). */
const USERNAME = /^(?![.+])(?!.*\.\.)[\p{Ll}\p{Lu}\p{Nd}=,;_.~'()!*+-]{1,127}(?<!\.)$/u;

const PASSWORD_ADVICE = "The server's password policy applies.";

const primaryNumber: Field = {
  input: e164
    .optional()
    .describe(
      "The main number: `{ cc, ac, sn }`, or a text such as `+43 1 9999` that `voip:ngcp.areaCodes` splits. From release 26 on a SIP account needs one.",
    ),
  toWire: (number, { settings }) => writeNumber("primaryNumber", number as E164, settings),
  fromWire: (value, mentioned) => readNumber(value, [mentioned]),
  isEqual: isSameNumber,
};

const aliasNumbers: Field = {
  input: e164Set
    .optional()
    .describe(
      "All further numbers that reach the subscriber, in any order, each as in `primaryNumber`. For numbers that move between subscribers leave this out and declare each as a `ngcp.AliasNumber`.",
    ),
  cleared: [],
  toWire: (numbers, writing) => writeAliases(numbers as E164[], writing),
  fromWire(value, mentioned) {
    const spellings = Array.isArray(mentioned) ? mentioned : [];
    return readList(value, mentioned)?.flatMap((entry) => readNumber(entry, spellings) ?? []);
  },
  isEqual: areSameNumbers,
};

const lock: Field = {
  input: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.enum(["1", "2", "3", "4", "5"]))
    .optional()
    .describe(
      "What is barred: `1` foreign calls, `2` all outgoing, `3` all calls, `4` everything, `5` ported. Default: nothing.",
    ),
  fromWire: String,
};

/** A subscriber. Contract: ngcp, 9 (subscribers) and 12. */
export const subscriber = collection({
  class: "Subscriber",
  name: "subscribers",
  noun: "subscriber",
  summary: "A SIP account: what a phone registers with, and the numbers that reach it.",
  fields: {
    customerId: {
      ...reference("The customer: the id of a `ngcp.Customer`. A change replaces the resource."),
      isImmutable: true,
    },
    domain: {
      input: z
        .string()
        .toLowerCase()
        .min(1)
        .describe("The SIP domain: the `domain` of a `ngcp.Domain`. A change replaces the resource."),
      isImmutable: true,
    },
    username: {
      input: z
        .string()
        .regex(
          USERNAME,
          "expected a SIP user name of letters, digits and =,;_.~'()!*+-, without a plus sign at its beginning, a dot at an end, or two dots in a row",
        )
        .describe("The SIP user name. Unique within the domain. A change replaces the resource."),
      isImmutable: true,
    },
    password: {
      input: z.string().min(1).max(40).describe(`The SIP password. ${PASSWORD_ADVICE}`),
      isSecret: true,
      mayBeHidden: true,
    },
    primaryNumber,
    aliasNumbers,
    status: {
      input: z
        .enum(["active", "locked"])
        .optional()
        .describe("`locked` bars everything. A new one is active unless this says otherwise."),
      cleared: "active",
    },
    lock,
    email: {
      input: z
        .email({ error: "expected an e-mail address" })
        .optional()
        .describe("The e-mail address of its user."),
      cleared: "",
    },
    timezone: { ...optionalText("The time zone of its user, as in `Europe/Vienna`.", 80), cleared: "" },
    externalId: optionalText("The subscriber's id in another system."),
    administrative: flag("Whether its user may manage the customer's other subscribers. Default: false."),
    webUsername: {
      ...optionalText("The user name for the self-care panel. Default: the SIP user name.", 127),
      wire: "webusername",
    },
    webPassword: {
      input: z
        .string()
        .min(1)
        .optional()
        .describe(`The password for the self-care panel. It is never read back. ${PASSWORD_ADVICE}`),
      wire: "webpassword",
      isSecret: true,
      isWriteOnly: true,
    },
    profileSetId: optionalReference("The profile set: the id of a `ngcp.SubscriberProfileSet`."),
    profileId: optionalReference(
      "The profile: the id of a `ngcp.SubscriberProfile` of the set. Default: the set's default.",
    ),
    ...pbxFields,
  },
  identity: ["domain", "username"],
  ignoresCase: ["domain", "username"],
  alsoCalled: { e164: "primaryNumber", domain_id: "domain", Webusername: "webUsername" },
  keyText: {
    format: "`<username>@<domain>`",
    parse(text) {
      const [, username, domain] = /^([^@]+)@(.+)$/s.exec(text) ?? [];
      return domain === undefined ? undefined : { username, domain: domain.toLowerCase() };
    },
  },
  nameOf: ({ username, domain }) => `${username}@${domain}`,
  filters: [
    "customerId",
    "domain",
    "username",
    "webUsername",
    "profileId",
    "isPbxGroup",
    "isPbxPilot",
    "pbxExtension",
    "displayName",
  ],
  ends: "delete",
  rules: [
    {
      needs: ["profileId", "profileSetId"],
      broken: ({ profileId, profileSetId }) =>
        profileId !== undefined && profileSetId === undefined
          ? "a profile needs its set: declare profileSetId as well."
          : undefined,
    },
    {
      needs: ["lock", "status"],
      broken: (inputs) =>
        inputs.status === "locked" && inputs.lock !== undefined && inputs.lock !== "4"
          ? `the status "locked" means the lock "4", got ${JSON.stringify(inputs.lock)}.`
          : undefined,
    },
    ...pbxRules,
  ],
  validate: unsplittableNumbers,
  accompany,
  explain: takenNumber,
  imported: withoutDerived,
});

/** Numbers that are written as one text and cannot be split. */
function unsplittableNumbers({ settings }: NgcpClient, inputs: Record<string, unknown>): VoipError[] {
  return declaredNumbers(inputs)
    .filter(([, number]) => splitNumber(number, settings.areaCodes) === undefined)
    .map(([property, number]) => unsplittable(property, number));
}

function writeNumber(property: string, number: E164, { areaCodes }: NgcpClient["settings"]): JsonObject {
  const split = splitNumber(number, areaCodes);
  if (split === undefined) throw unsplittable(property, number);
  return split;
}

/** A number that stays keeps what the program does not mention: whether it is a device's. */
function writeAliases(numbers: readonly E164[], { settings, fields }: Writing): JsonValue {
  const there = Array.isArray(fields?.alias_numbers) ? fields.alias_numbers : [];
  return numbers.map((number, index) => {
    const split = writeNumber(`aliasNumbers[${index}]`, number, settings);
    const same = there.find((entry) => {
      const read = readNumber(entry, []);
      return read !== undefined && digitsOf(read) === digitsOf(number);
    });
    const isDevice = (same as JsonObject | undefined)?.is_devid;
    return isDevice ? { ...split, is_devid: isDevice } : split;
  });
}

/**
 * Every patch of a subscriber sets a web password that nobody knows where there was none. An account that may not see
 * the one password does not see the other either.
 */
export function keepWebPassword(fields: Readonly<JsonObject>): PatchOperation[] {
  const mayBeUnset = fields.webpassword === null || !Object.hasOwn(fields, "password");
  return mayBeUnset ? [{ op: "remove", path: "/webpassword" }] : [];
}

/** What the server would do besides (9, and the notes on its recordings). */
function accompany({ fields, desired, changed }: Change): PatchOperation[] {
  refusePbxFields(fields, desired, changed);
  const steps: PatchOperation[] = [];
  if (!changed.has("webPassword")) steps.push(...keepWebPassword(fields));
  // A patch to active leaves the lock that the status had brought.
  const isUnlocked = changed.has("status") && desired.status !== "locked" && fields.status === "locked";
  if (isUnlocked && desired.lock === undefined && !changed.has("lock") && String(fields.lock) === "4") {
    steps.push({ op: "add", path: "/lock", value: null });
  }
  // Whoever is locked keeps the lock that goes with it, whatever other one is written.
  const isOpen = desired.status === undefined && !changed.has("status");
  const isBarred = changed.has("lock") && desired.lock !== undefined && desired.lock !== "4";
  if (isOpen && isBarred && fields.status === "locked") {
    steps.push({ op: "add", path: "/status", value: "active" });
  }
  // Another set is refused together with a profile of the one before.
  if (changed.has("profileSetId") && desired.profileId === undefined && !changed.has("profileId")) {
    steps.push({ op: "add", path: "/profile_id", value: null });
  }
  return steps;
}
