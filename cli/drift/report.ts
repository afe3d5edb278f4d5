import * as z from "zod";

/** Counted up when a report is not what a reader of the last version expects. A new optional field does not count. */
export const REPORT_VERSION = 1;

const object = {
  kind: z.string().describe("What it is, as in `sraps:Phone`."),
  id: z.string().describe("Its id, as `pulumi import` takes it."),
  name: z.string().describe("What people call it at the back end. May be empty."),
};

const managed = {
  ...object,
  resource: z.string().describe("The name of the resource in the program."),
  urn: z.string().describe("The URN of the resource."),
  entry: z.string().optional().describe("Of a fleet: the key of its entry."),
};

const field = z.strictObject({
  path: z.string().describe("The input, as in `settings.language`."),
  was: z.json().optional().describe("What the program last declared. Absent when it said nothing."),
  is: z.json().optional().describe("What is there. Absent when nothing is."),
  secret: z.literal(true).optional().describe("The value is a secret: neither `was` nor `is` is told."),
});

const counts = z.strictObject({
  managed: z.int().describe("Objects that the stack has. The entries of a fleet count one by one."),
  unchanged: z.int().describe("Those that are as the program says."),
  changed: z.int(),
  missing: z.int(),
  unmanaged: z.int(),
  unreadable: z.int().describe("Objects of the stack that could not be read."),
  ignored: z.int().describe("Findings that the ignore rules left out."),
});

/** What `voip drift --json` prints. */
export const driftReport = z
  .strictObject({
    version: z.literal(REPORT_VERSION),
    project: z.string(),
    stack: z.string(),
    readAt: z.iso.datetime().describe("When the reading began."),
    counts,
    changed: z
      .array(z.strictObject({ ...managed, fields: z.array(field).min(1) }))
      .describe("Objects of which some field is not as the program last declared it."),
    missing: z.array(z.strictObject(managed)).describe("Objects of the stack that are not there."),
    unmanaged: z
      .array(z.strictObject(object))
      .describe("Objects that are there and that the stack does not have."),
    unreadable: z
      .array(z.strictObject({ ...managed, reason: z.string().describe("Sentences for people.") }))
      .describe("Objects of the stack of which nothing is known: reading them failed."),
    unlisted: z
      .array(
        z.strictObject({
          kind: z.string(),
          connection: z.string().optional(),
          id: z
            .string()
            .optional()
            .describe("The one object that could not be read; absent for the whole list."),
          reason: z.string(),
        }),
      )
      .describe("Where unmanaged objects were not looked for, and why."),
  })
  .meta({ title: "Drift report of pulumi-voip" });

export type DriftReport = z.output<typeof driftReport>;
export type FieldChange = z.output<typeof field>;

/** What a command that ran well ends with: for pipelines to decide by. */
export const exitCodes = { clean: 0, failed: 1, drift: 2, unmanaged: 3 } as const;

/**
 * The code for a report: drift counts more than what could not be read, and that more than what nobody manages. Lists
 * that an account may not read change nothing.
 */
export function exitCodeOf({ counts: { changed, missing, unreadable, unmanaged } }: DriftReport): number {
  if (changed + missing > 0) return exitCodes.drift;
  if (unreadable > 0) return exitCodes.failed;
  return unmanaged > 0 ? exitCodes.unmanaged : exitCodes.clean;
}
