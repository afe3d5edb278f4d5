import type * as dynamic from "@pulumi/pulumi/dynamic";
import { createConnections } from "../../connections/connections";
import { CONFIG_KEYS } from "../../connections/settings";
import type { Kind } from "../../kinds/kind";
import { findKind } from "../../kinds/registry";
import { check } from "../../lifecycle/check";
import { changedInputs, diff } from "../../lifecycle/diff";
import { create, PartialError, read, remove, update } from "../../lifecycle/reconcile";
import { createSession, type Session } from "../../lifecycle/session";
import { parseId } from "../../lifecycle/state";
import type { Properties } from "../../lifecycle/values";
import { VoipError } from "../../transport/errors";
import { connectEngineLog } from "./engine-log";
import { markSecretEntries } from "./secret-entries";

export type DynamicProvider = Required<dynamic.ResourceProvider<Properties, Properties>>;

/** One for the process, however many kinds it serves: accounts, budgets and caches are shared. */
let session: Session | undefined;
let open: (session: Session) => void;
const opened = new Promise<Session>((resolve) => {
  open = resolve;
});

/**
 * The first configuration counts; the engine gives every kind's provider the same one. What is wrong with it is
 * found, and said once, when an account is first used.
 */
function configure(request: dynamic.ConfigureRequest): void {
  if (session) return;
  const config = Object.fromEntries(CONFIG_KEYS.map((key) => [key, request.config.get(key)]));
  session = createSession(createConnections(config, process.env), connectEngineLog(process.argv[2]));
  open(session);
}

/**
 * The provider of one kind, as the SDK's dynamic provider process calls it. It translates; everything that has to
 * do with phones is in the lifecycle and the kinds. Methods wait for the configuration: the SDK itself lets calls
 * through while `configure` is still running.
 */
export function createProvider(token: string): DynamicProvider {
  const kind = kindOf(token);
  return {
    async configure(request) {
      configure(request);
    },
    async check(olds, news) {
      const result = await check(kind, await opened, withoutInternals(news), withoutInternals(olds));
      // The engine prints the value of a property that a failure names, even a secret one. The reason has the path.
      const failures = result.failures.map(({ reason }) => ({ property: "", reason }));
      return { inputs: markSecretEntries(kind, result.inputs), failures };
    },
    async diff(id, olds, news) {
      const changes = diff(kind, recordedOf(kind, id, olds), withoutInternals(news));
      const replaces = [...changedInputs(changes.filter(({ replace }) => replace))];
      return { changes: changes.length > 0, replaces, deleteBeforeReplace: true };
    },
    async create(inputs) {
      return withPartialState(kind, inputs, async () => {
        const { id, outputs } = await create(kind, await opened, withoutInternals(inputs));
        return { id, outs: markSecretEntries(kind, outputs) };
      });
    },
    async read(id, recorded) {
      const found = await read(kind, await opened, id, withoutInternals(recorded ?? {})).catch(
        said(`${token} ${id}`, "cannot be read"),
      );
      if (!found) return { id: "", props: {} };
      const [props, inputs] = [markSecretEntries(kind, found.outputs), markSecretEntries(kind, found.inputs)];
      return { id: found.id, props, inputs };
    },
    async update(id, olds, news) {
      return withPartialState(kind, news, async () => {
        const { outputs } = await update(
          kind,
          await opened,
          id,
          recordedOf(kind, id, olds),
          withoutInternals(news),
        );
        return { outs: markSecretEntries(kind, outputs) };
      });
    },
    async delete(id, props) {
      await remove(kind, await opened, id, withoutInternals(props)).catch(
        said(`${token} ${id}`, "cannot be removed"),
      );
    },
  };
}

function kindOf(token: string): Kind {
  const kind = findKind(token);
  if (kind) return kind;
  throw new VoipError({
    kind: "validation",
    problem: `The installed pulumi-voip does not know the resource type ${token}.`,
    advice: "Install the version that the stack was made with, or a newer one.",
  });
}

/** The recorded outputs, and what the id says of the natural key where the program left it open. */
function recordedOf(kind: Kind, id: string, outputs: Properties): Properties {
  return { ...kind.parseId(parseId(id).remoteId), ...withoutInternals(outputs) };
}

function withoutInternals(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !name.startsWith("__")));
}

/** A failure after the object came to exist, in the shape in which the SDK passes its id and values on. */
async function withPartialState<T>(kind: Kind, inputs: Properties, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof PartialError)) throw error;
    // Without __provider in the recorded values no later run could find the code to refresh or destroy it with.
    const properties = { ...markSecretEntries(kind, error.outputs), __provider: inputs.__provider };
    throw Object.assign(new Error(error.message), { id: error.id, properties, reasons: [error.message] });
  }
}

/**
 * The SDK writes a failed read or delete to stderr as `${error}: ${error.stack}` besides passing it on. This way
 * the sentence itself appears once, at the resource.
 */
function said(subject: string, what: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof VoipError)) throw error;
    // Resources that wait for the same request fail with the same error.
    const own = error.with({});
    own.toString = () => subject;
    own.stack = what;
    throw own;
  };
}
