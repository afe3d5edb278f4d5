import type { FaultScript } from "../server/faults";
import { Listener, type ListenerOptions, type ServerCertificate } from "../server/listener";
import type { RequestLog } from "../server/request-log";
import { Switches } from "../server/switches";
import { ispcrmAccounts } from "./accounts";
import { IspcrmBackEnd } from "./back-end";
import { type Mounts, readMounts } from "./mounts";
import { IspcrmStore } from "./store";
import { type IspcrmSwitches, ispcrmSwitches } from "./switches";
import type { CrmUser } from "./users";

export interface IspcrmOptions extends ListenerOptions {
  switches?: Partial<IspcrmSwitches>;
  /** The path of the API. @default "/api/v1" */
  pathPrefix?: string;
  /** How users are changed and deleted; not at all (405) unless it is mounted. */
  mount?: Mounts;
  /** Fields without which no user is created. @default ["username"] */
  required?: readonly string[];
  /** The users to begin with. @default none */
  users?: readonly Partial<CrmUser>[];
}

/** The REST API of the ISP CRM (contract section 3 and section 5 points 26 to 30). */
export interface IspcrmSimulator {
  /** The server's address, without path and last slash. */
  readonly url: string;
  readonly pathPrefix: string;
  readonly accounts: typeof ispcrmAccounts;
  readonly store: IspcrmStore;
  readonly log: RequestLog;
  readonly faults: FaultScript;
  readonly switches: Switches<typeof ispcrmSwitches>;
  stop(): Promise<void>;
}

/** @internal */
export async function startIspcrm(
  options: IspcrmOptions,
  shared: { tls?: ServerCertificate; nextSequence: () => number },
): Promise<IspcrmSimulator> {
  const { pathPrefix = "/api/v1", mount = {}, required = ["username"], users = [] } = options;
  if (!/^(\/[A-Za-z0-9_.-]+)+$/.test(pathPrefix)) {
    throw new Error(`ispcrm pathPrefix: expected a path such as /api/v1, got ${JSON.stringify(pathPrefix)}.`);
  }
  const switches = new Switches("ispcrm", ispcrmSwitches, options.switches);
  const store = new IspcrmStore();
  for (const user of users) store.setUser(user);
  let port = 0;
  const origin = (host: string): string => `${listener.scheme}://${host}:${port}`;
  const mounted = readMounts(mount, pathPrefix);
  const backEnd = new IspcrmBackEnd({ store, switches, prefix: pathPrefix, mounted, required, origin });
  const listener = new Listener(backEnd, options, shared.tls, shared.nextSequence);
  port = await listener.start();
  return {
    url: origin("127.0.0.1"),
    pathPrefix,
    accounts: ispcrmAccounts,
    store,
    log: listener.log,
    faults: listener.faults,
    switches,
    stop: () => listener.stop(),
  };
}
