import { redirectionAccounts } from "../redirection/accounts";
import type { PhoneRegistry, RegisteredPhone } from "../redirection/phone-registry";
import { srapsCompanies } from "./accounts";
import type { Endpoint, SettingsManager } from "./records";
import { deskSettingServer, settingServerUuids } from "./setting-servers";
import type { SrapsStore } from "./store";

const companyOfUser: Readonly<Record<string, string>> = {
  [redirectionAccounts.main.username]: srapsCompanies.main.uuid,
  [redirectionAccounts.other.username]: srapsCompanies.other.uuid,
};

/** Keeps the redirection service's phones as endpoints of SRAPS (section 5 point 25). */
export class SharedPhoneRegistry implements PhoneRegistry {
  constructor(private readonly store: SrapsStore) {}

  find(mac: string): RegisteredPhone | undefined {
    const endpoint = this.store.endpoint(mac);
    return endpoint && this.phoneOf(endpoint);
  }

  put({ mac, owner, url }: RegisteredPhone): void {
    const before = this.store.endpoint(mac)?.settings_manager ?? {};
    const others = Object.entries(before).filter(([uuid]) => !settingServerUuids.includes(uuid));
    const settings_manager: SettingsManager = {
      ...Object.fromEntries(others),
      ...(url !== null && { [deskSettingServer.uuid]: { value: url, attrs: { perm: "RW" } } }),
    };
    const company = companyOfUser[owner] ?? owner;
    this.store.setEndpoint({ mac, company, settings_manager, autoprovisioning_enabled: true });
  }

  remove(mac: string): void {
    this.store.deleteEndpoint(mac);
  }

  all(): RegisteredPhone[] {
    return this.store.endpoints().map((endpoint) => this.phoneOf(endpoint));
  }

  /** The URL is the endpoint's own setting_server, else that of its profile. */
  private phoneOf(endpoint: Endpoint): RegisteredPhone {
    const user = Object.keys(companyOfUser).find((name) => companyOfUser[name] === endpoint.company);
    const profile = this.store.profile(endpoint.provisioning_profile ?? "");
    const url = redirectionOf(endpoint.settings_manager) ?? redirectionOf(profile?.settings_manager ?? {});
    return { mac: endpoint.mac, owner: user ?? endpoint.company, url };
  }
}

function redirectionOf(settings: SettingsManager): string | null {
  for (const uuid of settingServerUuids) {
    const entry = settings[uuid];
    if (typeof entry !== "object" || entry === null || !("value" in entry)) continue;
    if (typeof entry.value === "string") return entry.value;
  }
  return null;
}
