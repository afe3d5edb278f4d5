import * as z from "zod";
import { type Backend, backends } from "../clients/backends";
import { certificates } from "../clients/certificate-fields";
import { VoipError } from "../transport/errors";
import { type TransportSettings, transportDefaults } from "../transport/http";

const seconds = z.coerce.number().positive();
const count = z.coerce.number().int().positive();

/** Settings that every back end's connection has besides its own. */
export const transportSettings = z.strictObject({
  connectTimeout: seconds
    .default(transportDefaults.connectTimeout)
    .describe("Seconds until the connection must stand. Default: 10."),
  headersTimeout: seconds
    .default(transportDefaults.headersTimeout)
    .describe("Seconds from the request to the first byte of the answer. Default: 60."),
  bodyTimeout: seconds
    .default(transportDefaults.bodyTimeout)
    .describe("Seconds that an answer may pause. Default: 60."),
  callTimeout: seconds
    .default(transportDefaults.callTimeout)
    .describe("Seconds that one call may take with all its repeats and waits. Default: 300."),
  maxAttempts: count
    .default(transportDefaults.maxAttempts)
    .describe("How often one call is sent at most. Default: 8."),
  requestsPerSecond: z.coerce
    .number()
    .positive()
    .optional()
    .describe("Requests a second to this back end at most. Default: no limit."),
  maxConcurrency: count.optional().describe("Requests in flight at once. Default: by back end."),
  maxBodySize: count
    .default(transportDefaults.maxBodySize)
    .describe("The longest answer that is read, in bytes. Default: 32 MiB."),
  ca: certificates
    .optional()
    .describe("PEM text, or the path of a PEM file, of certificate authorities to trust as well."),
  proxy: z.string().optional().describe("URL of an HTTP proxy."),
});

const schemas = new Map<Backend, z.ZodObject>();

/** All settings of an account at a back end. Made once, when first asked for: a schema is compiled for its first use. */
export function accountSettings(backend: Backend): z.ZodObject {
  const schema = schemas.get(backend) ?? backends[backend].settings.extend(transportSettings.shape);
  schemas.set(backend, schema);
  return schema;
}

/** Where the stack's configuration names accounts. */
export const CONFIG_KEYS = [...Object.keys(backends).map((backend) => `voip:${backend}`), "voip:connections"];

/** The configuration as it comes: `voip:sraps` and the like, each an object or its JSON text. */
export type RawConfig = Record<string, unknown>;

/** Where configuration is looked for besides the stack. */
export type Environment = Record<string, string | undefined>;

export interface ConnectionSettings {
  own: Record<string, unknown>;
  transport: TransportSettings;
}

/**
 * The settings of one back end in one connection, checked and with defaults. The stack's configuration comes
 * before the environment (`VOIP_SRAPS_KEY_ID`), which the named connections do not have. Everything that is wrong
 * is said at once, by the setting's name.
 */
export function readSettings(
  config: RawConfig,
  environment: Environment,
  backend: Backend,
  connection?: string,
): ConnectionSettings {
  const definition = backends[backend];
  const isDefault = connection === undefined;
  const path = isDefault ? `voip:${backend}` : `voip:connections.${connection}.${backend}`;
  const schema = accountSettings(backend);
  const prefix = isDefault ? variableName("voip", backend) : undefined;
  const declared = declaredSettings(config, backend, connection, path);
  const inherited = prefix ? fromEnvironment(schema, environment, prefix) : {};
  const result = schema.safeParse(merge(schema, inherited, declared), { reportInput: true });
  if (!result.success) {
    const { issues } = result.error;
    throw new VoipError({
      kind: "validation",
      problem: issues.map((issue) => settingProblem(issue, path, prefix)).join(" "),
      advice: settingAdvice(issues, path, definition.secrets),
    });
  }
  const transport = pick(result.data, transportSettings) as z.output<typeof transportSettings>;
  const own = pick(result.data, definition.settings);
  const { clientCertificate } = own as Pick<TransportSettings, "clientCertificate">;
  return {
    own,
    transport: {
      ...transport,
      nameOf: (setting) => `${path}.${setting === "url" ? definition.urlSetting : setting}`,
      secrets: definition.secrets.flatMap((name) => settingOf(own, name) ?? []).map(String),
      maxConcurrency: transport.maxConcurrency ?? definition.maxConcurrency,
      clientCertificate,
    },
  };
}

/** An account that is configured. */
export interface Account {
  backend: Backend;
  /** Its name under `voip:connections`; absent for the default one. */
  connection?: string;
}

/** The accounts that the configuration or the environment says anything of, complete or not. */
export function configuredAccounts(config: RawConfig, environment: Environment): Account[] {
  const names = Object.keys(backends) as Backend[];
  const isNamed = (backend: Backend) =>
    Object.keys(asObject(config[`voip:${backend}`], `voip:${backend}`)).length > 0 ||
    Object.entries(environment).some(
      ([variable, value]) => value && variable.startsWith(`${variableName("voip", backend)}_`),
    );
  const connections = asObject(config["voip:connections"], "voip:connections");
  return [
    ...names.filter(isNamed).map((backend) => ({ backend })),
    ...Object.entries(connections).flatMap(([connection, account]) => {
      const settings = asObject(account, `voip:connections.${connection}`);
      return names
        .filter((backend) => Object.hasOwn(settings, backend))
        .map((backend) => ({ backend, connection }));
    }),
  ];
}

