import { type Fleet, isFleet } from "../../provider/kinds/fleet";
import type { Kind } from "../../provider/kinds/kind";
import { localName } from "./json-schema";

type Declared = Readonly<Record<string, unknown>>;

/** A value that a program takes from its configuration. */
class Secret {
  constructor(readonly name: string) {}
}

const WIDTH = 90;

/** A program that declares one object, its secrets from the configuration. */
export function exampleProgram(type: Kind | Fleet, declared: Declared): string {
  const { token, backend } = type;
  const inputs = isFleet(type) ? hideInEntries(type, declared) : hideSecrets(type, declared);
  const program = `new voip.${backend}.${localName(token)}("example", ${literal(inputs)});`;
  const needsConfig = program.includes("config.requireSecret");
  return [
    ...(needsConfig ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    'import * as voip from "pulumi-voip";',
    "",
    ...(needsConfig ? ["const config = new pulumi.Config();"] : []),
    program,
  ].join("\n");
}

function hideSecrets({ secrets, secretEntries = {} }: Kind, declared: Declared, prefix = ""): Declared {
  const inputs = Object.entries(declared).map(([name, value]) => {
    const entries = secretEntries[name] ?? [];
    return [
      name,
      secrets.includes(name) ? hide(nameIn(prefix, name), value) : hideEntries(value, entries),
    ] as const;
  });
  return Object.fromEntries(inputs);
}

/** Each entry's secrets are settings of its own, as in `adaPassword`. */
function hideInEntries({ entry, entries }: Fleet, declared: Declared): Declared {
  const all = Object.entries(declared[entries] as Record<string, Declared>);
  const hidden = all.map(([key, inputs]) => [key, hideSecrets(entry, inputs, key)] as const);
  return { ...declared, [entries]: Object.fromEntries(hidden) };
}

const nameIn = (prefix: string, name: string) =>
  prefix === "" ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function hide(name: string, value: unknown): unknown {
  return isRecord(value) ? hideEntries(value, Object.keys(value)) : new Secret(name);
}

function hideEntries(value: unknown, names: readonly string[]): unknown {
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, of]) => [name, names.includes(name) ? new Secret(name) : of]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as TypeScript has it: on one line where that is short, otherwise a line for each part. */
function literal(value: unknown, margin = ""): string {
  if (value instanceof Secret) return `config.requireSecret(${JSON.stringify(value.name)})`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = (inner: string) =>
    Array.isArray(value)
      ? value.map((item) => literal(item, inner))
      : Object.entries(value).map(([name, part]) => `${propertyName(name)}: ${literal(part, inner)}`);
  const [open, close, space] = Array.isArray(value) ? ["[", "]", ""] : ["{", "}", " "];
  const line = `${open}${space}${parts(margin).join(", ")}${space}${close}`;
  if (margin !== "" && line.length + margin.length <= WIDTH && !line.includes("\n")) return line;
  const inner = `${margin}  `;
  const lines = parts(inner).map((part) => `${inner}${part},\n`);
  return `${open}\n${lines.join("")}${margin}${close}`;
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
