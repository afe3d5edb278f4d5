/** An error that is answered with a status and the body `{"code","message"}`. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    /** True when the request took effect all the same. */
    readonly changed = false,
  ) {
    super(message);
  }
}

export const pathNotFound = (): Refusal => new Refusal(404, "Path not found");
export const invalidUser = (): Refusal => new Refusal(403, "Invalid user");
export const unprocessable = (message: string): Refusal => new Refusal(422, message);
/** What many mistakes of the client get, too (contract section 8). */
export const internalError = (message = "Internal Server Error"): Refusal => new Refusal(500, message);
export const entityNotFound = (item: string): Refusal => new Refusal(404, `Entity '${item}' not found.`);

/** The mistakes of one form field. */
export interface FieldMistake {
  readonly field: string;
  readonly input: string;
  readonly errors: readonly string[];
}

export function validationFailed(mistakes: readonly FieldMistake[]): Refusal {
  const listed = [...mistakes]
    .sort((a, b) => (a.field < b.field ? -1 : 1))
    .map(({ field, input, errors }) => `field='${field}', input='${input}', errors='${errors.join(",")}'`);
  return unprocessable(`Validation failed. ${listed.join("; ")}`);
}
