#!/usr/bin/env node
import { Command } from "commander";
import { version } from "../provider/version";
import { driftCommand } from "./drift";
import { exportCommand } from "./export/export";
import { simCommand } from "./sim";

/** Down to so few columns a text of the help is wrapped in its own column. */
const NARROWEST = 20;

const program = new Command("voip")
  .description("Tools around pulumi-voip.")
  .version(version)
  .addCommand(driftCommand())
  .addCommand(exportCommand())
  .addCommand(simCommand());

for (const command of [program, ...program.commands]) {
  const name = command === program ? "voip" : `voip ${command.name()}`;
  command.showHelpAfterError(`See ${name} --help.`).configureHelp({ minWidthToWrap: NARROWEST });
}
program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