function declaredSettings(
  config: RawConfig,
  backend: Backend,
  connection: string | undefined,
  path: string,
): Record<string, unknown> {
  if (connection === undefined) return asObject(config[`voip:${backend}`], path);
  const connections = asObject(config["voip:connections"], "voip:connections");
  if (Object.hasOwn(connections, connection)) {
    const account = asObject(connections[connection], `voip:connections.${connection}`);
    return asObject(account[backend], path);
  }
  const known = Object.keys(connections);
  throw new VoipError({
    kind: "validation",
    property: "connection",
    problem: `There is no connection ${JSON.stringify(connection)} under voip:connections${known.length > 0 ? `, only ${known.join(", ")}` : ""}.`,
  });
}

/** Configuration arrives as an object, or as the JSON text of one. */
function asObject(value: unknown, path: string): Record<string, unknown> {
  if (value === undefined || value === null || value === "") return {};
  const parsed = typeof value === "string" ? parseJson(value) : value;
  if (isObject(parsed)) return parsed;
  throw new VoipError({
    kind: "validation",
    problem: `${path}: expected settings by name, not a single value.`,
    advice: `Set them one by one with: pulumi config set --path ${path}.<name> <value>`,
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `VOIP_SRAPS_KEY_ID` for the parts voip, sraps, keyId. */
export function variableName(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()).join("_");
}

/** Nested settings go on with `_` (`VOIP_SRAPS_PATHS_USERS` for `paths.users`); lists are separated by commas. */
function fromEnvironment(
  schema: z.ZodObject,
  environment: Environment,
  prefix: string,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const variable = `${prefix}_${variableName(name)}`;
    const inner = withoutDefault(field as z.ZodType);
    if (inner instanceof z.ZodObject) {
      const nested = fromEnvironment(inner, environment, variable);
      if (Object.keys(nested).length > 0) found[name] = nested;
      continue;
    }
    const text = environment[variable];
    if (text === undefined || text === "") continue;
    found[name] = inner instanceof z.ZodArray ? text.split(",").map((item) => item.trim()) : text;
  }
  return found;
}

/** What is declared, filled up with what is inherited, setting by setting. */
function merge(
  schema: z.ZodObject,
  inherited: Record<string, unknown>,
  declared: Record<string, unknown>,
): Record<string, unknown> {
  const merged = { ...inherited, ...declared };
  for (const [name, value] of Object.entries(merged)) {
    merged[name] = mergeSetting(schema.shape[name] as z.ZodType, inherited[name], value);
  }
  return merged;
}

function mergeSetting(field: z.ZodType, inherited: unknown, declared: unknown): unknown {
  const inner = withoutDefault(field);
  if (inner instanceof z.ZodObject && isObject(declared)) {
    return merge(inner, isObject(inherited) ? inherited : {}, declared);
  }
  if (inner instanceof z.ZodArray && Array.isArray(declared)) {
    return declared.map((item) => mergeSetting(inner.element as z.ZodType, undefined, item));
  }
  // `pulumi config set --path` makes a number of a text like 4711.
  const isText = inner instanceof z.ZodString && ["number", "boolean"].includes(typeof declared);
  return isText ? String(declared) : declared;
}

function withoutDefault(field: z.ZodType): z.ZodType {
  const isWrapped =
    field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodPrefault;
  return isWrapped ? withoutDefault(field.unwrap() as z.ZodType) : field;
}

/** The commands that mend a stack's configuration. */
function settingAdvice(
  issues: readonly z.core.$ZodIssue[],
  path: string,
  secrets: readonly string[],
): string {
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => settingName([path, ...issue.path, key]))
      : [],
  );
  const wrong = issues.filter(({ code }) => code !== "unrecognized_keys").map(settingToSet);
  const sentences = [
    withCommands(
      "Set",
      wrong.map((name) => `set --path ${secrets.includes(name) ? "--secret " : ""}${path}.${name} <value>`),
    ),
    withCommands(
      "Remove",
      unknown.map((name) => `rm --path ${name}`),
    ),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function withCommands(verb: string, commands: readonly string[]): string {
  const quoted = [...new Set(commands)].map((command) => `\`pulumi config ${command}\``);
  if (quoted.length === 0) return "";
  return `${verb} ${quoted.length === 1 ? "it" : "them"} with ${quoted.join(" and ")}.`;
}

/** The setting that the issue is of; of what holds settings, any of these. */
function settingToSet(issue: z.core.$ZodIssue): string {
  const isOfMany = issue.code === "invalid_type" && issue.expected === "object";
  return settingName([...issue.path, ...(isOfMany ? ["<name>"] : [])]);
}

/** `areaCodes[0]` for the path areaCodes, 0, as `--path` has it. */
function settingName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`))
    .join("");
}

function settingProblem(issue: z.core.$ZodIssue, path: string, prefix: string | undefined): string {
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => settingName([path, ...issue.path, key]));
    return `${names.join(", ")}: there is no such setting.`;
  }
  const name = settingName([path, ...issue.path]);
  const isMissing = issue.code === "invalid_type" && issue.input === undefined;
  if (!isMissing) return `${name}: ${issue.message}.`;
  const variable = prefix ? ` (or ${prefix}_${variableName(...issue.path.map(String))})` : "";
  return `${name}${variable} is not set.`;
}

/** The value of a setting, or of one within it: `clientCertificate.key`. */
function settingOf(settings: Record<string, unknown>, name: string): unknown {
  return name
    .split(".")
    .reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), settings);
}

function pick(values: Record<string, unknown>, schema: z.ZodObject): Record<string, unknown> {
  return Object.fromEntries(Object.keys(schema.shape).map((name) => [name, values[name]]));
}
