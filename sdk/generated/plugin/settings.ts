// Generated from provider/kinds by `npm run generate`. Changes made here are lost.

import type * as pulumi from "@pulumi/pulumi";

/** Settings of an account at Snom SRAPS. */
export interface SrapsSettings {
  /** Access Key ID, from SRAPS Dashboard → API Keys. */
  keyId?: pulumi.Input<string>;
  /** Access Key Secret that belongs to the id; it signs every request. */
  key?: pulumi.Input<string>;
  /** Address of the REST API. Default: https://api.sraps.snom.com/api/v1/. */
  baseUrl?: pulumi.Input<string>;
  /** Origins besides that of `baseUrl` to which links in answers may lead. Default: https://secure-provisioning.snom.com. */
  allowedLinkOrigins?: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Accept header. Default: application/json. */
  accept?: pulumi.Input<string>;
  /** Version that is added to the Accept header as `; version=…`. Default: none. */
  acceptVersion?: pulumi.Input<string>;
  /** When a request carries the hash of its body: `body` where there is one. Default: body. */
  payloadHash?: pulumi.Input<"body" | "always" | "never">;
  /** How often a request is signed anew after SRAPS corrected the clock. Default: 1. */
  maxClockRetries?: pulumi.Input<number>;
  /** Whether the Date header may correct the clock when SRAPS gives no signed time. Default: false. */
  trustDateHeader?: pulumi.Input<string | boolean>;
  /** Whether answers must prove that they come from SRAPS. Default: whenPresent. */
  verifyServerAuthorization?: pulumi.Input<"whenPresent" | "require" | "off">;
  /** Name of the setting that holds the redirection URL. Default: setting_server. */
  settingParamName?: pulumi.Input<string>;
  /** Section that decides between settings of one name. Default: phone-settings. */
  settingSection?: pulumi.Input<string>;
  /** Product group, by name or uuid, that decides between settings of one name. Default: none. */
  productGroup?: pulumi.Input<string>;
  /** Uuid of the setting that holds the redirection URL, instead of looking it up. Default: none. */
  settingUuid?: pulumi.Input<string>;
  /** Spelling of MAC addresses in requests. Default: lower. */
  macCase?: pulumi.Input<"lower" | "upper">;
  /** Whether an endpoint is read and overlaid before it is written. Default: merge. */
  endpointUpdate?: pulumi.Input<"merge" | "replace">;
  /** Fields of an endpoint that are written back. Default: mac, name, autoprovisioning_enabled, provisioning_profile, settings_manager, warranty_exp_warning_period; the last one because a full update resets it when it is left out. */
  writableFields?: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Seconds to wait for a change that SRAPS has only accepted (202). Default: 60. */
  asyncTimeout?: pulumi.Input<number>;
  /** Entries asked for per page; 0 asks for none in particular. Default: 100. */
  pageSize?: pulumi.Input<number>;
  /** Entries asked for per page of the settings catalogue; 0 asks for none in particular. Default: 1000. */
  settingsPageSize?: pulumi.Input<number>;
  /** Pages that one list may have. Default: 1000. */
  pageCap?: pulumi.Input<number>;
  /** Paths of collections that are not public. Default: the links of the company. */
  paths?: pulumi.Input<{
    productDefaults?: pulumi.Input<string>;
    users?: pulumi.Input<string>;
    companies?: pulumi.Input<string>;
    logs?: pulumi.Input<string>;
    tokens?: pulumi.Input<string>;
  }>;
  /** How profiles and the objects under `paths` are changed: PUT writes them whole. Default: PUT. */
  profileUpdateMethod?: pulumi.Input<"PUT" | "PATCH">;
  /** Seconds until the connection must stand. Default: 10. */
  connectTimeout?: pulumi.Input<number>;
  /** Seconds from the request to the first byte of the answer. Default: 60. */
  headersTimeout?: pulumi.Input<number>;
  /** Seconds that an answer may pause. Default: 60. */
  bodyTimeout?: pulumi.Input<number>;
  /** Seconds that one call may take with all its repeats and waits. Default: 300. */
  callTimeout?: pulumi.Input<number>;
  /** How often one call is sent at most. Default: 8. */
  maxAttempts?: pulumi.Input<number>;
  /** Requests a second to this back end at most. Default: no limit. */
  requestsPerSecond?: pulumi.Input<number>;
  /** Requests in flight at once. Default: by back end. */
  maxConcurrency?: pulumi.Input<number>;
  /** The longest answer that is read, in bytes. Default: 32 MiB. */
  maxBodySize?: pulumi.Input<number>;
  /** PEM text, or the path of a PEM file, of certificate authorities to trust as well. */
  ca?: pulumi.Input<string>;
  /** URL of an HTTP proxy. */
  proxy?: pulumi.Input<string>;
}

