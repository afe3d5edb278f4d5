import type { FaultScript } from "../server/faults";
import { Listener, type ListenerOptions, type ServerCertificate } from "../server/listener";
import type { RequestLog } from "../server/request-log";
import { Switches } from "../server/switches";
import { srapsAccounts, srapsCompanies } from "./accounts";
import { basePath, SrapsBackEnd } from "./back-end";
import { catalogueRoutes } from "./catalogue";
import { collectionRoutes, logRoutes } from "./collections";
import { customerRoutes, discoveryRoutes } from "./companies";
import { endpointRoutes } from "./endpoints";
import { type Mount, type Mounts, readMounts } from "./mounts";
import { profileRoutes } from "./profiles";
import { Router, type Routes } from "./router";
import { listSettings, type NamedGroup, productGroups, type Setting } from "./settings-catalogue";
import { SrapsStore } from "./store";
import { type SrapsSwitches, srapsSwitches } from "./switches";

export interface SrapsOptions extends ListenerOptions {
  switches?: Partial<SrapsSwitches>;
  /** Where product defaults, users, companies and logs are; absent (404) unless they are mounted. */
  mount?: Mounts;
  /** Milliseconds until a write that was answered with 202 takes effect. @default 50 */
  acceptedDelay?: number;
  /** How many settings the catalogue has, at least 1179. @default 1179 */
  settingCount?: number;
}

/** Snom's SRAPS REST API (contract section 1 and section 5 points 1 to 18). */
export interface SrapsSimulator {
  /** With the trailing slash. */
  readonly baseUrl: string;
  readonly accounts: typeof srapsAccounts;
  readonly companies: typeof srapsCompanies;
  readonly productGroups: readonly NamedGroup[];
  readonly store: SrapsStore;
  readonly log: RequestLog;
  readonly faults: FaultScript;
  readonly switches: Switches<typeof srapsSwitches>;
  /** The settings in the order in which they are listed. */
  settings(): readonly Setting[];
  stop(): Promise<void>;
}

const fewestSettings = 1179;

/** @internal */
export async function startSraps(
  options: SrapsOptions,
  shared: { tls?: ServerCertificate; nextSequence: () => number },
): Promise<SrapsSimulator> {
  const switches = new Switches("sraps", srapsSwitches, options.switches);
  const settings = catalogueBySwitch(options.settingCount ?? fewestSettings, switches);
  const mounts = readMounts(options.mount ?? {});
  const store = new SrapsStore();
  for (const mount of mounts) fill(store, mount);
  let port = 0;
  const url = (host: string): string => `${listener.scheme}://${host}:${port}${basePath}`;
  const backEnd = new SrapsBackEnd({
    store,
    switches,
    router: new Router(allRoutes(mounts, settings), switches),
    acceptedDelay: options.acceptedDelay ?? 50,
    linkBase: () => url(switches.get("linkHost") === "second" ? "localhost" : "127.0.0.1"),
  });
  const listener = new Listener(backEnd, options, shared.tls, shared.nextSequence);
  port = await listener.start();
  return {
    baseUrl: url("127.0.0.1"),
    accounts: srapsAccounts,
    companies: srapsCompanies,
    productGroups,
    store,
    log: listener.log,
    faults: listener.faults,
    switches,
    settings,
    stop: async () => {
      store.deferred.discard();
      await listener.stop();
    },
  };
}

function allRoutes(mounts: readonly Mount[], settings: () => readonly Setting[]): Routes {
  return [
    ...discoveryRoutes(mounts),
    ...catalogueRoutes(settings),
    ...endpointRoutes(settings),
    ...profileRoutes(settings),
    ...mounts.flatMap((mount) => mountedRoutes(mount, mounts, settings)),
  ];
}

function mountedRoutes(mount: Mount, mounts: readonly Mount[], settings: () => readonly Setting[]): Routes {
  const { collection } = mount;
  if (collection === "companies") return customerRoutes(mount, mounts);
  if (collection === "logs") return logRoutes(mount);
  return collectionRoutes({ ...mount, collection }, settings);
}

function fill(store: SrapsStore, { collection, initial }: Mount): void {
  if (collection === "companies" || collection === "logs") return;
  for (const fields of initial) store.setObject(collection, { fields });
}

/** The catalogue in the order that the switch asks for, made once for each order. */
function catalogueBySwitch(
  count: number,
  switches: Switches<typeof srapsSwitches>,
): () => readonly Setting[] {
  if (!Number.isInteger(count) || count < fewestSettings) {
    throw new RangeError(`sraps settingCount: expected a whole number from ${fewestSettings}, got ${count}.`);
  }
  const made = new Map<string, readonly Setting[]>();
  return () => {
    const place = switches.get("settingServerPlace");
    const settings = made.get(place) ?? listSettings(count, place);
    made.set(place, settings);
    return settings;
  };
}
