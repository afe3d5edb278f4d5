import * as z from "zod";
import {
  type JsonValue,
  type SettingEntries,
  type SrapsClient,
  settingEntry,
  settingValue,
} from "../../clients/sraps/client";
import { VoipError } from "../../transport/errors";
import { normaliseUrl, redirectionUrl } from "../fields";

/**
 * A setting's value: text as the phone reads it, or the whole entry as SRAPS has it, for shapes that are not
 * public (contracts: snom-and-ispcrm, section 4, knob 17).
 */
const settingInput = z
  .union([z.string(), z.number(), z.boolean(), z.record(z.string(), z.unknown())])
  .transform(normaliseSetting)
  .pipe(z.union([z.string(), z.record(z.string(), z.unknown())]));

export const settingsInput = z
  .record(z.string().min(1), settingInput)
  .optional()
  .describe(
    "Settings by parameter name, as in `language`, or by the setting's uuid. Only these are managed; one that is taken out of the program is removed.",
  );

export const redirectionUrlInput = redirectionUrl
  .optional()
  .describe(
    "The URL that phones fetch their settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in.",
  );

type Settings = NonNullable<z.output<typeof settingsInput>>;

/** Settings in the program's terms. */
export interface DeclaredSettings {
  settings?: Settings;
  redirectionUrl?: string;
}

/** A plain value is the text of the usual entry `{ value, attrs: { perm: "RW" } }`; any other entry stays whole. */
function normaliseSetting(entry: unknown): string | Record<string, unknown> {
  if (typeof entry !== "object" || entry === null) return String(entry);
  const { value, attrs, ...rest } = entry as { value?: unknown; attrs?: Record<string, unknown> };
  const { perm = "RW", ...otherAttributes } = attrs ?? {};
  const isUsual = perm === "RW" && Object.keys({ ...rest, ...otherAttributes }).length === 0;
  const isPlain = ["string", "number", "boolean"].includes(typeof value);
  return isUsual && isPlain ? String(value) : { ...entry };
}

/** The settings as SRAPS keeps them: by the uuid that each name stands for in the product group. */
async function toEntries(
  api: SrapsClient,
  declared: DeclaredSettings,
  productGroup: string | undefined,
): Promise<Record<string, JsonValue>> {
  const entries: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(declared.settings ?? {})) {
    const setting = await api.catalogue.resolve(name, productGroup);
    entries[setting.uuid] = typeof value === "string" ? settingEntry(value, setting) : (value as JsonValue);
  }
  if (declared.redirectionUrl !== undefined) {
    const setting = await api.catalogue.resolve(api.settings.settingParamName, productGroup);
    entries[setting.uuid] = settingEntry(declared.redirectionUrl, setting);
  }
  return entries;
}

/** The entries to write: what is declared, and `null` for what was declared before and is not any more. */
export async function changedEntries(
  api: SrapsClient,
  declared: DeclaredSettings,
  previous: DeclaredSettings,
  productGroup: string | undefined,
  previousGroup = productGroup,
): Promise<SettingEntries> {
  const wanted = await toEntries(api, declared, productGroup);
  const before = await uuidsOf(api, previous, previousGroup);
  const removed = before.filter((uuid) => !(uuid in wanted));
  return { ...Object.fromEntries(removed.map((uuid) => [uuid, null])), ...wanted };
}

/** The uuids of settings. A name that stands for none any more is left out: it has no entry that could be removed. */
async function uuidsOf(
  api: SrapsClient,
  declared: DeclaredSettings,
  productGroup: string | undefined,
): Promise<string[]> {
  const uuids: string[] = [];
  for (const { name } of namesOf(api, declared)) {
    try {
      uuids.push((await api.catalogue.resolve(name, productGroup)).uuid);
    } catch (error) {
      if (!(error instanceof VoipError) || error.kind !== "validation") throw error;
    }
  }
  return uuids;
}

/** The settings that the entries stand for: by name, or by uuid where that is how `mentioned` has them. */
export async function fromEntries(
  api: SrapsClient,
  entries: SettingEntries | undefined,
  productGroup: string | undefined,
  mentioned: DeclaredSettings = {},
): Promise<DeclaredSettings> {
  const declared: DeclaredSettings = {};
  const names = namesOf(api, mentioned).map(({ name }) => name);
  for (const [uuid, entry] of Object.entries(entries ?? {})) {
    if (entry === null) continue;
    const name = await api.catalogue.nameOf(uuid, productGroup);
    for (const spelling of names.includes(uuid)
      ? [uuid, name].filter((each) => names.includes(each))
      : [name]) {
      if (spelling === api.settings.settingParamName) {
        declared.redirectionUrl = normaliseUrl(String(settingValue(entry) ?? "")) || undefined;
      } else {
        declared.settings ??= {};
        declared.settings[spelling] = normaliseSetting(entry);
      }
    }
  }
  return declared;
}

/** The names of declared settings, with the input that each is declared by. */
function namesOf(api: SrapsClient, { settings, redirectionUrl }: DeclaredSettings) {
  const names = Object.keys(settings ?? {}).map((name) => ({ name, property: `settings.${name}` }));
  const { settingParamName: name } = api.settings;
  return redirectionUrl === undefined ? names : [...names, { name, property: "redirectionUrl" }];
}

/**
 * What is wrong with the names of declared settings, all of it at once. While the product group is not known, only
 * whether there are such settings.
 */
export async function validateSettings(
  api: SrapsClient,
  declared: DeclaredSettings,
  productGroup: string | undefined,
  isGroupKnown = true,
): Promise<VoipError[]> {
  const errors: VoipError[] = [];
  const properties = new Map<string, string>();
  for (const { name, property } of namesOf(api, declared)) {
    if (name === api.settings.settingParamName && property !== "redirectionUrl") {
      errors.push(
        wrongSetting(property, "This setting is the redirection URL.", "Declare it as redirectionUrl."),
      );
      continue;
    }
    if (!isGroupKnown && (await api.catalogue.all()).some(({ paramName }) => paramName === name)) continue;
    try {
      const { uuid } = await api.catalogue.resolve(name, productGroup);
      const other = properties.get(uuid);
      if (other !== undefined) {
        errors.push(wrongSetting(property, `This is the same setting as ${other}.`, "Keep one of them."));
      }
      properties.set(uuid, property);
    } catch (error) {
      if (!(error instanceof VoipError) || error.kind !== "validation") throw error;
      errors.push(error.with({ property }));
    }
  }
  return errors;
}

function wrongSetting(property: string, problem: string, advice: string): VoipError {
  return new VoipError({ kind: "validation", property, problem, advice });
}