/** Settings of an account at the Snom redirection service. */
export interface RedirectionSettings {
  /** User name of the SRAPS account (not an API key). */
  username?: pulumi.Input<string>;
  /** Password of the SRAPS account. */
  password?: pulumi.Input<string>;
  /** Address of the service; its trailing slash is mandatory and added when absent. */
  url?: pulumi.Input<string>;
  /** The device types that are asked for when all redirections are listed. Default: those known. */
  deviceTypes?: pulumi.Input<Array<pulumi.Input<string>>>;
  /** How an own redirection is changed: `overwrite` registers again; `deregisterFirst` leaves a moment without a redirection. Default: `overwrite`. */
  registerMode?: pulumi.Input<"overwrite" | "deregisterFirst">;
  /** Whether phones that are written at the same time go out in one call, up to 100 of them. How the service answers such a call is not verified. Default: false. */
  useListMethods?: pulumi.Input<string | boolean>;
  /** Seconds until the connection must stand. Default: 10. */
  connectTimeout?: pulumi.Input<number>;
  /** Seconds from the request to the first byte of the answer. Default: 60. */
  headersTimeout?: pulumi.Input<number>;
  /** Seconds that an answer may pause. Default: 60. */
  bodyTimeout?: pulumi.Input<number>;
  /** Seconds that one call may take with all its repeats and waits. Default: 300. */
  callTimeout?: pulumi.Input<number>;
  /** How often one call is sent at most. Default: 8. */
  maxAttempts?: pulumi.Input<number>;
  /** Requests a second to this back end at most. Default: no limit. */
  requestsPerSecond?: pulumi.Input<number>;
  /** Requests in flight at once. Default: by back end. */
  maxConcurrency?: pulumi.Input<number>;
  /** The longest answer that is read, in bytes. Default: 32 MiB. */
  maxBodySize?: pulumi.Input<number>;
  /** PEM text, or the path of a PEM file, of certificate authorities to trust as well. */
  ca?: pulumi.Input<string>;
  /** URL of an HTTP proxy. */
  proxy?: pulumi.Input<string>;
}

/** Settings of an account at NGCP. */
export interface NgcpSettings {
  /** Address of the REST API, such as https://ngcp.example.com:1443/api. */
  url?: pulumi.Input<string>;
  /** Login name of an API administrator. Default: none, for a client certificate alone. */
  username?: pulumi.Input<string>;
  /** Password of the administrator. */
  password?: pulumi.Input<string>;
  /** How the password is used: `token` logs in once for a token, which saves the server a costly hash per request; `basic` sends it with every request; `auto` takes a token where the server offers one. Default: auto. */
  auth?: pulumi.Input<"auto" | "token" | "basic">;
  /** Path on the server of `url` where a token is asked for. Default: /login_jwt. */
  loginPath?: pulumi.Input<string>;
  /** TLS client certificate that the server knows the account by. Default: none. */
  clientCertificate?: pulumi.Input<{
    cert?: pulumi.Input<string>;
    key?: pulumi.Input<string>;
    pfx?: pulumi.Input<string>;
    passphrase?: pulumi.Input<string>;
  }>;
  /** Rows asked for per page; many make slow answers. Default: 100. */
  pageSize?: pulumi.Input<number>;
  /** Pages that one list may have. Default: 1000. */
  pageCap?: pulumi.Input<number>;
  /** Field of contacts in which the provider keeps a mark of its own, by which it finds a contact again whose creation was not answered. Default: none. */
  markerField?: pulumi.Input<
    "gpp0" | "gpp1" | "gpp2" | "gpp3" | "gpp4" | "gpp5" | "gpp6" | "gpp7" | "gpp8" | "gpp9"
  >;
  /** Country and area codes by which numbers that are written as one text are split, such as `43 1`, `43 316`, or `423` for a country without area codes; the longest that fits counts. Default: none. */
  areaCodes?: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Seconds until the connection must stand. Default: 10. */
  connectTimeout?: pulumi.Input<number>;
  /** Seconds from the request to the first byte of the answer. Default: 60. */
  headersTimeout?: pulumi.Input<number>;
  /** Seconds that an answer may pause. Default: 60. */
  bodyTimeout?: pulumi.Input<number>;
  /** Seconds that one call may take with all its repeats and waits. Default: 300. */
  callTimeout?: pulumi.Input<number>;
  /** How often one call is sent at most. Default: 8. */
  maxAttempts?: pulumi.Input<number>;
  /** Requests a second to this back end at most. Default: no limit. */
  requestsPerSecond?: pulumi.Input<number>;
  /** Requests in flight at once. Default: by back end. */
  maxConcurrency?: pulumi.Input<number>;
  /** The longest answer that is read, in bytes. Default: 32 MiB. */
  maxBodySize?: pulumi.Input<number>;
  /** PEM text, or the path of a PEM file, of certificate authorities to trust as well. */
  ca?: pulumi.Input<string>;
  /** URL of an HTTP proxy. */
  proxy?: pulumi.Input<string>;
}

