import * as z from "zod";
import { VoipError } from "../../transport/errors";
import { SingleFlight } from "../single-flight";
import { inShape } from "./answers";
import type { Exchange } from "./exchange";
import { pages } from "./paging";
import type { ProductGroups } from "./product-groups";

/** A setting of the catalogue (ST1; the object of 1.6), as far as it is used. */
export interface CatalogueSetting {
  uuid: string;
  /** The name that people write: `setting_server`. Not unique. */
  paramName: string;
  /** What the portal shows: "Setting Server URL". */
  title?: string;
  section?: string;
  fieldType?: string;
  /** The uuids of the product groups that have it. */
  productGroups: readonly string[];
  /** Whether an entry carries `attrs.perm`. */
  usesPermissions?: boolean;
}

/** What a name stands for. A pinned setting (knob 6) is known by its uuid only. */
export type ResolvedSetting = Pick<CatalogueSetting, "uuid" | "paramName" | "usesPermissions">;

export interface SettingsCatalogue {
  /** All settings, all pages (ST1). Cached. */
  all(): Promise<readonly CatalogueSetting[]>;
  /**
   * The setting that a name means for a product group (uuid or name), by the rule of 1.6: those of the product
   * group, else those of `settingSection`; never the first of several. Without a product group the configured
   * `productGroup` counts. A uuid stands for itself. `settingUuid` pins `settingParamName` without a request.
   */
  resolve(name: string, productGroup?: string): Promise<ResolvedSetting>;
  /**
   * The reverse, for reading back: the name, when that name resolves to this uuid for the product group, else the
   * uuid itself.
   */
  nameOf(uuid: string, productGroup?: string): Promise<string>;
  /** The name of a setting, if the catalogue is there already: for messages. */
  knownName(uuid: string): string | undefined;
}

const settingShape = z.object({
  uuid: z.string().min(1),
  param_name: z.string().nullish(),
  name: z.string().nullish(),
  section: z.string().nullish(),
  field_type: z.string().nullish(),
  product_groups: z.array(z.string()).nullish(),
  uses_permissions: z.boolean().nullish(),
});

const UUID = /^[0-9a-f]{32}$/;

export function createSettingsCatalogue(exchange: Exchange, productGroups: ProductGroups): SettingsCatalogue {
  const { settings } = exchange;
  const catalogue = new SingleFlight(async () => indexed(await readAll(exchange)));

  async function groupUuid(productGroup: string | undefined): Promise<string | undefined> {
    const wanted = productGroup ?? settings.productGroup;
    if (wanted === undefined || UUID.test(wanted)) return wanted;
    try {
      return (await productGroups.find(wanted)).uuid;
    } catch (error) {
      if (productGroup !== undefined || !(error instanceof VoipError) || error.kind !== "validation")
        throw error;
      throw error.with({ property: "voip:sraps.productGroup" });
    }
  }

  async function resolve(name: string, productGroup?: string): Promise<ResolvedSetting> {
    if (name === settings.settingParamName && settings.settingUuid !== undefined) {
      const { settingUuid } = settings;
      return {
        uuid: settingUuid,
        paramName: name,
        usesPermissions: knownSetting(settingUuid)?.usesPermissions,
      };
    }
    const { byUuid, byName } = await catalogue.get();
    const itself = byUuid.get(name);
    if (itself) return itself;
    const candidates = byName.get(name) ?? [];
    if (candidates.length === 0) throw unknownSetting(name, byName);
    const group = await groupUuid(productGroup);
    const meant = narrow(candidates, group, settings.settingSection);
    if (meant.length === 1) return meant[0] as CatalogueSetting;
    const named = meant.length > 0 ? meant : candidates;
    throw ambiguousSetting(name, named, group, name === settings.settingParamName);
  }

  function knownSetting(uuid: string): CatalogueSetting | undefined {
    return catalogue.known?.byUuid.get(uuid);
  }

  return {
    all: async () => [...(await catalogue.get()).byUuid.values()],
    resolve,
    async nameOf(uuid, productGroup) {
      if (uuid === settings.settingUuid) return settings.settingParamName;
      const name = (await catalogue.get()).byUuid.get(uuid)?.paramName;
      if (name === undefined || name === "") return uuid;
      try {
        return (await resolve(name, productGroup)).uuid === uuid ? name : uuid;
      } catch (error) {
        if (error instanceof VoipError && error.kind === "validation") return uuid;
        throw error;
      }
    },
    knownName: (uuid) => knownSetting(uuid)?.paramName || undefined,
  };
}

