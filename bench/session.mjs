// The provider without a host, as the lifecycle's tests run it.
import { createConnections } from "../dist/provider/connections/connections.js";
import { findKind } from "../dist/provider/kinds/find.js";
import { requireOperations } from "../dist/provider/lifecycle/operations.js";
import { createSession } from "../dist/provider/lifecycle/session.js";

const silent = { warn() {}, info() {}, status() {} };

/**
 * A run of the provider with these settings.
 * @param {Record<string, object>} config by `voip:<back end>`
 */
export function openSession(config) {
  return createSession(createConnections(config, {}), silent);
}

/** @param {string} token */
export function kindOf(token) {
  const kind = findKind(token);
  if (!kind) throw new Error(`There is no kind ${token}.`);
  return kind;
}

export { requireOperations };
