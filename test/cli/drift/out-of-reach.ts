/** Inputs that nobody edits behind the back in the test of every field, by kind, each with why not. */
export const OUT_OF_REACH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "sraps:ProvisioningProfile": { extra: "The simulator keeps no further fields of a profile." },
  "ispcrm:User": { profileName: "The CRM derives it from profileId: the two change together." },
  "ngcp:SystemContact": {
    gpp9: "Holds the provider's marker here.",
    timezone: "NGCP shows no time zone of a contact, but what Perl calls its hash.",
  },
  "ngcp:CustomerContact": {
    gpp9: "Holds the provider's marker here.",
    timezone: "NGCP shows no time zone of a contact, but what Perl calls its hash.",
  },
  "ngcp:BillingProfile": { prepaidLibrary: "There is only one." },
  "ngcp:PbxDeviceModel": {
    bootstrapConfigRedirectPolycomProfile: "Kept with another bootstrap method alone.",
  },
};
