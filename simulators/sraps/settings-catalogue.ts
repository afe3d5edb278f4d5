import { createHash } from "node:crypto";
import { deskSettingServer, globalSettingServer } from "./setting-servers";

/** A setting as GET settings/ lists it (contract 1.6), its links apart. */
export interface Setting {
  readonly uuid: string;
  readonly name: string;
  readonly param_name: string;
  readonly section: string;
  readonly description: string | null;
  readonly field_type: string;
  readonly default_value: string | null;
  readonly choices: readonly (readonly [value: string, label: string])[] | null;
  readonly attrs: readonly string[];
  readonly group: string;
  readonly product_groups: readonly string[];
  readonly no_profiles: number;
  readonly uses_permissions: boolean;
  readonly multiple: boolean;
  readonly sortable: boolean;
  readonly fkey: boolean;
  readonly indexed: {
    readonly enabled: boolean;
    readonly start: number;
    readonly default_size: number;
    readonly max_size: number;
  };
}

/** A product group or a setting group. */
export interface NamedGroup {
  readonly uuid: string;
  readonly name: string;
}

/** The product groups; the contract's two settings are taken to name those of D and M. */
export const productGroups: readonly NamedGroup[] = [
  { uuid: stableUuid("product group C-Series"), name: "C-Series" },
  { uuid: "1a45a2a3f6b94c4cbfa5439b446132f7", name: "D-Series" },
  { uuid: "6cdbd3dfe5fe40e28c909f118a509b8a", name: "M-Series" },
  { uuid: stableUuid("product group MSC-Series"), name: "MSC-Series" },
];

const general: NamedGroup = { uuid: stableUuid("setting group General"), name: "General" };
const identities: NamedGroup = { uuid: stableUuid("setting group Identities"), name: "Identities" };

export const settingGroups: readonly NamedGroup[] = [
  { uuid: deskSettingServer.group, name: "Provisioning" },
  general,
  identities,
];

const perIdentity: Partial<Setting> = {
  group: identities.uuid,
  indexed: { enabled: true, start: 1, default_size: 4, max_size: 12 },
};

const wellKnown: readonly (Partial<Setting> & Pick<Setting, "param_name">)[] = [
  { param_name: "language", field_type: "select", choices: choice("English", "Deutsch", "Italiano") },
  { param_name: "timezone", field_type: "select", choices: choice("GER+1", "GBR-0", "AUT+1") },
  { param_name: "ntp_server" },
  { param_name: "call_waiting", field_type: "select", choices: choice("on", "off") },
  { param_name: "admin_mode_password", field_type: "password" },
  { param_name: "http_user" },
  { param_name: "http_pass", field_type: "password" },
  { param_name: "vlan_id", field_type: "number", default_value: "0" },
  { param_name: "codec_priority_list", field_type: "multiselect", multiple: true, sortable: true },
  { param_name: "user_realname", ...perIdentity },
  { param_name: "user_name", ...perIdentity },
  { param_name: "user_pass", field_type: "password", ...perIdentity },
  { param_name: "user_host", ...perIdentity },
  { param_name: "fkey", fkey: true, indexed: { enabled: true, start: 0, default_size: 12, max_size: 96 } },
];

/** Lists `count` settings, the global setting_server before the desk phones' one (section 5 point 11). */
export function listSettings(count: number, deskPlace: "second-page" | "beyond-1000"): readonly Setting[] {
  const settings = Array.from({ length: count - 2 }, (_, index) => ordinarySetting(index));
  settings.splice(4, 0, globalSettingServer);
  settings.splice(deskPlace === "second-page" ? 33 : 1040, 0, deskSettingServer);
  return settings;
}

function ordinarySetting(index: number): Setting {
  const known = wellKnown[index];
  const param = known?.param_name ?? `setting_${String(index + 1).padStart(4, "0")}`;
  return {
    ...deskSettingServer,
    name: param.replace(/_/g, " "),
    description: null,
    group: general.uuid,
    product_groups: productGroups.filter((_, nth) => (index + nth) % 3 !== 0).map(({ uuid }) => uuid),
    no_profiles: 0,
    ...known,
    uuid: stableUuid(`setting ${param}`),
    param_name: param,
  };
}

function choice(...values: string[]): [string, string][] {
  return values.map((value) => [value, value]);
}

/** 32 hex digits that are the same for the same name. */
function stableUuid(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 32);
}
