import type { Call } from "./call";
import { isObject, type Json, type JsonObject } from "./json";
import { internalError, Refusal } from "./refusal";

/** The body of a POST or PUT: a JSON object. */
export function readObject(call: Call): JsonObject {
  const body = readJson(call, "application/json");
  if (!isObject(body)) throw internalError();
  return body;
}

/** The body of a PATCH, unchecked. */
export function readOperations(call: Call): Json {
  return readJson(call, "application/json-patch+json");
}

function readJson({ request }: Call, expected: string): Json {
  const type = request.headers["content-type"];
  if (type === undefined || !type.toLowerCase().startsWith(expected)) {
    const sent = type ?? "undefined";
    throw new Refusal(415, `Unsupported media type '${sent}', accepting ${expected} only.`);
  }
  if (request.headers.link !== undefined) {
    throw new Refusal(
      400,
      "The request must not contain 'Link' headers. Instead assert relationships in the entity body.",
    );
  }
  if (request.body.length === 0) throw malformed(expected, "Missing or empty input");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(request.body)) as Json;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    throw malformed(expected, `Malformed JSON: ${reason}`);
  }
}

function malformed(expected: string, reason: string): Refusal {
  return new Refusal(400, `The entity is not a well-formed '${expected}' document. ${reason}`);
}

/** Whether the caller asked for the changed entity (contract section 3, Prefer). */
export function wantsRepresentation({ request }: Call): boolean {
  return /(^|[,;\s])return=representation($|[,;\s])/.test(String(request.headers.prefer ?? ""));
}
