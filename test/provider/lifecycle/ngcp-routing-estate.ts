import type { NgcpStore } from "../../../simulators";

/** What dial plans and peerings of the specimens belong to. All have fixed ids. */
export function settleRouting(store: NgcpStore): void {
  const level = { description: null, local_ac: false, intra_pbx: false, expose_to_customer: false };
  const none = { time_set_id: null, time_set_invert: false };
  store.put("ncoslevels", { id: 1, reseller_id: 1, level: "usual", mode: "blacklist", ...level, ...none });
  store.put("lnpcarriers", {
    ...{ id: 1, name: "Other", prefix: "D001", authoritative: false, skip_rewrite: false },
  });
  store.put("ncoslnpcarriers", { id: 1, ncos_level_id: 1, carrier_id: 1, description: null });
  store.put("lnpcarriers", {
    ...{ id: 2, name: "Third", prefix: "D002", authoritative: false, skip_rewrite: false },
  });
  store.put("emergencymappingcontainers", { id: 1, name: "Wien", reseller_id: 1 });
  store.put("peeringgroups", {
    ...{ id: 1, contract_id: 3, name: "usual", priority: 1, description: null, time_set_id: null },
  });
  store.put("peeringservers", {
    ...{ id: 1, group_id: 1, name: "one", ip: "192.0.2.1", port: 5060, weight: 1, transport: 1 },
    ...{ host: null, via_route: null, enabled: true, probe: false },
  });
}
