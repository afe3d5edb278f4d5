import type { Call } from "./call";
import type { SettingsManager } from "./records";
import { invalid } from "./refusal";
import type { Setting } from "./settings-catalogue";

/** Refuses settings that the catalogue does not have, unless the switch lets them pass. */
export function checkSettings(call: Call, catalogue: readonly Setting[], settings: SettingsManager): void {
  if (call.switches.get("unknownReference") === "accepted") return;
  const unknown = Object.keys(settings).filter((uuid) => !catalogue.some((setting) => setting.uuid === uuid));
  if (unknown.length > 0)
    throw invalid({ settings_manager: unknown.map((uuid) => `Unknown setting ${uuid}.`) });
}

/** Refuses a uuid that names nothing, unless the switch lets it pass. */
export function checkReference(call: Call, field: string, uuid: string, exists: boolean): void {
  if (exists || call.switches.get("unknownReference") === "accepted") return;
  throw invalid({ [field]: [`Object with uuid=${uuid} does not exist.`] });
}
