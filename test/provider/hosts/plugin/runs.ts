import type { Properties } from "../../../../provider/lifecycle/values";
import { type Estate, startEstate } from "../../lifecycle/estate";
import { type Engine, startPlugin } from "./engine";

/** What most tests make: the redirection of a phone. */
export const redirection = "redirection:MacRedirection";
export const mac = "000413aabbcc";
export const url = "https://a.example/";

/** Back ends, and plugin processes that are asked by the engine: each run of it has its own. */
export interface Runs {
  readonly estate: Estate;
  /** The estate's accounts as a provider's inputs. */
  settings(): Record<string, Properties>;
  /** A plugin that is not configured yet. */
  startPlugin(): Promise<Engine>;
  /** A plugin with the estate's accounts, or these. */
  start(args?: Properties): Promise<Engine>;
}

/** Those of each test of a file: all of them end with it. */
export function runsOfEachTest(): Runs {
  let estate: Estate;
  let started: Engine[];
  beforeEach(async () => {
    estate = await startEstate();
    started = [];
  });
  afterEach(async () => {
    for (const engine of started) engine.stop();
    await estate.stop();
  });
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
    get estate() {
      return estate;
    },
    settings,
    startPlugin: start,
    async start(args = settings()) {
      const engine = await start();
      await engine.configure(args);
      return engine;
    },
  };
}
