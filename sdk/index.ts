export * as redirection from "./generated/redirection";
export type { LookupOptions } from "./lookup";
