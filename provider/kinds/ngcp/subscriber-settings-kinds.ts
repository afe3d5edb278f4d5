import type { Kind } from "../kind";
import { aliasNumber } from "./alias-number";
import { callForwardMappings } from "./call-forward-mappings";
import {
  callForwardBNumberSet,
  callForwardDestinationSet,
  callForwardSourceSet,
  callForwardTimeSet,
} from "./call-forward-sets";
import { ccMapEntries } from "./cc-map-entries";
import type { Collection } from "./collection";
import { collectionKind } from "./collection-kind";
import { faxServerSettings, mailToFaxSettings } from "./fax-settings";
import { reminder } from "./reminder";
import { type Settings, settingsKind } from "./settings-kind";
import { autoAttendant, speedDials } from "./speed-dials";
import { subscriberLocationMapping } from "./subscriber-location-mapping";
import { subscriberRegistrationKind } from "./subscriber-registration";
import { voicemailGreeting } from "./voicemail-greeting";
import { voicemailSettings } from "./voicemail-settings";

/** Collections whose objects are a subscriber's. */
export const subscriberCollections: readonly Collection[] = [
  callForwardDestinationSet,
  callForwardTimeSet,
  callForwardSourceSet,
  callForwardBNumberSet,
  reminder,
  subscriberLocationMapping,
  voicemailGreeting,
];

/** Settings that each subscriber has once. */
export const subscriberSettings: readonly Settings[] = [
  callForwardMappings,
  speedDials,
  autoAttendant,
  voicemailSettings,
  faxServerSettings,
  mailToFaxSettings,
  ccMapEntries,
];

export const settingsKinds: readonly Kind[] = subscriberSettings.map(settingsKind);

/** What a subscriber has besides itself and its preferences. */
export const subscriberSettingsKinds: readonly Kind[] = [
  ...subscriberCollections.map(collectionKind),
  ...settingsKinds,
  aliasNumber as unknown as Kind,
  subscriberRegistrationKind,
];
