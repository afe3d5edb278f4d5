import type { Answer } from "../server/exchange";
import type { SrapsSwitches } from "./switches";

/** Messages by field of the request body. */
export type FieldMessages = Readonly<Record<string, readonly string[]>>;

/** Where in an error body the text is. */
export type ErrorPlace = SrapsSwitches["errorBody"];

interface RefusalDetails {
  readonly headers?: Readonly<Record<string, string>>;
  readonly fields?: FieldMessages;
  /** Where the message goes, when not where all others do. */
  readonly place?: ErrorPlace;
}

/** An error that is answered with a status; thrown anywhere while a request is handled. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: RefusalDetails = {},
  ) {
    super(message);
  }
}

export function notFound(): Refusal {
  return new Refusal(404, "Not found.");
}

export function forbidden(): Refusal {
  return new Refusal(403, "You do not have permission to perform this action.");
}

export function invalid(fields: FieldMessages): Refusal {
  const text = Object.entries(fields).map(([name, messages]) => `${name}: ${messages.join(" ")}`);
  return new Refusal(400, text.join(" "), { fields });
}

/** The error body in the place that the switch says (contract 1.9: no real one is known). */
export function writeRefusal(refusal: Refusal, usualPlace: ErrorPlace): Answer {
  const { headers, fields, place = usualPlace } = refusal.details;
  const { status, message } = refusal;
  if (place === "text") {
    return { status, headers: { "Content-Type": "text/plain", ...headers }, body: message };
  }
  const body = place === "detail" && fields ? fields : { [place]: message };
  return { status, headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body) };
}
