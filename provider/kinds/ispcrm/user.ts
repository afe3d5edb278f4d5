import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type { IspcrmClient, JsonObject, JsonValue, User } from "../../clients/ispcrm/client";
import { VoipError } from "../../transport/errors";
import { macAddress } from "../fields";
import { withRemoved } from "../free-fields";
import { keyText } from "../key-text";
import { kind, type Observed } from "../kind";
import { normaliseMac } from "../mac-address";

const text = (description: string) => z.string().min(1).optional().describe(description);
const time = (description: string) =>
  text(`${description} As text, \`2025-03-31 00:00:00\`, without a zone.`);
const number = (description: string) =>
  z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().min(1))
    .optional()
    .describe(description);

/** The fields that the documentation shows of a user, by the inputs that stand for them (contract 3.2). */
const wireNames = {
  username: "username",
  customerId: "customer_id",
  status: "status",
  expiration: "expiration",
  activatedAt: "activated_at",
  mac: "mac",
  profileId: "profile_id",
  profileName: "profile_name",
  radiusId: "radius_id",
} as const;
type Field = keyof typeof wireNames;
const fieldNames = Object.keys(wireNames) as Field[];
const documented: readonly string[] = [...Object.values(wireNames), "created_at", "id"];

type MacFormat = IspcrmClient["settings"]["macFormat"];
const MAC_SEPARATORS: Record<MacFormat, string> = { colons: ":", hyphens: "-", plain: "" };

const inputs = z.strictObject({
  username: z.string().min(1).describe("The user name. A change replaces the user."),
  customerId: text("The customer's id in the CRM."),
  status: text("The status, as in `active`. Which ones there are depends on the installation."),
  expiration: time("When the service ends."),
  activatedAt: time("When the service began."),
  mac: macAddress.optional().describe("The MAC address of its device, in any usual notation."),
  profileId: number("The id of its service profile."),
  profileName: text("The name of its service profile. An import leaves it out beside `profileId`."),
  radiusId: number("Its id in RADIUS. An import leaves it out: the CRM gives it."),
  fields: z
    .record(z.string().min(1), z.json())
    .refine(
      (fields) => !documented.some((name) => Object.hasOwn(fields, name)),
      `expected none of ${documented.join(", ")}: they have inputs of their own or are for the CRM to set`,
    )
    .optional()
    .describe(
      "Further fields by their names in the API, for what an installation adds. Only these are managed.",
    ),
  onDelete: z
    .enum(["retain", "refuse", "call"])
    .optional()
    .describe(
      "What a removal does. The API documents none: `retain` leaves the user in the CRM and drops it from the state with a warning, `refuse` fails, `call` sends what `voip:ispcrm.delete` says. Default: retain.",
    ),
});

type Inputs = z.output<typeof inputs>;
const outputs = z.object({
  createdAt: z.string().optional().describe("When the CRM made the user. As text, without a zone."),
});
type Outputs = z.output<typeof outputs>;

/** A user of the ISP's CRM. Contract: snom-and-ispcrm, section 3. */
export const user = kind({
  token: "ispcrm:User",
  backend: "ispcrm",
  summary:
    "A user of the ISP's CRM. The API documents create and read only: changes and removals need a way that the installation has.",
  idFormat: "the user's id, as the field that `voip:ispcrm.userIdField` names has it",
  parseId: () => ({}),
  keyText: keyText("username", "username"),
  inputs,
  outputs,
  identity: ["username"],
  identityMaking: [...fieldNames, "fields"],
  secrets: [],
  writeOnly: [],
  idFromKey: false,

  async validate(api, { onDelete }) {
    const refusal = onDelete === "call" ? api.refusalOf("delete") : undefined;
    return refusal ? [refusal.with({ property: "onDelete" })] : [];
  },

  validateChange(api, { onDelete }, changed) {
    if (changed.has("username")) return onDelete === "refuse" ? [refusedRemoval("username")] : [];
    return [...changed].flatMap((name) => refusedChange(api, name) ?? []);
  },

  retains({ onDelete = "retain" }) {
    return onDelete === "retain" ? "the API documents no removal, and onDelete is retain." : undefined;
  },

  // What the CRM gives itself: where it takes it at all, it is not what makes a user.
  imported({ profileName, radiusId: _given, ...inputs }) {
    return inputs.profileId === undefined ? { ...inputs, profileName } : inputs;
  },

  async observe(api, reference) {
    if ("id" in reference) {
      const found = await api.getUser(reference.id);
      return found && observed(found, reference.mentioned);
    }
    const found = await find(api, reference.key);
    return found && observed(found, reference.key);
  },

  async create(api, desired) {
    const declared = fieldNames.filter((name) => desired[name] !== undefined);
    const body = { ...written(api, desired, declared), ...desired.fields };
    const { id, user: made } = await api.createUser(body, { propertyOf });
    const warning =
      desired.onDelete === undefined
        ? "`pulumi destroy` will leave this user in the CRM, whose API documents no removal (see onDelete)."
        : undefined;
    return { id, observed: made && observed(made, desired), warning };
  },

  async update(api, { id, desired, changed, previous, observed: found }) {
    const refusal = api.refusalOf("update");
    if (refusal) {
      // Of a user that is taken over, what can neither be seen nor be written is taken to be as declared.
      const isBelieved = previous.fields === undefined && differsUnseenOnly(found, desired);
      const property = [...changed].find((name) => name !== "fields" || !isBelieved);
      if (property === undefined) return found;
      throw refusal.with({ property, problem: `${shownOf(found, property)} ${refusal.failure.problem}` });
    }
    const fields = changed.has("fields") ? withRemoved(desired.fields, previous.fields) : {};
    const own = fieldNames.filter((name) => changed.has(name));
    await api.updateUser(id, { ...written(api, desired, own), ...fields }, { propertyOf });
    const user = await api.getUser(id);
    const now = user && observed(user, desired);
    if (!now) return undefined;
    const property = [...changed].find((name) => isKept(now, desired, name));
    if (property !== undefined) throw notTaken(now, property);
    return now;
  },

  async remove(api, id, { onDelete }) {
    if (onDelete === "refuse") throw refusedRemoval();
    await api.deleteUser(id);
  },

  listInputs: z.strictObject({
    status: z.string().min(1).optional().describe("Only users of this status, as in `active`. Default: all."),
  }),

  async *list(api, { status } = {}) {
    for (const found of await api.getUsers(status === undefined ? {} : { status })) yield observed(found);
  },
});

