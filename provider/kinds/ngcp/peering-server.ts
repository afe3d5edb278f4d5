import { isIP } from "node:net";
import * as z from "zod";
import { collection } from "./collection";
import { type Field, flag, optionalText, reference, text } from "./fields";

const TRANSPORTS = ["UDP", "TCP", "TLS"] as const;

/** The server counts transports from one on. */
const transport: Field = {
  input: z.enum(TRANSPORTS).optional().describe("How it is spoken to: `UDP`, `TCP` or `TLS`. Default: UDP."),
  initial: 1,
  cleared: 1,
  toWire: (name) => TRANSPORTS.indexOf(name as (typeof TRANSPORTS)[number]) + 1,
  fromWire: (value) => TRANSPORTS[Number(value) - 1],
};

/** The server writes a route as `<…;lr>`. */
const route = z
  .string()
  .trim()
  .min(1)
  .transform((uri) => `<${uri.replace(/^<|>$/g, "").replace(/;lr$/, "")};lr>`);

/** A server of another carrier. Contract: ngcp, 9 (peeringservers) and 12; ngcp-exchanges, 25. */
export const peeringServer = collection({
  class: "PeeringServer",
  name: "peeringservers",
  noun: "peering server",
  summary: "A server that calls from and to another carrier go over. Only administrators may have it.",
  fields: {
    groupId: reference("The group: the id of a `ngcp.PeeringGroup`."),
    name: text("The name. Unique within the group; the API refuses that of another group's server, too.", 64),
    ip: {
      input: z
        .string()
        .toLowerCase()
        .refine((address) => isIP(address) !== 0, "expected an IPv4 or IPv6 address, without brackets")
        .describe("Its IPv4 or IPv6 address."),
    },
    port: {
      input: z.number().int().min(1).max(65535).optional().describe("Its port. Default: 5060."),
      initial: 5060,
      cleared: 5060,
    },
    weight: {
      input: z
        .number()
        .int()
        .min(1)
        .max(127)
        .optional()
        .describe("Its weight among the group's servers, from 1 to 127. Default: 1."),
      initial: 1,
      cleared: 1,
    },
    transport,
    host: optionalText("Its host name. Case is kept. Default: none.", 64),
    viaRoute: {
      input: route
        .optional()
        .describe(
          "What calls to it go over: one of the SIP URIs that the platform's configuration names, as in `sip:192.0.2.1:5060`. Default: none.",
        ),
    },
    probe: flag(
      "Whether SIP pings find out if it can be reached. Without them calls are always sent to it. Default: false.",
    ),
    enabled: flag("Whether it is used. Default: true.", true),
  },
  identity: ["groupId", "name"],
  filters: ["groupId", "name", "host", "ip", "enabled"],
  ignoresCase: ["name"],
  ends: "delete",

  /** The server fails on every change of one that was made without a transport, until it has one. */
  accompany: ({ fields, changed }) =>
    fields.transport === null && !changed.has("transport")
      ? [{ op: "replace", path: "/transport", value: 1 }]
      : [],
});
