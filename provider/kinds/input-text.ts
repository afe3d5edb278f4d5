import type * as z from "zod";

/** What a text stands for where an input is written as one: in an id, in a query. `undefined` when it is nothing of the kind. */
export function readText(input: z.ZodType, text: string): unknown {
  const readings = [text, ...(text.trim() === "" ? [] : [Number(text)]), text === "true"];
  for (const reading of readings) {
    if (typeof reading === "boolean" && text !== String(reading)) continue;
    const { success, data } = input.safeParse(reading);
    if (success) return data;
  }
  return undefined;
}
