import { createProviders } from "./provider";

/**
 * What a resource's state refers to: `require("pulumi-voip/dynamic-provider")("sraps:Phone")`. The sub path and
 * this shape are part of people's state and never change.
 */
const provider = createProviders();

export = provider;
