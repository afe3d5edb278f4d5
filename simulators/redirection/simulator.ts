import type { FaultScript } from "../server/faults";
import { Listener, type ListenerOptions, type ServerCertificate } from "../server/listener";
import type { RequestLog } from "../server/request-log";
import { Switches } from "../server/switches";
import { redirectionAccounts } from "./accounts";
import { RedirectionBackEnd } from "./back-end";
import { OwnPhoneRegistry, type PhoneRegistry } from "./phone-registry";
import { RedirectionStore } from "./store";
import { type RedirectionSwitches, redirectionSwitches } from "./switches";

export interface RedirectionOptions extends ListenerOptions {
  switches?: Partial<RedirectionSwitches>;
}

/** Snom's redirection service over XML-RPC (contract section 2 and section 5 points 19 to 25). */
export interface RedirectionSimulator {
  /** With the trailing slash that the service insists on. */
  readonly url: string;
  readonly accounts: typeof redirectionAccounts;
  readonly store: RedirectionStore;
  readonly log: RequestLog;
  readonly faults: FaultScript;
  readonly switches: Switches<typeof redirectionSwitches>;
  stop(): Promise<void>;
}

/** @internal */
export async function startRedirection(
  options: RedirectionOptions,
  shared: { tls?: ServerCertificate; nextSequence: () => number; sraps?: PhoneRegistry },
): Promise<RedirectionSimulator> {
  const switches = new Switches("redirection", redirectionSwitches, options.switches);
  const registry = switches.get("sharedStore") === "on" ? shared.sraps : new OwnPhoneRegistry();
  if (!registry) {
    throw new Error("redirection switch sharedStore: on needs SRAPS. Start it in the same call.");
  }
  const listener = new Listener(
    new RedirectionBackEnd(registry, switches),
    options,
    shared.tls,
    shared.nextSequence,
  );
  const port = await listener.start();
  return {
    url: `${listener.scheme}://127.0.0.1:${port}/xmlrpc/`,
    accounts: redirectionAccounts,
    store: new RedirectionStore(registry),
    log: listener.log,
    faults: listener.faults,
    switches,
    stop: () => listener.stop(),
  };
}
