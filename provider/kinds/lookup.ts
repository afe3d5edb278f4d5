import type * as z from "zod";
import type { Backend, Clients } from "../clients/backends";

/** A question to a back end that programs ask, read only. */
export interface Lookup<
  B extends Backend = Backend,
  A extends z.ZodObject = z.ZodObject,
  R extends z.ZodObject = z.ZodObject,
> {
  /** `<back end>:<function>`, as in `sraps:getPhone`. */
  token: `${B}:${string}`;
  backend: B;
  summary: string;
  args: A;
  result: R;
  run(api: Clients[B], args: z.output<A>): Promise<z.input<R>>;
}

/** Declares a lookup. */
export function lookup<B extends Backend, A extends z.ZodObject, R extends z.ZodObject>(
  definition: Lookup<B, A, R>,
): Lookup<B, A, R> {
  return definition;
}
