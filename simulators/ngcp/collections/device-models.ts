import type { Call } from "../call";
import { type Definition, type Draft, exact, methods, number, wildcard } from "../definition";
import type { Field } from "../fields";
import { asText, isArray, isObject, type Json, type JsonObject, numberIn, type Row } from "../json";
import { unprocessable, validationFailed } from "../refusal";
import type { NgcpStore } from "../store";
import { removeDeviceConfig } from "./device-files";

const bootstraps = [
  ...["http", "redirect_panasonic", "redirect_yealink", "redirect_polycom", "redirect_snom"],
  ...["redirect_grandstream", "redirect_ale", "none"],
];
/** What a model shows of its bootstrap: credentials are never shown. */
const shownByBootstrap: Readonly<Record<string, readonly string[]>> = {
  http: ["sync_method", "sync_params", "sync_uri"].map((name) => `bootstrap_config_http_${name}`),
  redirect_polycom: ["bootstrap_config_redirect_polycom_profile"],
};
const vendors = ["panasonic", "yealink", "polycom", "snom", "grandstream"];
const credentials = vendors.flatMap((vendor) =>
  ["user", "password"].map((name) => `bootstrap_config_redirect_${vendor}_${name}`),
);
const flags = ["can_private", "can_shared", "can_blf", "can_speeddial", "can_forward", "can_transfer"];
const places = ["top", "topleft", "topright", "bottom", "bottomleft", "bottomright", "left", "right"];
const images: Readonly<Record<string, string>> = {
  front: "front_image",
  mac: "mac_image",
  front_thumb: "front_thumbnail",
};

/** Models of phones that the server provisions itself. */
export const deviceModels: Definition = {
  name: "pbxdevicemodels",
  item: "pbxdevicemodels",
  table: "pbxdevicemodels",
  methods: methods.all,
  createFailure: "Failed to create pbxdevicemodel.",
  hasJournal: false,
  postRepresents: "row",
  bodyForm: { kind: "form" },
  resellerOf: (row) => numberIn(row, "reseller_id"),
  fields: [
    ...Object.values(shownByBootstrap)
      .flat()
      .map((name): Field => ({ name, kind: "text", longest: 255, omitted: "cleared" })),
    ...credentials.map((name): Field => ({ name, kind: "text", longest: 255, omitted: "cleared" })),
    {
      name: "bootstrap_method",
      kind: "select",
      values: bootstraps,
      label: "Bootstrap Method",
      required: true,
    },
    { name: "bootstrap_uri", kind: "text", longest: 255, default: "" },
    { name: "connectable_models", kind: "list", default: [] },
    { name: "extensions_num", kind: "integer", default: 0 },
    { name: "linerange", kind: "raw", label: "Line/Key Range", required: true },
    { name: "model", kind: "text", longest: 255, required: true },
    { name: "reseller_id", kind: "reference", label: "Reseller", required: true, ownReseller: true },
    { name: "type", kind: "select", values: ["phone", "extension"], default: "phone" },
    { name: "vendor", kind: "text", longest: 255, required: true },
  ],
  filters: { reseller_id: number(), vendor: wildcard(), model: wildcard(), type: exact() },
  complete,
  saved: ({ store }, { id, linerange }) => checkLines(store, id, isArray(linerange) ? linerange : []),
  represent: ({ request: { method } }, row) => represent(row, method),
  patchDocument: (_, row) => represent(row, "GET"),
  remove: ({ store }, { id }) => removeDeviceModel(store, id),
  links: ({ id }) => ({
    pbxdevicefirmwares: `pbxdevicefirmwares/?device_id=${id}`,
    pbxdevicemodels: `pbxdevicemodels/${id}`,
  }),
};

/** The images of a model: `?type=front`, `mac` or `front_thumb`. */
export const deviceModelImages: Definition = {
  ...deviceModels,
  name: "pbxdevicemodelimages",
  item: "pbxdevicemodelimage",
  methods: { collection: [], item: ["GET"] },
  file: ({ query }, { files }) => {
    const part = images[query.get("type") ?? "front"] ?? "";
    const content = isObject(files) ? files[part] : undefined;
    return typeof content === "string"
      ? { type: "image/x-png", content: Buffer.from(content, "base64") }
      : undefined;
  },
};

