import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const page = resolve(__dirname, "../../docs/security.md");

/** The tests that the page names: a file's link, and after it the texts in quotes. */
const named = [...readFileSync(page, "utf8").matchAll(/\]\((\.\.\/test\/[^)]+)\): ([^|[\n]+)/g)].flatMap(
  ([, file = "", texts = ""]) =>
    [...texts.matchAll(/"([^"]+)"/g)].map(([, text = ""]) => [text, resolve(dirname(page), file)] as const),
);

test("the page names tests", () => {
  expect(named.length).toBeGreaterThan(15);
});

test.each(named)('"%s" is in the test that the page on security names', (text, file) => {
  expect(readFileSync(file, "utf8")).toContain(text);
});
