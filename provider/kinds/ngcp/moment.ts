import * as z from "zod";

/** A moment as the server shows it: `2030-01-01 00:00:00`, without a time zone. What is left out of the time is zero. */
export const moment = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2})?)?$/,
    "expected a moment such as 2030-01-01 00:00:00, without a time zone",
  )
  .transform((text) => {
    const [day = "", time = "00:00"] = text.split(/[ T]/);
    return `${day} ${time.padEnd(8, ":00")}`;
  })
  .refine(isThere, "expected a day and a time that there are");

/** The server fails on the 31st of February. */
function isThere(text: string): boolean {
  const time = new Date(`${text.replace(" ", "T")}Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.replace(" ", "T"));
}

/** A day. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "expected a day such as 2030-01-01");
