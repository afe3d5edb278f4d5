import { z } from "zod";

/** How the engine's protocol marks a value that is not what it looks like. */
export const SIGNATURE = "4dabf18193072939515e22adb298388d";

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
