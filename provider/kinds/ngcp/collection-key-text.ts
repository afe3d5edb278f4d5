import * as z from "zod";
import { readText } from "../input-text";
import type { KeyText } from "../kind";
import type { Collection } from "./collection";

type Inputs = Record<string, unknown>;

/**
 * How the natural key of a collection's objects is written: its parts with slashes in between, what they belong to
 * first, as in `<ncosLevelId>/<pattern>`. Where that may be left open, as a reseller may, a word marks the key and
 * what is before it can be left out: `name:<name>` or `<resellerId>/name:<name>`. There is none for a key that has a
 * secret in it: texts of imports are shown.
 */
export function keyTextOf(definition: Collection): KeyText<Inputs> | undefined {
  const { fields, identity, mayBeUnset = [] } = definition;
  if (identity.length === 0 || identity.some((name) => fields[name]?.isSecret)) return undefined;
  const mayBeOpen = (name: string) => fields[name]?.mayBeHidden === true || mayBeUnset.includes(name);
  const isReference = (name: string) => fields[name]?.isReference === true;
  const owners = identity.length === 1 ? [] : identity.filter(isReference);
  const hasWord = owners.every(mayBeOpen);
  const parts = hasWord ? identity.filter((name) => !owners.includes(name)) : identity;

  function read(names: readonly string[], texts: readonly string[] | undefined): Inputs | undefined {
    if (!texts) return undefined;
    const key: Inputs = {};
    for (const [index, name] of names.entries()) {
      const input = fields[name]?.input ?? z.never();
      const text = texts[index] ?? "";
      const value =
        text !== ""
          ? readText(input, text)
          : input instanceof z.ZodDefault
            ? input.parse(undefined)
            : undefined;
      if (value !== undefined) key[name] = value;
      else if (text !== "" || !mayBeOpen(name)) return undefined;
    }
    return key;
  }

  const text = parts.map((name) => `<${name}>`).join("/");
  if (!hasWord) return { format: `\`${text}\``, parse: (key) => read(parts, split(key, parts.length)) };

  const word = (parts.at(-1) ?? "").replace(/Id$/, "");
  const before = owners.map((_, index) => owners.slice(0, index + 1).map((name) => `<${name}>/`));
  const pattern = new RegExp(`^((?:\\d*/){0,${owners.length}})${word}:(.+)$`, "s");
  return {
    format: [[], ...before].map((path) => `\`${path.join("")}${word}:${text}\``).join(", or "),
    parse(key) {
      const [, path = "", rest] = pattern.exec(key) ?? [];
      if (rest === undefined) return undefined;
      const own = read(parts, split(rest, parts.length));
      const owner = read(owners, path.split("/"));
      return own && owner && { ...owner, ...own };
    },
  };
}

/** The parts of a key. In all but the last a slash is written as `%2F`. */
function split(text: string, count: number): string[] | undefined {
  const parts = text.split("/");
  if (parts.length < count) return undefined;
  const last = parts.splice(count - 1).join("/");
  return [...parts.map((part) => part.replace(/%(2F|25)/gi, (code) => decodeURIComponent(code))), last];
}
