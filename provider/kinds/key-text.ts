import type { KeyText } from "./kind";

/** A natural key of one input after a word that tells it from an id: `external:ACME-17`. */
export function keyText<const Name extends string>(
  word: string,
  input: Name,
): KeyText<Partial<Record<Name, string>>> {
  return {
    format: `\`${word}:<${input}>\``,
    parse(text) {
      const value = text.startsWith(`${word}:`) ? text.slice(word.length + 1) : "";
      return value === "" ? undefined : ({ [input]: value } as Partial<Record<Name, string>>);
    },
  };
}
