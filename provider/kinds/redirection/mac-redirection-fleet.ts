import { fleet } from "../fleet";
import { macRedirection } from "./mac-redirection";

/** Redirections by the thousand. Contract: snom-and-ispcrm, section 2. */
export const macRedirectionFleet = fleet({
  token: "redirection:MacRedirectionFleet",
  summary: "Where the Snom redirection service sends many phones, as one resource.",
  entry: macRedirection,
  entries: {
    name: "redirections",
    description:
      "The phones by their MAC addresses, in any usual notation, each with its URL unless `url` says it.",
  },
  key: "mac",
  shared: ["url"],
});
