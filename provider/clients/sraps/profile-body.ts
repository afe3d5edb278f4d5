import { VoipError } from "../../transport/errors";
import type { JsonObject } from "../json";
import type { Profile, ProfileChange, ProfileDraft } from "./profiles";
import { overlayEntries, showsEntries } from "./settings-manager";

/** The body that creates a profile (contract P2). */
export function draftBody(draft: ProfileDraft): JsonObject {
  const entries = overlayEntries(undefined, draft.settings);
  return {
    name: draft.name,
    product_group: draft.productGroup,
    autoprovisioning_enabled: draft.autoprovisioningEnabled ?? true,
    ...(Object.keys(entries).length > 0 ? { settings_manager: entries } : {}),
    ...draft.extra,
  };
}

/** The body that changes a profile: what is there with the change laid over it (PUT), or the change (PATCH). */
export function composeProfile(
  method: "PUT" | "PATCH",
  change: ProfileChange,
  present: { item: Profile; listed: boolean } | undefined,
): JsonObject {
  const loses = present?.listed && present.item.settings === undefined;
  if (loses && (method === "PUT" || change.settings)) throw cannotMerge();
  const body: JsonObject = {};
  if (method === "PUT" && present) {
    const { links: _links, uuid: _uuid, ...kept } = present.item.fields;
    Object.assign(body, kept);
    if (present.item.productGroup !== undefined) body.product_group = present.item.productGroup;
  }
  if (change.name !== undefined) body.name = change.name;
  if (change.productGroup !== undefined) body.product_group = change.productGroup;
  if (change.autoprovisioningEnabled !== undefined)
    body.autoprovisioning_enabled = change.autoprovisioningEnabled;
  if (change.settings) body.settings_manager = overlayEntries(present?.item.settings, change.settings);
  return { ...body, ...change.extra };
}

/** Whether the profile is as the change wants it. */
export function showsProfileChange(profile: Profile, change: ProfileChange): boolean {
  return (
    (change.name === undefined || profile.name === change.name) &&
    (change.productGroup === undefined || profile.productGroup === change.productGroup) &&
    (change.autoprovisioningEnabled === undefined ||
      profile.autoprovisioningEnabled === change.autoprovisioningEnabled) &&
    (profile.settings === undefined || showsEntries(profile.settings, change.settings))
  );
}

/** Writing back an entry that lacks its settings would delete them. */
function cannotMerge(): VoipError {
  return new VoipError({
    kind: "protocol",
    api: "sraps",
    problem:
      "SRAPS only lists this provisioning profile and the list does not show its settings, so it cannot be changed without losing them.",
    advice: "Change it in the SRAPS portal.",
    outcome: "refused",
  });
}
