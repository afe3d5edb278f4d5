import type { DriftReport, FieldChange } from "../report";

/** What the page's script gets. */
export interface PageContent {
  headline: string;
  readAt: string;
  counts: DriftReport["counts"];
  unlisted: DriftReport["unlisted"];
  nodes: readonly MapNode[];
}

/** An object on the map. */
export interface MapNode {
  kind: string;
  id: string;
  name: string;
  state: "unchanged" | "changed" | "missing" | "unmanaged" | "unreadable";
  /** The name of the resource in the program, and of a fleet the entry. */
  resource?: string;
  entry?: string;
  /** The node that it belongs to, by its place in the list. */
  parent?: number;
  fields?: readonly FieldChange[];
  /** Why nothing is known of it. */
  reason?: string;
}
