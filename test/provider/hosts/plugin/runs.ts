import type { Properties } from "../../../../provider/lifecycle/values";
import { type Estate, startEstate } from "../../lifecycle/estate";
import { type Engine, startPlugin } from "./engine";

/** Back ends, and plugin processes that are asked by the engine: each run of it has its own. */
export interface Runs {
  estate: Estate;
  /** The estate's accounts as a provider's inputs. */
  settings(): Record<string, Properties>;
  /** A plugin that is not configured yet. */
  startPlugin(): Promise<Engine>;
  /** A plugin with the estate's accounts, or these. */
  start(args?: Properties): Promise<Engine>;
  stop(): Promise<void>;
}

export async function startRuns(): Promise<Runs> {
  const estate = await startEstate();
  const started: Engine[] = [];
  const settings = () =>
    Object.fromEntries(
      Object.entries(estate.config).map(([key, value]) => [key.replace("voip:", ""), value]),
    );
  const start = async () => {
    const engine = await startPlugin();
    started.push(engine);
    return engine;
  };
  return {
    estate,
    settings,
    startPlugin: start,
    async start(args = settings()) {
      const engine = await start();
      await engine.configure(args);
      return engine;
    },
    async stop() {
      for (const engine of started) engine.stop();
      await estate.stop();
    },
  };
}
