import type { Answer, BackEnd, Identity, Received } from "../server/exchange";
import { decodeSegment } from "../server/path-segment";
import type { Switches } from "../server/switches";
import type { ApiToken } from "./accounts";
import type { MountedRoute } from "./mounts";
import { forbidden, invalid, notFound, Refusal, unauthorised, writeRefusal } from "./refusal";
import type { IspcrmStore } from "./store";
import type { ispcrmSwitches } from "./switches";
import { type CrmUser, listEntry, readUserFields, userObject } from "./users";

const bodyLimit = 10 * 1024 * 1024;

/** The documented path of one user, another version and another spelling than all others (S4:49-52). */
const documentedUser = "/api/v0/Users/{id}";

type Action = "root" | "list" | "create" | "read" | MountedRoute["action"];

interface IspcrmIdentity extends Identity {
  readonly actions?: ReadonlyMap<string, Action>;
  /** What stands in the place of `{id}`. */
  readonly id?: string;
}

interface Parts {
  readonly store: IspcrmStore;
  readonly switches: Switches<typeof ispcrmSwitches>;
  /** Without a last slash. */
  readonly prefix: string;
  readonly mounted: readonly MountedRoute[];
  /** Fields without which no user is created. */
  readonly required: readonly string[];
  /** The server's address under the host name that links have; known once the port is. */
  readonly origin: (host: string) => string;
}

/** The REST API: token, path, method and permission are checked in this order. */
export class IspcrmBackEnd implements BackEnd<IspcrmIdentity> {
  readonly api = "ispcrm";
  readonly bodyLimit = bodyLimit;

  constructor(private readonly parts: Parts) {}

  identify({ path }: Received): IspcrmIdentity {
    const matching = this.routes().filter(({ template }) => patternOf(template).test(path));
    const [first] = matching;
    if (!first) return {};
    const actions = new Map(matching.map(({ method, action }) => [method, action]));
    const id = patternOf(first.template).exec(path)?.groups?.id;
    return { template: first.template, actions, ...(id !== undefined && { id: decodeSegment(id) }) };
  }

  answer(request: Received, identity: IspcrmIdentity): Answer {
    try {
      return this.handle(request, identity);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return writeRefusal(error, this.parts.switches.get("errorStatus"));
    }
  }

  private routes(): { method: string; template: string; action: Action }[] {
    const { prefix, mounted, switches } = this.parts;
    const users = `${prefix}/users`;
    const user = switches.get("userPlace") === "users" ? `${users}/{id}` : documentedUser;
    return [
      { method: "GET", template: prefix, action: "root" },
      { method: "GET", template: users, action: "list" },
      { method: "POST", template: users, action: "create" },
      { method: "GET", template: user, action: "read" },
      ...mounted,
    ];
  }

  private handle(request: Received, { actions, id = "" }: IspcrmIdentity): Answer {
    const { role } = this.authenticate(request);
    if (!actions) throw notFound();
    const action = actions.get(request.method);
    if (!action) throw this.noSuchMethod(request.method, actions);
    if (role === "none" || (role === "read-only" && request.method !== "GET")) throw forbidden();
    if (request.oversized) throw invalid("the body is too long");
    switch (action) {
      case "root":
        return this.root();
      case "list":
        return this.list(new URLSearchParams(request.query));
      case "create":
        return this.create(request);
      case "read":
        return this.show(this.find(id));
      case "update":
        return this.update(request, this.find(id));
      case "delete":
        this.parts.store.deleteUser(this.find(id).id);
        return { ...json(200, { success: "true" }), changed: true };
    }
  }

  private authenticate({ headers }: Received): ApiToken {
    const { store, switches } = this.parts;
    const header = switches.get("tokenHeader");
    const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
    const other = headers["x-auth-token"];
    const sent = [header !== "x-auth-token" && bearer, header !== "bearer" && other];
    const known = sent.flatMap((text) => (typeof text === "string" ? (store.token(text) ?? []) : []));
    const [token] = known;
    if (!token || token.expired) throw unauthorised();
    return token;
  }

