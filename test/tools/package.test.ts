import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { exports as entries, main } from "../../package.json";

test("the package holds what programs need and nothing else", () => {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const printed = execFileSync("npm", args, {
    cwd: resolve(__dirname, "../.."),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [pack] = JSON.parse(printed) as { files: { path: string }[] }[];
  const paths = pack?.files.map((file) => file.path) ?? [];

  const wanted =
    /^(package\.json|README\.md|LICENSE|dist\/(provider|sdk|cli|simulators)\/.+(\.js|\.d\.ts|\.json))$/;
  expect(paths.filter((path) => !wanted.test(path))).toEqual([]);

  const targets = Object.values(entries).flatMap((entry) =>
    typeof entry === "string" ? [entry] : Object.values(entry),
  );
  const needed = ["LICENSE", ...[main, ...targets].map((path) => path.replace("./", ""))];
  expect(paths).toEqual(expect.arrayContaining(needed));
});
