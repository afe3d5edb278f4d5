import { createProviders, type DynamicProvider } from "../../../../provider/hosts/dynamic/provider";

/** The text by which the state refers to the provider; it comes with every call. */
export const __provider = 'exports.handler = () => require("pulumi-voip/dynamic-provider")("…");';

/** A provider in a process of its own: it shares nothing with others. */
export function loadProvider(token: string): DynamicProvider {
  return loadProviders(token)[0] as DynamicProvider;
}

/** The providers of several kinds in one process. */
export function loadProviders(...tokens: string[]): DynamicProvider[] {
  return tokens.map(createProviders());
}

/** What the engine configures a provider with: every value as text. */
export function configuration(values: Record<string, unknown>) {
  const get = (key: string) => {
    const value = values[key];
    return value === undefined || typeof value === "string" ? value : JSON.stringify(value);
  };
  const require = (key: string) => get(key) ?? "";
  return { config: { get, require } } as Parameters<DynamicProvider["configure"]>[0];
}
