import { z } from "zod";
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
): Promise<SettingEntries> {
  const wanted = await toEntries(api, declared, productGroup);
  const before = await toEntries(api, previous, productGroup);
  const removed = Object.keys(before).filter((uuid) => !(uuid in wanted));
  return { ...Object.fromEntries(removed.map((uuid) => [uuid, null])), ...wanted };
}

/** The settings that the entries stand for. */
export async function fromEntries(
  api: SrapsClient,
  entries: SettingEntries | undefined,
  productGroup: string | undefined,
): Promise<DeclaredSettings> {
  const declared: DeclaredSettings = {};
  for (const [uuid, entry] of Object.entries(entries ?? {})) {
    const name = await api.catalogue.nameOf(uuid, productGroup);
    if (name === api.settings.settingParamName) {
      declared.redirectionUrl = normaliseUrl(String(settingValue(entry)));
    } else {
      declared.settings ??= {};
      declared.settings[name] = normaliseSetting(entry);
    }
  }
  return declared;
}

/** What is wrong with the names of declared settings, all of it at once. */
export async function validateSettings(
  api: SrapsClient,
  declared: DeclaredSettings,
  productGroup: string | undefined,
): Promise<VoipError[]> {
  const { settingParamName } = api.settings;
  const names = Object.keys(declared.settings ?? {}).map((name) => ({ name, property: `settings.${name}` }));
  if (declared.redirectionUrl !== undefined)
    names.push({ name: settingParamName, property: "redirectionUrl" });
  const errors: VoipError[] = [];
  for (const { name, property } of names) {
    if (name === settingParamName && property !== "redirectionUrl") {
      errors.push(
        new VoipError({
          kind: "validation",
          property,
          problem: "This setting is the redirection URL.",
          advice: "Declare it as redirectionUrl.",
        }),
      );
      continue;
    }
    try {
      await api.catalogue.resolve(name, productGroup);
    } catch (error) {
      if (!(error instanceof VoipError) || error.kind !== "validation") throw error;
      errors.push(error.with({ property }));
    }
  }
  return errors;
}
