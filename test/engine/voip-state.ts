import type { Host, StateResource } from "./harness";

/** The type of a kind. It and the provider's text are part of people's state: they never change. */
export const typeOf = (token: string, host: Host = "dynamic") =>
  host === "plugin" ? `voip:${token}` : `pulumi-nodejs:dynamic/voip/${token}`;
export const providerText = (token: string) =>
  `exports.handler = () => require("pulumi-voip/dynamic-provider")("${token}");`;

/** `sraps:Phone`, over either host; nothing for what is not a resource of this package. */
export function tokenOf({ type }: Pick<StateResource, "type">): string | undefined {
  return /^(?:pulumi-nodejs:dynamic\/voip\/|voip:)(.+)$/.exec(type)?.[1];
}

/**
 * The bytes of a resource's inputs and outputs, as compact JSON without the provider's text. `resource` comes from
 * an export with `--show-secrets`: what encryption adds to a secret is the engine's.
 */
export function stateBytes({ inputs = {}, outputs = {} }: StateResource, without: string[] = []): number {
  return [inputs, outputs].reduce((bytes, properties) => {
    const counted = Object.entries(properties).filter(
      ([name]) => name !== "__provider" && !without.includes(name),
    );
    return bytes + Buffer.byteLength(JSON.stringify(Object.fromEntries(counted), plain));
  }, 0);
}

function plain(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("plaintext" in value)) return value;
  return JSON.parse(String(value.plaintext));
}
