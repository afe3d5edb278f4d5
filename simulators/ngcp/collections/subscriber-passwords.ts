import { asText, isArray, type Json, type JsonObject } from "../json";
import { type FieldMistake, validationFailed } from "../refusal";

const shortest = 12;

/** The two passwords of a subscriber and what is remembered of them. */
export const passwordFields = ["password", "webpassword"] as const;

/** Checks new passwords against the policy and yields the columns of both. */
export function writePasswords(body: JsonObject, old: JsonObject | undefined, username: string): JsonObject {
  const mistakes: FieldMistake[] = [];
  const columns: Record<string, Json> = {};
  for (const field of passwordFields) {
    const before = old?.[field] ?? null;
    const sent = body[field];
    const used = usedBefore(old, field);
    if (sent === undefined || (sent === null && field === "password")) {
      columns[field] = before;
    } else if (sent === null || sent === "") {
      // A hash of nothing: no longer usable, and no longer shown.
      columns[field] = before ?? (old ? "" : null);
    } else {
      const text = asText(sent);
      const errors = text === before ? [] : passwordFaults(text, username, used);
      if (errors.length > 0) mistakes.push({ field, input: "*****", errors });
      columns[field] = text;
    }
    columns[`used_${field}`] = [...new Set([...used, asText(columns[field] ?? null)])];
  }
  if (mistakes.length > 0) throw validationFailed(mistakes);
  return columns;
}

function usedBefore(old: JsonObject | undefined, field: string): string[] {
  const used = old?.[`used_${field}`] ?? [];
  return isArray(used) ? used.map(asText) : [];
}

/** What the policy has against a new password. */
export function passwordFaults(password: string, username: string, used: readonly string[]): string[] {
  if (/\s/.test(password)) return ["Must not contain spaces"];
  const short = password.length < shortest;
  const found = [
    short && `Must be at minimum ${shortest} characters long`,
    !/[a-z]/.test(password) && "Must contain at least 1 lower-case characters",
    !/[A-Z]/.test(password) && "Must contain at least 1 upper-case characters",
    !/\d/.test(password) && "Must contain at least 1 digits",
    username !== "" && password.toLowerCase().includes(username.toLowerCase()) && "Must not contain username",
    short && "Password is too weak",
    used.includes(password) && "Password was previously used",
  ];
  return found.filter((fault) => fault !== false);
}
