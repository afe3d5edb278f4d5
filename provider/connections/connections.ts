import { type Backend, backends, type Clients } from "../clients/backends";
import { VoipError } from "../transport/errors";
import type { Transport, TransportSettings } from "../transport/http";
import { createTransport } from "../transport/transport";
import { type Environment, type RawConfig, readSettings } from "./settings";

/** The accounts that the stack's configuration names, each connected when it is first used. */
export interface Connections {
  /** The client of a back end; a wrong or missing setting is a `validation` error that names it. */
  client<B extends Backend>(backend: B, connection?: string): Clients[B];
}

type Connected = { client: unknown } | { error: VoipError; isTold: boolean };

/** The signal aborts everything that the clients have in flight or wait for. */
export function createConnections(
  config: RawConfig,
  environment: Environment,
  signal?: AbortSignal,
): Connections {
  const connected = new Map<string, Connected>();

  function connect(backend: Backend, connection?: string): Connected {
    try {
      const settings = readSettings(config, environment, backend, connection);
      return { client: backends[backend].connect(settings.own, transportOf(settings.transport), { signal }) };
    } catch (error) {
      if (error instanceof VoipError) return { error, isTold: false };
      throw error;
    }
  }

  return {
    client<B extends Backend>(backend: B, connection?: string): Clients[B] {
      const key = `${connection ?? ""}/${backend}`;
      const known = connected.get(key) ?? connect(backend, connection);
      connected.set(key, known);
      if ("client" in known) return known.client as Clients[B];
      if (!known.isTold) {
        known.isTold = true;
        throw known.error;
      }
      throw new VoipError({
        kind: "validation",
        property: known.error.failure.property,
        problem: `The settings of ${backends[backend].title} are wrong, as said for another resource.`,
      });
    },
  };
}

/** The transport begins what it says of a setting with the setting's short name. */
function transportOf(settings: TransportSettings): Transport {
  try {
    return createTransport(settings);
  } catch (error) {
    if (!(error instanceof VoipError)) throw error;
    const problem = error.failure.problem.replace(
      /^(ca|proxy|clientCertificate)(?=: )/,
      (setting) => settings.nameOf?.(setting as keyof TransportSettings) ?? setting,
    );
    throw error.with({ problem });
  }
}
