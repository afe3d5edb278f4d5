import * as z from "zod";
import type { Profile, SrapsClient } from "../../clients/sraps/client";
import { withRemoved } from "../free-fields";
import { kind, type Observed, showsAll } from "../kind";
import { extraFields, extraInput, showsExtra } from "./free-fields";
import {
  companyInput,
  companyKeyText,
  companyOf,
  formatCompanyPath,
  ofCompany,
  parseCompanyPath,
} from "./ids";
import {
  forgetProductGroups,
  productGroupInput,
  productGroupName,
  productGroupUuid,
  requireProductGroupName,
} from "./product-group";
import {
  changedEntries,
  fromEntries,
  redirectionUrlInput,
  settingsInput,
  validateSettings,
} from "./settings";

/** The fields of a profile that stand for inputs. */
const WIRE_NAMES = {
  name: "name",
  productGroup: "product_group",
  autoprovisioning: "autoprovisioning_enabled",
  redirectionUrl: "settings_manager",
  settings: "settings_manager",
};

/** The fields with inputs of their own. */
const FIELDS = [...new Set(Object.values(WIRE_NAMES))];

const inputs = z.strictObject({
  name: z.string().min(1).describe("The name, as the portal shows it. Unique in the company."),
  productGroup: productGroupInput.describe("The product group by its name, as in `D-Series`."),
  company: companyInput,
  autoprovisioning: z
    .boolean()
    .default(true)
    .describe("Whether phones of this profile may fetch their settings from SRAPS. Default: true."),
  redirectionUrl: redirectionUrlInput,
  settings: settingsInput,
  extra: extraInput(FIELDS),
});

type Inputs = z.output<typeof inputs>;

/** A provisioning profile. Contract: snom-and-ispcrm, 1.5 (P1 to P3). */
export const provisioningProfile = kind({
  token: "sraps:ProvisioningProfile",
  backend: "sraps",
  summary: "What phones of one product group have in common: a redirection target or a set of settings.",
  idFormat: "the profile's uuid, or `<company>/<uuid>` in another company than the access key's",
  parseId: (id) => companyOf(parseCompanyPath(id, "profile")),
  keyText: companyKeyText("name", "name"),
  inputs,
  outputs: z.object({}),
  identity: ["company", "name"],
  immutable: ["company"],
  identityMaking: ["name", "productGroup", "autoprovisioning"],
  secrets: [],
  writeOnly: [],
  idFromKey: false,

  async validate(api, declared) {
    const { productGroup } = declared;
    if (productGroup === undefined) return [];
    await requireProductGroupName(api, productGroup);
    if (!declared.settings && declared.redirectionUrl === undefined) return [];
    return validateSettings(api, declared, await productGroupUuid(api, productGroup));
  },

  async observe(api, reference) {
    if ("id" in reference) {
      const { company, item } = parseCompanyPath(reference.id, "profile");
      const profile = await api.profiles.get(company, item);
      return profile && observed(api, company, profile, reference.mentioned);
    }
    const { company, name } = reference.key;
    const named = await api.profiles.findByName(company, name);
    // A list entry may lack the settings.
    const profile = named && (named.settings ? named : await api.profiles.get(company, named.uuid));
    return profile && observed(api, company, profile, reference.key);
  },

  /** Only the three fields that are known to create a profile, and the free ones; settings follow in an update. */
  async create(api, desired) {
    const company = await api.company(desired.company);
    const profile = await api.profiles.create(desired.company, {
      name: desired.name,
      productGroup: await productGroupUuid(api, desired.productGroup),
      autoprovisioningEnabled: desired.autoprovisioning,
      extra: desired.extra,
    });
    return { id: formatCompanyPath(company.uuid, profile.uuid) };
  },

  async update(api, { id, desired, previous, changed }) {
    const { company, item } = parseCompanyPath(id, "profile");
    const group = await productGroupUuid(api, desired.productGroup);
    const previousGroup = previous.productGroup && (await productGroupUuid(api, previous.productGroup));
    await api.profiles.update(company, item, {
      ...(changed.has("productGroup") ? { productGroup: group } : {}),
      ...(changed.has("name") ? { name: desired.name } : {}),
      ...(changed.has("autoprovisioning") ? { autoprovisioningEnabled: desired.autoprovisioning } : {}),
      ...(changed.has("extra") ? { extra: withRemoved(desired.extra, previous.extra) } : {}),
      // In another product group the same names may stand for other settings.
      ...(changed.has("settings") || changed.has("redirectionUrl") || changed.has("productGroup")
        ? { settings: await changedEntries(api, desired, previous, group, previousGroup) }
        : {}),
    });
    forgetProductGroups(api);
    return undefined;
  },

  async remove(api, id) {
    const { company, item } = parseCompanyPath(id, "profile");
    await api.profiles.remove(company, item);
  },

  listInputs: ofCompany,

  async *list(api, { company } = {}) {
    for await (const profile of api.profiles.list(company)) yield observed(api, company, profile);
  },

  sharing: {
    scope: (id) => companyOf(parseCompanyPath(id, "profile")),
    async reread(api, { id, answer }, mentioned) {
      const profile = answer as Profile;
      if (!showsAll(profile.fields, WIRE_NAMES, mentioned)) return undefined;
      if (!showsExtra(profile.fields, mentioned.extra)) return undefined;
      return observed(api, parseCompanyPath(id, "profile").company, profile, mentioned);
    },
  },
});

async function observed(
  api: SrapsClient,
  company: string | undefined,
  profile: Profile,
  mentioned: Partial<Inputs> = {},
): Promise<Observed<Inputs, Record<string, never>>> {
  const { uuid } = await api.company(company);
  const group = profile.productGroup;
  return {
    id: formatCompanyPath(uuid, profile.uuid),
    inputs: {
      name: profile.name,
      company: uuid,
      productGroup: group === undefined ? undefined : await productGroupName(api, group),
      autoprovisioning: profile.autoprovisioningEnabled,
      extra: extraFields(profile.fields, FIELDS),
      ...(await fromEntries(api, profile.settings, group, mentioned)),
    },
    outputs: {},
    answer: profile,
  };
}
