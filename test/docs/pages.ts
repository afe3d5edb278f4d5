import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

export const checkout = resolve(__dirname, "../..");
export const inCheckout = (path: string) => join(checkout, path);

export function filesBelow(folder: string, ending: string): string[] {
  const entries = readdirSync(inCheckout(folder), { recursive: true, encoding: "utf8" });
  return entries.filter((path) => path.endsWith(ending)).map((path) => join(folder, path));
}

const atTop = readdirSync(checkout).filter((path) => path.endsWith(".md"));
export const pages = [...atTop, ...filesBelow("docs", ".md")].map((path) => {
  const text = readFileSync(inCheckout(path), "utf8");
  const blocks = [...text.matchAll(/^```(\w+)?( run)?\n([\s\S]*?)^```$/gm)].map(
    ([, language, runs, code = ""]) => ({ language, runs: runs !== undefined, code }),
  );
  return { path, text, blocks };
});

/** The programs of all pages. A block that begins without an import goes on where the one before it ended. */
export const programs = pages.flatMap(({ path, blocks }) => {
  const own: { name: string; code: string; runs: boolean }[] = [];
  for (const { code, runs } of blocks.filter(({ language }) => language === "ts")) {
    const before = own.at(-1);
    if (code.startsWith("import ") || !before) own.push({ name: `${path} ${own.length + 1}`, code, runs });
    else before.code += `\n${code}`;
  }
  return own;
});

/** A program as Node runs it. */
export function transpiled(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  return outputText;
}
