import type { Backend } from "../../../provider/clients/backends";
import { createConnections } from "../../../provider/connections/connections";
import type { RawConfig } from "../../../provider/connections/settings";
import { findKind } from "../../../provider/kinds/find";
import type { Kind } from "../../../provider/kinds/kind";
import { type CheckFailure, check } from "../../../provider/lifecycle/check";
import { diff, type PropertyChange } from "../../../provider/lifecycle/diff";
import { create, type Recorded, read, remove, update } from "../../../provider/lifecycle/reconcile";
import { createSession, type Session } from "../../../provider/lifecycle/session";
import { recordedOf } from "../../../provider/lifecycle/state";
import type { Properties } from "../../../provider/lifecycle/values";
import { VoipError } from "../../../provider/transport/errors";
import {
  type FaultScript,
  type IspcrmSimulator,
  type IspcrmSwitches,
  type Mounts,
  type NgcpSimulator,
  type NgcpSwitches,
  type RedirectionSimulator,
  type RedirectionSwitches,
  type SrapsSimulator,
  type SrapsSwitches,
  startSimulators,
} from "../../../simulators";
import { settleNgcp } from "./ngcp-estate";

/** Where the collections without a public path are, as in the demo. */
export const MOUNTS = {
  companies: "{base}companies/",
  users: "{company}/users/",
  productDefaults: "{company}/product-defaults/",
};

/** How users of the CRM are changed and deleted, at an installation that has more than the API documents. */
const CRM_CHANGES = {
  update: { method: "PUT", path: "{users}/{id}" },
  delete: { method: "DELETE", path: "{users}/{id}" },
};

/** A user of the CRM of whom no program knows. */
const SOMEBODY = { username: "somebody", customer_id: "C-0" };

/** The back ends on loopback, and runs of the provider against them. */
export interface Estate {
  sraps: SrapsSimulator;
  redirection: RedirectionSimulator;
  ngcp: NgcpSimulator;
  ispcrm: IspcrmSimulator;
  /** The configuration that reaches them: the reseller's key, the main account, the administrator, the full token. */
  config: Record<`voip:${Backend}`, Record<string, unknown>>;
  /** One run of a program: its own session, as each `pulumi up` has one. */
  run(config?: RawConfig): Run;
  /** Requests that took effect, by method or procedure. */
  writes(): Record<string, number>;
  /** All requests, by method or procedure. */
  requests(): Record<string, number>;
  forget(): void;
  /** What goes wrong at the back end of a kind. */
  faults(kind: Kind): FaultScript;
  stop(): Promise<void>;
}

/** What the engine asks of one run, and what people are told in it. */
export interface Run {
  session: Session;
  warnings: string[];
  infos: string[];
  statuses: string[];
  /** `olds` are the inputs of the last run. */
  failures(kind: Kind, news: Properties, olds?: Properties): Promise<CheckFailure[]>;
  /** The checked inputs. It is a mistake of the test when they do not pass. */
  check(kind: Kind, news: Properties): Promise<Properties>;
  create(kind: Kind, news: Properties): Promise<Recorded>;
  update(kind: Kind, before: Recorded, news: Properties): Promise<Recorded>;
  read(kind: Kind, id: string, recorded?: Properties): ReturnType<typeof read>;
  remove(kind: Kind, before: Recorded): Promise<void>;
  /** What a preview shows: recorded outputs, and what the id says, against checked inputs. */
  diff(kind: Kind, before: Recorded, news: Properties): Promise<PropertyChange[]>;
}

export async function startEstate(
  options: {
    mount?: Mounts;
    sraps?: Partial<SrapsSwitches>;
    redirection?: Partial<RedirectionSwitches>;
    ngcp?: Partial<NgcpSwitches>;
    ispcrm?: Partial<IspcrmSwitches>;
  } = {},
): Promise<Estate> {
  const { sraps, redirection, ngcp, ispcrm, requests, stop } = await startSimulators({
    sraps: { mount: options.mount ?? MOUNTS, switches: options.sraps ?? {} },
    redirection: { switches: options.redirection ?? {} },
    ngcp: { switches: options.ngcp ?? {} },
    ispcrm: { switches: options.ispcrm ?? {}, mount: CRM_CHANGES, users: [SOMEBODY] },
  });
  settleNgcp(ngcp.store);
  const { reseller } = sraps.accounts;
  const { username, password } = redirection.accounts.main;
  const config = {
    "voip:sraps": { baseUrl: sraps.baseUrl, keyId: reseller.id, key: reseller.key, maxAttempts: 1 },
    "voip:redirection": { url: redirection.url, username, password, maxAttempts: 1 },
    "voip:ngcp": {
      url: ngcp.baseUrl,
      username: ngcp.accounts.admin.username,
      password: ngcp.accounts.admin.password,
      auth: "basic",
      markerField: "gpp9",
      maxAttempts: 1,
    },
    "voip:ispcrm": { url: ispcrm.url, token: ispcrm.accounts.full.token, ...CRM_CHANGES, maxAttempts: 1 },
  };
  const tally = (asked: ReturnType<typeof requests>) => {
    const counts: Record<string, number> = {};
    for (const { method, procedure = method } of asked) counts[procedure] = (counts[procedure] ?? 0) + 1;
    return counts;
  };
  return {
    sraps,
    redirection,
    ngcp,
    ispcrm,
    config,
    run: (own = config) => startRun(own),
    writes: () => tally(requests().filter(({ changed }) => changed)),
    requests: () => tally(requests()),
    forget() {
      sraps.log.clear();
      redirection.log.clear();
      ngcp.log.clear();
      ispcrm.log.clear();
    },
    faults: ({ backend }) => ({ sraps, redirection, ngcp, ispcrm })[backend].faults,
    stop,
  };
}

function startRun(config: RawConfig): Run {
  const warnings: string[] = [];
  const infos: string[] = [];
  const statuses: string[] = [];
  const log = {
    warn: (text: string) => void warnings.push(text),
    info: (text: string) => void infos.push(text),
    status: (text: string) => void statuses.push(text),
  };
  const session = createSession(createConnections(config, {}), log);
  const checked = async (kind: Kind, news: Properties) => {
    const { inputs, failures } = await check(kind, session, news);
    if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("\n"));
    return inputs;
  };
  return {
    session,
    warnings,
    infos,
    statuses,
    failures: async (kind, news, olds) => (await check(kind, session, news, olds)).failures,
    check: checked,
    create: async (kind, news) => create(kind, session, await checked(kind, news)),
    async update(kind, { id, outputs }, news) {
      return update(kind, session, id, recordedOf(kind, id, outputs), await checked(kind, news));
    },
    read: (kind, id, recorded = {}) => read(kind, session, id, recorded),
    remove: (kind, { id, outputs }) => remove(kind, session, id, outputs),
    diff: async (kind, { id, outputs }, news) =>
      diff(kind, recordedOf(kind, id, outputs), await checked(kind, news)),
  };
}

/** The kind with that token, its types forgotten. */
export function kindOf(token: string): Kind {
  const kind = findKind(token);
  if (!kind) throw new Error(`There is no kind ${token}.`);
  return kind;
}

/** The `VoipError` that the promise rejects with. */
export async function failureOf<Failure extends VoipError = VoipError>(
  promise: Promise<unknown>,
): Promise<Failure> {
  const result = await promise.then(
    (value) => new Error(`expected a failure, got ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (result instanceof VoipError) return result as Failure;
  throw result;
}
