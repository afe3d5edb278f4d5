import * as z from "zod";
import type { NgcpClient } from "../../clients/ngcp/client";
import type { Kind } from "../kind";
import { type Lookup, lookup } from "../lookup";
import { billingLookups } from "./billing-lookups";
import { billingProfile } from "./billing-profile";
import { callForwards } from "./call-forwards";
import { collectionLookup } from "./collection-lookup";
import { contentLookups } from "./content-lookups";
import { contract } from "./contract";
import { customer } from "./customer";
import { customerContact } from "./customer-contact";
import { domain } from "./domain";
import { ownedLookup } from "./owned-lookup";
import {
  customerPreferences,
  domainPreferences,
  peeringServerPreferences,
  profilePreferences,
  subscriberPreferences,
} from "./preferences";
import { reseller } from "./reseller";
import { routingLookups } from "./routing-lookups";
import { subscriber } from "./subscriber";
import { subscriberProfile } from "./subscriber-profile";
import { subscriberProfileSet } from "./subscriber-profile-set";
import { subscriberSettingsLookups } from "./subscriber-settings-lookups";
import { systemContact } from "./system-contact";

const getPreferenceDefinitions = lookup({
  token: "ngcp:getPreferenceDefinitions",
  backend: "ngcp",
  summary:
    "Which preferences the server knows of subscribers, customers, domains, profiles, resellers, devices or peering servers, and what they take.",
  args: z.strictObject({
    owner: z
      .enum([
        ...(["subscriber", "customer", "domain", "profile", "reseller", "peeringserver"] as const),
        ...(["pbxdevice", "pbxdeviceprofile", "pbxfielddevice"] as const),
      ])
      .describe("Whose preferences; `pbxdevice` is a device model, `pbxfielddevice` a device."),
  }),
  result: z.object({
    definitions: z
      .array(
        z.object({
          name: z.string().describe("The name, as programs write it."),
          type: z.string().describe("boolean, enum, string, int or blob."),
          isList: z.boolean().describe("Whether it takes a list of values."),
          isReadOnly: z.boolean().describe("Whether it cannot be set."),
          label: z.string().optional().describe("What the server's panel calls it."),
          description: z.string().optional().describe("What it is for."),
          group: z.string().optional().describe("The group that the panel shows it in."),
          values: z.array(z.string()).optional().describe("Of an enum: the values that it takes."),
        }),
      )
      .describe("The definitions, by name."),
  }),
  async run(api: NgcpClient, { owner }) {
    const definitions = await api.preferenceDefinitions(owner);
    return {
      definitions: [...definitions.values()]
        .map(({ values, ...definition }) => ({
          ...definition,
          values: values?.flatMap(({ value }) => value ?? []),
        }))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
    };
  },
});

export const ngcpLookups: readonly Lookup[] = [
  collectionLookup(systemContact, ["email"]),
  collectionLookup(contract, ["externalId"]),
  collectionLookup(reseller, ["name"]),
  collectionLookup(customerContact, ["email", "resellerId"]),
  collectionLookup(billingProfile, ["handle", "resellerId"]),
  collectionLookup(customer, ["externalId"]),
  collectionLookup(domain, ["domain"]),
  collectionLookup(subscriberProfileSet, ["name", "resellerId"]),
  collectionLookup(subscriberProfile, ["name", "profileSetId"]),
  collectionLookup(subscriber, ["username", "domain"]),
  ownedLookup(subscriberPreferences),
  ownedLookup(customerPreferences),
  ownedLookup(domainPreferences),
  ownedLookup(profilePreferences),
  ownedLookup(callForwards as unknown as Kind),
  getPreferenceDefinitions,
  ...subscriberSettingsLookups,
  ...routingLookups,
  ownedLookup(peeringServerPreferences),
  ...contentLookups,
  ...billingLookups,
];
