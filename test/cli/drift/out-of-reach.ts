/**
 * Inputs that no value which is made up from the schema alone can change, by kind: nobody edits these behind the back
 * in the test of every field. A kind's own tests do, where they are more than a value that is passed through.
 */
export const OUT_OF_REACH: Readonly<Record<string, readonly string[]>> = {
  // Fields of whatever name the installation has.
  "sraps:ProductDefaults": ["extra"],
  "sraps:ProvisioningProfile": ["extra"],
  "ispcrm:User": ["fields", "profileName", "radiusId"],
  // Holds the provider's marker.
  "ngcp:SystemContact": ["gpp9", "timezone"],
  "ngcp:CustomerContact": ["gpp9", "timezone"],
  // Refer to objects of which the estate has none, or none of the same owner.
  "sraps:Phone": ["profile"],
  "ngcp:Customer": [
    ...["invoiceEmailTemplateId", "invoiceTemplateId", "passresetEmailTemplateId"],
    "subscriberEmailTemplateId",
  ],
  "ngcp:NcosLevel": ["timeSetId"],
  "ngcp:PeeringGroup": ["contractId", "timeSetId"],
  "ngcp:PbxDevice": ["customerId"],
  "ngcp:Voucher": ["packageId"],
  // Taken only by an object of another type, or together with other fields.
  "ngcp:BillingProfile": ["peaktimeSpecial", "prepaidLibrary"],
  "ngcp:Subscriber": [
    ...["displayName", "isPbxGroup", "pbxExtension", "pbxGroupMemberIds", "pbxHuntCancelMode"],
    ...["pbxHuntPolicy", "pbxHuntTimeout", "profileId", "profileSetId", "status", "timezone"],
  ],
  "ngcp:CallForwardMappings": ["busy", "override", "response", "sms", "unavailable", "unconditional"],
  "ngcp:VoicemailSettings": ["attach"],
  "ngcp:MailToFaxSettings": ["secretKeyRenew"],
  "ngcp:PeeringServer": ["viaRoute"],
  "ngcp:PeeringInboundRule": ["rejectCode", "rejectReason"],
  // Kept with another bootstrap method alone, and files.
  "ngcp:PbxDeviceModel": [
    ...["bootstrapConfigRedirectPolycomProfile", "frontImage", "frontThumbnail", "macImage"],
  ],
  "ngcp:ResellerBranding": ["logo"],
};
