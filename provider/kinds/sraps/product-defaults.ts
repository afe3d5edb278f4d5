import * as z from "zod";
import type { CollectionItem, JsonObject, SettingEntries, SrapsClient } from "../../clients/sraps/client";
import { overlayEntries } from "../../clients/sraps/settings-manager";
import { referenceShape, settingsManagerShape } from "../../clients/sraps/shapes";
import { VoipError } from "../../transport/errors";
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

/** The fields with inputs of their own. */
const FIELDS = ["product_group", "settings_manager"];

/** The same by the inputs that they stand for. */
const WIRE_NAMES = {
  productGroup: "product_group",
  redirectionUrl: "settings_manager",
  settings: "settings_manager",
};

const inputs = z.strictObject({
  productGroup: productGroupInput.describe(
    "The product group by its name, as in `D-Series`. A change replaces the product defaults.",
  ),
  company: companyInput,
  redirectionUrl: redirectionUrlInput,
  settings: settingsInput,
  extra: extraInput(FIELDS),
});

type Inputs = z.output<typeof inputs>;

/** That an object names its product group and settings like profiles and endpoints do is inferred (1.5, D1). */
const wire = z.object({ product_group: referenceShape, settings_manager: settingsManagerShape });

/**
 * The settings that all phones of a product group start from. Contract: snom-and-ispcrm, 1.5 (D1): its path is not
 * public, so it comes from the company's links or from `voip:sraps.paths.productDefaults`.
 */
export const productDefaults = kind({
  token: "sraps:ProductDefaults",
  backend: "sraps",
  summary: "The settings that all of a company's phones of one product group start from.",
  idFormat:
    "the uuid of the product defaults, or `<company>/<uuid>` in another company than the access key's",
  parseId: (id) => companyOf(parseCompanyPath(id, "product default")),
  keyText: companyKeyText("group", "productGroup"),
  inputs,
  outputs: z.object({}),
  identity: ["company", "productGroup"],
  identityMaking: ["productGroup"],
  secrets: [],
  writeOnly: [],
  idFromKey: false,

  async validate(api, declared, open) {
    const { productGroup, company } = declared;
    if (!open.has("company")) await api.collection("productDefaults").ensureAvailable(company);
    if (productGroup === undefined) return [];
    await requireProductGroupName(api, productGroup);
    return validateSettings(api, declared, await productGroupUuid(api, productGroup));
  },

  async observe(api, reference) {
    const { company, item } =
      "id" in reference
        ? parseCompanyPath(reference.id, "product default")
        : { company: reference.key.company, item: undefined };
    const found =
      item === undefined
        ? await find(api, company, "key" in reference ? reference.key.productGroup : "")
        : await api.collection("productDefaults").get(company, item);
    return found && observed(api, company, found, "id" in reference ? reference.mentioned : reference.key);
  },

  async create(api, desired) {
    const company = await api.company(desired.company);
    const group = await productGroupUuid(api, desired.productGroup);
    const settings = await changedEntries(api, desired, {}, group);
    const { uuid = "" } = await api.collection("productDefaults").create(desired.company, {
      product_group: group,
      ...settingsBody({}, settings),
      ...desired.extra,
    });
    return { id: formatCompanyPath(company.uuid, uuid) };
  },

  async update(api, { id, desired, previous, changed }) {
    const { company, item } = parseCompanyPath(id, "product default");
    const collection = api.collection("productDefaults");
    const group = await productGroupUuid(api, desired.productGroup);
    const present = read((await collection.get(company, item))?.fields ?? {});
    const settings = await changedEntries(api, desired, previous, group);
    await collection.update(company, item, {
      ...settingsBody(present.settings_manager, settings),
      ...(changed.has("extra") ? withRemoved(desired.extra, previous.extra) : {}),
    });
    return undefined;
  },

  async remove(api, id) {
    const { company, item } = parseCompanyPath(id, "product default");
    await api.collection("productDefaults").remove(company, item);
  },

  listInputs: ofCompany,

  async *list(api, { company } = {}) {
    for await (const item of api.collection("productDefaults").list(company)) {
      yield observed(api, company, item);
    }
  },

  sharing: {
    scope: (id) => companyOf(parseCompanyPath(id, "product default")),
    async reread(api, { id, answer }, mentioned) {
      const item = answer as CollectionItem;
      if (!showsAll(item.fields, WIRE_NAMES, mentioned)) return undefined;
      if (!showsExtra(item.fields, mentioned.extra)) return undefined;
      return observed(api, parseCompanyPath(id, "product default").company, item, mentioned);
    },
  },
});

async function find(
  api: SrapsClient,
  company: string | undefined,
  productGroup: string,
): Promise<CollectionItem | undefined> {
  const group = await productGroupUuid(api, productGroup);
  for await (const item of api.collection("productDefaults").list(company)) {
    if (read(item.fields).product_group !== group) continue;
    // A list entry may lack the settings.
    return api.collection("productDefaults").get(company, item.uuid ?? "");
  }
  return undefined;
}

async function observed(
  api: SrapsClient,
  company: string | undefined,
  found: CollectionItem,
  mentioned: Partial<Inputs> = {},
): Promise<Observed<Inputs, Record<string, never>>> {
  const { uuid: item = "", fields } = found;
  const { uuid } = await api.company(company);
  const { product_group: group, settings_manager: entries } = read(fields);
  return {
    id: formatCompanyPath(uuid, item),
    inputs: {
      company: uuid,
      productGroup: group === undefined ? undefined : await productGroupName(api, group),
      extra: extraFields(fields, FIELDS),
      ...(await fromEntries(api, entries, group, mentioned)),
    },
    outputs: {},
    answer: found,
  };
}

function read(fields: Readonly<JsonObject>): z.output<typeof wire> {
  const { data, error } = wire.safeParse(fields);
  if (data) return data;
  const [issue] = error.issues;
  throw new VoipError({
    kind: "protocol",
    api: "sraps",
    problem: `SRAPS shows product defaults that are not as expected: ${issue?.path.join(".")}: ${issue?.message}.`,
    advice: "The wire contract has changed, or voip:sraps.paths.productDefaults leads elsewhere.",
  });
}

function settingsBody(present: SettingEntries | undefined, change: SettingEntries): JsonObject {
  return Object.keys(change).length === 0 ? {} : { settings_manager: overlayEntries(present, change) };
}
