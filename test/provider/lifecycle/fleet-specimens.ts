import type { Properties } from "../../../provider/lifecycle/values";

/** A fleet with a declaration of it. */
export interface FleetSpecimen {
  token: string;
  /** What a program declares, in canonical spellings. */
  declared: Properties;
  /** Another value of one entry. */
  changed: Properties;
}

const intervals = {
  onpeakInitInterval: 60,
  onpeakFollowInterval: 60,
  offpeakInitInterval: 60,
  offpeakFollowInterval: 30,
};

export const fleetSpecimens: readonly FleetSpecimen[] = [
  {
    token: "redirection:MacRedirectionFleet",
    declared: {
      redirections: { "000413aabbc1": {}, "000413aabbc2": { url: "https://lab.example.com/{mac}" } },
      url: "https://prov.example.com/{mac}",
    },
    changed: { redirections: { "000413aabbc1": {}, "000413aabbc2": {} } },
  },
  {
    token: "sraps:PhoneFleet",
    declared: {
      phones: {
        "000413aabbc1": { name: "Reception" },
        "000413aabbc2": { name: "Lobby", settings: { vlan_id: 120 } },
      },
      productGroup: "D-Series",
      settings: { language: "English", vlan_id: 110 },
    },
    changed: { phones: { "000413aabbc1": { name: "Front desk" }, "000413aabbc2": { name: "Lobby" } } },
  },
  {
    token: "ngcp:SubscriberFleet",
    declared: {
      subscribers: {
        ada: { password: "Zt7kQp92LmWx", primaryNumber: { cc: "43", ac: "1", sn: "5550010" } },
        bob: { password: "Hq4rVn81TsEy", primaryNumber: { cc: "43", ac: "1", sn: "5550011" } },
      },
      customerId: "4",
      domain: "voice.example.com",
    },
    changed: {
      subscribers: {
        ada: { password: "Zt7kQp92LmWx", primaryNumber: { cc: "43", ac: "1", sn: "5550012" } },
      },
    },
  },
  {
    token: "ngcp:BillingFeeFleet",
    declared: {
      fees: {
        "43": { onpeakInitRate: 0.01, onpeakFollowRate: 0.01, offpeakInitRate: 0.005 },
        "4366": { onpeakInitRate: 0.12, onpeakFollowRate: 0.12, offpeakInitRate: 0.1 },
      },
      billingProfileId: "1",
      billingZoneId: "1",
      direction: "out",
      source: ".",
      matchMode: "prefix",
      ...intervals,
    },
    changed: { fees: { "43": { onpeakInitRate: 0.02, onpeakFollowRate: 0.02, offpeakInitRate: 0.01 } } },
  },
];
