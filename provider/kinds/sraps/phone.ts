import * as z from "zod";
import type { Endpoint, SrapsClient } from "../../clients/sraps/client";
import { macAddress } from "../fields";
import { kind, type Observed, showsAll } from "../kind";
import { isSnomMac } from "../mac-address";
import { companyInput, companyOf, formatCompanyPath, ofCompany, parsePhoneId, profileInput } from "./ids";
import { productGroupInput, productGroupOfPhone, requireProductGroupName } from "./product-group";
import {
  changedEntries,
  fromEntries,
  redirectionUrlInput,
  settingsInput,
  validateSettings,
} from "./settings";

const inputs = z.strictObject({
  mac: macAddress.describe("The phone's MAC address, in any usual notation. A change replaces the phone."),
  company: companyInput,
  profile: profileInput,
  name: z.string().min(1).optional().describe("A label, as the portal shows it."),
  autoprovisioning: z
    .boolean()
    .default(true)
    .describe("Whether the phone may fetch its settings from SRAPS. Default: true."),
  redirectionUrl: redirectionUrlInput,
  settings: settingsInput,
  productGroup: productGroupInput
    .optional()
    .describe(
      "The product group by its name, as in `D-Series`, that names of settings are looked up in. Default: that of the profile. SRAPS does not keep it.",
    ),
});

type Inputs = z.output<typeof inputs>;

/** A phone ("endpoint") at SRAPS. Contract: snom-and-ispcrm, 1.5 (E1 to E4) and 1.6. */
export const phone = kind({
  token: "sraps:Phone",
  backend: "sraps",
  summary: "A Snom phone known to SRAPS by its MAC address.",
  idFormat: "the MAC address, or `<company>/<MAC address>` in another company than the access key's",
  parseId(id) {
    const path = parsePhoneId(id);
    return { ...companyOf(path), mac: path.item };
  },
  inputs,
  outputs: z.object({}),
  identity: ["company", "mac"],
  identityMaking: ["mac", "profile", "name", "autoprovisioning", "redirectionUrl", "settings"],
  secrets: [],
  writeOnly: ["productGroup"],
  idFromKey: true,

  warn({ mac }) {
    if (mac === undefined || isSnomMac(mac)) return [];
    return [`mac: ${mac} does not begin like the address of a Snom phone.`];
  },

  async validate(api, declared, open) {
    const { productGroup } = declared;
    if (productGroup !== undefined) await requireProductGroupName(api, productGroup);
    if (!declared.settings && declared.redirectionUrl === undefined) return [];
    const ofProfile = productGroup === undefined && (open.has("profile") || open.has("company"));
    if (open.has("productGroup") || ofProfile) return validateSettings(api, declared, undefined, false);
    return validateSettings(api, declared, await productGroupOfPhone(api, declared.company, declared));
  },

  async observe(api, reference) {
    const { company, item: mac } =
      "id" in reference
        ? parsePhoneId(reference.id)
        : { company: reference.key.company, item: reference.key.mac };
    const mentioned = "id" in reference ? reference.mentioned : reference.key;
    const reading = api.endpoints.get(company, mac);
    // What the names of settings stand for is asked meanwhile; whoever needs it says what is wrong with the answer.
    if (mentioned?.settings) void api.catalogue.all().catch(() => {});
    const endpoint = await reading;
    return endpoint && observed(api, company, endpoint, mentioned);
  },

  async create(api, desired) {
    const { uuid } = await api.company(desired.company);
    await write(api, desired, {}, "absent");
    const id = formatCompanyPath(uuid, desired.mac);
    return { id, observed: { id, inputs: desired, outputs: {} } };
  },

  async update(api, { id, observed, desired, previous, changed }) {
    // What the names of settings stand for has been looked at: then it is at SRAPS already.
    if (changed.size === 1 && changed.has("productGroup")) return observed;
    const there = observed.answer as Endpoint | undefined;
    await write(api, { ...desired, ...companyOf(parsePhoneId(id)) }, previous, there);
    return { id, inputs: desired, outputs: {} };
  },

  async remove(api, id) {
    const { company, item: mac } = parsePhoneId(id);
    await api.endpoints.remove(company, mac);
  },

  listInputs: ofCompany,

  async *list(api, { company } = {}) {
    for await (const endpoint of api.endpoints.list(company)) yield observed(api, company, endpoint);
  },

  sharing: {
    scope: (id) => companyOf(parsePhoneId(id)),
    async reread(api, listed, mentioned) {
      const endpoint = listed.answer as Endpoint;
      if (!showsAll(endpoint.fields, FIELDS, mentioned)) return undefined;
      if (hasNamesOf(listed.inputs, mentioned)) return listed;
      return observed(api, parsePhoneId(listed.id).company, endpoint, mentioned);
    },
  },
});

/** The fields of an endpoint that stand for inputs. */
const FIELDS = {
  profile: "provisioning_profile",
  name: "name",
  autoprovisioning: "autoprovisioning_enabled",
  redirectionUrl: "settings_manager",
  settings: "settings_manager",
};

/** Whether an entry of a list names the declared settings as the declaration does. */
function hasNamesOf(listed: Partial<Inputs>, { productGroup, settings = {} }: Partial<Inputs>): boolean {
  const { settings: there = {} } = listed;
  return productGroup === undefined && Object.keys(settings).every((name) => Object.hasOwn(there, name));
}

async function observed(
  api: SrapsClient,
  company: string | undefined,
  endpoint: Endpoint,
  mentioned: Partial<Inputs> = {},
): Promise<Observed<Inputs, Record<string, never>>> {
  const { uuid } = await api.company(company);
  const { mac, provisioningProfile: profile } = endpoint;
  const hasSettings = Object.keys(endpoint.settings ?? {}).length > 0;
  const { productGroup } = mentioned;
  const group = hasSettings ? await productGroupOfPhone(api, company, { productGroup, profile }) : undefined;
  return {
    id: formatCompanyPath(uuid, mac),
    inputs: {
      mac,
      company: uuid,
      profile,
      name: endpoint.name || undefined,
      autoprovisioning: endpoint.autoprovisioningEnabled,
      ...(await fromEntries(api, endpoint.settings, group, mentioned)),
    },
    outputs: {},
    answer: endpoint,
  };
}

/** One PUT makes the phone or changes it; the client keeps what the program does not mention. */
async function write(
  api: SrapsClient,
  desired: Inputs,
  previous: Partial<Inputs>,
  observed: Endpoint | "absent" | undefined,
): Promise<void> {
  const group = await productGroupOfPhone(api, desired.company, desired);
  const previousGroup = await productGroupOfPhone(api, desired.company, previous);
  const settings = await changedEntries(api, desired, previous, group, previousGroup);
  const change = {
    name: desired.name ?? cleared(previous.name),
    provisioningProfile: desired.profile ?? cleared(previous.profile),
    autoprovisioningEnabled: desired.autoprovisioning,
    ...(Object.keys(settings).length > 0 ? { settings } : {}),
  };
  await api.endpoints.put(desired.company, desired.mac, change, observed);
}

/** What was declared before and is not any more is cleared; what never was stays as it is. */
function cleared(previous: unknown): null | undefined {
  return previous === undefined ? undefined : null;
}
