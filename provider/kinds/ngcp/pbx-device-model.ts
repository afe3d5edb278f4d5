import * as z from "zod";
import type { JsonObject, JsonValue } from "../../clients/ngcp/client";
import type { Rule } from "../kind";
import { collection } from "./collection";
import { type Field, optionalText, readList, reference, resellerId, snakeCase, text } from "./fields";
import { type FileOfObject, imageType, optionalFile } from "./file-fields";
import { contentsOfModel } from "./pbx-device-contents";

const capabilities = {
  canPrivate: "private lines",
  canShared: "shared lines",
  canBlf: "busy lamp fields",
  canSpeeddial: "speed dials",
  canForward: "for forwarding calls",
  canTransfer: "for transferring calls",
};
const places = [
  "top",
  "topleft",
  "topright",
  "bottom",
  "bottomleft",
  "bottomright",
  "left",
  "right",
] as const;

/** What a range cannot do is left out, whether it was said or not. */
const range = z
  .strictObject({
    name: z.string().min(1).describe("The name, by which a device's lines refer to it."),
    ...(mapped((_, use) =>
      z.boolean().optional().describe(`Whether its keys can be ${use}. Default: false.`),
    ) as Record<keyof typeof capabilities, z.ZodOptional<z.ZodBoolean>>),
    keys: z
      .array(
        z.strictObject({
          x: z
            .number()
            .int()
            .min(0)
            .describe("Its label's distance from the left of the front image, in pixels."),
          y: z
            .number()
            .int()
            .min(0)
            .describe("Its label's distance from the top of the front image, in pixels."),
          labelpos: z.enum(places).describe("Where the label's text is, seen from there."),
        }),
      )
      .optional()
      .describe("Its keys: where each is on the front image, and where its label is."),
  })
  .transform(({ name, keys = [], ...flags }) => ({
    name,
    ...Object.fromEntries(Object.entries(flags).filter(([, can]) => can)),
    ...(keys.length > 0 && { keys }),
  }));

type Range = z.input<typeof range>;

/** A range keeps its id, or the server would take the lines of devices with it. Those of extensions are not the model's own. */
const linerange: Field = {
  input: z
    .array(range)
    .min(1)
    .describe("The groups of keys. Lines of devices on keys that are taken away are removed by the server."),
  toWire: (ranges, { fields: there }) => {
    const ids = new Map(rangesOf(there?.linerange).map(({ name, id }) => [name, id]));
    return (ranges as Range[]).map(({ name, keys = [], ...flags }) => {
      const id = ids.get(name);
      ids.delete(name);
      const can = mapped((flag) => flags[flag] ?? false, snakeCase);
      return { ...(id !== undefined && { id }), name, ...can, keys };
    });
  },
  fromWire: (ranges) =>
    rangesOf(ranges)
      .filter(({ extension_range }) => extension_range === undefined)
      .map((found) => ({
        name: found.name,
        ...mapped((flag) => Boolean(found[snakeCase(flag)])),
        keys: found.keys,
      })),
};

/** The same for each of the things that a range may be able to do. */
function mapped<Value>(
  of: (flag: keyof typeof capabilities, use: string) => Value,
  spell: (flag: string) => string = (flag) => flag,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(capabilities).map(([flag, use]) => [
      spell(flag),
      of(flag as keyof typeof capabilities, use),
    ]),
  );
}

function rangesOf(ranges: JsonValue | undefined): JsonObject[] {
  return Array.isArray(ranges) ? (ranges as JsonObject[]) : [];
}

const connectableModelIds: Field = {
  input: z
    .array(reference("The model.").input)
    .min(1)
    .transform((ids) => [...new Set(ids)].sort())
    .optional()
    .describe(
      "The extension devices that can be connected, or of an extension the phones: ids of `ngcp.PbxDeviceModel`, in any order. The server takes no empty list: what was set can be changed, not taken away.",
    ),
  wire: "connectable_models",
  cleared: [],
  toWire: (ids) => (ids as string[]).map(Number),
  fromWire: (ids, mentioned) => readList(ids, mentioned)?.map(String),
};

/** How a vendor's redirect service knows the operator. The server never shows it. */
function redirectUser(vendor: string): Field {
  return { ...optionalText(`The user of ${vendor}'s redirect service.`), isWriteOnly: true };
}

function redirectPassword(vendor: string): Field {
  return {
    ...optionalText(`The password of ${vendor}'s redirect service.`),
    isSecret: true,
    isWriteOnly: true,
  };
}

function image(type: string): FileOfObject {
  return {
    contentType: imageType,
    stored: { collection: "pbxdevicemodelimages", query: { type } },
  };
}

