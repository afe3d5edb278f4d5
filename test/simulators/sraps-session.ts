import { type SrapsOptions, type SrapsSimulator, startSimulators } from "../../simulators";
import { type Reply, type SignedRequest, send } from "./hawk-client";

type Bent = Partial<SignedRequest>;

/** A running SRAPS with short hands for signed requests below its base URL. */
export interface SrapsSession {
  sraps: SrapsSimulator;
  get(path: string, bent?: Bent): Promise<Reply>;
  put(path: string, body: unknown, bent?: Bent): Promise<Reply>;
  patch(path: string, body: unknown, bent?: Bent): Promise<Reply>;
  post(path: string, body: unknown, bent?: Bent): Promise<Reply>;
  remove(path: string, bent?: Bent): Promise<Reply>;
}

const running: (() => Promise<void>)[] = [];

export async function startSraps(options: SrapsOptions = {}): Promise<SrapsSession> {
  const simulators = await startSimulators({ sraps: options });
  running.push(simulators.stop);
  const { sraps } = simulators;
  const act =
    (method: string) =>
    (path: string, body?: unknown, bent: Bent = {}) => {
      const url = path.startsWith("http") ? path : `${sraps.baseUrl}${path}`;
      return send({ url, method, key: sraps.accounts.main, ...(body !== undefined && { body }), ...bent });
    };
  return {
    sraps,
    get: (path, bent) => act("GET")(path, undefined, bent),
    put: act("PUT"),
    patch: act("PATCH"),
    post: act("POST"),
    remove: (path, bent) => act("DELETE")(path, undefined, bent),
  };
}

export async function stopAll(): Promise<void> {
  for (const stop of running.splice(0)) await stop();
}
