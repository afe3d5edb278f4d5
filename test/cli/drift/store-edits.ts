import type { NgcpStore } from "../../../simulators";
import type { Estate } from "../../provider/lifecycle/estate";
import { uuidOf } from "../../provider/lifecycle/specimens";

type Json = Parameters<NgcpStore["change"]>[2][string];
type Table = Parameters<NgcpStore["rows"]>[0];

/** Two values that an input comes to have one after the other, both by hand at the back end. */
export type StoreEdit = readonly [
  first: (estate: Estate, id: string) => void,
  then: (estate: Estate, id: string) => void,
];

function both<Value>(
  edit: (estate: Estate, id: string, value: Value) => void,
  first: Value,
  then: Value,
): StoreEdit {
  return [(estate, id) => edit(estate, id, first), (estate, id) => edit(estate, id, then)];
}

/** Columns of a table of NGCP, by the inputs that show them. */
function columns(table: Table, values: Record<string, [column: string, first: Json, then: Json]>) {
  return Object.fromEntries(
    Object.entries(values).map(([input, [column, first, then]]) => {
      const edit = ({ ngcp }: Estate, id: string, value: Json) =>
        ngcp.store.change(table, Number(id), { [column]: value });
      return [input, both(edit, first, then)];
    }),
  );
}

/** A column as a subscriber of a PBX has it, whoever its customer is. */
function ofPbx(column: string, first: Json, then: Json): StoreEdit {
  const edit = ({ ngcp }: Estate, id: string, value: Json) =>
    ngcp.store.change("subscribers", Number(id), {
      ...{ is_pbx_pilot: false, is_pbx_group: true, [column]: value },
    });
  return both(edit, first, then);
}

/** One of the settings that a subscriber has of a kind. */
function setting(settings: string, name: string, first: Json, then: Json): StoreEdit {
  const edit = ({ ngcp }: Estate, id: string, value: Json) => {
    const stored = ngcp.store.row("subscribers", Number(id))?.[settings];
    ngcp.store.change("subscribers", Number(id), { [settings]: { ...(stored as object), [name]: value } });
  };
  return both(edit, first, then);
}

/** Mappings of a type of call forward, to the one destination set or the other. */
function mappings(type: string): StoreEdit {
  const edit = ({ ngcp: { store } }: Estate, id: string, destination_set_id: number) => {
    const subscriber_id = Number(id);
    if (!store.row("cfdestinationsets", destination_set_id)) {
      const set = { name: `set ${destination_set_id}`, subscriber_id, destinations: [] };
      store.put("cfdestinationsets", { ...set, id: destination_set_id });
    }
    const there = store.rowsWith("cfmappings", "subscriber_id", subscriber_id);
    const { id: mapping } = there.find((one) => one.type === type) ?? { id: store.next("cfmappings") };
    const others = { time_set_id: null, source_set_id: null, bnumber_set_id: null };
    store.put("cfmappings", { ...others, id: mapping, subscriber_id, type, destination_set_id });
  };
  return both(edit, 701, 702);
}

/** A picture as NGCP keeps it. */
function file(table: Table, name: string): StoreEdit {
  const edit = ({ ngcp }: Estate, id: string, value: string) => {
    const files = ngcp.store.row(table, Number(id))?.files as object | undefined;
    const content = Buffer.from(value).toString("base64");
    ngcp.store.change(table, Number(id), { files: { ...files, [name]: content } });
  };
  return both(edit, "a picture", "another picture");
}

const template = (use: string): [string, Json, Json] => [`${use}_template_id`, 61, 62];

/**
 * Inputs that nobody can change by a request made up from the schema: the back end sets them itself, or takes them
 * only together with others, of another owner or in another state. Whoever works there can.
 */
