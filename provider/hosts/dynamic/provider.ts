import type * as dynamic from "@pulumi/pulumi/dynamic";
import { createConnections } from "../../connections/connections";
import { CONFIG_KEYS } from "../../connections/settings";
import { changedInputs } from "../../lifecycle/diff";
import { type Operations, requireOperations } from "../../lifecycle/operations";
import { PartialError } from "../../lifecycle/reconcile";
import { createSession, type Session } from "../../lifecycle/session";
import type { Properties } from "../../lifecycle/values";
import { VoipError } from "../../transport/errors";
import { connectEngineLog } from "../engine-log";
import { markSecrets } from "./secret-marks";

export type DynamicProvider = Required<dynamic.ResourceProvider<Properties, Properties>>;

/**
 * The providers of a process, one for each type of resource, as the SDK's dynamic provider process calls them. They
 * share accounts, budgets and caches. They translate; everything that has to do with phones is in the lifecycle and
 * the kinds. Methods wait for the configuration: the SDK itself lets calls through while `configure` is still running.
 */
export function createProviders(): (token: string) => DynamicProvider {
  let session: Session | undefined;
  let open: (session: Session) => void;
  const opened = new Promise<Session>((resolve) => {
    open = resolve;
  });

  return (token) => {
    const operations = requireOperations(token);
    const marked = (values: Properties) => markSecrets(values, operations.secretEntries(values));
    return {
      /**
       * The first configuration counts; the engine gives every kind's provider the same one. What is wrong with it is
       * found, and said once, when an account is first used.
       */
      async configure({ config }) {
        if (session) return;
        const values = Object.fromEntries(CONFIG_KEYS.map((key) => [key, config.get(key)]));
        session = createSession(createConnections(values, process.env), connectEngineLog(process.argv[2]));
        open(session);
      },
      async check(olds, news) {
        const result = await operations.check(await opened, news, olds);
        // The engine prints the value of a property that a failure names, even a secret one. The reason has the path.
        const failures = result.failures.map(({ reason }) => ({ property: "", reason }));
        return { inputs: marked(result.inputs), failures };
      },
      async diff(id, olds, news) {
        const changes = operations.diff(id, olds, news);
        const replaces = [...changedInputs(changes.filter(({ replace }) => replace))];
        // What comes from the plugin gets it by an update, which writes nothing: without it no run could destroy it.
        const isWithoutCode = olds.__provider === undefined;
        return { changes: changes.length > 0 || isWithoutCode, replaces, deleteBeforeReplace: true };
      },
      async create(inputs) {
        return withPartialState(operations, inputs, async () => {
          const { id, outputs } = await operations.create(await opened, inputs);
          return { id, outs: marked(outputs) };
        });
      },
      async read(id, recorded) {
        const found = await operations
          .read(await opened, id, recorded ?? {})
          .catch(said(`${token} ${id}`, "cannot be read"));
        if (!found) return { id: "", props: {} };
        return { id: found.id, props: marked(found.outputs), inputs: marked(found.inputs) };
      },
      async update(id, olds, news) {
        return withPartialState(operations, news, async () => {
          const { outputs } = await operations.update(await opened, id, olds, news);
          return { outs: marked(outputs) };
        });
      },
      async delete(id, props) {
        await operations.remove(await opened, id, props).catch(said(`${token} ${id}`, "cannot be removed"));
      },
    };
  };
}

/** A failure after the object came to exist, in the shape in which the SDK passes its id and values on. */
async function withPartialState<T>(
  operations: Operations,
  inputs: Properties,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof PartialError)) throw error;
    // Without __provider in the recorded values no later run could find the code to refresh or destroy it with.
    const { outputs } = error;
    const marked = markSecrets(outputs, operations.secretEntries(outputs));
    const properties = { ...marked, __provider: inputs.__provider };
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
