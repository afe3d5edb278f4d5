import * as z from "zod";
import { collection } from "./collection";
import { type Field, resellerId } from "./fields";
import { file, imageType } from "./file-fields";

function colour(description: string): Field {
  return {
    input: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, "expected a colour such as #0055aa")
      .toLowerCase()
      .optional()
      .describe(description),
  };
}

/** How a reseller's panel looks. There is no DELETE. Contract: ngcp, the recordings (resellerbrandings). */
export const resellerBranding = collection({
  class: "ResellerBranding",
  name: "resellerbrandings",
  noun: "reseller branding",
  summary:
    "How the panel looks for a reseller's customers. Each reseller can have one; it stays when it is removed.",
  fields: {
    resellerId,
    cscColorPrimary: colour("The first colour of the customers' panel, as in `#0055aa`."),
    cscColorSecondary: colour("The second colour of the customers' panel."),
    css: { input: z.string().min(1).optional().describe("A style sheet for the panel.") },
    logo: file("The logo: an image by its path, or an asset. Its digest is recorded and compared.", {
      contentType: imageType,
      stored: { collection: "resellerbrandinglogos" },
    }),
  },
  identity: ["resellerId"],
  sentAs: "form",
  ends: "stay",
});
