import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  ignoredKinds,
  isFieldIgnored,
  isIgnored,
  readIgnoreRules,
  type Subject,
} from "../../../cli/drift/ignore-rules";
import { kindOf } from "../../provider/lifecycle/estate";
import { type TemporaryFolder, temporaryFolder } from "../../tools/temporary-folder";

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder(join(__dirname, "../../../.cache/rules-"));
});

afterEach(() => folder.remove());

function rules(...each: object[]) {
  return read(JSON.stringify({ rules: each }));
}

function read(text: string) {
  const file = join(folder.path, "ignore.json");
  writeFileSync(file, text);
  return readIgnoreRules(file);
}

const phone: Subject = {
  kind: kindOf("sraps:Phone"),
  id: "ac3e/000413aabbcc",
  names: ["lobby", "front desk"],
};

test.each([
  [{ kind: "sraps:Phone" }, true],
  [{ kind: "Phone" }, true],
  [{ kind: "sraps" }, true],
  [{ kind: "ngcp" }, false],
  [{ id: "000413aabbcc$" }, true],
  [{ id: "^000413aabbcc$" }, false],
  [{ name: "^front" }, true],
  [{ name: "^lobby$" }, true],
  [{ name: "back" }, false],
  [{ kind: "sraps:Phone", name: "back" }, false],
  [{ kind: "sraps:Phone", field: "name" }, false],
])("the rule %j ignores the phone: %s", (rule, expected) => {
  expect(isIgnored(rules({ ...rule, reason: "because" }), phone)).toBe(expected);
});

test.each([
  ["settings", "settings.vlan_id", true],
  ["settings.vlan_id", "settings.vlan_id", true],
  ["settings.vlan", "settings.vlan_id", false],
  ["settings", 'settings["a.b"]', true],
  ["name", "settings", false],
])("a rule for %s ignores the field %s: %s", (field, path, expected) => {
  expect(isFieldIgnored(rules({ field }), phone, path)).toBe(expected);
  expect(isFieldIgnored(rules({ field, kind: "ngcp" }), phone, path)).toBe(false);
});

test("kinds of which everything is ignored need not be listed", () => {
  const found = ignoredKinds(
    rules({ kind: "sraps:User" }, { kind: "sraps:Phone", name: "x" }, { name: "y" }),
  );
  expect(found.map(({ kinds }) => kinds.map(({ token }) => token))).toEqual([["sraps:User"]]);
});

test.each([
  ["{", /is no file of ignore rules: /],
  ['{"rules":[{}]}', /rules\[0\]: expected at least one of kind, id, name and field\.$/],
  ['{"rules":[{"reason":"x"}]}', /rules\[0\]: expected at least one of/],
  ['{"rules":[{"id":"("}]}', /rules\[0\]\.id: Invalid regular expression/],
  ['{"rules":[{"kind":"sraps:Fone"}]}', /rules\[0\]\.kind: There is no kind "sraps:Fone"\./],
  ['{"rules":[{"kinds":"x"}]}', /rules\[0\]: Unrecognized key/],
])("%s is refused with a sentence", (text, message) => {
  expect(() => read(text)).toThrow(message);
});

test("a file that is not there is refused with a sentence", () => {
  expect(() => readIgnoreRules(join(folder.path, "none.json"))).toThrow(
    /none\.json is no file of ignore rules: .*ENOENT/,
  );
});