/** The rule of 1.6. What is left is the answer only if it is one. */
function narrow(
  candidates: readonly CatalogueSetting[],
  group: string | undefined,
  section: string,
): readonly CatalogueSetting[] {
  const ofGroup =
    group === undefined ? [] : candidates.filter((setting) => setting.productGroups.includes(group));
  if (ofGroup.length > 0) return ofGroup;
  const ofSection = candidates.filter((setting) => setting.section === section);
  if (ofSection.length > 0) return ofSection;
  // A name that exists once is not ambiguous; with a known product group it is just not offered for it.
  return group === undefined ? candidates : [];
}

interface Index {
  byUuid: ReadonlyMap<string, CatalogueSetting>;
  byName: ReadonlyMap<string, readonly CatalogueSetting[]>;
}

function indexed(settings: readonly CatalogueSetting[]): Index {
  const byUuid = new Map(settings.map((setting) => [setting.uuid, setting]));
  const byName = new Map<string, CatalogueSetting[]>();
  for (const setting of byUuid.values()) {
    const namesakes = byName.get(setting.paramName);
    if (namesakes) namesakes.push(setting);
    else byName.set(setting.paramName, [setting]);
  }
  return { byUuid, byName };
}

async function readAll(exchange: Exchange): Promise<CatalogueSetting[]> {
  const list = {
    url: `${exchange.settings.baseUrl}settings/`,
    template: "{base}settings/",
    subject: "setting",
    pageSize: exchange.settings.settingsPageSize,
  };
  const found: CatalogueSetting[] = [];
  for await (const entries of pages(exchange, list)) {
    for (const entry of entries) {
      const setting = inShape({ method: "GET", ...list }, entry, settingShape);
      found.push({
        uuid: setting.uuid,
        paramName: setting.param_name ?? "",
        title: setting.name ?? undefined,
        section: setting.section ?? undefined,
        fieldType: setting.field_type ?? undefined,
        productGroups: setting.product_groups ?? [],
        usesPermissions: setting.uses_permissions ?? undefined,
      });
    }
  }
  return found;
}

function unknownSetting(name: string, byName: Index["byName"]): VoipError {
  const wanted = name.toLowerCase();
  const similar = [...byName.keys()].filter((known) => {
    const other = known.toLowerCase();
    return other !== "" && (other === wanted || other.startsWith(wanted) || wanted.startsWith(other));
  });
  return new VoipError({
    kind: "validation",
    api: "sraps",
    problem: `SRAPS has no setting ${JSON.stringify(name)}.`,
    advice: similar.length === 0 ? undefined : `Did you mean ${similar.slice(0, 3).join(" or ")}?`,
  });
}

function ambiguousSetting(
  name: string,
  candidates: readonly CatalogueSetting[],
  group: string | undefined,
  canBePinned: boolean,
): VoipError {
  const described = candidates
    .map(({ uuid, title, section }) => `${uuid} (${title ?? "no title"}, section ${section ?? "none"})`)
    .join(", ");
  const undecided = group === undefined ? "" : " and the product group does not tell which is meant";
  return new VoipError({
    kind: "validation",
    api: "sraps",
    problem:
      candidates.length === 1
        ? `SRAPS has the setting ${JSON.stringify(name)} for other product groups only: ${described}.`
        : `SRAPS has ${candidates.length} settings named ${JSON.stringify(name)}${undecided}: ${described}.`,
    advice: canBePinned
      ? "Set voip:sraps.settingUuid, voip:sraps.productGroup or voip:sraps.settingSection."
      : "Write the uuid instead of the name, or set voip:sraps.productGroup or voip:sraps.settingSection.",
  });
}
