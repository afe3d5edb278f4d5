import "./wasm-once";
import type * as undici from "undici";

/*
 * What requests need of undici. Its main module loads fetch, WebSocket, caches and more with them, which takes three
 * times as long. Its own files are no promise of it, so package.json lets it change in patches only.
 */
export const Pool = require("undici/lib/dispatcher/pool") as typeof undici.Pool;
export const buildConnector = require("undici/lib/core/connect") as typeof undici.buildConnector;
export const { HTTPParserError } = require("undici/lib/core/errors") as typeof undici.errors;

/** It needs the main module, which is loaded where a proxy is set. */
export function proxyAgent(): typeof undici.ProxyAgent {
  return (require("undici") as typeof undici).ProxyAgent;
}
