import type { Kind } from "../../provider/kinds/kind";
import { VoipError } from "../../provider/transport/errors";

/** Which objects are meant: those that some pattern of `include` names (all without one) and none of `exclude`. */
export interface Selection {
  include: readonly Pattern[];
  exclude: readonly Pattern[];
}

/** Objects of kinds: all of them, or those whose name matches. */
export interface Pattern {
  kinds: readonly Kind[];
  name?: RegExp;
}

export const everything: Selection = { include: [], exclude: [] };

/**
 * Reads a pattern: a kind (`ngcp:Subscriber`, or `Subscriber` where only one back end has it) or a whole back end
 * (`ngcp`), and perhaps `::` and a regular expression over names: `ngcp:Subscriber::@acme\.example$`.
 */
export function readPattern(text: string, kinds: readonly Kind[]): Pattern {
  const [, kindName = "", expression] = /^(.*?)(?:::(.*))?$/s.exec(text) ?? [];
  const meant = kinds.filter(({ token, backend }) => {
    return token === kindName || backend === kindName || token === `${backend}:${kindName}`;
  });
  if (meant.length === 0) {
    const similar = kinds.filter(({ token }) => token.toLowerCase().includes(kindName.toLowerCase()));
    throw new VoipError({
      kind: "validation",
      problem: `There is no kind ${JSON.stringify(kindName)}.`,
      advice:
        similar.length > 0 && similar.length < 10
          ? `Did you mean ${similar.map(({ token }) => token).join(" or ")}?`
          : "Write it as `ngcp:Subscriber`, or a whole back end as `ngcp`.",
    });
  }
  return expression === undefined ? { kinds: meant } : { kinds: meant, name: readExpression(expression) };
}

/** Whether objects of the kind may be meant, so that it has to be read. */
export function mayHave({ include, exclude }: Selection, kind: Kind): boolean {
  const isIncluded = include.length === 0 || include.some(({ kinds }) => kinds.includes(kind));
  return isIncluded && !exclude.some(({ kinds, name }) => name === undefined && kinds.includes(kind));
}

/** Whether an object of that name is meant. */
export function has({ include, exclude }: Selection, kind: Kind, name: string): boolean {
  const matches = (pattern: Pattern) =>
    pattern.kinds.includes(kind) && (pattern.name === undefined || pattern.name.test(name));
  return (include.length === 0 || include.some(matches)) && !exclude.some(matches);
}

function readExpression(text: string): RegExp {
  try {
    return new RegExp(text, "u");
  } catch (error) {
    throw new VoipError({
      kind: "validation",
      problem: `${JSON.stringify(text)} is no regular expression: ${error instanceof Error ? error.message : error}.`,
    });
  }
}