/**
 * The user of a declaration: by the field that users have for their id where it is declared, else by its name. What
 * is there under the id is in the way, whatever its name.
 */
function find(api: IspcrmClient, declared: Inputs): Promise<User | undefined> {
  const idField = fieldNames.find((name) => wireNames[name] === api.settings.userIdField);
  const id = idField && declared[idField];
  return id === undefined ? api.findUser({ username: declared.username }) : api.getUser(id);
}

/** A user in the program's terms. */
export function observed({ id, fields }: User, mentioned: Partial<Inputs> = {}): Observed<Inputs, Outputs> {
  const inputs: Record<string, unknown> = {};
  for (const name of fieldNames) {
    const value = fields[wireNames[name]];
    if (value === undefined || value === null || value === "") continue;
    inputs[name] = name === "mac" ? (normaliseMac(String(value)) ?? String(value)) : String(value);
  }
  const further = Object.entries(fields).filter(([name]) => !documented.includes(name));
  if (further.length > 0) inputs.fields = Object.fromEntries(further);
  // A field that the CRM takes and does not show may well be set.
  const unseen = Object.keys(mentioned.fields ?? {}).filter((name) => !Object.hasOwn(fields, name));
  const { created_at } = fields;
  return {
    id,
    inputs: inputs as Partial<Inputs>,
    outputs: created_at ? { createdAt: created_at } : {},
    unseenEntries: { fields: unseen },
  };
}

/** The named inputs as the CRM takes them; null for those that are not declared. */
function written({ settings }: IspcrmClient, desired: Inputs, names: readonly Field[]): JsonObject {
  return Object.fromEntries(
    names.map((name) => [wireNames[name], writtenField(name, desired[name], settings.macFormat)]),
  );
}

function writtenField(name: Field, value: string | undefined, macFormat: MacFormat): JsonValue {
  if (value === undefined) return null;
  if (name === "mac") return (value.match(/../g) ?? []).join(MAC_SEPARATORS[macFormat]);
  // The documented user has whole numbers here; what would read differently stays text.
  const isNumber = (name === "profileId" || name === "radiusId") && /^(0|[1-9]\d{0,14})$/.test(value);
  return isNumber ? Number(value) : value;
}

/** How the program spells what a refusal names. */
function propertyOf([name = "", ...rest]: readonly string[]): string | undefined {
  const field = fieldNames.find((input) => wireNames[input] === name);
  return field ?? `fields.${[name, ...rest].join(".")}`;
}

/** Why an input of a user cannot be changed; nothing when it can. */
function refusedChange(api: IspcrmClient, property: string): VoipError | undefined {
  const field = fieldNames.find((name) => name === property);
  if (field === undefined || wireNames[field] !== api.settings.userIdField) {
    return api.refusalOf("update")?.with({ property });
  }
  return new VoipError({
    kind: "validation",
    api: "ispcrm",
    property,
    problem:
      "The ISP CRM knows its users by this field (voip:ispcrm.userIdField), so that it stays as it is.",
    advice: "Declare another user with it.",
  });
}

/** Whether the CRM shows something else than what was just written, so that every preview would show it again. */
function isKept(now: Observed<Inputs, Outputs>, desired: Inputs, property: string): boolean {
  const field = fieldNames.find((name) => name === property);
  if (field === undefined) return !differsUnseenOnly(now, desired);
  return desired[field] !== undefined && now.inputs[field] !== desired[field];
}

function notTaken(now: Observed<Inputs, Outputs>, property: string): VoipError {
  return new VoipError({
    kind: "conflict",
    api: "ispcrm",
    property,
    problem: `The ISP CRM took the change and kept what it has. ${shownOf(now, property)}`,
    advice: "Leave it out of the program if the CRM sets it itself.",
  });
}

function differsUnseenOnly({ inputs, unseenEntries }: Observed<Inputs, Outputs>, desired: Inputs): boolean {
  return Object.entries(desired.fields ?? {}).every(
    ([name, value]) =>
      unseenEntries?.fields?.includes(name) || isDeepStrictEqual(inputs.fields?.[name], value),
  );
}

/** What the CRM has in the place of what is declared. Further fields may be passwords. */
function shownOf({ inputs }: Observed<Inputs, Outputs>, property: string): string {
  const field = fieldNames.find((name) => name === property);
  if (field === undefined) return "The ISP CRM has something else here.";
  return `The ISP CRM has ${inputs[field] === undefined ? "nothing" : JSON.stringify(inputs[field])} here.`;
}

function refusedRemoval(property?: string): VoipError {
  return new VoipError({
    kind: "conflict",
    api: "ispcrm",
    property,
    problem: "The user would have to be removed, and onDelete says refuse.",
    advice: 'Set onDelete to "retain" to leave it in the CRM, and run `pulumi up` before.',
  });
}
