import { type IspcrmOptions, type IspcrmSimulator, startIspcrm } from "./ispcrm/simulator";
import { type NgcpOptions, type NgcpSimulator, startNgcp } from "./ngcp/simulator";
import {
  type RedirectionOptions,
  type RedirectionSimulator,
  startRedirection,
} from "./redirection/simulator";
import type { ServerCertificate } from "./server/listener";
import type { LoggedRequest, RequestLog } from "./server/request-log";
import { SharedPhoneRegistry } from "./sraps/shared-registry";
import { type SrapsOptions, type SrapsSimulator, startSraps } from "./sraps/simulator";

/** The back ends to start: those that have an entry. */
export interface SimulatorsOptions {
  sraps?: SrapsOptions;
  redirection?: RedirectionOptions;
  ngcp?: NgcpOptions;
  ispcrm?: IspcrmOptions;
  /** Serves HTTPS with this certificate; see `makeThrowAwayCertificate`. @default plain HTTP */
  tls?: ServerCertificate;
}

interface Running {
  /** The requests of all back ends in order of arrival. */
  requests(): LoggedRequest[];
  /** Closes every connection and frees the ports. */
  stop(): Promise<void>;
}

/** What runs after `startSimulators(options)`: exactly the back ends that were asked for. */
export type Simulators<O extends SimulatorsOptions = SimulatorsOptions> = Running &
  (O extends { sraps: object } ? { readonly sraps: SrapsSimulator } : unknown) &
  (O extends { redirection: object } ? { readonly redirection: RedirectionSimulator } : unknown) &
  (O extends { ngcp: object } ? { readonly ngcp: NgcpSimulator } : unknown) &
  (O extends { ispcrm: object } ? { readonly ispcrm: IspcrmSimulator } : unknown);

/** Starts the back ends that `options` names on 127.0.0.1. */
export async function startSimulators<const O extends SimulatorsOptions>(options: O): Promise<Simulators<O>> {
  let sequence = 0;
  const nextSequence = (): number => {
    sequence += 1;
    return sequence;
  };
  const shared = { ...(options.tls && { tls: options.tls }), nextSequence };
  const running: { readonly log: RequestLog; stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((simulator) => simulator.stop()));
  };
  try {
    const sraps = options.sraps && (await startSraps(options.sraps, shared));
    if (sraps) running.push(sraps);
    const registry = sraps && { sraps: new SharedPhoneRegistry(sraps.store) };
    const redirection =
      options.redirection && (await startRedirection(options.redirection, { ...shared, ...registry }));
    if (redirection) running.push(redirection);
    const ngcp = options.ngcp && (await startNgcp(options.ngcp, shared));
    if (ngcp) running.push(ngcp);
    const ispcrm = options.ispcrm && (await startIspcrm(options.ispcrm, shared));
    if (ispcrm) running.push(ispcrm);
    const requests = (): LoggedRequest[] =>
      running.flatMap(({ log }) => log.requests()).sort((a, b) => a.sequence - b.sequence);
    const started = {
      ...(sraps && { sraps }),
      ...(redirection && { redirection }),
      ...(ngcp && { ngcp }),
      ...(ispcrm && { ispcrm }),
    };
    const simulators = { ...started, requests, stop };
    return simulators as unknown as Simulators<O>;
  } catch (error) {
    await stop();
    throw error;
  }
}