/** What belongs to one way to the configuration each. The server shows it, and needs it, with that way alone. */
const bootstrapConfig = {
  bootstrapConfigHttpSyncMethod: {
    input: z
      .enum(["GET", "POST"])
      .optional()
      .describe("For `http`: how the phone is asked to load its configuration."),
  },
  bootstrapConfigHttpSyncUri: optionalText(
    "For `http`: the phone's address for that, as in `http://[% client.ip %]/admin/resync`.",
  ),
  bootstrapConfigHttpSyncParams: optionalText(
    "For `http`: what the phone is told, as in `[% server.uri %]/$MA`.",
  ),
  bootstrapConfigRedirectSnomUser: redirectUser("Snom"),
  bootstrapConfigRedirectSnomPassword: redirectPassword("Snom"),
  bootstrapConfigRedirectYealinkUser: redirectUser("Yealink"),
  bootstrapConfigRedirectYealinkPassword: redirectPassword("Yealink"),
  bootstrapConfigRedirectPolycomUser: redirectUser("Polycom"),
  bootstrapConfigRedirectPolycomPassword: redirectPassword("Polycom"),
  bootstrapConfigRedirectPolycomProfile: optionalText("The profile at Polycom's redirect service."),
  bootstrapConfigRedirectPanasonicUser: redirectUser("Panasonic"),
  bootstrapConfigRedirectPanasonicPassword: redirectPassword("Panasonic"),
  bootstrapConfigRedirectGrandstreamUser: redirectUser("Grandstream"),
  bootstrapConfigRedirectGrandstreamPassword: redirectPassword("Grandstream"),
} satisfies Record<string, Field>;

function bootstrapRule(name: string): Rule<Record<string, unknown>> {
  const [, vendor] = /^bootstrapConfigRedirect([A-Z][a-z]+)/.exec(name) ?? [];
  const method = vendor === undefined ? "http" : `redirect_${vendor.toLowerCase()}`;
  return {
    needs: [name, "bootstrapMethod"],
    broken: (inputs) =>
      inputs[name] !== undefined && inputs.bootstrapMethod !== method
        ? `only bootstrapMethod: "${method}" has it: declare that, or leave this out.`
        : undefined,
  };
}

/**
 * A model of phones that NGCP provisions. Every write takes an image, and every patch forgets the credentials of
 * the redirect service, so that changes are written whole. Contract: ngcp, 9 (pbxdevicemodels), 12.
 */
export const pbxDeviceModel = collection({
  class: "PbxDeviceModel",
  name: "pbxdevicemodels",
  noun: "device model",
  summary: "A model of phones, or of their extensions, that NGCP provisions itself.",
  fields: {
    vendor: text("Who makes it, as in `Snom`."),
    model: text("Its name, as in `D785`. Unique for the reseller and vendor."),
    resellerId,
    type: {
      input: z
        .enum(["phone", "extension"])
        .optional()
        .describe("A phone, or an extension that is connected to one. Default: phone."),
      cleared: "phone",
    },
    linerange,
    bootstrapMethod: {
      input: z
        .enum([
          "http",
          "redirect_panasonic",
          "redirect_yealink",
          "redirect_polycom",
          "redirect_snom",
          "redirect_grandstream",
          "redirect_ale",
          "none",
        ])
        .describe(
          "How a phone learns where its configuration is: from a web request to it (`http`), or from its vendor's redirect service.",
        ),
    },
    bootstrapUri: {
      ...optionalText("Where the configuration is. Default: the server's own address."),
      cleared: "",
    },
    ...bootstrapConfig,
    extensionsNum: {
      input: z.number().int().min(0).optional().describe("How many extensions can be connected. Default: 0."),
      cleared: 0,
    },
    connectableModelIds,
    frontImage: optionalFile("The picture of its front, on which the keys are.", image("front")),
    macImage: optionalFile("The picture of where its MAC address is.", image("mac")),
    frontThumbnail: optionalFile("The small picture of its front.", image("front_thumb")),
  },
  identity: ["resellerId", "vendor", "model"],
  filters: ["resellerId", "vendor", "model", "type"],
  ignoresCase: ["vendor", "model"],
  sentAs: "form",
  changedBy: "PUT",
  ends: "delete",
  contents: contentsOfModel,
  rules: [
    {
      needs: ["frontImage", "macImage", "frontThumbnail"],
      broken: ({ frontImage, macImage, frontThumbnail }) =>
        (frontImage ?? macImage ?? frontThumbnail) === undefined
          ? "NGCP takes no device model without a picture. Give this one, macImage or frontThumbnail."
          : undefined,
    },
    ...Object.keys(bootstrapConfig).map(bootstrapRule),
  ],
});
