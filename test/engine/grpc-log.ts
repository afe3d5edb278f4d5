import { readFileSync } from "node:fs";

/**
 * Of these the engine wraps nothing, or only what the program has wrapped: it does not ask for that before a provider
 * is configured, and what is secret of a resource the answer to its check says.
 */
const sentInTheClear = new Set(["CheckConfig", "DiffConfig", "Check"]);

/** One call of the engine to a provider, or of a program to the engine. */
interface Call {
  method: string;
  request: unknown;
  response?: unknown;
  errors?: unknown;
}

/**
 * What the plugin was asked and what it answered by a log of PULUMI_DEBUG_GRPC, and the calls in which a secret
 * stands outside of the engine's wrapping for secrets. What the program's own process sends is the engine's affair.
 */
export function readGrpcLog(file: string, secrets: readonly string[]): { said: string[]; clear: string[] } {
  const service = "/pulumirpc.ResourceProvider/";
  const calls = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Call)
    .filter(({ method }) => method.startsWith(service))
    .map((call) => ({ ...call, method: call.method.slice(service.length) }));
  const clear = calls.flatMap(({ method, request, response, errors }) => {
    const seen = [sentInTheClear.has(method) ? undefined : request, response, errors];
    const open = JSON.stringify(seen, (name, value) =>
      name === "variables" ? undefined : isWrapped(value) ? "wrapped" : value,
    );
    return secrets.some((secret) => open.includes(secret)) ? [`${method}: ${open}`] : [];
  });
  return { said: calls.map(({ method }) => method), clear };
}

function isWrapped(value: unknown): boolean {
  return typeof value === "object" && value !== null && "4dabf18193072939515e22adb298388d" in value;
}
