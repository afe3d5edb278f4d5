import type { Kind } from "../kinds/kind";
import { VoipError } from "../transport/errors";
import { redact } from "../transport/redaction";
import { isMap } from "./normalise";
import { isProperties, type Properties } from "./values";

/** Whether a value may be quoted. An entry of a map may be a secret that the engine hands over in the clear. */
export function isShown(kind: Kind, name: string): boolean {
  return !kind.secrets.includes(name) && !isMap(kind, name);
}

/** Shorter texts are words of the message as often as they are secrets. */
const SHORTEST_SECRET = 4;

/** Runs an operation on a resource. A back end may repeat a hidden value in its refusal; the error does not. */
export async function masked<Result>(
  kind: Kind,
  inputs: Properties,
  operation: () => Promise<Result>,
): Promise<Result> {
  try {
    return await operation();
  } catch (error) {
    if (!(error instanceof VoipError)) throw error;
    const hidden = Object.keys(inputs).filter((name) => !isShown(kind, name));
    const secrets = hidden
      .flatMap((name) => textsIn(inputs[name]))
      .filter((text) => text.length >= SHORTEST_SECRET);
    throw error.with({ problem: redact(error.failure.problem, secrets) });
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isProperties(value) ? Object.values(value).flatMap(textsIn) : [];
}
