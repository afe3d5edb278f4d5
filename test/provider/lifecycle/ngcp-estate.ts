import type { RawConfig } from "../../../provider/connections/settings";
import type { NgcpStore } from "../../../simulators";
import type { Estate } from "./estate";
import { settleContent } from "./ngcp-content-estate";
import { settleRouting } from "./ngcp-routing-estate";

/**
 * What is on the NGCP besides a fresh installation's own: a customer with a subscriber in a domain that has sets for
 * its call forwards, a set with a profile, a second reseller, and contracts that nobody uses yet. All have fixed ids.
 */
export function settleNgcp(store: NgcpStore): void {
  const billing = [{ profile_id: 1, network_id: null, start: null, stop: null }];
  store.put("contracts", { id: 2, contact_id: 2, type: "reseller", status: "active", billing });
  store.put("contracts", { id: 3, contact_id: 2, type: "reseller", status: "active", billing });
  store.put("contracts", { id: 4, contact_id: 1, type: "sipaccount", status: "active", billing });
  store.put("resellers", { id: 2, name: "second", contract_id: 2, status: "active" });
  store.put("billingprofiles", {
    ...store.row("billingprofiles", 1),
    ...{ id: 2, name: "Flat", handle: "flat" },
  });
  store.put("domains", { id: 1, domain: "voice.example.com", reseller_id: 1 });
  store.put("subscriberprofilesets", { id: 1, name: "all", description: "all", reseller_id: 1 });
  store.put("subscriberprofiles", {
    ...{ id: 1, profile_set_id: 1, name: "usual", description: "usual" },
    ...{ set_default: true, attributes: [] },
  });
  store.put("subscribers", {
    ...{ id: 1, username: "grace", domain_id: 1, customer_id: 4, status: "active", lock: null },
    ...{ password: "Zt7kQp92LmWx", webpassword: null, webusername: "grace", administrative: false },
    ...{ email: null, timezone: null, external_id: null, profile_id: null, profile_set_id: null },
  });
  store.put("numbers", { id: 100, cc: 43, ac: "1", sn: "7001", subscriber_id: 1, primary: true });
  const set = { subscriber_id: 1, destinations: [] };
  store.put("cfdestinationsets", { id: 7, name: "one", ...set });
  store.put("cfdestinationsets", { id: 8, name: "other", ...set });
  store.put("cftimesets", { id: 7, name: "at times", subscriber_id: 1, times: [] });
  settleRouting(store);
  settleContent(store);
}

/** The estate's configuration for another login of the NGCP, or with other settings of it. */
export function ngcpConfig(
  { config, ngcp }: Estate,
  account: keyof Estate["ngcp"]["accounts"],
  settings: Record<string, unknown> = {},
): RawConfig {
  const { username, password } = ngcp.accounts[account];
  return { ...config, "voip:ngcp": { ...config["voip:ngcp"], username, password, ...settings } };
}
