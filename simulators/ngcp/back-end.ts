import type { Answer, BackEnd, Identity, Received } from "../server/exchange";
import type { Switches } from "../server/switches";
import type { NgcpAccount } from "./accounts";
import type { Call } from "./call";
import { type Collection, json } from "./collection";
import { readDefinitions } from "./collections/preference-definitions";
import type { Method } from "./definition";
import { type Gate, Unauthorised } from "./gate";
import { profileUrl } from "./hal";
import { invalidUser, pathNotFound, Refusal } from "./refusal";
import type { NgcpStore } from "./store";
import type { ngcpSwitches } from "./switches";

const bodyLimit = 10 * 1024 * 1024;
const halType = `application/hal+json; profile="${profileUrl}"; charset=utf-8`;
const overrides = ["x-http-method", "x-http-method-override", "x-method-override", "x-tunneled-method"];

interface NgcpIdentity extends Identity {
  readonly name?: string;
  /** The path after the collection's name; undefined when the slash is missing, too. */
  readonly rest?: string;
}

interface Parts {
  readonly store: NgcpStore;
  readonly switches: Switches<typeof ngcpSwitches>;
  readonly gate: Gate;
  readonly collection: (name: string) => Collection | undefined;
}

/** The REST API: credentials, path, role, method and body are checked in this order. */
export class NgcpBackEnd implements BackEnd<NgcpIdentity> {
  readonly api = "ngcp";
  readonly bodyLimit = bodyLimit;

  constructor(private readonly parts: Parts) {}

  identify(request: Received): NgcpIdentity {
    if (request.path === "/login_jwt") return { template: "login_jwt" };
    const found = /^\/api\/([a-z]+)(?:\/([^/]*(?:\/[^/]+)?)\/?)?$/.exec(request.path);
    const [, name, rest] = found ?? [];
    if (name === undefined || !this.knows(name)) return {};
    const template = rest ? `${name}/{id}` : `${name}/`;
    return { template, name, ...(rest !== undefined && { rest }) };
  }

  answer(request: Received, identity: NgcpIdentity): Answer {
    const method = effectiveMethod(request);
    let answer: Answer;
    try {
      answer = this.handle({ ...request, method: method === "HEAD" ? "GET" : method }, identity);
    } catch (error) {
      answer = refuse(error);
    }
    const whole = method === "HEAD" ? { ...answer, body: "" } : answer;
    return contentType(whole, request);
  }

  private knows(name: string): boolean {
    return this.parts.collection(name) !== undefined || readDefinitions(name, "mr13.5") !== undefined;
  }

  private handle(request: Received, { template, name, rest }: NgcpIdentity): Answer {
    const { store, switches, gate, collection } = this.parts;
    if (request.clientCertificate?.trusted === false) return untrustedCertificate();
    if (template === "login_jwt") return gate.login(request);
    const account = gate.authenticate(request);
    if (name === undefined) throw pathNotFound();
    if (rest === undefined) return movedToSlash(request);
    const release = switches.get("release");
    const definitions = readDefinitions(name, release);
    if (definitions) {
      if (request.method !== "GET" || rest !== "") throw pathNotFound();
      return json(200, definitions, { "Content-Type": halType });
    }
    const found = collection(name);
    if (!found) throw pathNotFound();
    const roles = found.definition.roles;
    if (roles && !roles.includes(account.role)) throw invalidUser();
    const query = new URLSearchParams(request.query);
    const call: Call = { request, account, store, query, switches, release };
    return rest === "" ? onCollection(found, call) : onItem(found, call, rest);
  }
}

function onCollection(found: Collection, call: Call): Answer {
  const { collection: methods } = found.definition.methods;
  const { method } = call.request;
  if (method === "OPTIONS") return options(methods, call.account, "collection", found.definition.name);
  admit(methods, call);
  return method === "POST" ? found.create(call) : found.list(call);
}

