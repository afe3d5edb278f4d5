import { randomBytes } from "node:crypto";
import type { Answer, ClientCertificate, Received } from "../server/exchange";
import type { Switches } from "../server/switches";
import { clientCertificateName, type NgcpAccount } from "./accounts";
import { json } from "./collection";
import { isObject, type Json, textIn } from "./json";
import { invalidUser, pathNotFound, Refusal } from "./refusal";
import type { NgcpStore } from "./store";
import type { ngcpSwitches } from "./switches";

/** Missing or wrong credentials; the answer is plain text. */
export class Unauthorised extends Error {}

/** Knows callers by client certificate, password or token (contract sections 1 and 13). */
export class Gate {
  private readonly usernameByToken = new Map<string, string>();

  constructor(
    private readonly store: NgcpStore,
    private readonly switches: Switches<typeof ngcpSwitches>,
  ) {}

  /** A certificate decides alone: credentials beside it are not looked at (Controller/Root.pm, auto). */
  authenticate({ clientCertificate, headers: { authorization = "" } }: Received): NgcpAccount {
    if (clientCertificate) return this.recognise(clientCertificate);
    const [, scheme = "", credentials = ""] = /^(\S+)\s+(.*)$/.exec(authorization) ?? [];
    if (scheme.toLowerCase() === "bearer") {
      const account = this.store.account(this.usernameByToken.get(credentials) ?? "");
      if (!account?.active) throw invalidUser();
      return account;
    }
    if (scheme.toLowerCase() !== "basic") throw new Unauthorised();
    const decoded = Buffer.from(credentials, "base64").toString("utf8");
    const colon = decoded.indexOf(":");
    const account = this.verify(decoded.slice(0, colon), decoded.slice(colon + 1));
    if (colon < 0 || !account) throw new Unauthorised();
    return account;
  }

  /** POST /login_jwt */
  login({ method, body }: Received): Answer {
    const position = this.switches.get("tokenLogin");
    if (position === "missing" || method !== "POST") throw pathNotFound();
    if (position === "unconfigured") throw new Refusal(500, "No JWT key has been configured");
    let sent: Json = null;
    try {
      sent = JSON.parse(body.toString("utf8")) as Json;
    } catch {
      throw new Refusal(403, "User not found");
    }
    const wanted = isObject(sent) ? sent : {};
    const account = this.verify(textIn(wanted, "username") ?? "", textIn(wanted, "password") ?? "");
    if (!account) throw new Refusal(403, "User not found");
    const jwt = `${randomBytes(12).toString("base64url")}.${randomBytes(30).toString("base64url")}.${randomBytes(32).toString("base64url")}`;
    this.usernameByToken.set(jwt, account.username);
    return json(200, { jwt, id: account.id });
  }

  /** Makes every token invalid that was handed out so far. */
  revokeTokens(): void {
    this.usernameByToken.clear();
  }

  private recognise({ name, serial }: ClientCertificate): NgcpAccount {
    if (name !== `CN=${clientCertificateName}`) {
      throw new Refusal(403, `Invalid client certificate DN '${name}'`);
    }
    const account = this.store.accountOfCertificate(serial);
    if (!account?.active) throw invalidUser();
    return account;
  }

  private verify(username: string, password: string): NgcpAccount | undefined {
    const account = this.store.account(username);
    return account?.active && account.password === password ? account : undefined;
  }
}
