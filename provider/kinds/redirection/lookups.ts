import * as z from "zod";
import { VoipError } from "../../transport/errors";
import { macAddress } from "../fields";
import { lookup } from "../lookup";

const mac = macAddress.describe("The phone's MAC address, in any usual notation.");

export const getMacRedirection = lookup({
  token: "redirection:getMacRedirection",
  backend: "redirection",
  summary: "Where the redirection service sends a phone of this account.",
  args: z.strictObject({ mac }),
  result: z.object({
    mac: z.string().describe("The MAC address, twelve lower-case digits."),
    url: z.string().describe("The URL; empty when the phone is registered and not redirected."),
    company: z.string().optional().describe("The owner's company name, where the service tells it."),
  }),
  async run(api, args) {
    const redirection = await api.getPhoneRedirection(args.mac);
    if (redirection) return redirection;
    throw new VoipError({
      kind: "notFound",
      api: "redirection",
      property: "mac",
      problem: `The phone ${args.mac} is not registered at the redirection service.`,
    });
  },
});

export const getMacOwnership = lookup({
  token: "redirection:getMacOwnership",
  backend: "redirection",
  summary: "Whether a phone is registered to this account, to another one, or to nobody.",
  args: z.strictObject({ mac }),
  result: z.object({
    mac: z.string().describe("The MAC address, twelve lower-case digits."),
    owner: z.enum(["own", "other", "nobody"]).describe("Who the phone is registered to."),
  }),
  async run(api, args) {
    return { mac: args.mac, owner: await api.checkPhone(args.mac) };
  },
});

export const getMacsOfDeviceType = lookup({
  token: "redirection:getMacsOfDeviceType",
  backend: "redirection",
  summary: "The account's phones of one device type at the redirection service.",
  args: z.strictObject({
    deviceType: z
      .string()
      .min(1)
      .describe("The device type as the service names it, for example `snomD785`."),
    url: z.string().optional().describe("Only the phones that are sent to this URL."),
  }),
  result: z.object({ macs: z.array(z.string()).describe("MAC addresses, twelve lower-case digits each.") }),
  async run(api, args) {
    return { macs: await api.listPhones(args.deviceType, args.url) };
  },
});
