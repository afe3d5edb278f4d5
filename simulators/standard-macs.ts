/** Phones that belong to the account "other" in every Snom back end from the start. */
export const otherAccountMacs = ["000413999901", "000413999902", "000413999903"] as const;
