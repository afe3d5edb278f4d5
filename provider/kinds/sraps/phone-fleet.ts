import { fleet } from "../fleet";
import { phone } from "./phone";

/** Phones at SRAPS by the thousand. Contract: snom-and-ispcrm, 1.5 (E1 to E4). */
export const phoneFleet = fleet({
  token: "sraps:PhoneFleet",
  summary: "Many Snom phones of one company at SRAPS, as one resource.",
  entry: phone,
  entries: { name: "phones", description: "The phones by their MAC addresses, in any usual notation." },
  key: "mac",
  shared: ["company", "profile", "autoprovisioning", "redirectionUrl", "settings", "productGroup"],
});
