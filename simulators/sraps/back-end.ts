import type { Answer, BackEnd, Disturbance, Identity, Received } from "../server/exchange";
import type { Switches } from "../server/switches";
import { acceptable } from "./accept";
import type { Handler, Write } from "./call";
import { type Authenticated, HawkGate } from "./hawk-gate";
import { forbidden, notFound, Refusal, writeRefusal } from "./refusal";
import type { Found, Router } from "./router";
import type { SrapsStore } from "./store";
import type { srapsSwitches } from "./switches";

export const basePath = "/api/v1/";
const bodyLimit = 10 * 1024 * 1024;

interface SrapsIdentity extends Identity {
  readonly found?: Found;
}

interface Parts {
  readonly store: SrapsStore;
  readonly switches: Switches<typeof srapsSwitches>;
  readonly router: Router;
  /** Milliseconds until a write that was answered with 202 takes effect. */
  readonly acceptedDelay: number;
  /** The base URL as links name it; known once the port is. */
  readonly linkBase: () => string;
}

/** The REST API: signature, size, Accept, path, method and role are checked in this order. */
export class SrapsBackEnd implements BackEnd<SrapsIdentity> {
  readonly api = "sraps";
  readonly bodyLimit = bodyLimit;
  private readonly gate: HawkGate;

  constructor(private readonly parts: Parts) {
    this.gate = new HawkGate((id) => parts.store.key(id), parts.switches);
  }

  identify(request: Received): SrapsIdentity {
    if (!request.path.startsWith(basePath)) return {};
    const found = this.parts.router.find(request.path.slice(basePath.length));
    return found ? { template: found.template, found } : {};
  }

  answer(request: Received, { found }: SrapsIdentity, disturbance: Disturbance): Answer {
    const clock = disturbance.clockSeconds;
    let authenticated: Authenticated | undefined;
    let answer: Answer;
    try {
      authenticated = this.gate.authenticate(request, clock);
      answer = this.handle(request, found, authenticated, disturbance);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answer = writeRefusal(error, this.parts.switches.get("errorBody"));
    }
    const date = { Date: new Date(Date.now() + clock * 1000).toUTCString() };
    const dated = { ...answer, headers: { ...answer.headers, ...date } };
    return authenticated ? authenticated.sign(dated) : dated;
  }

  private handle(
    request: Received,
    found: Found | undefined,
    { key }: Authenticated,
    { accepted }: Disturbance,
  ): Answer {
    const { store, switches, linkBase } = this.parts;
    const handler = this.admit(request, found);
    if (key.role === "none" && switches.get("noneRole") === "all-403") throw forbidden();
    if (key.role !== "full" && request.method !== "GET") throw forbidden();
    const outcome = handler({
      request,
      path: request.path.slice(basePath.length),
      key,
      segments: found?.segments ?? {},
      store,
      switches,
      link: (path) => `${linkBase()}${path}`,
    });
    return isWrite(outcome) ? this.carryOut(outcome, accepted ?? this.acceptedBySwitch()) : outcome;
  }

  private admit(request: Received, found: Found | undefined): Handler {
    if (request.oversized) throw new Refusal(413, "Request entity too large.");
    if (!acceptable(request.headers.accept, this.parts.switches.get("accept"))) {
      throw new Refusal(406, 'Invalid version in "Accept" header.');
    }
    if (!found) throw this.missing(request);
    const handler = found.methods[request.method];
    if (handler) return handler;
    const Allow = Object.keys(found.methods).join(", ");
    throw new Refusal(405, `Method "${request.method}" not allowed.`, { headers: { Allow } });
  }

  private missing(request: Received): Refusal {
    const slashed = `${request.path}/`;
    const collection = slashed.startsWith(basePath) && this.parts.router.find(slashed.slice(basePath.length));
    if (!collection || this.parts.switches.get("missingSlash") === "404") return notFound();
    const Location = request.query === "" ? slashed : `${slashed}?${request.query}`;
    return new Refusal(301, "Moved permanently.", { headers: { Location } });
  }

  private carryOut(write: Write, accepted: Disturbance["accepted"]): Answer {
    if (!accepted) {
      write.effect();
      return { ...write.answer(), changed: true };
    }
    this.parts.store.deferred.add(accepted.milliseconds, write.effect);
    const headers: Record<string, string> = accepted.location === false ? {} : { Location: write.location };
    return { status: 202, headers, changed: true };
  }

  private acceptedBySwitch(): Disturbance["accepted"] {
    const { switches, acceptedDelay } = this.parts;
    if (switches.get("writes") === "immediate") return undefined;
    return { milliseconds: acceptedDelay, location: switches.get("acceptedLocation") === "with" };
  }
}

function isWrite(outcome: Answer | Write): outcome is Write {
  return "effect" in outcome;
}
