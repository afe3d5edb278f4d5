import type { Item, NgcpClient } from "../../clients/ngcp/client";
import { numbered, together } from "../in-words";

/** What a removed model takes along without a warning. Contract: ngcp, 9 (pbxdevicemodels). */
export async function contentsOfModel(api: NgcpClient, { id }: Item): Promise<string | undefined> {
  const configs = await idsOf(api, "pbxdeviceconfigs", { device_id: id });
  const firmwares = await idsOf(api, "pbxdevicefirmwares", { device_id: id });
  const profiles = await idsIn(api, "pbxdeviceprofiles", "config_id", configs);
  const devices = await idsIn(api, "pbxdevices", "profile_id", profiles);
  return together([
    numbered(configs.length, "device config"),
    numbered(firmwares.length, "device firmware"),
    numbered(profiles.length, "device profile"),
    numbered(devices.length, "device"),
  ]);
}

/** What a removed configuration takes along. */
export async function contentsOfConfig(api: NgcpClient, { id }: Item): Promise<string | undefined> {
  const profiles = await idsOf(api, "pbxdeviceprofiles", { config_id: id });
  const devices = await idsIn(api, "pbxdevices", "profile_id", profiles);
  return together([numbered(profiles.length, "device profile"), numbered(devices.length, "device")]);
}

async function idsIn(
  api: NgcpClient,
  collection: string,
  filter: string,
  owners: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const owner of owners) found.push(...(await idsOf(api, collection, { [filter]: owner })));
  return found;
}

async function idsOf(
  api: NgcpClient,
  collection: string,
  filters: Record<string, string>,
): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of api.list(collection, filters)) found.push(id);
  return found;
}
