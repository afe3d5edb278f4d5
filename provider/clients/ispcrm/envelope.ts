import { isObject, type JsonValue } from "../json";

/** Whether the body of a 2xx answer tells of an error all the same (contract 3.3). */
export function isErrorBody(body: JsonValue | undefined): boolean {
  if (!isObject(body)) return false;
  const { status, success } = body;
  return status === "error" || ["false", "0"].includes(String(success).toLowerCase());
}

/** What a body is about: `data` of it, `users` of that, else the whole (contract 3.3). */
export function unwrap(body: JsonValue | undefined): JsonValue | undefined {
  return ["data", "users"].reduce(
    (content, name) => (isObject(content) && Object.hasOwn(content, name) ? content[name] : content),
    body,
  );
}
