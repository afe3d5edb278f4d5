import type * as z from "zod";

/** In which field, and how, an answer first departs from the shape that its contract gives it. */
export function shapeProblem({ issues: [issue] }: z.ZodError): string {
  const path = (issue?.path ?? []).map(String).join(".");
  const wanted = (issue?.message ?? "").replace(/^Invalid input: /, "").replace(/\.$/, "");
  return path === "" ? wanted : `${path}: ${wanted}`;
}
