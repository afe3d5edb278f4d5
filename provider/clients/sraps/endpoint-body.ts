import { VoipError } from "../../transport/errors";
import type { JsonObject, JsonValue } from "../json";
import type { Endpoint, EndpointChange } from "./endpoints";
import type { SrapsSettings } from "./settings";
import { overlayEntries, showsEntries } from "./settings-manager";

/**
 * The body of a PUT (contract 1.5.1; knobs 8 and 9). With `merge` it is what is there, cut down to
 * `writableFields`, with the change laid over it; with `replace` the change alone.
 */
export function composeEndpoint(
  settings: Pick<SrapsSettings, "endpointUpdate" | "writableFields">,
  mac: string,
  change: EndpointChange,
  present: { item: Endpoint; listed: boolean } | undefined,
): JsonObject {
  const merged = settings.endpointUpdate === "merge" ? present : undefined;
  if (merged?.listed && merged.item.settings === undefined) throw cannotMerge();
  const { writableFields } = settings;
  refuseReadOnly(change, writableFields);

  const kept = merged?.item;
  const body: JsonObject = {};
  for (const [field, value] of Object.entries(kept?.fields ?? {})) {
    if (writableFields.includes(field) && field !== "links") body[field] = value;
  }
  const entries = overlayEntries(kept?.settings, change.settings);
  const known: Record<string, JsonValue | undefined> = {
    mac,
    name: change.name === undefined ? kept?.name : change.name,
    autoprovisioning_enabled: change.autoprovisioningEnabled ?? kept?.autoprovisioningEnabled ?? true,
    provisioning_profile:
      change.provisioningProfile === undefined ? kept?.provisioningProfile : change.provisioningProfile,
    settings_manager:
      Object.keys(entries).length > 0 || change.settings || kept?.settings ? entries : undefined,
  };
  for (const [field, value] of Object.entries(known)) {
    // Leaving a field out resets it in a full update; a null is only proven to reset the warranty period.
    if (value === undefined || value === null || !writableFields.includes(field)) delete body[field];
    else body[field] = value;
  }
  return { ...body, ...change.extra };
}

/** Whether the endpoint is as the change wants it. */
export function showsChange(endpoint: Endpoint, change: EndpointChange): boolean {
  const { name, autoprovisioningEnabled, provisioningProfile } = change;
  return (
    (name === undefined || (endpoint.name ?? "") === (name ?? "")) &&
    (autoprovisioningEnabled === undefined || endpoint.autoprovisioningEnabled === autoprovisioningEnabled) &&
    (provisioningProfile === undefined ||
      endpoint.provisioningProfile === (provisioningProfile ?? undefined)) &&
    (endpoint.settings === undefined || showsEntries(endpoint.settings, change.settings))
  );
}

function refuseReadOnly(change: EndpointChange, writableFields: readonly string[]): void {
  const declared: [string, string, unknown][] = [
    ["name", "name", change.name],
    ["autoprovisioning", "autoprovisioning_enabled", change.autoprovisioningEnabled],
    ["profile", "provisioning_profile", change.provisioningProfile],
    ["settings", "settings_manager", change.settings],
  ];
  for (const [property, field, value] of declared) {
    if (value === undefined || value === null || writableFields.includes(field)) continue;
    throw new VoipError({
      kind: "validation",
      api: "sraps",
      property,
      problem: `voip:sraps.writableFields does not have ${field}, so it cannot be set.`,
      advice: "Add the field there, or leave it out here.",
      outcome: "refused",
    });
  }
}

/** Writing back an entry that lacks its settings would delete them. */
function cannotMerge(): VoipError {
  return new VoipError({
    kind: "protocol",
    api: "sraps",
    problem:
      "SRAPS only lists this endpoint and the list does not show its settings, so it cannot be changed without losing them.",
    advice:
      "Set voip:sraps.endpointUpdate to replace if the program declares all of the endpoint's settings.",
    outcome: "refused",
  });
}
