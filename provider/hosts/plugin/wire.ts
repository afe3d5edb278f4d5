import type { JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import { SECRET, SIGNATURE } from "../../lifecycle/engine-marks";
import type { Secrets } from "../../lifecycle/secret-entries";
import { isProperties, type Properties } from "../../lifecycle/values";
import { structMessages } from "../sdk-copies";

const { Struct: StructMessage } = structMessages();

/** Values without their wrappings, and which of them were wrapped as secrets. */
export interface Received {
  values: Properties;
  secrets: Secrets;
}

/** What the engine sent. A value that is not known yet stays the text that stands for it. */
export function receive(struct: Struct | undefined): Received {
  return unwrapAll(struct?.toJavaScript() ?? {});
}

/** Values as the engine takes them, what any of `secrets` names wrapped. What is undefined is left out. */
export function send(values: Properties, ...secrets: Secrets[]): Struct {
  return StructMessage.fromJavaScript(wrapAll(values, secrets));
}

function unwrapAll(wrapped: Properties): Received {
  const values: [string, unknown][] = [];
  const secrets: [string, true | Secrets][] = [];
  for (const [name, value] of Object.entries(wrapped)) {
    const { plain, secret } = unwrap(value);
    values.push([name, plain]);
    if (secret) secrets.push([name, secret]);
  }
  return { values: Object.fromEntries(values), secrets: Object.fromEntries(secrets) };
}

function unwrap(value: unknown): { plain: unknown; secret?: true | Secrets } {
  if (Array.isArray(value)) {
    const items = value.map(unwrap);
    // The engine has it so, too: entries may come back in another order.
    const isSecret = items.some(({ secret }) => secret);
    return { plain: items.map(({ plain }) => plain), ...(isSecret && { secret: true }) };
  }
  if (!isProperties(value)) return { plain: value };
  if (value[SIGNATURE] === SECRET) return { plain: unwrap(value.value).plain, secret: true };
  const { values: plain, secrets } = unwrapAll(value);
  return { plain, ...(Object.keys(secrets).length > 0 && { secret: secrets }) };
}

function wrapAll(values: Properties, secrets: readonly Secrets[]): Record<string, JavaScriptValue> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const of = (name: string) =>
    secrets.flatMap((each) => (Object.hasOwn(each, name) ? (each[name] ?? []) : []));
  return Object.fromEntries(given.map(([name, value]) => [name, wrap(value, of(name))]));
}

function wrap(value: unknown, secrets: readonly (true | Secrets)[]): JavaScriptValue {
  const parts = secrets.filter((secret) => secret !== true);
  if (parts.length < secrets.length || (parts.length > 0 && !isProperties(value))) {
    return { [SIGNATURE]: SECRET, value: wrap(value, []) };
  }
  if (Array.isArray(value)) return value.map((item) => wrap(item, []));
  return isProperties(value) ? wrapAll(value, parts) : (value as JavaScriptValue);
}
