import type { Properties } from "../../../provider/lifecycle/values";

/** By kind, what declarations of further objects say differently: of what cannot all be said of one. */
export const FURTHER_DECLARATIONS: Readonly<Record<string, readonly Properties[]>> = {
  "ngcp:PbxDeviceModel": [
    {
      ...{ vendor: "Polycom", model: "VVX", bootstrapMethod: "redirect_polycom" },
      bootstrapConfigRedirectPolycomProfile: "usual",
    },
    // Nothing goes with this method, so that it alone can change.
    { vendor: "Grandstream", model: "GXP", bootstrapMethod: "none" },
  ],
};
