import type { DynamicProvider } from "../../../../provider/hosts/dynamic/provider";

/** The text by which the state refers to the provider; it comes with every call. */
export const __provider = 'exports.handler = () => require("pulumi-voip/dynamic-provider")("…");';

/** A provider process of its own: its modules, and so its session, are loaded anew. */
export function loadProvider(token: string): DynamicProvider {
  return loadProviders(token)[0] as DynamicProvider;
}

/** The providers of several kinds in one process. */
export function loadProviders(...tokens: string[]): DynamicProvider[] {
  jest.resetModules();
  const load = require("../../../../provider/hosts/dynamic/index") as (token: string) => DynamicProvider;
  return tokens.map(load);
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
