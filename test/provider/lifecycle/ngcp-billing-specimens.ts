import type { NgcpStore } from "../../../simulators";
import type { JsonObject } from "../../../simulators/ngcp/json";
import { type Estate, kindOf } from "./estate";
import { recorded } from "./ngcp-content-specimens";
import { inTable } from "./ngcp-specimens";
import type { Specimen } from "./specimens";

const writes = { create: { POST: 1 }, update: { PATCH: 1 }, remove: { DELETE: 1 } };
const patched = {
  creating: { method: "PATCH" },
  updating: { method: "PATCH" },
  removing: { method: "PATCH" },
  writes: { create: { PATCH: 1 }, update: { PATCH: 1 }, remove: { PATCH: 1 } },
  isPart: true,
};

const zones = inTable("billingzones");
const fees = inTable("billingfees");
const networks = inTable("billingnetworks");
const locations = inTable("customerlocations");
const packages = inTable("profilepackages");
const templates = inTable("emailtemplates");
const provisioningTemplates = inNamed("provisioningtemplates");
const vouchers = inTable("vouchers");
const admins = inTable("admins");
const brandings = inTable("resellerbrandings");

const limits = (store: NgcpStore) => (store.row("contracts", 4)?.fraud ?? {}) as JsonObject;
const setLimits = (store: NgcpStore, fraud: JsonObject) => store.change("contracts", 4, { fraud });
const reseller = ({ ngcp }: Estate) => ngcp.store.preferences("reseller", 2);

/** Where ids are names: each test has one object. */
function inNamed(table: Parameters<typeof inTable>[0]) {
  const { vanish, change, ...others } = inTable(table);
  const numberOf = ({ ngcp }: Estate) => String(ngcp.store.rows(table).at(-1)?.id);
  return {
    ...others,
    vanish: (estate: Estate) => vanish(estate, numberOf(estate)),
    change: (columns: Parameters<typeof change>[0]) => (estate: Estate) =>
      change(columns)(estate, numberOf(estate)),
  };
}

