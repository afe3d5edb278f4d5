import type { Command } from "commander";

/** What a command's help ends in, wrapped to the terminal as the rest of it is. Lines that are broken stay so. */
export function helpText(text: string): (context: { command: Command }) => string {
  return ({ command }) => {
    const width = command.configureOutput().getOutHelpWidth?.() ?? 80;
    return command.createHelp().boxWrap(`\n${text}`, width);
  };
}
