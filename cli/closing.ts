import type { Command } from "commander";

/** Where nobody says how wide it is. Columns. */
const USUAL_WIDTH = 80;

/** Ends the help of a command with text of its own, wrapped as the rest is: each paragraph is one line. */
export function closeHelp(command: Command, text: string): void {
  command.addHelpText("after", ({ error }) => {
    const { getOutHelpWidth, getErrHelpWidth } = command.configureOutput();
    const width = (error ? getErrHelpWidth : getOutHelpWidth)?.() ?? USUAL_WIDTH;
    return `\n${command.createHelp().boxWrap(text, width)}`;
  });
}
