import * as pulumi from "@pulumi/pulumi";
import * as voip from "pulumi-voip";

const { FileAsset, StringAsset } = pulumi.asset;
const config = new pulumi.Config();
const domain = config.get("sipDomain") ?? "acme.example";
const resellerId = config.get("resellerId") ?? "1";

// The customer with its PBX.
const flatRate = voip.ngcp.getBillingProfileOutput({ handle: config.get("billingProfile") ?? "default" });
const contact = new voip.ngcp.CustomerContact("acme", {
  email: "it@acme.example",
  company: "Acme",
  resellerId,
});
const customer = new voip.ngcp.Customer("acme", {
  contactId: contact.id,
  billingProfileId: flatRate.id,
  type: "pbxaccount",
  externalId: "ACME-PBX",
});
const acme = new voip.ngcp.Domain("acme", { domain, resellerId });
const inPbx = { customerId: customer.id, domain: acme.domain };

// What callers hear while they wait.
const sounds = new voip.ngcp.SoundSet("acme", {
  name: "Acme",
  resellerId,
  customerId: customer.id,
  description: "The house's own music",
});
new voip.ngcp.SoundFile("hold", {
  soundSetId: sounds.id,
  handle: "music_on_hold",
  filename: "hold.wav",
  loopplay: true,
  source: new FileAsset("hold.wav"),
});

// The pilot has the number of the house. It comes first and goes last.
const pilot = new voip.ngcp.Subscriber("pilot", {
  ...inPbx,
  username: "pilot",
  password: config.requireSecret("pilotPassword"),
  displayName: "Acme",
  isPbxPilot: true,
  primaryNumber: { cc: "43", ac: "1", sn: "5550" },
});

const people = [
  { name: "ada", extension: "101", mac: "00:04:13:E1:00:01" },
  { name: "grace", extension: "102", mac: "00:04:13:E1:00:02" },
];
const seats = people.map(({ name, extension }) => {
  const seat = new voip.ngcp.Subscriber(
    name,
    {
      ...inPbx,
      username: name,
      password: config.requireSecret(`${name}Password`),
      displayName: name,
      pbxExtension: extension,
    },
    { dependsOn: pilot },
  );
  new voip.ngcp.SubscriberPreferences(name, {
    subscriberId: seat.id,
    preferences: { sound_set: sounds.name, music_on_hold: true },
  });
  return seat;
});
// Both phones ring when somebody calls the support.
new voip.ngcp.Subscriber("support", {
  ...inPbx,
  username: "support",
  password: config.requireSecret("supportPassword"),
  displayName: "Support",
  pbxExtension: "200",
  isPbxGroup: true,
  pbxGroupMemberIds: seats.map(({ id }) => id),
  pbxHuntPolicy: "parallel",
});

// What NGCP knows of the phones: a model, the template of its configuration, its firmware, and a profile of these.
const model = new voip.ngcp.PbxDeviceModel("d785", {
  vendor: "Snom",
  model: "D785",
  resellerId,
  bootstrapMethod: "redirect_snom",
  bootstrapConfigRedirectSnomUser: "acme",
  bootstrapConfigRedirectSnomPassword: config.requireSecret("redirectPassword"),
  frontImage: new FileAsset("d785.png"),
  linerange: [
    {
      name: "Keys",
      canPrivate: true,
      canShared: true,
      canBlf: true,
      canSpeeddial: true,
      keys: [
        { x: 12, y: 40, labelpos: "left" },
        { x: 12, y: 60, labelpos: "left" },
        { x: 12, y: 80, labelpos: "left" },
      ],
    },
  ],
});
const template = new voip.ngcp.PbxDeviceConfig("d785", {
  deviceModelId: model.id,
  version: "10.1",
  source: new FileAsset("snom.xml"),
});
new voip.ngcp.PbxDeviceFirmware("d785", {
  deviceModelId: model.id,
  version: "10.1.175",
  filename: "snomD785-10.1.175-SIP-r.bin",
  // Here a text stands for what Snom publishes.
  source: new StringAsset("The firmware.\n"),
});
const desk = new voip.ngcp.PbxDeviceProfile("desk", { name: "D785 desk", configId: template.id });
new voip.ngcp.PbxDeviceProfilePreferences("desk", {
  deviceProfileId: desk.id,
  preferences: { ntp_server: "ntp.acme.example", web_gui_dis: true },
});

// A phone on each desk: the first key is its own line, the second shows whether the colleague speaks.
people.forEach(({ name, mac }, index) => {
  const colleague = (index + 1) % people.length;
  new voip.ngcp.PbxDevice(name, {
    customerId: customer.id,
    profileId: desk.id,
    identifier: mac,
    stationName: `${name}'s desk`,
    lines: [
      { linerange: "Keys", keyNum: 0, type: "private", subscriberId: seats[index]?.id },
      {
        linerange: "Keys",
        keyNum: 1,
        type: "blf",
        subscriberId: seats[colleague]?.id,
        label: people[colleague]?.name,
      },
      { linerange: "Keys", keyNum: 2, type: "speeddial", targetNumber: "112", label: "Emergency" },
    ],
  });
});

export const extensions = Object.fromEntries(people.map(({ name, extension }) => [name, extension]));
export const number = pilot.primaryNumber;
