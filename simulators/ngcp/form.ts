import { isObject, type Json, type JsonObject } from "./json";
import { internalError, Refusal } from "./refusal";

interface Part {
  readonly name: string;
  readonly filename: string | undefined;
  readonly content: Buffer;
}

/** A `multipart/form-data` with the object in the part `json` and at least one file (contract section 9). */
export function readForm(
  body: Buffer,
  contentType: string,
): { body: JsonObject; files: Readonly<Record<string, string>> } {
  const parts = readParts(body, contentType);
  const files = parts.filter(({ filename }) => filename !== undefined);
  if (files.length === 0) throw new Refusal(400, "This multipart/form-data request is missing upload part.");
  const text = parts.find(({ name }) => name === "json")?.content.toString() ?? "";
  let object: Json;
  try {
    object = JSON.parse(text) as Json;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    throw new Refusal(
      400,
      `The entity is not a well-formed 'application/json' document. Malformed JSON: ${reason}`,
    );
  }
  if (!isObject(object)) throw internalError();
  return {
    body: object,
    files: Object.fromEntries(files.map(({ name, content }) => [name, content.toString("base64")])),
  };
}

function readParts(body: Buffer, contentType: string): Part[] {
  const [, boundary = ""] = /boundary="?([^";]+)/.exec(contentType) ?? [];
  const text = body.toString("latin1");
  const sections = text.split(`--${boundary}`).slice(1, -1);
  return sections.map((section) => {
    const end = section.indexOf("\r\n\r\n");
    const [head, content] = [section.slice(0, end), section.slice(end + 4, -2)];
    return {
      name: /\bname="([^"]*)"/.exec(head)?.[1] ?? "",
      filename: /\bfilename="([^"]*)"/.exec(head)?.[1],
      content: Buffer.from(content, "latin1"),
    };
  });
}
