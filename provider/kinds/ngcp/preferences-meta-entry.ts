import * as z from "zod";
import type { JsonObject } from "../../clients/ngcp/client";
import { collection } from "./collection";
import { type Field, flag, optionalReference, readList, text } from "./fields";

/** The server marks names of its own making; it takes one with or without the mark. */
const attribute: Field = {
  input: z
    .string()
    .regex(/^[a-z0-9_]{1,31}$/, "expected at most 31 small letters, digits and _")
    .transform((name) => `__${name.replace(/^_+/, "")}`)
    .pipe(z.string())
    .describe("The name, which the server puts two underscores before. Unique on the platform."),
};

const choice = z.strictObject({
  value: z
    .string()
    .regex(/^[a-z0-9_]+$/, "expected small letters, digits and _")
    .describe("The value."),
  label: z.string().min(1).describe("What people read for it."),
  isDefault: z.boolean().default(false).describe("Whether it counts where none is set. Default: false."),
});
type Choice = z.output<typeof choice>;

/** A choice keeps its id, or the server would make it anew. */
const choices: Field = {
  input: z.array(choice).optional().describe("Of an `enum`: what it can be."),
  wire: "enum",
  cleared: [],
  toWire: (list, { fields: there }) => {
    const ids = new Map(choicesOf(there?.enum).map(({ value, id }) => [value, id]));
    return (list as Choice[]).map(({ value, label, isDefault }) => ({
      ...(ids.has(value) && { id: ids.get(value) ?? null }),
      ...{ value, label, default_val: isDefault },
    }));
  },
  fromWire: (list, mentioned) =>
    readList(list, mentioned)?.map((each) => {
      const { value, label, default_val } = each as JsonObject;
      return { value, label, isDefault: Boolean(default_val) };
    }),
};

function choicesOf(list: unknown): JsonObject[] {
  return Array.isArray(list) ? (list as JsonObject[]) : [];
}

/**
 * A preference that the platform does not have by itself. Contract: ngcp, the recordings (29) and the server's
 * description; changes are written whole, as the server's own tests do.
 */
export const preferencesMetaEntry = collection({
  class: "PreferencesMetaEntry",
  name: "preferencesmetaentries",
  noun: "preference definition",
  summary:
    "A further preference of device models, profiles and devices. Values of it can be declared in the runs that come after the one that makes it, and go with it.",
  fields: {
    attribute,
    label: text("What people read for it."),
    description: text("What it is for."),
    dataType: {
      input: z.enum(["boolean", "string", "int", "enum"]).describe("Of what type its values are."),
    },
    maxOccur: flag("Whether there is one value at most. Default: false, a list."),
    fielddevPref: flag("Whether single devices can have their own value. Default: false."),
    choices,
    deviceModelId: {
      ...optionalReference(
        "The only device model that has it: the id of a `ngcp.PbxDeviceModel`. Default: all. A change replaces the resource.",
      ),
      wire: "autoprov_device_id",
      isImmutable: true,
    },
    resellerId: {
      ...optionalReference(
        "The only reseller whose device models have it: the id of a `ngcp.Reseller`. The server never shows it. Default: all. A change replaces the resource.",
      ),
      isCreateOnly: true,
    },
  },
  identity: ["attribute"],
  filters: ["attribute", "resellerId"],
  constants: { dev_pref: true },
  changedBy: "PUT",
  ends: "delete",
  rules: [
    {
      needs: ["resellerId", "deviceModelId"],
      broken: ({ resellerId, deviceModelId }) =>
        resellerId !== undefined && deviceModelId !== undefined
          ? "NGCP takes it or deviceModelId, not both."
          : undefined,
    },
    {
      needs: ["choices", "dataType"],
      broken: ({ choices: given, dataType }) =>
        given !== undefined && dataType !== undefined && dataType !== "enum"
          ? "only an enum has choices. Leave it out."
          : undefined,
    },
  ],
});
