import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type NgcpRelease, type NgcpSimulator, ngcpAccounts } from "../../../simulators";
import { basic, type NgcpReply, type NgcpSession, send } from "./ngcp-session";

/** One request to the real server and what it answered. */
export interface Exchange {
  note: string;
  request: { method: string; path: string; headers: Record<string, string>; body: unknown };
  response: { status: number; headers: Record<string, string>; body: unknown };
}

/** An exchange that the simulator answers otherwise. */
export interface Difference {
  note: string;
  collection: string;
  /** Where they differ: `path: recorded, simulated`. */
  at: string[];
}

export function recordingsOf(folder: string, release: NgcpRelease): string[] {
  return readdirSync(join(folder, release)).filter((name) => name.endsWith(".jsonl"));
}

export function readExchanges(folder: string, release: NgcpRelease, file: string): Exchange[] {
  const lines = readFileSync(join(folder, release, file), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Exchange).filter(({ request }) => request !== undefined);
}

/** Plays a file against a fresh simulator; only what it simulates is compared, and counted by collection. */
export async function replay(
  { ngcp }: NgcpSession,
  exchanges: readonly Exchange[],
): Promise<{ compared: ReadonlyMap<string, number>; differences: Difference[] }> {
  const differences: Difference[] = [];
  const compared = new Map<string, number>();
  for (const exchange of exchanges) {
    if (!isSimulated(exchange)) continue;
    const collection = collectionOf(exchange);
    compared.set(collection, (compared.get(collection) ?? 0) + 1);
    const { method, path, headers } = exchange.request;
    const body = bodyOf(exchange.request.body);
    const reply = await send(ngcp.baseUrl, {
      method,
      path,
      body,
      headers: { ...headers, ...credentials(ngcp, headers) },
    });
    const recorded = comparable(exchange.response);
    const simulated = comparable(asShown(exchange, reply));
    const at = compare(recorded, simulated);
    if (at.length > 0) differences.push({ note: exchange.note, collection, at });
  }
  return { compared, differences };
}

const simulated = [
  ...["resellers", "systemcontacts", "contracts", "customercontacts", "billingprofiles", "customers"],
  ...["domains", "subscriberprofilesets", "subscriberprofiles", "subscribers", "subscriberpreferences"],
  ...["customerpreferences", "domainpreferences", "profilepreferences", "callforwards", "nosuchthing"],
  ...["cfdestinationsets", "cftimesets", "cfsourcesets", "cfbnumbersets", "cfmappings", "numbers"],
  ...["speeddials", "autoattendants", "voicemailsettings", "faxserversettings", "mailtofaxsettings"],
  ...["ccmapentries", "reminders", "voicemailgreetings", "subscriberlocationmappings"],
  "subscriberregistrations",
  ...["ncoslevels", "ncospatterns", "lnpcarriers", "lnpnumbers", "ncoslnpcarriers", "ncoslnppatterns"],
  ...["rewriterulesets", "rewriterules", "timesets", "peeringgroups", "peeringservers", "peeringrules"],
  ...["peeringinboundrules", "peeringserverpreferences", "peeringserverpreferencedefs"],
  ...["emergencymappingcontainers", "emergencymappings", "trustedsources", "upnrewritesets"],
  ...["subscriberpreferencedefs", "customerpreferencedefs", "domainpreferencedefs", "profilepreferencedefs"],
  ...["soundsets", "soundfiles", "soundhandles", "pbxdevicemodels", "pbxdevicemodelimages"],
  ...["pbxdeviceconfigs", "pbxdeviceconfigfiles", "pbxdevicefirmwares", "pbxdevicefirmwarebinaries"],
  ...["pbxdeviceprofiles", "pbxdevices", "pbxdevicepreferences", "pbxdeviceprofilepreferences"],
  ...["pbxfielddevicepreferences", "resellerpreferences", "billingzones", "billingfees", "billingnetworks"],
  ...["customerlocations", "profilepackages", "customerfraudpreferences", "emailtemplates", "vouchers"],
  ...[
    "resellerbrandings",
    "resellerbrandinglogos",
    "admins",
    "preferencesmetaentries",
    "provisioningtemplates",
  ],
];

function isSimulated(exchange: Exchange): boolean {
  return simulated.includes(collectionOf(exchange));
}

function collectionOf({ request }: Exchange): string {
  return request.path.split(/[/?]/)[2] ?? "";
}

function credentials(
  { store }: NgcpSimulator,
  { Authorization }: Record<string, string>,
): Record<string, string> {
  if (Authorization === undefined) return {};
  const [, other] = /<credentials of (.*)>/.exec(Authorization) ?? [];
  if (Authorization.includes("<bad")) return { Authorization: basic({ username: "nobody", password: "x" }) };
  const account = other === undefined ? ngcpAccounts.admin : store.account(other);
  return { Authorization: basic(account ?? { username: "nobody", password: "x" }) };
}

