import type { NgcpStore } from "../../../simulators";
import { kindOf } from "./estate";
import { inTable, preferencesOf, writes } from "./ngcp-specimens";
import type { Specimen } from "./specimens";

/** A specimen of a collection whose objects are made by POST, changed by PATCH and removed by DELETE. */
function inCollection(
  token: string,
  table: Parameters<typeof inTable>[0],
  { edit, usurp, ...specimen }: Declared,
): Specimen {
  const rows = inTable(table);
  return {
    token,
    kind: kindOf(token),
    otherKey: {},
    writes,
    ...rows,
    ...specimen,
    edit: rows.change(edit),
    ...(usurp && { usurp: rows.change(usurp) }),
  };
}

type Columns = Parameters<NgcpStore["change"]>[2];
type Declared = Pick<Specimen, "declared" | "checked" | "differing" | "difference" | "changed" | "edited"> & {
  edit: Columns;
  usurp?: Columns;
  otherKey?: Specimen["otherKey"];
};

const rule = {
  ...{ matchPattern: "^00(.+)$", replacePattern: "\\1", description: "r" },
  ...{ direction: "in", field: "caller" },
};
const other = { ...rule, matchPattern: "^0(.+)$" };

export const ngcpRoutingSpecimens: Specimen[] = [
  inCollection("ngcp:TimeSet", "timesets", {
    declared: {
      ...{ name: "Office", resellerId: 1 },
      times: [{ start: "2030-01-07 08:00", end: "2030-01-07T17:00:00", freq: "weekly", byDay: "mo, tu" }],
    },
    checked: {
      ...{ name: "Office", resellerId: "1" },
      times: [{ start: "2030-01-07 08:00:00", end: "2030-01-07 17:00:00", freq: "weekly", byDay: "MO,TU" }],
    },
    differing: { times: [] },
    difference:
      'times is [{"start":"2030-01-07 08:00:00","end":"2030-01-07 17:00:00","freq":"weekly","byDay":"MO,TU"}], not []',
    changed: {
      name: "Opening hours",
      times: [{ start: "2030-12-24 00:00:00", end: "2030-12-26 00:00:00", comment: "Xmas" }],
    },
    otherKey: { resellerId: "2" },
    edit: { times: [{ start: "2030-01-01 00:00:00", end: "2030-01-02 00:00:00" }] },
    edited: { times: [{ start: "2030-01-01 00:00:00", end: "2030-01-02 00:00:00" }] },
    usurp: { name: "Somebody else's" },
  }),
  inCollection("ngcp:NcosLevel", "ncoslevels", {
    declared: { resellerId: 1, level: "national", mode: "whitelist", localAc: true },
    checked: { resellerId: "1", level: "national", mode: "whitelist", localAc: true },
    differing: { mode: "blacklist" },
    difference: 'mode is "whitelist", not "blacklist"',
    changed: { level: "at home", description: "Within the country", localAc: false },
    otherKey: { resellerId: "2" },
    edit: { mode: "blacklist" },
    edited: { mode: "blacklist" },
    usurp: { level: "somebody else's" },
  }),
  inCollection("ngcp:NcosPattern", "ncospatterns", {
    declared: { ncosLevelId: 1, pattern: "^439[0-9]*" },
    checked: { ncosLevelId: "1", pattern: "^439[0-9]*" },
    differing: { description: "Premium" },
    difference: 'description is undefined, not "Premium"',
    changed: { pattern: "^4390", description: "Premium" },
    edit: { pattern: "^43900" },
    edited: { pattern: "^43900" },
    usurp: { pattern: "^49" },
  }),
  inCollection("ngcp:RewriteRuleSet", "rewriterulesets", {
    declared: { name: "Austria", resellerId: "1", rules: [rule] },
    checked: { name: "Austria", resellerId: "1", rules: [{ ...rule, enabled: true }] },
    differing: { description: "For Austria" },
    difference: 'description is undefined, not "For Austria"',
    changed: { rules: [other, { ...rule, enabled: false }] },
    otherKey: { resellerId: "2" },
    edit: { name: "By hand" },
    edited: { name: "By hand" },
    usurp: { name: "Somebody else's" },
  }),
  inCollection("ngcp:PeeringGroup", "peeringgroups", {
    declared: { name: "Carrier", contractId: 3, description: "Off net" },
    checked: { name: "Carrier", contractId: "3", description: "Off net" },
    differing: { priority: 2 },
    difference: "priority is 1, not 2",
    changed: { priority: 9, description: "All" },
    edit: { description: "By hand" },
    edited: { description: "By hand" },
    usurp: { name: "Somebody else's" },
  }),
  inCollection("ngcp:PeeringServer", "peeringservers", {
    declared: { groupId: 1, name: "sbc", ip: "2001:DB8::1", transport: "TLS", port: 5061 },
    checked: { groupId: "1", name: "sbc", ip: "2001:db8::1", transport: "TLS", port: 5061 },
    differing: { weight: 7 },
    difference: "weight is 1, not 7",
    changed: { transport: "TCP", host: "sip.example.com", enabled: false },
    edit: { transport: 2 },
    edited: { transport: "TCP" },
    usurp: { name: "somebody else's" },
  }),
  inCollection("ngcp:PeeringRule", "peeringrules", {
    declared: { groupId: 1, calleePrefix: "43" },
    checked: { groupId: "1", calleePrefix: "43" },
    differing: { stopper: true },
    difference: "stopper is false, not true",
    changed: { calleePrefix: "4366", description: "Mobile", enabled: false },
    edit: { callee_prefix: "49" },
    edited: { calleePrefix: "49" },
    usurp: { callee_prefix: "1" },
  }),
  inCollection("ngcp:PeeringInboundRule", "peeringinboundrules", {
    declared: { groupId: 1, priority: 10, field: "from_uri", pattern: "^sip:" },
    checked: { groupId: "1", priority: 10, field: "from_uri", pattern: "^sip:" },
    differing: { field: "to_uri" },
    difference: 'field is "from_uri", not "to_uri"',
    changed: { priority: 11, rejectCode: 403, rejectReason: "No" },
    edit: { pattern: "^tel:" },
    edited: { pattern: "^tel:" },
    usurp: { priority: 99 },
  }),
  preferencesOf("ngcp:PeeringServerPreferences", "peeringserver", 1, (store) =>
    store.delete("peeringservers", 1),
  ),
  inCollection("ngcp:LnpCarrier", "lnpcarriers", {
    declared: { name: "Mobile", prefix: "D066", authoritative: true },
    checked: { name: "Mobile", prefix: "D066", authoritative: true },
    differing: { prefix: "D067" },
    difference: 'prefix is "D066", not "D067"',
    changed: { prefix: "D068", skipRewrite: true },
    edit: { prefix: "D069" },
    edited: { prefix: "D069" },
    usurp: { name: "Somebody else" },
  }),
  inCollection("ngcp:LnpNumber", "lnpnumbers", {
    declared: { carrierId: 1, number: "4319999", start: "2030-01-01" },
    checked: { carrierId: "1", number: "4319999", start: "2030-01-01" },
    differing: { routingNumber: "43720" },
    difference: 'routingNumber is undefined, not "43720"',
    changed: { carrierId: 2, end: "2031-01-01", type: "geo" },
    edit: { start: "2030-02-02" },
    edited: { start: "2030-02-02" },
    usurp: { number: "4318888" },
  }),
  inCollection("ngcp:NcosLnpCarrier", "ncoslnpcarriers", {
    declared: { ncosLevelId: 1, carrierId: 2 },
    checked: { ncosLevelId: "1", carrierId: "2" },
    differing: { description: "Theirs" },
    difference: 'description is undefined, not "Theirs"',
    changed: { description: "Ours" },
    edit: { carrier_id: 77 },
    edited: { carrierId: "77" },
    usurp: { carrier_id: 78 },
  }),
  inCollection("ngcp:NcosLnpPattern", "ncoslnppatterns", {
    declared: { ncosLnpCarrierId: 1, pattern: "^43" },
    checked: { ncosLnpCarrierId: "1", pattern: "^43" },
    differing: { description: "Theirs" },
    difference: 'description is undefined, not "Theirs"',
    changed: { pattern: "^44", description: "Ours" },
    edit: { pattern: "^45" },
    edited: { pattern: "^45" },
    usurp: { pattern: "^46" },
  }),
  inCollection("ngcp:EmergencyMappingContainer", "emergencymappingcontainers", {
    declared: { resellerId: 1, name: "Graz" },
    checked: { resellerId: "1", name: "Graz" },
    differing: {},
    difference: "",
    changed: { name: "Linz" },
    otherKey: { resellerId: "2" },
    edit: { name: "By hand" },
    edited: { name: "By hand" },
    usurp: { name: "Somebody else's" },
  }),
  inCollection("ngcp:EmergencyMapping", "emergencymappings", {
    declared: { containerId: 1, code: 112, prefix: "E1_" },
    checked: { containerId: "1", code: "112", prefix: "E1_" },
    differing: { suffix: "_x" },
    difference: 'suffix is undefined, not "_x"',
    changed: { code: "144", prefix: "E2_" },
    edit: { prefix: "E9_" },
    edited: { prefix: "E9_" },
    usurp: { code: "133" },
  }),
  inCollection("ngcp:UpnRewriteSet", "upnrewritesets", {
    declared: { subscriberId: 1, newCli: "4319999", sources: ["44?", "43*"] },
    checked: { subscriberId: "1", newCli: "4319999", sources: ["43*", "44?"] },
    differing: { sources: ["45*"] },
    difference: 'sources is ["43*","44?"], not ["45*"]',
    changed: { newCli: "4318888", sources: ["46*"] },
    otherKey: { subscriberId: "2" },
    edit: { upn_rewrite_sources: [{ pattern: "1*" }] },
    edited: { sources: ["1*"] },
    usurp: { new_cli: "1" },
  }),
  inCollection("ngcp:TrustedSource", "trustedsources", {
    declared: { subscriberId: 1, sourceIp: "2001:DB8::1", protocol: "TLS" },
    checked: { subscriberId: "1", sourceIp: "2001:db8::1", protocol: "TLS" },
    differing: {},
    difference: "",
    changed: { protocol: "ANY", fromPattern: "^sip:.+@example\\.com$" },
    edit: { protocol: "TCP" },
    edited: { protocol: "TCP" },
    usurp: { src_ip: "192.0.2.77" },
  }),
];
