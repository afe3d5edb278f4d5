export type { CsvOptions } from "./csv";
export * as ispcrm from "./generated/ispcrm";
export * as ngcp from "./generated/ngcp";
export * as redirection from "./generated/redirection";
export * as sraps from "./generated/sraps";
export type { LookupOptions } from "./lookup";
