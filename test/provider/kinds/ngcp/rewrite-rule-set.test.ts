import fc from "fast-check";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const set = kindOf("ngcp:RewriteRuleSet");
const rule = {
  ...{ matchPattern: "^00(.+)$", replacePattern: "\\1", description: "international" },
  ...{ direction: "in", field: "caller", enabled: true },
};
const national = { ...rule, matchPattern: "^0([1-9].*)$", replacePattern: "43\\1" };
const austria = { name: "Austria", resellerId: "1", rules: [rule, national] };

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const reasonsOf = async (rules: object[]) =>
  (await estate.run().failures(set, { ...austria, rules })).map(({ reason }) => reason);

test("rules are tried in the order in which they are declared, and read back in it", async () => {
  const made = await estate.run().create(set, austria);
  const rows = estate.ngcp.store.rows("rewriterules");
  expect(rows.map(({ match_pattern, priority }) => [match_pattern, priority])).toEqual([
    ["^00(.+)$", 1],
    ["^0([1-9].*)$", 2],
  ]);
  const changed = await estate.run().update(set, made, { ...austria, rules: [national, rule] });
  expect(changed.outputs.rules).toEqual([national, rule]);
  expect((await estate.run().read(set, made.id))?.inputs.rules).toEqual([national, rule]);
});

test("another numbering in the same order is no difference, another order is", async () => {
  const made = await estate.run().create(set, austria);
  const [first, second] = estate.ngcp.store.rows("rewriterules");
  estate.ngcp.store.change("rewriterules", first?.id ?? 0, { priority: 31 });
  estate.ngcp.store.change("rewriterules", second?.id ?? 0, { priority: 50 });
  const renumbered = await estate.run().read(set, made.id, made.outputs);
  expect(renumbered?.outputs).toEqual(made.outputs);
  estate.ngcp.store.change("rewriterules", second?.id ?? 0, { priority: 9 });
  const reordered = await estate.run().read(set, made.id, made.outputs);
  expect(reordered?.outputs.rules).toEqual([national, rule]);
});

test("a rule is on unless it says otherwise, although the server's default is off", async () => {
  const { enabled: _enabled, ...open } = rule;
  await estate.run().create(set, { ...austria, rules: [open] });
  expect(estate.ngcp.store.rows("rewriterules")[0]).toMatchObject({ enabled: true });
});

test("rules that are not declared are left to whoever made them", async () => {
  const made = await estate.run().create(set, austria);
  const { rules: _rules, ...open } = austria;
  const taken = await estate.run().create(set, open);
  expect(taken.id).toBe(made.id);
  await estate.run().update(set, taken, { ...open, description: "By others" });
  expect(estate.ngcp.store.rows("rewriterules")).toHaveLength(2);
});

test("rules that are no longer declared go, and an empty list has none", async () => {
  const made = await estate.run().create(set, austria);
  const { rules: _rules, ...open } = austria;
  const changed = await estate.run().update(set, made, open);
  expect(estate.ngcp.store.rows("rewriterules")).toEqual([]);
  expect(await estate.run().diff(set, changed, { ...open, rules: [] })).toEqual([
    { path: ["rules"], change: "add", replace: false },
  ]);
});

test("a replacement that names a group which its pattern lacks is refused at preview", async () => {
  expect(await reasonsOf([rule, { ...rule, replacePattern: "00\\2" }])).toEqual([
    expect.stringMatching(/^rules\[1\]\.replacePattern: .*has no group 2/),
  ]);
  expect(estate.requests()).toEqual({});
});

test.each([
  ["\\1 ", "without blanks"],
  ["00$", "does not end with \\$"],
  ["?1", "does not start with \\?"],
])("the replacement %j, which the server takes within a set only, is refused too", async (text, why) => {
  expect(await reasonsOf([{ ...rule, replacePattern: text }])).toEqual([
    expect.stringMatching(new RegExp(`^rules\\[0\\]\\.replacePattern: .*${why}`)),
  ]);
});

test("groups are counted whatever stands between them", async () => {
  const piece = fc.constantFrom(
    { text: "(a)", groups: 1 },
    { text: "(?<b>b)", groups: 1 },
    { text: "(?P<c>c)", groups: 1 },
    { text: "(?:d)", groups: 0 },
    { text: "(?=e)", groups: 0 },
    { text: "(?<!f)", groups: 0 },
    { text: "\\(", groups: 0 },
    { text: "[(]", groups: 0 },
    { text: "[^](]", groups: 0 },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the server's own syntax
    { text: "(${ac})", groups: 1 },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => {
      const matchPattern = pieces.map(({ text }) => text).join("");
      const groups = pieces.reduce((sum, piece) => sum + piece.groups, 0);
      const named = [...Array(groups).keys()].map((index) => `\\${index + 1}`).join("");
      expect(await reasonsOf([{ ...rule, matchPattern, replacePattern: `0${named}` }])).toEqual([]);
      const beyond = { ...rule, matchPattern, replacePattern: `\\${groups + 1}` };
      expect(await reasonsOf([beyond])).toHaveLength(1);
    }),
  );
});

test("what the server refuses of a rule is told with its place", async () => {
  const failure = await failureOf(
    estate.run().create(set, { ...austria, rules: [rule, { ...rule, matchPattern: "[(.+)" }] }),
  );
  expect(failure.message).toMatch(/NGCP refuses the rewrite rule set: 1\.match_pattern: .*no valid regexp/);
});
