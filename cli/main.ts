#!/usr/bin/env node
import { Command } from "commander";
import { version } from "../provider/version";
import { driftCommand } from "./drift";
import { exportCommand } from "./export/export";
import { simCommand } from "./sim";

const program = new Command("voip")
  .description("Tools around pulumi-voip.")
  .version(version)
  .addCommand(driftCommand())
  .addCommand(exportCommand())
  .addCommand(simCommand());

for (const command of [program, ...program.commands]) {
  const name = command === program ? "voip" : `voip ${command.name()}`;
  command.showHelpAfterError(`See ${name} --help.`);
  command.configureHelp({ minWidthToWrap: 20 }); // small terminals too
}
program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
