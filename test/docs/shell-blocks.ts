import { pages } from "./pages";

/** The commands of a block for a shell, one by one and without what explains them. */
export function commandsOf(code: string): string[] {
  return code
    .split("\n")
    .flatMap((line) => line.replace(/(^|\s)#.*$/, "").split(/\s+(?:&&|\|)\s+/))
    .map((command) => command.trim())
    .filter((command) => command !== "");
}

const shellBlocks = ({ blocks }: (typeof pages)[number]) =>
  blocks.filter(({ language }) => language === "sh").map(({ code }) => code);

/** The pages with something to type into a shell. */
export const pagesWithCommands = pages.filter((page) => shellBlocks(page).length > 0);

/** The commands that pages name within their sentences, with more than the command's own name. */
export const namedCommands = pages.flatMap(({ path, text }) => {
  const sentences = text.replace(/^```[\s\S]*?^```$/gm, "");
  const named = sentences.matchAll(/`((?:npx )?(?:git|node|npm|npx|pulumi|voip) [^`]+)`/g);
  return [...named].map(([, command = ""]) => ({ path, command }));
});

/** A page's blocks, as a reader comes to them. */
export class PageReader {
  /** Blocks for a shell to which the reader has not come yet. */
  readonly ahead: string[];
  private readonly page;

  constructor(path: string) {
    this.page = pages.find((page) => page.path === path) ?? { path, text: "", blocks: [] };
    this.ahead = shellBlocks(this.page);
  }

  /** The next block for a shell, with the reader's own values in the place of the page's. */
  next(values: Record<string, string> = {}): string {
    const code = this.ahead.shift();
    if (code === undefined) throw new Error(`${this.page.path} has no further block for a shell.`);
    return Object.entries(values).reduce((text, [shown, own]) => {
      if (!text.includes(shown)) throw new Error(`${this.page.path} has no ${shown} in:\n${code}`);
      return text.replaceAll(shown, own);
    }, code);
  }

  /** The first block in a language. */
  first(language: string): string {
    const block = this.page.blocks.find((each) => each.language === language);
    if (!block) throw new Error(`${this.page.path} has no block in ${language}.`);
    return block.code;
  }
}