  private noSuchMethod(method: string, actions: ReadonlyMap<string, Action>): Refusal {
    if (this.parts.switches.get("otherMethods") === "404") return notFound();
    return new Refusal(405, `The method ${method} is not allowed.`, {
      Allow: [...actions.keys()].join(", "),
    });
  }

  private root(): Answer {
    const { switches, origin, prefix } = this.parts;
    const position = switches.get("rootAnswer");
    if (position === "users") return this.list(new URLSearchParams());
    const host = position === "other-origin" ? "localhost" : "127.0.0.1";
    return json(200, { list_users: `${origin(host)}${prefix}/users` });
  }

  private list(query: URLSearchParams): Answer {
    const { store, switches } = this.parts;
    const position = switches.get("queryKeys");
    const unknown = [...query.keys()].find((key) => key !== "status");
    if (unknown !== undefined && position === "400") throw invalid(`${unknown} is not known`);
    const status = position === "all-ignored" ? null : query.get("status");
    const users = store.users().filter((user) => status === null || user.status === status);
    const entries = users.map((user) =>
      listEntry(user, store.profileNameOf(user), switches.get("usersShown")),
    );
    return json(200, { users: entries });
  }

  private create(request: Received): Answer {
    const { store, switches, required } = this.parts;
    const sent = readObject(request);
    const missing = required.filter((name) => sent[name] === undefined || sent[name] === null);
    if (missing.length > 0) throw invalid(`${missing.join(", ")} missing`);
    const fields = readUserFields(sent, switches.get("furtherFields"));
    this.refuseTaken(fields.username);
    const user = store.setUser(fields);
    const answer = switches.get("userCreatedStatus") === "201" ? 201 : 200;
    return { ...this.created(answer, user), changed: true };
  }

  private created(status: number, user: CrmUser): Answer {
    const { switches } = this.parts;
    const shown = this.whole(user);
    switch (switches.get("userCreatedBody")) {
      case "user":
        return success(status, shown);
      case "with-id":
        return success(status, { id: user.id, ...shown });
      case "success":
        return json(status, { success: "true" });
      case "empty":
        return { status };
    }
  }

  private update(request: Received, { id, username, extra }: CrmUser): Answer {
    const { store, switches } = this.parts;
    const fields = readUserFields(readObject(request), switches.get("furtherFields"));
    if (fields.username !== username) this.refuseTaken(fields.username);
    const changed = store.setUser({ id, ...fields, extra: { ...extra, ...fields.extra } });
    return { ...this.show(changed), changed: true };
  }

  private refuseTaken(username: string | undefined): void {
    const { store, switches } = this.parts;
    const isTaken = username !== undefined && store.users().some((user) => user.username === username);
    if (isTaken && switches.get("sameUsername") === "400") throw invalid("username already exists");
  }

  private show(user: CrmUser): Answer {
    return success(200, this.whole(user));
  }

  private whole(user: CrmUser): Record<string, unknown> {
    const { store, switches } = this.parts;
    return userObject(user, store.profileNameOf(user), switches.get("furtherFields"));
  }

  /** The user that the switch makes the id in the path stand for; the oldest, should there be several. */
  private find(id: string): CrmUser {
    const field = this.parts.switches.get("userId");
    const user = this.parts.store.users().find((one) => String(one[field]) === id);
    if (!user) throw notFound();
    return user;
  }
}

/** Reads the body; of a key that comes twice the last one counts, as in most parsers (section 5 point 29). */
function readObject({ body }: Received): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw invalid("the body is not JSON");
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw invalid("the body is not a JSON object");
  }
  return parsed as Record<string, unknown>;
}

/** `success` is a text (S4:33). */
function success(status: number, shown: unknown): Answer {
  return json(status, { success: "true", data: shown });
}

function json(status: number, value: unknown): Answer {
  return { status, headers: { "Content-Type": "application/json" }, body: JSON.stringify(value) };
}

function patternOf(template: string): RegExp {
  const source = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace("{id}", "(?<id>[^/]+)");
  return new RegExp(`^${source}$`);
}
