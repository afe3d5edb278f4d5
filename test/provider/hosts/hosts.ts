import type { RawConfig } from "../../../provider/connections/settings";
import { isProperties, type Properties } from "../../../provider/lifecycle/values";
import { __provider, configuration, loadProvider } from "./dynamic/load";
import { type Refusal, startPlugin } from "./plugin/engine";

/** One run of a program against an estate, as a host serves it for one type of resource. Secrets come in the clear. */
export interface HostRun {
  check(news: Properties): Promise<Properties>;
  create(inputs: Properties): Promise<{ id: string; outputs: Properties }>;
  /** Whether something is to be changed, and the inputs that ask for another object. */
  diff(
    id: string,
    outputs: Properties,
    inputs: Properties,
  ): Promise<{ changes: boolean; replaces: string[] }>;
  read(
    id: string,
    outputs: Properties,
    inputs: Properties,
  ): Promise<{ outputs: Properties; inputs: Properties } | undefined>;
  update(id: string, outputs: Properties, inputs: Properties): Promise<Properties>;
  remove(id: string, outputs: Properties): Promise<void>;
  stop(): void;
}

type Start = (token: string, config: RawConfig) => Promise<HostRun>;

const startDynamic: Start = async (token, config) => {
  const provider = loadProvider(token);
  await provider.configure(configuration(config));
  return {
    async check(news) {
      const { inputs, failures } = await provider.check({}, { ...news, __provider });
      expect(failures).toEqual([]);
      return bare(inputs);
    },
    async create(inputs) {
      const { id, outs } = await provider.create({ ...inputs, __provider });
      return { id, outputs: bare(outs ?? {}) };
    },
    async diff(id, outputs, inputs) {
      const { changes = false, replaces = [] } = await provider.diff(
        id,
        { ...outputs, __provider },
        { ...inputs, __provider },
      );
      return { changes, replaces };
    },
    async read(id, outputs) {
      const found = await provider.read(id, { ...outputs, __provider });
      return found.id === "" ? undefined : { outputs: bare(found.props), inputs: bare(found.inputs) };
    },
    async update(id, outputs, inputs) {
      return bare((await provider.update(id, { ...outputs, __provider }, { ...inputs, __provider })).outs);
    },
    remove: (id, outputs) => provider.delete(id, { ...outputs, __provider }),
    stop() {},
  };
};

const startPlugged: Start = async (token, config) => {
  const engine = await startPlugin();
  await engine.configure(
    Object.fromEntries(Object.entries(config).map(([key, value]) => [key.replace("voip:", ""), value])),
  );
  return sayingFailures({
    async check(news) {
      const { inputs, failures } = await engine.check(token, news);
      expect(failures).toEqual([]);
      return bare(inputs);
    },
    async create(inputs) {
      const { id, outputs } = await engine.create(token, inputs);
      return { id, outputs: bare(outputs) };
    },
    async diff(id, outputs, inputs) {
      const response = await engine.diff(token, id, outputs, inputs);
      return { changes: response.getChanges() === 2, replaces: response.getReplacesList() };
    },
    async read(id, outputs, inputs) {
      const found = await engine.read(token, id, outputs, inputs);
      return found && { outputs: bare(found.outputs), inputs: bare(found.inputs) };
    },
    update: async (id, outputs, inputs) => bare(await engine.update(token, id, outputs, inputs)),
    remove: (id, outputs) => engine.remove(token, id, outputs),
    stop: () => engine.stop(),
  });
};

/** The same run whose calls reject with errors, where a plugin has only messages. */
function sayingFailures({ stop, ...calls }: HostRun): HostRun {
  const said = Object.entries(calls).map(([name, call]) => [
    name,
    (...values: never[]) =>
      (call as (...values: never[]) => Promise<unknown>)(...values).catch((refused: Error | Refusal) => {
        throw refused instanceof Error ? refused : new Error(refused.message);
      }),
  ]);
  return { ...(Object.fromEntries(said) as typeof calls), stop };
}

export const hosts: Readonly<Record<"dynamic provider" | "plugin", Start>> = {
  "dynamic provider": startDynamic,
  plugin: startPlugged,
};

const SIGNATURE = "4dabf18193072939515e22adb298388d";

/** The values without the marks of secrets. */
function bare(values: unknown): Properties {
  return unmarked(values ?? {}) as Properties;
}

function unmarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarked);
  if (!isProperties(value)) return value;
  if (SIGNATURE in value) return unmarked(value.value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, unmarked(part)]));
}
