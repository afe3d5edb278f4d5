import * as z from "zod";
import type { JsonObject } from "../../clients/ngcp/client";
import { normaliseMac } from "../mac-address";
import { collection } from "./collection";
import { counted } from "./collection-search";
import { type Field, optionalReference, readList, reference, snakeCase, text } from "./fields";

const line = z
  .strictObject({
    linerange: z.string().min(1).describe("The range of keys by the name that the model gives it."),
    keyNum: z.number().int().min(0).describe("The key within the range, from 0 on."),
    type: z
      .enum(["private", "shared", "blf", "speeddial", "forward", "transfer"])
      .describe("What the key is for. The range must be able to do it."),
    subscriberId: optionalReference(
      "The subscriber of the line: the id of a `ngcp.Subscriber` of the customer.",
    ).input,
    targetNumber: z.string().min(1).optional().describe("Of a speed dial, forward or transfer: the number."),
    label: z.string().min(1).optional().describe("What the key shows."),
    extensionUnit: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe("The extension that the key is on, from 1 on. Default: the phone itself."),
    deviceidNumberId: optionalReference("The number that the phone calls from here, where it has its own.")
      .input,
  })
  .transform(({ extensionUnit, ...others }) => ({ ...others, ...(extensionUnit && { extensionUnit }) }));

type Line = z.output<typeof line>;

const NUMBERS = new Set(["subscriberId", "deviceidNumberId"]);
const LINE_INPUTS = [
  ...["linerange", "keyNum", "type", "subscriberId", "targetNumber", "label", "extensionUnit"],
  "deviceidNumberId",
];

/** The server keeps lines as they were sent; for people their order means nothing. */
const lines: Field = {
  input: z
    .array(line)
    .transform((entries) => [...entries].sort(byKey))
    .optional()
    .describe("What its keys do, in any order."),
  cleared: [],
  toWire: (entries) =>
    (entries as Line[]).map((entry) =>
      Object.fromEntries(
        Object.entries(entry).map(([name, value]) => [
          snakeCase(name),
          NUMBERS.has(name) ? Number(value) : value,
        ]),
      ),
    ),
  fromWire: (entries, mentioned) =>
    readList(entries, mentioned)?.map((entry) => readLine(entry as JsonObject)),
};

function readLine(entry: JsonObject): Record<string, unknown> {
  const values = LINE_INPUTS.map((name) => [name, entry[snakeCase(name)] ?? undefined] as const);
  return Object.fromEntries(
    values
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, NUMBERS.has(name) ? String(value) : value]),
  );
}

function byKey(one: Line, other: Line): number {
  const left = [one.extensionUnit ?? 0, one.linerange, one.keyNum, one.type, one.subscriberId ?? ""];
  const right = [
    other.extensionUnit ?? 0,
    other.linerange,
    other.keyNum,
    other.type,
    other.subscriberId ?? "",
  ];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] ?? "") < (right[at] ?? "") ? -1 : 1;
}

/** A MAC address in one spelling; the server takes any text and keeps it as it is. */
const identifier: Field = {
  input: z
    .string()
    .min(1)
    .max(127)
    .transform((text) => normaliseMac(text) ?? text)
    .pipe(z.string())
    .describe(
      "The MAC address in any usual notation, kept as twelve digits, or what else the phone names itself by. Unique on the platform.",
    ),
};

/** A profile of devices. Contract: ngcp, 9 (pbxdeviceprofiles), 12. */
export const pbxDeviceProfile = collection({
  class: "PbxDeviceProfile",
  name: "pbxdeviceprofiles",
  noun: "device profile",
  summary: "What a device is given, by a name: a configuration of a model.",
  fields: {
    name: text("The name. Unique for the configuration.", 127),
    configId: reference("The configuration: the id of a `ngcp.PbxDeviceConfig`."),
  },
  identity: ["configId", "name"],
  filters: ["configId", "name"],
  ignoresCase: ["name"],
  ends: "delete",
  contents: (api, { id }) => counted(api, "pbxdevices", { profile_id: id }, "device"),
});

/** A phone that NGCP provisions. Contract: ngcp, 9 (pbxdevices), 12. */
export const pbxDevice = collection({
  class: "PbxDevice",
  name: "pbxdevices",
  noun: "device",
  summary: "A phone of a customer that NGCP provisions itself: its profile, and what its keys do.",
  fields: {
    customerId: reference("The customer: the id of a `ngcp.Customer` of the model's reseller."),
    profileId: reference("The profile: the id of a `ngcp.PbxDeviceProfile`."),
    identifier,
    stationName: text("What it is called, as in `Reception`.", 127),
    lines,
  },
  identity: ["identifier"],
  filters: ["customerId", "profileId", "identifier", "stationName"],
  ignoresCase: ["identifier"],
  ends: "delete",
});
