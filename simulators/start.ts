import {
  type RedirectionOptions,
  type RedirectionSimulator,
  startRedirection,
} from "./redirection/simulator";
import type { ServerCertificate } from "./server/listener";
import type { LoggedRequest } from "./server/request-log";

/** The back ends to start: those that have an entry. */
export interface SimulatorsOptions {
  redirection?: RedirectionOptions;
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
  (O extends { redirection: object } ? { readonly redirection: RedirectionSimulator } : unknown);

/** Starts the back ends that `options` names on 127.0.0.1. */
export async function startSimulators<const O extends SimulatorsOptions>(options: O): Promise<Simulators<O>> {
  let sequence = 0;
  const nextSequence = (): number => {
    sequence += 1;
    return sequence;
  };
  const shared = { ...(options.tls && { tls: options.tls }), nextSequence };
  const redirection = options.redirection && (await startRedirection(options.redirection, shared));
  const running = [redirection].filter((simulator) => simulator !== undefined);
  const simulators = {
    ...(redirection && { redirection }),
    requests: () => running.flatMap(({ log }) => log.requests()).sort((a, b) => a.sequence - b.sequence),
    stop: async () => {
      await Promise.all(running.map((simulator) => simulator.stop()));
    },
  };
  return simulators as unknown as Simulators<O>;
}
