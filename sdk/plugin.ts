export type { CsvOptions } from "./csv";
export * as ispcrm from "./generated/plugin/ispcrm";
export * as ngcp from "./generated/plugin/ngcp";
export * as redirection from "./generated/plugin/redirection";
export type * from "./generated/plugin/settings";
export * as sraps from "./generated/plugin/sraps";
export { type LookupOptions, Provider } from "./plugin-host";
