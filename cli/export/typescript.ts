import { isProperties } from "../../provider/lifecycle/values";
import { type Declaration, type Program, Reference, referencesIn, Secret } from "./program";

/** As long as lines get before a value is broken up. */
const WIDTH = 100;

/** The header by which a later export knows a file that it may write over. */
export const HEADER = "// Written by `voip export`.";

/** The source files of a program, by their paths. `module` has the classes: `pulumi-voip` or `pulumi-voip/plugin`. */
export function printTypeScript({ declarations }: Program, module: string): Map<string, string> {
  const files = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const ofFile = files.get(declaration.file) ?? [];
    files.set(declaration.file, ofFile);
    ofFile.push(declaration);
  }
  const referred = new Set<Declaration>();
  const exported = new Set<Declaration>();
  for (const { args, file } of declarations) {
    for (const { to } of [...referencesIn(args).values()].flat()) {
      referred.add(to);
      if (to.file !== file) exported.add(to);
    }
  }
  const texts = new Map<string, string>();
  const paths = [...files.keys()].sort();
  const imports = paths.map((path) => `import ${JSON.stringify(`./${path}`)};`);
  texts.set("index.ts", `${[HEADER, "", ...imports].join("\n")}\n`);
  for (const path of paths) {
    const ofFile = files.get(path) ?? [];
    const statements = ofFile.map((declaration) => {
      const prefix = exported.has(declaration)
        ? "export const "
        : referred.has(declaration)
          ? "const "
          : undefined;
      return statementOf(declaration, prefix && `${prefix}${declaration.identifier} = `);
    });
    texts.set(
      `${path}.ts`,
      `${[HEADER, "", ...importsOf(path, ofFile, module), "", ...statements].join("\n")}\n`,
    );
  }
  return texts;
}

function importsOf(path: string, declarations: readonly Declaration[], module: string): string[] {
  const others = new Map<string, Set<string>>();
  let hasSecrets = false;
  for (const { args } of declarations) {
    hasSecrets ||= containsSecret(args);
    for (const { to } of [...referencesIn(args).values()].flat()) {
      if (to.file === path) continue;
      const names = others.get(to.file) ?? new Set();
      others.set(to.file, names);
      names.add(to.identifier);
    }
  }
  const up = path.includes("/") ? "../" : "./";
  const named = [...others].sort().map(([file, names]) => {
    const list = [...names].sort();
    const inline = `import { ${list.join(", ")} } from ${JSON.stringify(up + file)};`;
    if (inline.length <= WIDTH) return inline;
    return `import {\n${list.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(up + file)};`;
  });
  return [
    ...(hasSecrets ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    `import * as voip from ${JSON.stringify(module)};`,
    ...named,
    ...(hasSecrets ? ["", "const config = new pulumi.Config();"] : []),
  ];
}

function statementOf({ object, name, args }: Declaration, assignment = ""): string {
  const [backend, type] = object.kind.token.split(":");
  const head = `${assignment}new voip.${backend}.${type}(${JSON.stringify(name)}, `;
  return `${head}${print(args, "", head.length + 2)});`;
}

/** A value as source, on one line when that is short enough. `used` is what is on the line already. */
function print(value: unknown, indent: string, used: number): string {
  const inline = printInline(value);
  if (used + inline.length <= WIDTH) return inline;
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.length > 0) {
    return `[\n${value.map((item) => `${inner}${print(item, inner, inner.length + 1)},\n`).join("")}${indent}]`;
  }
  if (!isPlain(value) || inline === "{}") return inline;
  const lines = entriesOf(value).map(([name, item]) => {
    const head = `${inner}${key(name)}: `;
    return `${head}${print(item, inner, head.length + 1)},\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

function printInline(value: unknown): string {
  if (value instanceof Reference) return `${value.to.identifier}.${value.property}`;
  if (value instanceof Secret) {
    const ask =
      typeof value.value === "string" || value.value === undefined ? "requireSecret" : "requireSecretObject";
    return `config.${ask}(${JSON.stringify(value.key)})`;
  }
  if (Array.isArray(value)) return `[${value.map(printInline).join(", ")}]`;
  if (!isPlain(value)) return JSON.stringify(value);
  const entries = entriesOf(value).map(([name, item]) => `${key(name)}: ${printInline(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return isProperties(value) && !(value instanceof Reference) && !(value instanceof Secret);
}

function entriesOf(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function key(name: string): string {
  // Unquoted and quoted it would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function containsSecret(value: unknown): boolean {
  if (value instanceof Secret) return true;
  if (Array.isArray(value)) return value.some(containsSecret);
  return isPlain(value) && Object.values(value).some(containsSecret);
}
