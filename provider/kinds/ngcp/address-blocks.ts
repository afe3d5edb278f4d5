import { BlockList, isIP } from "node:net";
import * as z from "zod";
import type { JsonObject } from "../../clients/ngcp/client";
import type { Field } from "./fields";

/** One block of addresses in one spelling: `192.0.2.0/24`, and without a mask one address. */
const block = z.string().transform((text, context) => {
  const [address = "", mask, ...more] = text.trim().split("/");
  const width = { 4: 32, 6: 128 }[isIP(address)];
  const isWhole = mask === undefined || (/^\d{1,3}$/.test(mask) && Number(mask) <= (width ?? 0));
  if (width !== undefined && isWhole && more.length === 0) {
    const spelled = width === 128 ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;
    return mask === undefined || Number(mask) === width ? spelled : `${spelled}/${Number(mask)}`;
  }
  context.addIssue({
    code: "custom",
    message: "expected an IP address or a block such as 192.0.2.0/24",
  });
  return z.NEVER;
});

/** Whether the first address of the other block is in the one. */
function holds(one: string, other: string): boolean {
  const [address = "", mask] = one.split("/");
  const [family, width] = address.includes(":") ? (["ipv6", 128] as const) : (["ipv4", 32] as const);
  const list = new BlockList();
  list.addSubnet(address, Number(mask ?? width), family);
  return list.check(other.split("/")[0] ?? "", family);
}

/** Blocks of addresses, in any order. The server takes no mix of IPv4 and IPv6, and none that overlap. Contract: ngcp, the recordings. */
export function addressBlocks(description: string): Field {
  return {
    input: z
      .array(block.pipe(z.string()))
      .min(1)
      .refine((blocks) => new Set(blocks.map((one) => one.includes(":"))).size <= 1, {
        error: "expected addresses of IPv4 or of IPv6, not of both",
      })
      .transform((blocks) => [...new Set(blocks)].sort())
      .refine((blocks) => !blocks.some((one) => blocks.some((other) => one !== other && holds(one, other))), {
        error: "expected blocks that do not overlap",
      })
      .describe(description),
    toWire: (blocks) =>
      (blocks as string[]).map((one) => {
        const [ip = "", mask] = one.split("/");
        return { ip, ...(mask !== undefined && { mask: Number(mask) }) };
      }),
    fromWire: (blocks) =>
      (Array.isArray(blocks) ? (blocks as JsonObject[]) : []).map(({ ip, mask }) =>
        typeof mask === "number" ? `${String(ip)}/${mask}` : String(ip),
      ),
  };
}
