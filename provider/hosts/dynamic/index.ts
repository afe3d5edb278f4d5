import { join } from "node:path";
import { loadCompiled } from "../compiled";
import type * as host from "./provider";

/**
 * What a resource's state refers to: `require("pulumi-voip/dynamic-provider")("sraps:Phone")`. The sub path and
 * this shape are part of people's state and never change.
 */
const provider = loadCompiled<typeof host>(join(__dirname, "provider.bundle.js")).createProviders();

export = provider;
