import type { NgcpStore } from "../../../simulators";

/** What sound files, phones and their preferences are part of: all with the id 1. */
export function settleContent(store: NgcpStore): void {
  const linerange = [{ id: 1, name: "Keys", can_private: true, keys: [], num_lines: 4 }];
  store.put("soundsets", { id: 1, name: "usual", reseller_id: 1 });
  store.put("pbxdevicemodels", {
    ...{ id: 1, vendor: "Snom", model: "D385", reseller_id: 1, type: "phone", bootstrap_method: "none" },
    linerange,
  });
  store.put("pbxdeviceconfigs", {
    id: 1,
    device_id: 1,
    version: "1.0",
    content_type: "text/plain",
    content: "",
  });
  store.put("pbxdeviceprofiles", { id: 1, config_id: 1, name: "usual" });
  store.put("pbxdevices", {
    ...{ id: 1, customer_id: 4, profile_id: 1, identifier: "000413000001", station_name: "hall", lines: [] },
  });
}