export const STORE_EDITS: Readonly<Record<string, Readonly<Record<string, StoreEdit>>>> = {
  "sraps:Phone": {
    profile: both(
      ({ sraps }: Estate, id: string, profile: string) => {
        const mac = uuidOf(id);
        sraps.store.setEndpoint({ ...sraps.store.endpoint(mac), mac, provisioning_profile: profile });
      },
      "f0".repeat(16),
      "f1".repeat(16),
    ),
  },
  "sraps:ProvisioningProfile": {
    extra: both(
      ({ sraps }: Estate, id: string, note: string) => {
        const profile = sraps.store.profile(uuidOf(id));
        if (profile) sraps.store.setProfile({ ...profile, extra: { note } });
      },
      "by hand",
      "by another hand",
    ),
  },
  "sraps:ProductDefaults": {
    extra: both(
      ({ sraps }: Estate, id: string, note: string) => {
        const uuid = uuidOf(id);
        const { fields } = sraps.store.object("productDefaults", uuid) ?? {};
        sraps.store.setObject("productDefaults", { uuid, fields: { ...fields, note } });
      },
      "by hand",
      "by another hand",
    ),
  },
  "ispcrm:User": {
    fields: both(
      ({ ispcrm }: Estate, id: string, floor: string) => void ispcrm.store.setUser({ id, extra: { floor } }),
      "1",
      "2",
    ),
    // The profile stays the same, and is called something else.
    profileName: both(
      ({ ispcrm }: Estate, id: string, name: string) =>
        ispcrm.store.setProfileName(ispcrm.store.user(id)?.profile_id ?? 0, name),
      "Fast",
      "Faster",
    ),
    radiusId: both(
      ({ ispcrm }: Estate, id: string, radius_id: number) => void ispcrm.store.setUser({ id, radius_id }),
      801,
      802,
    ),
  },
  "ngcp:Customer": columns("contracts", {
    invoiceEmailTemplateId: template("invoice_email"),
    invoiceTemplateId: template("invoice"),
    passresetEmailTemplateId: template("passreset_email"),
    profilePackageId: ["profile_package_id", 61, 62],
    subscriberEmailTemplateId: template("subscriber_email"),
  }),
  "ngcp:NcosLevel": columns("ncoslevels", { timeSetId: ["time_set_id", 61, 62] }),
  "ngcp:PeeringGroup": columns("peeringgroups", {
    contractId: ["contract_id", 61, 62],
    timeSetId: ["time_set_id", 61, 62],
  }),
  "ngcp:PbxDevice": columns("pbxdevices", { customerId: ["customer_id", 61, 62] }),
  "ngcp:Voucher": columns("vouchers", { packageId: ["package_id", 61, 62] }),
  "ngcp:BillingProfile": columns("billingprofiles", {
    // The column knows both of them, the API only the first one any more.
    prepaidLibrary: ["prepaid_library", "libswrate", "libinewrate"],
    peaktimeSpecial: [
      "peaktime_special",
      [{ start: "2030-01-01 00:00:00", stop: "2030-01-01 23:59:59" }],
      [{ start: "2031-01-01 00:00:00", stop: "2031-01-01 23:59:59" }],
    ],
  }),
  "ngcp:PeeringServer": columns("peeringservers", {
    viaRoute: ["via_route", "sip:192.0.2.1:5060", "sip:192.0.2.2:5060"],
  }),
  "ngcp:PeeringInboundRule": columns("peeringinboundrules", {
    rejectCode: ["reject_code", 403, 404],
    rejectReason: ["reject_reason", "no", "never"],
  }),
  "ngcp:PreferencesMetaEntry": columns("preferencesmetaentries", {
    dataType: ["data_type", "int", "string"],
  }),
  "ngcp:Subscriber": {
    ...columns("subscribers", {
      profileId: ["profile_id", 61, 62],
      profileSetId: ["profile_set_id", 61, 62],
      status: ["status", "locked", "active"],
    }),
    isPbxGroup: ofPbx("is_pbx_group", false, true),
    pbxExtension: ofPbx("pbx_extension", "10", "11"),
    pbxHuntCancelMode: ofPbx("pbx_hunt_cancel_mode", "cancel", "bye"),
    pbxHuntPolicy: ofPbx("pbx_hunt_policy", "serial", "parallel"),
    pbxHuntTimeout: ofPbx("pbx_hunt_timeout", 20, 30),
    pbxGroupMemberIds: both(
      ({ ngcp: { store } }: Estate, id: string, member: number) => {
        const group = { ...store.row("subscribers", Number(id)), id: Number(id) };
        store.put("subscribers", { ...group, id: member, username: `member${member}` });
        store.put("subscribers", { ...group, is_pbx_group: true, pbx_groupmember_ids: [member] });
      },
      701,
      702,
    ),
    // Shown of whoever is in a PBX, as this one is by now.
    displayName: both(
      ({ ngcp }: Estate, id: string, display_name: string) => {
        const set = ngcp.store.preferences("subscriber", Number(id));
        ngcp.store.setPreferences("subscriber", Number(id), { ...set, display_name });
      },
      "Ada",
      "Eve",
    ),
  },
  "ngcp:CallForwardMappings": {
    busy: mappings("cfb"),
    override: mappings("cfo"),
    response: mappings("cfr"),
    sms: mappings("cfs"),
    unavailable: mappings("cfna"),
    unconditional: mappings("cfu"),
  },
  "ngcp:VoicemailSettings": { attach: setting("voicemailsettings", "attach", false, true) },
  "ngcp:MailToFaxSettings": {
    secretKeyRenew: setting("mailtofaxsettings", "secret_key_renew", "daily", "weekly"),
  },
  "ngcp:PbxDeviceModel": {
    frontImage: file("pbxdevicemodels", "front_image"),
    frontThumbnail: file("pbxdevicemodels", "front_thumbnail"),
    macImage: file("pbxdevicemodels", "mac_image"),
  },
  "ngcp:ResellerBranding": { logo: file("resellerbrandings", "logo") },
};