export const ngcpBillingSpecimens: Specimen[] = [
  {
    token: "ngcp:BillingZone",
    kind: kindOf("ngcp:BillingZone"),
    declared: { billingProfileId: 2, zone: "Austria", detail: "mobile" },
    checked: { billingProfileId: "2", zone: "Austria", detail: "mobile" },
    differing: {},
    difference: "",
    changed: { zone: "Österreich" },
    otherKey: {},
    writes,
    ...zones,
    edit: zones.change({ detail: "by hand" }),
    edited: { detail: "by hand" },
    usurp: zones.change({ zone: "Italy" }),
  },
  {
    token: "ngcp:BillingFee",
    kind: kindOf("ngcp:BillingFee"),
    declared: {
      ...{ billingProfileId: "1", billingZoneId: "1", direction: "out", destination: "^43" },
      ...{ onpeakInitInterval: 60, onpeakFollowInterval: 60, onpeakInitRate: 0.125 },
      ...{ offpeakInitInterval: 60, offpeakFollowInterval: 60 },
    },
    checked: {
      ...{ billingProfileId: "1", billingZoneId: "1", direction: "out", destination: "^43", source: "." },
      ...{ matchMode: "regex_longest_pattern", offpeakInitInterval: 60, offpeakFollowInterval: 60 },
      ...{ onpeakInitInterval: 60, onpeakFollowInterval: 60, onpeakInitRate: 0.125 },
    },
    differing: { onpeakInitRate: 0.25 },
    difference: "onpeakInitRate is 0.125, not 0.25",
    changed: { onpeakInitRate: 0.5, onpeakUseFreeTime: true },
    otherKey: { billingProfileId: "2" },
    writes,
    longValues: ["matchMode", "onpeakFollowInterval", "offpeakInitInterval", "offpeakFollowInterval"],
    ...fees,
    edit: fees.change({ onpeak_init_rate: 9 }),
    edited: { onpeakInitRate: 9 },
    usurp: fees.change({ destination: "^44" }),
  },
  {
    token: "ngcp:BillingNetwork",
    kind: kindOf("ngcp:BillingNetwork"),
    declared: {
      ...{ name: "Offices", resellerId: "1", description: "All of them" },
      blocks: ["203.0.113.7/32", "192.0.2.0/24"],
    },
    checked: {
      ...{ name: "Offices", resellerId: "1", description: "All of them" },
      blocks: ["192.0.2.0/24", "203.0.113.7"],
    },
    differing: { blocks: ["192.0.2.0/24"] },
    difference: 'blocks is ["192.0.2.0/24","203.0.113.7"], not ["192.0.2.0/24"]',
    changed: { blocks: ["2001:DB8::/32"], description: "None" },
    otherKey: { resellerId: "2" },
    writes,
    ...networks,
    edit: networks.change({ description: "By hand" }),
    edited: { description: "By hand" },
    usurp: networks.change({ name: "Somebody else's" }),
  },
  {
    token: "ngcp:CustomerLocation",
    kind: kindOf("ngcp:CustomerLocation"),
    declared: { customerId: "4", name: "Vienna", description: "Head office", blocks: ["192.0.2.0/24"] },
    checked: { customerId: "4", name: "Vienna", description: "Head office", blocks: ["192.0.2.0/24"] },
    differing: { description: "Branch" },
    difference: 'description is "Head office", not "Branch"',
    changed: { name: "Graz", blocks: ["198.51.100.1"] },
    otherKey: { customerId: "5" },
    writes,
    ...locations,
    edit: locations.change({ blocks: [{ ip: "198.51.100.9", mask: null }] }),
    edited: { blocks: ["198.51.100.9"] },
    usurp: locations.change({ name: "Linz" }),
  },
  {
    token: "ngcp:ProfilePackage",
    kind: kindOf("ngcp:ProfilePackage"),
    declared: {
      ...{ name: "Prepaid", resellerId: "1", description: "Pay first", underrunLockLevel: 4 },
      initialProfiles: [{ profileId: 2 }],
    },
    checked: {
      ...{ name: "Prepaid", resellerId: "1", description: "Pay first", underrunLockLevel: "4" },
      initialProfiles: [{ profileId: "2" }],
    },
    differing: { serviceCharge: 5 },
    difference: "serviceCharge is 0, not 5",
    changed: { initialBalance: 10, topupProfiles: [{ profileId: "1" }] },
    otherKey: { resellerId: "2" },
    writes,
    ...packages,
    edit: packages.change({ description: "By hand" }),
    edited: { description: "By hand" },
    usurp: packages.change({ name: "Somebody else's" }),
  },
  {
    token: "ngcp:EmailTemplate",
    kind: kindOf("ngcp:EmailTemplate"),
    declared: {
      ...{ name: "Welcome", resellerId: "1", fromEmail: "noc@isp.example", subject: "Welcome" },
      body: "Dear [% name %]\r\n",
    },
    checked: {
      ...{ name: "Welcome", resellerId: "1", fromEmail: "noc@isp.example", subject: "Welcome" },
      body: "Dear [% name %]\r\n",
    },
    differing: { subject: "Hello" },
    difference: 'subject is "Welcome", not "Hello"',
    changed: { body: "Hi [% name %]\n", attachmentName: "a.pdf" },
    otherKey: { resellerId: "2" },
    writes,
    ...templates,
    edit: templates.change({ subject: "By hand" }),
    edited: { subject: "By hand" },
    usurp: templates.change({ name: "Somebody else's" }),
  },
  {
    token: "ngcp:ProvisioningTemplate",
    kind: kindOf("ngcp:ProvisioningTemplate"),
    declared: {
      ...{ name: "Office", resellerId: "2", description: "Of offices" },
      template: { contract: { contact_id: 1 }, fields: [{ name: "first", required: 1 }] },
    },
    checked: {
      ...{ name: "Office", resellerId: "2", description: "Of offices" },
      template: { contract: { contact_id: "1" }, fields: [{ name: "first", required: "1" }] },
    },
    differing: { lang: "perl" },
    difference: 'lang is "js", not "perl"',
    changed: { lang: "perl", template: { fields: [{ name: "last" }] } },
    otherKey: { resellerId: "1" },
    writes,
    longValues: ["template"],
    ...provisioningTemplates,
    edit: provisioningTemplates.change({ description: "By hand" }),
    edited: { description: "By hand" },
  },
  {
    token: "ngcp:Voucher",
    kind: kindOf("ngcp:Voucher"),
    declared: { code: "SPRING-17", resellerId: "1", amount: 500, validUntil: "2036-12-31" },
    checked: { code: "SPRING-17", resellerId: "1", amount: 500, validUntil: "2036-12-31 00:00:00" },
    differing: { amount: 600 },
    difference: "amount is 500, not 600",
    changed: { amount: 700, validUntil: "2037-01-31 12:00" },
    otherKey: { code: "AUTUMN-18" },
    writes: { ...writes, update: { PUT: 1 } },
    ...vouchers,
    updating: { method: "PUT" },
    edit: vouchers.change({ valid_until: "2030-01-01 00:00:00" }),
    edited: { validUntil: "2030-01-01 00:00:00" },
    usurp: vouchers.change({ code: "OTHER" }),
  },
  {
    token: "ngcp:Admin",
    kind: kindOf("ngcp:Admin"),
    declared: { login: "operator", password: "Rt7kQp92LmWx", resellerId: "1", isActive: true },
    checked: { login: "operator", password: "Rt7kQp92LmWx", resellerId: "1", isActive: true },
    differing: { readOnly: true },
    difference: "readOnly is false, not true",
    changed: { role: "admin", email: "op@isp.example" },
    otherKey: { password: "An0ther-password" },
    writes,
    ...admins,
    edit: admins.change({ is_active: false }),
    edited: { isActive: false },
    usurp: admins.change({ login: "somebody" }),
  },
  {
    token: "ngcp:ResellerBranding",
    kind: kindOf("ngcp:ResellerBranding"),
    declared: { resellerId: "2", cscColorPrimary: "#0055AA", logo: recorded("d785.png").path },
    checked: { resellerId: "2", cscColorPrimary: "#0055aa", logo: recorded("d785.png") },
    differing: { cscColorPrimary: "#ffffff" },
    difference: 'cscColorPrimary is "#0055aa", not "#ffffff"',
    changed: { css: "body{}", cscColorSecondary: "#112233" },
    otherKey: { resellerId: "1" },
    writes: { ...writes, remove: {} },
    stays: true,
    given: { logo: recorded("d785.png").path },
    ...brandings,
    edit: brandings.change({ csc_color_primary: "#000000" }),
    edited: { cscColorPrimary: "#000000" },
  },
  {
    token: "ngcp:CustomerFraudPreferences",
    kind: kindOf("ngcp:CustomerFraudPreferences"),
    declared: { customerId: "4", fraudDailyLimit: 1000, fraudDailyLock: 4 },
    checked: { customerId: "4", fraudDailyLimit: 1000, fraudDailyLock: "4" },
    differing: { fraudDailyLimit: 2000 },
    difference: "fraudDailyLimit is 1000, not 2000",
    changed: { fraudDailyLimit: 3000, fraudIntervalLimit: 9000 },
    otherKey: { customerId: "5" },
    ...patched,
    count: ({ ngcp }) => (typeof limits(ngcp.store).fraud_daily_limit === "number" ? 1 : 0),
    edit: ({ ngcp }) => setLimits(ngcp.store, { ...limits(ngcp.store), fraud_daily_limit: 1 }),
    edited: { fraudDailyLimit: 1 },
    vanish: ({ ngcp }) => ngcp.store.change("contracts", 4, { fraud: {}, status: "terminated" }),
  },
  {
    token: "ngcp:ResellerPreferences",
    kind: kindOf("ngcp:ResellerPreferences"),
    declared: { resellerId: "2", preferences: { concurrent_max: 10 } },
    checked: { resellerId: "2", preferences: { concurrent_max: "10" } },
    differing: { preferences: { concurrent_max: 20 } },
    difference: "preferences.concurrent_max",
    changed: { preferences: { concurrent_max: 30 } },
    otherKey: { resellerId: "1" },
    ...patched,
    count: (estate) => (reseller(estate).concurrent_max === undefined ? 0 : 1),
    edit: (estate) => estate.ngcp.store.setPreferences("reseller", 2, { concurrent_max: 7 }),
    edited: { preferences: { concurrent_max: "7" } },
    vanish(estate) {
      estate.ngcp.store.setPreferences("reseller", 2, {});
      estate.ngcp.store.delete("resellers", 2);
    },
  },
];
