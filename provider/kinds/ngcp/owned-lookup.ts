import * as z from "zod";
import { VoipError } from "../../transport/errors";
import type { Kind } from "../kind";
import { type Lookup, lookup } from "../lookup";

/**
 * A question for what belongs to an owner and has its id: preferences, call forwards, settings. It answers what the
 * resource has, but for secrets.
 */
export function ownedLookup(kind: Kind): Lookup {
  const [ownerInput = ""] = kind.identity;
  const [, className = ""] = kind.token.split(":");
  const { [ownerInput]: owner, connection: _connection, adopt: _adopt, ...others } = kind.inputs.shape;
  const shown = Object.entries(others).filter(([name]) => !kind.secrets.includes(name));
  return lookup<"ngcp", z.ZodObject, z.ZodObject>({
    token: `ngcp:get${className}`,
    backend: "ngcp",
    summary: `What is set of these: ${kind.summary.charAt(0).toLowerCase()}${kind.summary.slice(1)}`,
    args: z.strictObject({ [ownerInput]: owner as z.ZodType }),
    result: z.object({ [ownerInput]: owner as z.ZodType, ...(Object.fromEntries(shown) as z.ZodRawShape) }),
    async run(api, args) {
      const found = await (kind as unknown as Kind<"ngcp">).observe(api, { id: String(args[ownerInput]) });
      if (found) return withoutSecrets(kind, found.inputs);
      throw new VoipError({
        kind: "notFound",
        api: "ngcp",
        property: ownerInput,
        problem: `NGCP has no ${kind.token.slice("ngcp:".length)} of ${JSON.stringify(args[ownerInput])}.`,
      });
    },
  }) as unknown as Lookup;
}

/** Without the inputs, and the entries of maps, that are secrets. */
function withoutSecrets(
  { secrets, secretEntries = {} }: Kind,
  inputs: Record<string, unknown>,
): Record<string, unknown> {
  const shown = Object.fromEntries(Object.entries(inputs).filter(([name]) => !secrets.includes(name)));
  for (const [name, entries = []] of Object.entries(secretEntries)) {
    const kept = Object.entries(shown[name] ?? {}).filter(([entry]) => !entries.includes(entry));
    shown[name] = Object.fromEntries(kept);
  }
  return shown;
}
