import type { FaultScript } from "../server/faults";
import { Listener, type ListenerOptions, type ServerCertificate } from "../server/listener";
import type { RequestLog } from "../server/request-log";
import { Switches } from "../server/switches";
import { ngcpAccounts } from "./accounts";
import { NgcpBackEnd } from "./back-end";
import { Collection } from "./collection";
import { collections } from "./collections/index";
import { Gate } from "./gate";
import { NgcpStore } from "./store";
import { type NgcpSwitches, ngcpSwitches, type Release } from "./switches";

export interface NgcpOptions extends ListenerOptions {
  /** @default "mr13.5" */
  release?: Release;
  /**
   * With TLS: PEM text of the authorities whose client certificates are taken. The account is the one with the
   * certificate's serial number (`store.setAccount`). @default clients are not asked for a certificate
   */
  clientAuthority?: string;
  switches?: Partial<NgcpSwitches>;
}

/** The REST API of Sipwise NGCP (contract sections 1 to 9 and 13). */
export interface NgcpSimulator {
  /** With the trailing slash: `…/api/`. */
  readonly baseUrl: string;
  /** Where tokens are handed out. */
  readonly loginUrl: string;
  readonly accounts: typeof ngcpAccounts;
  readonly store: NgcpStore;
  readonly log: RequestLog;
  readonly faults: FaultScript;
  readonly switches: Switches<typeof ngcpSwitches>;
  /** Makes every token invalid that was handed out so far. */
  revokeTokens(): void;
  stop(): Promise<void>;
}

/** @internal */
export async function startNgcp(
  options: NgcpOptions,
  shared: { tls?: ServerCertificate; nextSequence: () => number },
): Promise<NgcpSimulator> {
  const { release, clientAuthority, switches: given } = options;
  const switches = new Switches("ngcp", ngcpSwitches, { ...given, ...(release && { release }) });
  const store = new NgcpStore();
  const gate = new Gate(store, switches);
  const byName = new Map<string, Collection>();
  const collection = (name: string): Collection | undefined => byName.get(name);
  for (const one of collections) byName.set(one.name, new Collection(one, collection));
  if (clientAuthority !== undefined && !shared.tls)
    throw new Error("ngcp.clientAuthority: expected tls with it.");
  const tls = shared.tls && { ...shared.tls, ...(clientAuthority !== undefined && { clientAuthority }) };
  const backEnd = new NgcpBackEnd({ store, switches, gate, collection });
  const listener = new Listener(backEnd, options, tls, shared.nextSequence);
  const port = await listener.start();
  const root = `${listener.scheme}://127.0.0.1:${port}/`;
  return {
    baseUrl: `${root}api/`,
    loginUrl: `${root}login_jwt`,
    accounts: ngcpAccounts,
    store,
    log: listener.log,
    faults: listener.faults,
    switches,
    revokeTokens: () => gate.revokeTokens(),
    stop: () => listener.stop(),
  };
}
