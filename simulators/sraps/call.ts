import type { Answer, Received } from "../server/exchange";
import type { Switches } from "../server/switches";
import type { AccessKey } from "./accounts";
import type { Company } from "./records";
import { forbidden, notFound, type Refusal } from "./refusal";
import type { SrapsStore } from "./store";
import type { srapsSwitches } from "./switches";

/** An authenticated request with what its handler needs. */
export interface Call {
  readonly request: Received;
  /** The request's path below the base URL. */
  readonly path: string;
  readonly key: AccessKey;
  /** The variable segments of the path, decoded. */
  readonly segments: Readonly<Record<string, string>>;
  readonly store: SrapsStore;
  readonly switches: Switches<typeof srapsSwitches>;
  /** An absolute URL from a path below the base. */
  link(path: string): string;
}

/** A write that is validated and waits to take effect, at once or after a 202. */
export interface Write {
  readonly effect: () => void;
  /** The answer when it took effect at once. */
  readonly answer: () => Answer;
  /** Absolute URL of what it writes. */
  readonly location: string;
}

export type Handler = (call: Call) => Answer | Write;

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(value) };
}

/** 200 for a change, 201 with Location for a creation; the resource is in the body either way. */
export function written(status: 200 | 201, resource: unknown, location: string): Answer {
  return json(status, resource, status === 201 ? { Location: location } : {});
}

/** The company with this uuid, by default the one in the path, when the key may see it. */
export function companyOf(call: Call, uuid = call.segments.company ?? ""): Company {
  const company = call.store.company(uuid);
  if (!company) throw notFound();
  if (!mayAccess(call, company)) throw foreign(call);
  return company;
}

/** A key reaches its own company and the customers of that. */
export function mayAccess({ key }: Call, company: Company): boolean {
  return company.uuid === key.company || company.parent === key.company;
}

/** How what belongs to another company is kept from view. */
export function foreign(call: Call): Refusal {
  return call.switches.get("foreignRead") === "403" ? forbidden() : notFound();
}
