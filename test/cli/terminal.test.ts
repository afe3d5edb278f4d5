import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { type Estate, startEstate } from "../provider/lifecycle/estate";
import { type TemporaryFolder, temporaryFolder } from "../tools/temporary-folder";
import { variablesOf } from "./variables";

jest.setTimeout(60_000);

const COLUMNS = 60;
const main = resolve(__dirname, "../../dist/cli/main.js");
const run = promisify(execFile);

let folder: TemporaryFolder;
let estate: Estate;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = temporaryFolder();
  estate = await startEstate();
  env = { ...process.env, ...variablesOf(estate.config) };
});

afterAll(async () => {
  folder.remove();
  await estate.stop();
});

/** What a person sees at a terminal of that width, with all that was there before it was written over. */
async function atTerminal(command: string): Promise<string> {
  const line = `stty cols ${COLUMNS} && exec "${process.execPath}" "${main}" ${command}`;
  // util-linux: in a pseudo terminal of its own.
  const { stdout } = await run("script", ["-qec", line, "/dev/null"], { cwd: folder.path, env });
  return stdout;
}

test.each(["", "drift", "export", "sim"])("the help of voip %s keeps to a narrow terminal", async (name) => {
  const help = await atTerminal(`${name} --help`);
  expect(help).toContain("-h, --help");
  const lines = help.split(/\r?\n/);
  expect(lines.filter((line) => line.length > COLUMNS)).toEqual([]);
});

test("a terminal shows how far an export is, and of secrets nothing", async () => {
  const said = await atTerminal("export estate --host plugin");
  expect(said).toMatch(/Reading: \S+ \d+ of \d+ lists, \d+ objects/);
  expect(said).toMatch(/Reading what changed meanwhile: /);
  for (const secret of secrets()) expect(said).not.toContain(secret);
});

test("a pipe has nothing of that, nor anything of secrets", async () => {
  const args = [main, "export", join(folder.path, "piped"), "--host", "plugin"];
  const { stdout, stderr } = await run(process.execPath, args, { cwd: folder.path, env });
  expect(stdout).toMatch(/^\d+ resources are written/);
  expect(stderr).not.toContain("Reading");
  // What moves a terminal's cursor.
  for (const character of ["\u001b", "\r"]) expect(stdout + stderr).not.toContain(character);
  for (const secret of secrets()) expect(stdout + stderr).not.toContain(secret);
});

/** Of the accounts and of what was read. */
function secrets(): string[] {
  const { sraps, redirection, ngcp, ispcrm } = estate;
  return [
    ...[sraps.accounts.reseller.key, redirection.accounts.main.password, ngcp.accounts.admin.password],
    ...[ispcrm.accounts.full.token, String(ngcp.store.row("subscribers", 1)?.password)],
  ];
}
