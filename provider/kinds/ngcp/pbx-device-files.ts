import * as z from "zod";
import { collection } from "./collection";
import { optionalText, reference, text } from "./fields";
import { extensionOf, file } from "./file-fields";
import { contentsOfConfig } from "./pbx-device-contents";

const deviceModelId = {
  ...reference("The model: the id of a `ngcp.PbxDeviceModel`."),
  wire: "device_id",
};

/** A template of what phones of a model are given. There is no PATCH. Contract: ngcp, 9 (pbxdeviceconfigs), 12. */
export const pbxDeviceConfig = collection({
  class: "PbxDeviceConfig",
  name: "pbxdeviceconfigs",
  noun: "device config",
  summary: "The template of the configuration that phones of a model are given.",
  fields: {
    deviceModelId,
    version: text(
      "The version. The server does not keep it unique for the model; the provider goes by it.",
      127,
    ),
    contentType: {
      input: z
        .enum(["text/plain", "text/xml"])
        .optional()
        .describe(
          "What phones are told that it is. Default: text/xml for a file that ends in .xml, else text/plain.",
        ),
    },
    source: file("The template: a file by its path, or an asset. Its digest is recorded and compared.", {
      contentType: (path, { contentType }) =>
        typeof contentType === "string"
          ? contentType
          : extensionOf(path) === ".xml"
            ? "text/xml"
            : "text/plain",
      typeInput: "contentType",
      stored: { collection: "pbxdeviceconfigfiles" },
    }),
  },
  identity: ["deviceModelId", "version"],
  filters: ["deviceModelId", "version", "contentType"],
  ignoresCase: ["version"],
  sentAs: "raw",
  changedBy: "PUT",
  ends: "delete",
  contents: contentsOfConfig,
});

/** What phones of a model load to run. There is no PATCH. Contract: ngcp, 9 (pbxdevicefirmwares), 12. */
export const pbxDeviceFirmware = collection({
  class: "PbxDeviceFirmware",
  name: "pbxdevicefirmwares",
  noun: "device firmware",
  summary: "A firmware that phones of a model load.",
  fields: {
    deviceModelId,
    version: text("The version.", 127),
    filename: text("The name that phones ask for.", 127),
    tag: { ...optionalText("A further mark to choose it by.", 127), cleared: "" },
    source: file("The firmware: a file by its path, or an asset. Its digest is recorded and compared.", {
      contentType: () => "application/octet-stream",
      stored: { collection: "pbxdevicefirmwarebinaries" },
    }),
  },
  identity: ["deviceModelId", "version", "filename"],
  filters: ["deviceModelId", "version", "filename", "tag"],
  ignoresCase: ["version", "filename"],
  sentAs: "raw",
  changedBy: "PUT",
  ends: "delete",
});
