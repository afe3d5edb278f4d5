import type { NgcpClient } from "../../clients/ngcp/client";

type Counts = Readonly<Record<string, number>>;

/** What a removed model takes along without a warning. Contract: ngcp, 9 (pbxdevicemodels). */
export async function contentsOfModel(api: NgcpClient, id: string): Promise<string | undefined> {
  const configs = await idsOf(api, "pbxdeviceconfigs", { device_id: id });
  const firmwares = await idsOf(api, "pbxdevicefirmwares", { device_id: id });
  const profiles = await idsIn(api, "pbxdeviceprofiles", "config_id", configs);
  const devices = await idsIn(api, "pbxdevices", "profile_id", profiles);
  return inWords({
    "device config": configs.length,
    "device firmware": firmwares.length,
    "device profile": profiles.length,
    device: devices.length,
  });
}

/** What a removed configuration takes along. */
export async function contentsOfConfig(api: NgcpClient, id: string): Promise<string | undefined> {
  const profiles = await idsOf(api, "pbxdeviceprofiles", { config_id: id });
  const devices = await idsIn(api, "pbxdevices", "profile_id", profiles);
  return inWords({ "device profile": profiles.length, device: devices.length });
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

function inWords(counts: Counts): string | undefined {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([noun, count]) => `${count} ${noun}${count === 1 ? "" : "s"}`);
  const last = parts.pop();
  if (last === undefined) return undefined;
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
