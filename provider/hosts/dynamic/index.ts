import { createProvider, type DynamicProvider } from "./provider";

/**
 * What a resource's state refers to: `require("pulumi-voip/dynamic-provider")("sraps:Phone")`. The sub path and
 * this shape are part of people's state and never change.
 */
function provider(token: string): DynamicProvider {
  return createProvider(token);
}

export = provider;
