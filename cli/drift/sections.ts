import type { DriftReport } from "./report";
import { shownValue } from "./shown-text";
import { ofProgram } from "./wording";

/** What a report tells of objects that have the same trouble, as a table of texts. */
export interface Section {
  title: "Changed" | "Missing" | "Unmanaged" | "Unreadable";
  head: readonly string[];
  /** The rows of each object. */
  objects: readonly (readonly (readonly string[])[])[];
}

/** The sections of a report that have something to tell. */
export function sectionsOf({ changed, missing, unmanaged, unreadable }: DriftReport): Section[] {
  const sections: Section[] = [
    {
      title: "Changed",
      head: ["Resource", "Field", "Was", "Is"],
      objects: changed.map((object) =>
        object.fields.map((field) => [
          `${object.kind} ${ofProgram(object)}`,
          field.path,
          shownValue(field, "was"),
          shownValue(field, "is"),
        ]),
      ),
    },
    {
      title: "Missing",
      head: ["Resource", "Id"],
      objects: missing.map((object) => [[`${object.kind} ${ofProgram(object)}`, object.id]]),
    },
    {
      title: "Unmanaged",
      head: ["Kind", "Name", "Id"],
      objects: unmanaged.map(({ kind, name, id }) => [[kind, name, id]]),
    },
    {
      title: "Unreadable",
      head: ["Resource", "Reason"],
      objects: unreadable.map((object) => [[`${object.kind} ${ofProgram(object)}`, object.reason]]),
    },
  ];
  return sections.filter(({ objects }) => objects.length > 0);
}