function compare(recorded: unknown, got: unknown, path = ""): string[] {
  if (isObject(recorded) && isObject(got)) {
    const names = [...new Set([...Object.keys(recorded), ...Object.keys(got)])];
    return names.flatMap((name) => compare(recorded[name], got[name], `${path}/${name}`));
  }
  if (Array.isArray(recorded) && Array.isArray(got) && recorded.length === got.length) {
    return recorded.flatMap((one, index) => compare(one, got[index], `${path}/${index}`));
  }
  const [left, right] = [JSON.stringify(recorded), JSON.stringify(got)];
  return left === right ? [] : [`${path}: ${left}, ${right}`];
}

const texts = ["description", "label", "preference_group"];

/** The reply without what the recording left out: links, and all but a few of the definitions. */
function asShown({ request, response }: Exchange, reply: NgcpReply): NgcpReply {
  const [shown, got] = [response.body, reply.body];
  if (isObject(shown) && isBinary(shown)) {
    const { length } = reply.bytes;
    return { ...reply, body: { binary: reply.bytes.subarray(0, 4).toString("hex"), length } };
  }
  if (!isObject(shown) || !isObject(got) || response.status !== 200) return reply;
  if (!("_links" in shown)) {
    const { _links, ...others } = got;
    return { ...reply, body: others };
  }
  if (!/preferencedefs\/$/.test(request.path)) return reply;
  return { ...reply, body: Object.fromEntries(Object.keys(shown).map((name) => [name, got[name]])) };
}

const boundary = "recorderboundary";

/** What was sent: of binary content only the first bytes are recorded. */
function bodyOf(recorded: unknown): unknown {
  if (!isObject(recorded)) return recorded;
  if (isBinary(recorded)) return bytesOf(recorded);
  if (!Array.isArray(recorded.multipart)) return recorded;
  const parts = (recorded.multipart as Record<string, unknown>[]).flatMap((part) => {
    const { name, filename, type, data } = part;
    const file = filename === undefined ? "" : `; filename="${filename}"`;
    const kind = type === undefined ? "" : `\r\nContent-Type: ${type}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}${kind}\r\n\r\n`;
    const content = isObject(data) && isBinary(data) ? bytesOf(data) : Buffer.from(JSON.stringify(data));
    return [Buffer.from(head), content, Buffer.from("\r\n")];
  });
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}

type Binary = { binary: string; length: number };

function isBinary(value: object): value is Binary {
  return "binary" in value && "length" in value;
}

function bytesOf({ binary, length }: Binary): Buffer {
  return Buffer.concat([Buffer.from(binary, "hex"), Buffer.alloc(length)], length);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const headersCompared = [
  "location",
  "preference-applied",
  "www-authenticate",
  "allow",
  "accept-post",
  "accept-patch",
];

/** Without what differs from run to run, keys in order. */
function comparable({ status, headers, body }: Pick<NgcpReply, "status" | "headers" | "body">): unknown {
  const kept = headersCompared.flatMap((name) =>
    headers[name] === undefined ? [] : [[name, headers[name]]],
  );
  const type = body === null || body === "" ? [] : [["content-type", headers["content-type"]]];
  if (status === 301) return { status };
  return normalise({
    status,
    headers: Object.fromEntries([...kept, ...type]),
    body: body === "" ? null : body,
  });
}

function normalise(value: unknown): unknown {
  if (typeof value === "string") return normaliseText(value);
  if (Array.isArray(value)) return value.map((one) => normalise(one));
  if (typeof value !== "object" || value === null) return value;
  const isDefinition = "data_type" in value || "default_val" in value;
  const entries = Object.entries(value).filter(([name, one]) => {
    return name !== "<trimmed>" && one !== undefined && !(isDefinition && texts.includes(name));
  });
  // Internal ids: a subscriber's in another database, a mapping's that each write renews.
  const isInternal = (name: string) => name === "cfm_id" || (isInnerSet(value) && name === "subscriber_id");
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, isInternal(name) ? "<id>" : normalise(one)]),
  );
}

/** A set as a call forward shows it: without the links that it has as an object of its own. */
function isInnerSet(value: object): boolean {
  return "name" in value && "subscriber_id" in value && !("_links" in value);
}

function normaliseText(text: string): string {
  const recent = (zone: string, time: string): boolean => {
    return Math.abs(new Date(`${time.replace(" ", "T")}${zone}`).getTime() - Date.now()) < 3 * 60 * 60 * 1000;
  };
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return recent("Z", text) ? "2026-01-01 00:00:00" : text;
  if (/^\d{4}-\d\d-\d\dT[\d:]+\+00:00$/.test(text)) return "2026-01-01T00:00:00+00:00";
  if (/^[\da-f]{8}-[\da-f-]{27}$/.test(text)) return "<uuid>";
  if (/^\/api\/\w+\/\?/.test(text)) return sortParameters(text);
  return text
    .replace(/Use of uninitialized value .*? line \d+\.\n,/s, "")
    .replace(/(HASH|ARRAY)\(0x[\da-f]+\)/g, "$1(0x0)")
    .replace(/Malformed JSON: .*/s, "Malformed JSON");
}

function sortParameters(link: string): string {
  const [path = "", query = ""] = link.split("?");
  return `${path}?${query.split("&").sort().join("&")}`;
}
