import type { Setting } from "./settings-catalogue";

const provisioningGroup = "8ab9230acf3f4060868509a93ad53f3f";

/** The first of the two `setting_server` entries of contract 1.6: the wrong one for desk phones. */
export const globalSettingServer: Setting = {
  uuid: "5683038cec6c4fa9be95b2de9d1750e8",
  name: "Setting Server URL",
  param_name: "setting_server",
  section: "global",
  description: null,
  field_type: "url",
  default_value: null,
  choices: null,
  attrs: [],
  group: provisioningGroup,
  product_groups: ["6cdbd3dfe5fe40e28c909f118a509b8a"],
  no_profiles: 164,
  uses_permissions: false,
  multiple: false,
  sortable: false,
  fkey: false,
  indexed: { enabled: false, start: 0, default_size: 4, max_size: 0 },
};

/** The second: the redirection setting of desk phones. */
export const deskSettingServer: Setting = {
  ...globalSettingServer,
  uuid: "50a400560eec4dc0b96b026094e06562",
  name: "Setting Server",
  section: "phone-settings",
  description: "Setting Server for Desk phones",
  field_type: "text",
  product_groups: ["1a45a2a3f6b94c4cbfa5439b446132f7"],
  no_profiles: 3189,
  uses_permissions: true,
};

/** Both settings that carry a redirection URL. */
export const settingServerUuids: readonly string[] = [deskSettingServer.uuid, globalSettingServer.uuid];
