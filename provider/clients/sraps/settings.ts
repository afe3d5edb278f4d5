import * as z from "zod";

const flag = z.stringbool({ truthy: ["true"], falsy: ["false"] }).or(z.boolean());
const count = z.coerce.number().int().min(0);
const wireName = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/, "expected the name of a field");
const uuid = z.string().regex(/^[0-9A-Za-z_-]+$/, "expected a uuid as SRAPS shows it");

const origin = z
  .url({ protocol: /^https?$/, error: "expected an origin such as https://secure-provisioning.snom.com" })
  .transform((url) => new URL(url).origin);

const pathTemplate = z
  .string()
  .regex(
    /^(\{company\}\/|\{base\}|https?:\/\/[^\s/?#@]+\/)[^\s?#]*$/,
    "expected a path that starts with {company}/ or {base}, or an absolute URL",
  )
  .transform((path) => (path.endsWith("/") ? path : `${path}/`));

/** Where the collections are whose paths are not public. `{company}` and `{base}` stand for their URLs. */
const paths = z.strictObject({
  productDefaults: pathTemplate.optional().describe(
    "Path of the product defaults, such as `{company}/product-defaults/`. Default: the company's link.", // 4.14
  ),
  users: pathTemplate
    .optional()
    .describe("Path of the users, such as `{company}/users/`. Default: the company's link."), // 4.14
  companies: pathTemplate.optional().describe(
    "Path of a reseller's companies, such as `{base}companies/`. Default: the company's link.", // 4.14
  ),
  logs: pathTemplate
    .optional()
    .describe("Path of the logs, such as `{company}/logs/`. Default: the company's link."), // 4.14
  tokens: pathTemplate.optional().describe("Path of the access keys. Default: `{base}tokens/`."), // 1.5 T1, 4.14
});

/**
 * SRAPS's own settings of a connection. The numbers in comments are sections of the contract; most of the settings
 * stand for something that its section 4 lists as not verified with the vendor.
 */
export const srapsSettings = z.strictObject({
  keyId: z
    .string()
    .regex(/^[\w!#$%&'()*+,\-./:;<=>?@[\]^`{|}~]+$/, 'expected an access key id, without spaces and "')
    .describe("Access Key ID, from SRAPS Dashboard → API Keys."), // 1.5 K1
  key: z.string().min(1).describe("Access Key Secret that belongs to the id; it signs every request."), // 1.8
  baseUrl: z
    .url({ protocol: /^https?$/, error: "expected an http or https URL" })
    .refine((url) => !/[?#@]/.test(url), "expected a URL without user, query and fragment")
    .transform((url) => new URL(url).href.replace(/\/*$/, "/"))
    .default("https://api.sraps.snom.com/api/v1/")
    .describe("Address of the REST API. Default: https://api.sraps.snom.com/api/v1/."), // 1.3, 4.1
  allowedLinkOrigins: z.array(origin).default(["https://secure-provisioning.snom.com"]).describe(
    "Origins besides that of `baseUrl` to which links in answers may lead. Default: https://secure-provisioning.snom.com.", // 4.1
  ),
  accept: z
    .string()
    .regex(/^[\x21-\x7e ]+$/, "expected a media type")
    .default("application/json")
    .describe("Accept header. Default: application/json."), // 1.4, 4.2
  acceptVersion: z
    .string()
    .regex(/^[\w.-]+$/, "expected a version such as v1")
    .optional()
    .describe("Version that is added to the Accept header as `; version=…`. Default: none."), // 1.4, 4.2
  payloadHash: z.enum(["body", "always", "never"]).default("body").describe(
    "When a request carries the hash of its body: `body` where there is one. Default: body.", // 1.8.2, 4.3
  ),
  maxClockRetries: count
    .default(1)
    .describe("How often a request is signed anew after SRAPS corrected the clock. Default: 1."), // 1.8.3, 4.4
  trustDateHeader: flag.default(false).describe(
    "Whether the Date header may correct the clock when SRAPS gives no signed time. Default: false.", // 4.4
  ),
  verifyServerAuthorization: z
    .enum(["whenPresent", "require", "off"])
    .default("whenPresent")
    .describe("Whether answers must prove that they come from SRAPS. Default: whenPresent."), // 1.8.3, 4.5
  settingParamName: z
    .string()
    .min(1)
    .default("setting_server")
    .describe("Name of the setting that holds the redirection URL. Default: setting_server."), // 1.5.1, 4.6
  settingSection: z
    .string()
    .min(1)
    .default("phone-settings")
    .describe("Section that decides between settings of one name. Default: phone-settings."), // 1.6, 4.6
  productGroup: z.string().min(1).optional().describe(
    "Product group, by name or uuid, that decides between settings of one name. Default: none.", // 1.6, 4.6
  ),
  settingUuid: uuid.optional().describe(
    "Uuid of the setting that holds the redirection URL, instead of looking it up. Default: none.", // 4.6
  ),
  macCase: z
    .enum(["lower", "upper"])
    .default("lower")
    .describe("Spelling of MAC addresses in requests. Default: lower."), // 4.7
  endpointUpdate: z
    .enum(["merge", "replace"])
    .default("merge")
    .describe("Whether an endpoint is read and overlaid before it is written. Default: merge."), // 1.5.1, 4.8
  writableFields: z
    .array(wireName)
    .default([
      "mac",
      "name",
      "autoprovisioning_enabled",
      "provisioning_profile",
      "settings_manager",
      "warranty_exp_warning_period",
    ])
    .describe(
      "Fields of an endpoint that are written back. Default: mac, name, autoprovisioning_enabled, provisioning_profile, settings_manager, warranty_exp_warning_period; the last one because a full update resets it when it is left out.", // 4.9, 1.5.1
    ),
  asyncTimeout: z.coerce
    .number()
    .min(0)
    .default(60)
    .describe("Seconds to wait for a change that SRAPS has only accepted (202). Default: 60."), // 1.9, 4.11
  pageSize: count
    .default(100)
    .describe("Entries asked for per page; 0 asks for none in particular. Default: 100."), // 4.13
  settingsPageSize: count.default(1000).describe(
    "Entries asked for per page of the settings catalogue; 0 asks for none in particular. Default: 1000.", // 1.7, 4.13
  ),
  pageCap: count.min(1).default(1000).describe("Pages that one list may have. Default: 1000."), // 1.7, 4.13
  paths: paths
    .prefault({})
    .describe("Paths of collections that are not public. Default: the links of the company."), // 4.14
  profileUpdateMethod: z.enum(["PUT", "PATCH"]).default("PUT").describe(
    "How profiles and the objects under `paths` are changed: PUT writes them whole. Default: PUT.", // 4.15
  ),
});

export type SrapsSettings = z.output<typeof srapsSettings>;