function complete({ store }: Call, { columns, files, old }: Draft): JsonObject {
  if (!store.row("resellers", numberIn(columns, "reseller_id"))) {
    throw unprocessable("Invalid reseller_id, does not exist");
  }
  const ranges = readRanges(store, columns.linerange ?? null, old);
  const twin = store.rows("pbxdevicemodels").some(({ id, reseller_id, vendor, model }) => {
    const same = reseller_id === columns.reseller_id && vendor === columns.vendor && model === columns.model;
    return same && id !== old?.id;
  });
  if (twin) throw unprocessable("Device model already exists for this reseller");
  const kept = isObject(old?.files) ? old.files : {};
  return {
    ...columns,
    linerange: ranges,
    linerange_before: old?.linerange ?? ranges,
    files: { ...kept, ...files },
  };
}

/** Ranges that are sent with the id of one that is there keep it, the others are new. */
function readRanges(store: NgcpStore, list: Json, old: Row | undefined): JsonObject[] {
  if (!isArray(list) || list.length === 0) {
    const errors = ["Line/Key Range field is required"];
    throw validationFailed([{ field: "linerange", input: asText(list), errors }]);
  }
  const before = old && isArray(old.linerange) ? old.linerange.filter(isObject) : [];
  return list.filter(isObject).map((range, index) => {
    const missing = [...flags, "keys"].find((name) => range[name] === undefined);
    if (missing !== undefined) {
      throw unprocessable(
        `Invalid range definition inside linerange parameter, missing attribute '${missing}'`,
      );
    }
    const keys = (isArray(range.keys) ? range.keys : []).filter(isObject).map(({ x, y, labelpos }) => {
      if (!places.includes(asText(labelpos ?? null))) {
        const [input, errors] = [
          asText(labelpos ?? null),
          [`'${asText(labelpos ?? null)}' is not a valid value`],
        ];
        throw validationFailed([{ field: `${index}_labelpos`, input, errors }]);
      }
      return { x: x ?? null, y: y ?? null, labelpos: labelpos ?? null };
    });
    const known = before.find(({ id }) => id === range.id);
    return {
      id: numberIn(known, "id") ?? store.next("linerange-sets"),
      name: range.name ?? null,
      ...Object.fromEntries(flags.map((name) => [name, range[name] === true || range[name] === 1])),
      keys,
      num_lines: keys.length,
    };
  });
}

/** Lines of devices go with their range, or when it has too few keys by now. */
function checkLines(store: NgcpStore, model: number, ranges: readonly Json[]): void {
  const known = ranges.filter(isObject);
  for (const device of store.rows("pbxdevices")) {
    if (modelOf(store, device) !== model || !isArray(device.lines)) continue;
    const lines = device.lines.filter(isObject).filter(({ range_id, key_num }) => {
      const range = known.find(({ id }) => id === range_id);
      return range !== undefined && Number(key_num) < Number(range.num_lines);
    });
    store.change("pbxdevices", device.id, { lines });
  }
}

/** The model that a device is of, through its profile's configuration. */
export function modelOf(store: NgcpStore, { profile_id = null }: JsonObject): number | undefined {
  const profile = store.row("pbxdeviceprofiles", numberIn({ profile_id }, "profile_id"));
  return numberIn(store.row("pbxdeviceconfigs", numberIn(profile, "config_id")), "device_id");
}

/** Everything of a model goes with it, without a word. */
export function removeDeviceModel(store: NgcpStore, id: number): void {
  for (const config of store.rowsWith("pbxdeviceconfigs", "device_id", id))
    removeDeviceConfig(store, config.id);
  for (const firmware of store.rowsWith("pbxdevicefirmwares", "device_id", id)) {
    store.delete("pbxdevicefirmwares", firmware.id);
  }
  store.setPreferences("pbxdevice", id, {});
  store.delete("pbxdevicemodels", id);
}

/** What a write answers lags behind: an address that was not sent is missing, ranges are those of before. */
function represent(row: Row, method: string): JsonObject {
  const { bootstrap_method = null, bootstrap_uri = "", linerange = null } = row;
  const shown = shownByBootstrap[asText(bootstrap_method)] ?? [];
  const names = ["connectable_models", "extensions_num", "model", "reseller_id", "type", "vendor"];
  const isStale = method === "PUT" || method === "PATCH";
  return {
    id: row.id,
    bootstrap_method,
    ...(method === "POST" && bootstrap_uri === "" ? {} : { bootstrap_uri }),
    ...Object.fromEntries([...shown, ...names].map((name) => [name, row[name] ?? null])),
    linerange: isStale ? (row.linerange_before ?? linerange) : linerange,
  };
}