function onItem(found: Collection, call: Call, rest: string): Answer {
  const { item: methods } = found.definition.methods;
  const { method } = call.request;
  if (method === "OPTIONS") return options(methods, call.account, "item", found.definition.name);
  admit(methods, call);
  const id = found.idOf(call, rest);
  if (id === undefined) {
    if (method === "GET" || method === "PATCH") throw new Refusal(400, "Invalid id in request URI");
    throw new Refusal(404, `Entity '${found.definition.item}' not found.`);
  }
  switch (method) {
    case "PUT":
      return found.replace(call, id);
    case "PATCH":
      return found.patch(call, id);
    case "DELETE":
      return found.remove(call, id);
    default:
      return found.read(call, id);
  }
}

function admit(methods: readonly Method[], { request, account }: Call): void {
  if (!methods.some((method) => method === request.method)) throw pathNotFound();
  if (account.readOnly && request.method !== "GET") {
    throw new Refusal(403, "Invalid HTTP method for read-only user");
  }
}

function options(
  methods: readonly Method[],
  { readOnly }: NgcpAccount,
  place: "collection" | "item",
  name: string,
): Answer {
  const writing = readOnly ? [] : methods.filter((method) => method !== "GET");
  const fixed =
    place === "collection" ? ["GET", ...writing, "OPTIONS", "HEAD"] : ["GET", "OPTIONS", "HEAD", ...writing];
  const accepts: Record<string, string> = {};
  if (place === "collection") {
    accepts["Accept-Post"] = `application/hal+json; profile=${profileUrl}#rel-${name}`;
  } else if (writing.includes("PATCH")) accepts["Accept-Patch"] = "application/json-patch+json";
  return json(200, { methods: fixed }, { Allow: fixed.join(", "), ...accepts });
}

/** Without its last slash a collection is redirected to the path with it, as HTML. */
function movedToSlash({ headers, path, query, scheme }: Received): Answer {
  const target = `${scheme}://${headers.host ?? "127.0.0.1"}${path}/${query === "" ? "" : `?${query}`}`;
  return {
    status: 301,
    headers: { "Content-Type": "text/html; charset=utf-8", Location: target },
    body: `<!DOCTYPE html>\n<html>\n<head><title>Moved</title></head>\n<body>\n<p>This item has moved <a href="${target}">here</a>.</p>\n</body>\n</html>\n`,
  };
}

/** How a certificate of an unknown authority is refused, the contract does not say; this is nginx's way. */
function untrustedCertificate(): Answer {
  return {
    status: 400,
    headers: { "Content-Type": "text/html" },
    body: "<html>\r\n<head><title>400 The SSL certificate error</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>The SSL certificate error</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n",
  };
}

function effectiveMethod({ method, headers }: Received): string {
  for (const name of overrides) {
    const value = headers[name];
    if (typeof value === "string") return value.toUpperCase();
  }
  return method;
}

function refuse(error: unknown): Answer {
  if (error instanceof Unauthorised) {
    const challenge = { "WWW-Authenticate": 'Basic realm="api_admin_http"' };
    const headers = { "Content-Type": "text/plain", ...challenge };
    return { status: 401, headers, body: "Authorization required." };
  }
  if (!(error instanceof Refusal)) throw error;
  const body = `${JSON.stringify({ code: error.status, message: error.message })}\n`;
  return { ...json(error.status, null, error.headers), body, ...(error.changed && { changed: true }) };
}

/** Entities are HAL unless plain JSON is asked for; the body is the same. So is the text of a 401. */
function contentType(answer: Answer, { headers: { accept } }: Received): Answer {
  const plain = (accept ?? "").includes("application/json");
  if (answer.status === 401 && plain) return withType(answer, "application/json");
  const isEntity = answer.status === 200 && answer.headers?.["Content-Type"] === "application/json";
  if (!isEntity || plain) return answer;
  return withType(answer, halType);
}

function withType(answer: Answer, type: string): Answer {
  return { ...answer, headers: { ...answer.headers, "Content-Type": type } };
}
