import * as pulumi from "@pulumi/pulumi";
import type * as find from "../provider/kinds/find";
import type * as csv from "../provider/lifecycle/fleet-csv";

export type CsvOptions = csv.CsvOptions;

/** The entries of a fleet from a table. All that is wrong with it ends the program, in one message. */
export function entriesFromCsv<Entry>(
  token: string,
  text: string,
  options?: CsvOptions,
): Record<string, Entry> {
  // Loaded here, so that a program without tables loads nothing of the provider.
  const { findFleet } = require("../provider/kinds/find") as typeof find;
  const { entriesOfCsv } = require("../provider/lifecycle/fleet-csv") as typeof csv;
  const fleet = findFleet(token);
  if (!fleet) throw new pulumi.RunError(`There is no fleet ${token}.`);
  try {
    return entriesOfCsv(fleet, text, options) as Record<string, Entry>;
  } catch (error) {
    // The engine shows a program's error with its stack, unless it is one that says all there is to say.
    if (error instanceof Error && error.name === "VoipError") throw new pulumi.RunError(error.message);
    throw error;
  }
}
