import type { SettingsCatalogue } from "./settings-catalogue";

/**
 * How a refusal of a field is told in the program's words: `provisioning_profile` as `profile`, and
 * `settings_manager.{uuid}` as `settings.{name}` when the catalogue has been read.
 */
export function propertyPaths(
  names: Readonly<Record<string, string>>,
  catalogue: SettingsCatalogue,
): (wirePath: readonly string[]) => string {
  return (wirePath) => {
    const [field = "", uuid] = wirePath;
    if (field !== "settings_manager") return names[field] ?? wirePath.join(".");
    return uuid === undefined ? "settings" : `settings.${catalogue.knownName(uuid) ?? uuid}`;
  };
}
