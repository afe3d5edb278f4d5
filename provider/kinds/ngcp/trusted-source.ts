import { isIP } from "node:net";
import * as z from "zod";
import { collection } from "./collection";
import { optionalText, reference } from "./fields";

/**
 * An address that calls are taken from without a password. The server takes the same one twice, and may fail after it
 * made one. Contract: ngcp, 8, 12; ngcp-exchanges, 28 (trustedsources).
 */
export const trustedSource = collection({
  class: "TrustedSource",
  name: "trustedsources",
  noun: "trusted source",
  summary: "An address whose calls are a subscriber's without a password, such as that of a PBX.",
  fields: {
    subscriberId: reference("The subscriber: the id of a `ngcp.Subscriber`."),
    sourceIp: {
      input: z
        .string()
        .toLowerCase()
        .refine((address) => isIP(address) !== 0, "expected an IPv4 or IPv6 address, not a network")
        .describe("The IPv4 or IPv6 address."),
      wire: "src_ip",
    },
    protocol: {
      input: z.enum(["UDP", "TCP", "TLS", "ANY"]).describe("How it speaks: `UDP`, `TCP`, `TLS` or `ANY`."),
    },
    fromPattern: optionalText(
      "A regular expression over the From URI, as in `^sip:.+@example\\.com$`. Default: any.",
    ),
  },
  identity: ["subscriberId", "sourceIp", "protocol", "fromPattern"],
  nameOf: ({ sourceIp }) => String(sourceIp),
  filters: ["subscriberId"],
  ignoresCase: ["sourceIp"],
  mayBeUnset: ["fromPattern"],
  ends: "delete",
});
