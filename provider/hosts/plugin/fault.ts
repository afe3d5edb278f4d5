import { redact } from "../../transport/redaction";

/**
 * A mistake of ours as people may see it. What hangs on an error besides its message and its frames, such as the
 * `input` of a URL that cannot be read or a cause, may hold a secret.
 */
export function describeFault(error: unknown): { message: string; stack: string } {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  return { message: redact(`pulumi-voip has a fault: ${message}`), stack: redact(stack) };
}
