import * as z from "zod";
import type { RedirectionClient } from "../../clients/redirection/client";
import { VoipError } from "../../transport/errors";
import { macAddress, normaliseUrl, redirectionUrl } from "../fields";
import { kind } from "../kind";
import { isSnomMac, normaliseMac } from "../mac-address";

/** A phone's redirection at the Snom redirection service. Contract: snom-and-ispcrm, section 2. */
export const macRedirection = kind({
  token: "redirection:MacRedirection",
  backend: "redirection",
  summary:
    "Where the Snom redirection service sends a phone for its settings when it starts for the first time.",
  idFormat: "the MAC address",
  parseId: (id) => ({ mac: macOfId(id) }),
  inputs: z.strictObject({
    mac: macAddress.describe(
      "The phone's MAC address, in any usual notation. A change replaces the redirection.",
    ),
    url: redirectionUrl.describe(
      "The URL that the phone fetches its settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in.",
    ),
  }),
  outputs: z.object({}),
  identity: ["mac"],
  identityMaking: ["mac", "url"],
  secrets: [],
  writeOnly: [],
  idFromKey: true,

  warn({ mac }) {
    if (mac === undefined || isSnomMac(mac)) return [];
    return [`mac: ${mac} does not begin like the address of a Snom phone.`];
  },

  async observe(api, reference) {
    return observeMac(api, "id" in reference ? macOfId(reference.id) : reference.key.mac);
  },

  async create(api, desired) {
    await api.registerPhone(desired.mac, desired.url);
    return { id: desired.mac, observed: { id: desired.mac, inputs: desired, outputs: {} } };
  },

  async update(api, { id, desired }) {
    await api.registerPhone(desired.mac, desired.url);
    return { id, inputs: desired, outputs: {} };
  },

  async remove(api, id) {
    await api.deregisterPhone(macOfId(id));
  },

  listInputs: z.strictObject({
    deviceType: z
      .string()
      .min(1)
      .optional()
      .describe(
        "The device type as the service names it, for example `snomD785`. Default: each of `voip:redirection.deviceTypes`.",
      ),
    url: z.string().optional().describe("Only the phones that are sent to this URL."),
  }),

  async *list(api, { deviceType: only, url } = {}) {
    for (const deviceType of only === undefined ? api.settings.deviceTypes : [only]) {
      for (const mac of await api.listPhones(deviceType, url)) {
        // Of those that are sent to one URL the list says all there is to know.
        const observed = url ? observedAt(mac, url) : await observeMac(api, mac);
        if (observed) yield observed;
      }
    }
  },

  sharing: {
    scope: (_id, { url }) => (url === undefined ? undefined : { url }),
    // One for each device type.
    directReads: (api) => api.settings.deviceTypes.length,
    reread: async (_api, entry) => entry,
  },
});

/** A phone can be registered without being redirected: then there is no redirection to manage. */
async function observeMac(api: RedirectionClient, mac: string) {
  const redirection = await api.getPhoneRedirection(mac);
  return redirection?.url ? observedAt(mac, redirection.url) : undefined;
}

function observedAt(mac: string, url: string) {
  return { id: mac, inputs: { mac, url: normaliseUrl(url) }, outputs: {} };
}

function macOfId(id: string): string {
  const mac = normaliseMac(id);
  if (mac) return mac;
  throw new VoipError({
    kind: "validation",
    problem: `The id of a MAC redirection is a MAC address, not ${JSON.stringify(id)}.`,
  });
}