/** Settings of an account at the ISP CRM. */
export interface IspcrmSettings {
  /** Address of the CRM's server, such as https://crm.example.com. */
  url?: pulumi.Input<string>;
  /** Path of the API on the server. Default: /api/v1. */
  pathPrefix?: pulumi.Input<string>;
  /** API token, made on the CRM's page /Admin/getToken for one of its users. */
  token?: pulumi.Input<string>;
  /** Header that carries the token: `bearer` is Authorization, `x-auth-token` is X-Auth-Token, `both` sends it in either. Default: bearer. */
  auth?: pulumi.Input<"bearer" | "x-auth-token" | "both">;
  /** Path of one user; `{users}` stands for the users that the API's root links to, `{prefix}` for that root. Default: `{users}/{id}`. */
  userPath?: pulumi.Input<string>;
  /** Field whose value stands for `{id}`: the `id` that only the list shows, or `username`, `customer_id` or `radius_id`, by which a user is found without reading the others. Default: id. */
  userIdField?: pulumi.Input<string>;
  /** Users that are read one by one at most to find one by fields that the list does not show. Default: 1000. */
  detailCap?: pulumi.Input<number>;
  /** How MAC addresses are written: `colons` 00:04:13:aa:bb:cc, `hyphens` or `plain`; they are read in any notation. Default: colons. */
  macFormat?: pulumi.Input<"colons" | "hyphens" | "plain">;
  update?: pulumi.Input<{ method: pulumi.Input<"PUT" | "PATCH" | "POST">; path?: pulumi.Input<string> }>;
  delete?: pulumi.Input<{ method: pulumi.Input<"DELETE" | "POST">; path?: pulumi.Input<string> }>;
  /** Seconds until the connection must stand. Default: 10. */
  connectTimeout?: pulumi.Input<number>;
  /** Seconds from the request to the first byte of the answer. Default: 60. */
  headersTimeout?: pulumi.Input<number>;
  /** Seconds that an answer may pause. Default: 60. */
  bodyTimeout?: pulumi.Input<number>;
  /** Seconds that one call may take with all its repeats and waits. Default: 300. */
  callTimeout?: pulumi.Input<number>;
  /** How often one call is sent at most. Default: 8. */
  maxAttempts?: pulumi.Input<number>;
  /** Requests a second to this back end at most. Default: no limit. */
  requestsPerSecond?: pulumi.Input<number>;
  /** Requests in flight at once. Default: by back end. */
  maxConcurrency?: pulumi.Input<number>;
  /** The longest answer that is read, in bytes. Default: 32 MiB. */
  maxBodySize?: pulumi.Input<number>;
  /** PEM text, or the path of a PEM file, of certificate authorities to trust as well. */
  ca?: pulumi.Input<string>;
  /** URL of an HTTP proxy. */
  proxy?: pulumi.Input<string>;
}

/** Accounts that resources choose by the input `connection`. */
export interface ConnectionSettings {
  /** The account at Snom SRAPS. */
  sraps?: pulumi.Input<SrapsSettings>;
  /** The account at the Snom redirection service. */
  redirection?: pulumi.Input<RedirectionSettings>;
  /** The account at NGCP. */
  ngcp?: pulumi.Input<NgcpSettings>;
  /** The account at the ISP CRM. */
  ispcrm?: pulumi.Input<IspcrmSettings>;
}

/** The accounts that a provider's resources are made with. What is left out comes from the environment. */
export interface ProviderArgs extends ConnectionSettings {
  /** Further accounts by the name of their connection. */
  connections?: pulumi.Input<Record<string, pulumi.Input<ConnectionSettings>>>;
}
