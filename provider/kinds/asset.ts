import * as z from "zod";
import { SIGNATURE } from "../lifecycle/engine-marks";

/**
 * A Pulumi asset as both hosts are handed it (measured): a `FileAsset` with its path, relative to the project's
 * folder, a `StringAsset` with its text, a `RemoteAsset` with its address. The engine adds the digest.
 */
export const asset = z
  .looseObject({
    [SIGNATURE]: z.literal("c44067f5952c0a294b673a41bacd8c17"),
    path: z.string().optional(),
    text: z.string().optional(),
    uri: z.string().optional(),
  })
  .meta({ format: "asset" });
