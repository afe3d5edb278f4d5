// The back ends of the export's bench: they tell how they are reached, and end when they are let go.
import { startSimulators } from "pulumi-voip/simulators";
import { macAt } from "./phones.mjs";

const [count = 0, latency = 0, pageSize = 0] = process.argv.slice(2).map(Number);
const { sraps, ngcp, stop } = await startSimulators({ sraps: {}, ngcp: {} });
ngcp.store.put("domains", { id: 2, domain: "voice.example.com", reseller_id: 1 });
const customer = { ...ngcp.store.row("contracts", 1), id: 9, type: "sipaccount", status: "active" };
ngcp.store.put("contracts", customer);
for (let n = 1; n <= count; n++) {
  const { uuid: company } = sraps.companies.reseller;
  const fields = { provisioning_profile: null, settings_manager: {} };
  sraps.store.setEndpoint({ mac: macAt(n), company, name: `desk ${n}`, ...fields });
  const names = { username: `user${n}`, webusername: `user${n}`, password: `Secret-${n}` };
  ngcp.store.put("subscribers", { id: n, domain_id: 2, contract_id: 9, status: "active", ...names });
}
for (const { faults } of [sraps, ngcp]) {
  faults.add({ times: Number.POSITIVE_INFINITY, do: { kind: "delay", milliseconds: latency } });
}
const { reseller } = sraps.accounts;
const { admin } = ngcp.accounts;
process.send?.({
  "voip:sraps": { baseUrl: sraps.baseUrl, keyId: reseller.id, key: reseller.key },
  "voip:ngcp": { url: ngcp.baseUrl, username: admin.username, password: admin.password, pageSize },
});
process.once("disconnect", () => void stop());
