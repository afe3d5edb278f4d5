import { type Fields, optionalReference } from "./fields";

/** What lists of subscribers' and customers' own settings are narrowed by: whose they are. Contract: ngcp, 12. */
export const ownerFilters: Fields = {
  resellerId: optionalReference("The reseller of the owners: the id of a `ngcp.Reseller`."),
  contactId: optionalReference("The contact of the owners' customer: the id of a `ngcp.CustomerContact`."),
};
