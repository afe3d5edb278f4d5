import { SingleFlight } from "../single-flight";
import type { Exchange } from "./exchange";
import { list } from "./listing";

/** What sounds can be for: the handles with their groups. Cached, one request at a time. */
export function createSoundHandles(exchange: Exchange): () => Promise<ReadonlyMap<string, string>> {
  const flight = new SingleFlight(() => read(exchange));
  return () => flight.get();
}

async function read(exchange: Exchange): Promise<ReadonlyMap<string, string>> {
  const handles = new Map<string, string>();
  for await (const { fields } of list(exchange, "soundhandles")) {
    handles.set(String(fields.handle), String(fields.group));
  }
  return handles;
}
