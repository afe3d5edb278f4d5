import { VoipError } from "../../transport/errors";
import type { Collection } from "./collection";

/** The id of one of a collection's objects. `keyFormat` is what may be given in its place. */
export function idIn({ hasNameAsId, noun }: Collection, id: string, keyFormat?: string): string {
  return hasNameAsId ? id : checkId(id, noun, keyFormat);
}

/** The id as the server has it. `keyFormat` is what may be given in its place. */
export function checkId(id: string, noun: string, keyFormat?: string): string {
  if (/^[1-9]\d*$/.test(id)) return id;
  const formats = keyFormat === undefined ? "a number" : `a number, or ${keyFormat}`;
  throw new VoipError({
    kind: "validation",
    problem: `The id of a ${noun} is ${formats}, not ${JSON.stringify(id)}.`,
  });
}
