import type { Call } from "./call";
import type { BodyForm, Definition, Draft } from "./definition";
import { readForm } from "./form";
import { isObject, type Json } from "./json";
import { internalError, Refusal } from "./refusal";

type Sent = Pick<Draft, "body" | "files" | "contentType">;

/** The body of a POST or PUT: a JSON object, or what the collection has in its place. */
export function readBody(call: Call, { bodyForm }: Definition, method: "POST" | "PUT"): Sent {
  const contentType = call.request.headers["content-type"] ?? "undefined";
  const isForm = contentType.startsWith("multipart/form-data");
  if (bodyForm?.kind === "form" || (bodyForm?.orForm && isForm)) {
    if (!isForm) throw unsupported(contentType, ["multipart/form-data"]);
    return { ...readForm(call.request.body, contentType), contentType };
  }
  if (bodyForm?.kind === "raw") return readRaw(call, bodyForm, method, contentType);
  const body = readJson(call, "application/json");
  if (!isObject(body)) throw internalError();
  return { body, files: {}, contentType };
}

function readRaw(
  call: Call,
  { types, orForm }: Extract<BodyForm, { kind: "raw" }>,
  method: "POST" | "PUT",
  contentType: string,
): Sent {
  const taken = orForm && method === "POST" ? ["application/json", ...types.POST] : types[method];
  const [mediaType = ""] = contentType.split(";");
  if (!taken.includes(mediaType)) throw unsupported(contentType, taken);
  // JSON without a recording is taken and then fails.
  if (mediaType === "application/json") throw internalError();
  const { body: content } = call.request;
  if (content.length === 0) throw new Refusal(400, "This request is missing a message body.");
  return {
    body: Object.fromEntries(call.query),
    files: { body: content.toString("base64") },
    contentType,
  };
}

function unsupported(sent: string, taken: readonly string[]): Refusal {
  return new Refusal(415, `Unsupported media type '${sent}', accepting ${taken.join(" or ")} only.`);
}

/** The body of a PATCH, unchecked. */
export function readOperations(call: Call): Json {
  return readJson(call, "application/json-patch+json");
}

function readJson({ request }: Call, expected: string): Json {
  const type = request.headers["content-type"];
  if (type === undefined || !type.toLowerCase().startsWith(expected)) {
    throw unsupported(type ?? "undefined", [expected]);
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
