import * as z from "zod";

const pathTemplate = z
  .string()
  .regex(
    /^(\{users\}|\{prefix\})?\/[\x21-\x7e]*$/,
    "expected a path that starts with {users}/, {prefix}/ or /, as in {users}/{id}",
  )
  .refine(
    (path) => /^[^{}#]*\{id\}[^{}#]*$/.test(path.replace(/^\{(users|prefix)\}/, "")),
    "expected a path with {id} once, in the place of the user's id",
  );

/** How users are changed, at an installation that has more than the API documents. */
const update = z.strictObject({
  method: z.enum(["PUT", "PATCH", "POST"]).describe(
    "How a user is changed, at an installation that has a way; the body holds the changed fields. Default: none, as the API documents none.", // 3.3
  ),
  path: pathTemplate
    .optional()
    .describe("Path of the request that changes a user. Default: that of `userPath`."), // 3.3
});

const removal = z.strictObject({
  method: z.enum(["DELETE", "POST"]).describe(
    "How a user is deleted, at an installation that has a way. Default: none, as the API documents none.", // 3.3
  ),
  path: pathTemplate
    .optional()
    .describe("Path of the request that deletes a user. Default: that of `userPath`."), // 3.3
});

/**
 * The ISP CRM's own settings of a connection. The numbers in comments are sections of the contract
 * (snom-and-ispcrm); most of the settings stand for something that is not verified with the vendor.
 */
export const ispcrmSettings = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: "expected a URL such as https://crm.example.com" })
    .refine(
      (url) => /^https?:\/\/[^/?#@]+\/?$/i.test(url),
      "expected the server alone, without user, path and query; its path goes into pathPrefix",
    )
    .transform((url) => new URL(url).origin)
    .describe("Address of the CRM's server, such as https://crm.example.com."), // 3.1
  pathPrefix: z
    .string()
    .regex(/^(\/[^\s/?#{}]+)+\/*$/, "expected an absolute path such as /api/v1")
    .transform((path) => path.replace(/\/+$/, ""))
    .default("/api/v1")
    .describe("Path of the API on the server. Default: /api/v1."), // 3.1, 4.24
  token: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "expected an API token, without spaces")
    .describe("API token, made on the CRM's page /Admin/getToken for one of its users."), // 3.1
  auth: z.enum(["bearer", "x-auth-token", "both"]).default("bearer").describe(
    "Header that carries the token: `bearer` is Authorization, `x-auth-token` is X-Auth-Token, `both` sends it in either. Default: bearer.", // 3.3, 4.24
  ),
  userPath: pathTemplate.default("{users}/{id}").describe(
    "Path of one user; `{users}` stands for the users that the API's root links to, `{prefix}` for that root. Default: `{users}/{id}`.", // 3.2 I3, 4.24
  ),
  userIdField: z
    .string()
    .regex(/^[A-Za-z_][\w-]*$/, "expected the name of a field")
    .default("id")
    .describe(
      "Field whose value stands for `{id}`: the `id` that only the list shows, or `username`, `customer_id` or `radius_id`, by which a user is found without reading the others. Default: id.", // 3.2 I3, 4.24
    ),
  detailCap: z.coerce.number().int().min(0).default(1000).describe(
    "Users that are read one by one at most to find one by fields that the list does not show. Default: 1000.", // 3.2
  ),
  macFormat: z.enum(["colons", "hyphens", "plain"]).default("colons").describe(
    "How MAC addresses are written: `colons` 00:04:13:aa:bb:cc, `hyphens` or `plain`; they are read in any notation. Default: colons.", // 3.2
  ),
  update: update.optional(),
  delete: removal.optional(),
});

export type IspcrmSettings = z.output<typeof ispcrmSettings>;
