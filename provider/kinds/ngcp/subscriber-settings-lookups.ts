import type { Lookup } from "../lookup";
import {
  callForwardBNumberSet,
  callForwardDestinationSet,
  callForwardSourceSet,
  callForwardTimeSet,
} from "./call-forward-sets";
import { collectionLookup } from "./collection-lookup";
import { getNumber } from "./number-lookup";
import { ownedLookup } from "./owned-lookup";
import { reminder } from "./reminder";
import { subscriberLocationMapping } from "./subscriber-location-mapping";
import { getSubscriberRegistration } from "./subscriber-registration-lookup";
import { settingsKinds } from "./subscriber-settings-kinds";
import { voicemailGreeting } from "./voicemail-greeting";

const sets = [callForwardDestinationSet, callForwardTimeSet, callForwardSourceSet, callForwardBNumberSet];

export const subscriberSettingsLookups: readonly Lookup[] = [
  ...sets.map((set) => collectionLookup(set, ["subscriberId", "name"])),
  collectionLookup(reminder, ["subscriberId"]),
  collectionLookup(subscriberLocationMapping, ["subscriberId", "externalId"]),
  collectionLookup(voicemailGreeting, ["subscriberId", "type"]),
  ...settingsKinds.map(ownedLookup),
  getNumber as unknown as Lookup,
  getSubscriberRegistration as unknown as Lookup,
];
