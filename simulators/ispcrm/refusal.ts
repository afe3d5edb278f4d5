import type { Answer } from "../server/exchange";
import type { IspcrmSwitches } from "./switches";

/** An error; thrown anywhere while a request is handled. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export const unauthorised = (): Refusal => new Refusal(401, "Unauthorized access - invalid token provided.");
export const forbidden = (): Refusal =>
  new Refusal(403, "The request is forbidden: insufficient permissions.");
export const notFound = (): Refusal => new Refusal(404, "The requested resource was not found.");
export const invalid = (what: string): Refusal => new Refusal(400, `The request was invalid: ${what}.`);

/** The error body, line by line as the documentation prints it (S4:27-30). */
export function writeRefusal(refusal: Refusal, errorStatus: IspcrmSwitches["errorStatus"]): Answer {
  const body = `{\n"status": "error",\n"message": ${JSON.stringify(refusal.message)}\n}`;
  const status = errorStatus === "http" ? refusal.status : 200;
  return { status, headers: { "Content-Type": "application/json", ...refusal.headers }, body };
}
