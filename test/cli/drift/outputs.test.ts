import * as fc from "fast-check";
import { formatAsMarkdown } from "../../../cli/drift/markdown";
import { formatAsPage } from "../../../cli/drift/page";
import { type DriftReport, driftReport, exitCodeOf } from "../../../cli/drift/report";
import { formatForTerminal } from "../../../cli/drift/terminal";
import { HOSTILE, sampleEstate } from "./sample-estate";

const { report } = sampleEstate(2);
const clean: DriftReport = {
  ...report,
  counts: { managed: 1200, unchanged: 1200, changed: 0, missing: 0, unmanaged: 0, unreadable: 0, ignored: 0 },
  ...{ changed: [], missing: [], unmanaged: [], unreadable: [], unlisted: [] },
};

/** The report with a text of a back end in every place where there can be one. */
function saying(text: string): DriftReport {
  const named = { kind: "sraps:Phone", id: text, name: text, resource: text, urn: text, entry: text };
  return {
    ...report,
    changed: [{ ...named, fields: [{ path: text, was: text, is: { [text]: [text] } }] }],
    missing: [named],
    unmanaged: [{ kind: "sraps:Phone", id: text, name: text }],
    unreadable: [{ ...named, reason: text }],
    unlisted: [{ kind: "sraps:User", id: text, reason: text }],
  };
}

test("the report is what its schema says", () => {
  expect(driftReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(JSON.parse(JSON.stringify(report)));
});

test.each([
  [{}, 0],
  [{ unmanaged: 2 }, 3],
  [{ unreadable: 1 }, 1],
  [{ unreadable: 1, unmanaged: 1 }, 1],
  [{ changed: 1, unmanaged: 1 }, 2],
  [{ missing: 1, unreadable: 1 }, 2],
])("%j ends with %i", (counts, code) => {
  expect(exitCodeOf({ ...clean, counts: { ...clean.counts, ...counts } })).toBe(code);
});

test("without drift a terminal shows one line", () => {
  expect(formatForTerminal(clean)).toBe("voice/prod has 1,200 objects: no drift.");
});

test("a terminal shows each resource, field, and value before and after", () => {
  const lines = formatForTerminal(report, { width: 200 }).split("\n");
  const { managed } = report.counts;
  expect(lines[0]).toBe(
    `voice/prod has ${managed} objects: 2 changed, 1 missing, 1 unmanaged and 1 unreadable.`,
  );
  const spaced = lines.map((line) => line.replace(/ +/g, " "));
  expect(spaced).toContain('sraps:Phone phones["000413000000"] settings.vlan_id 110 7');
  expect(spaced).toContain(" password (secret) (secret)");
  expect(spaced).toContain("ngcp:Customer Acme 1 100");
});

test.each([50, 80, 200])("no line of a table is wider than a terminal of %i columns", (width) => {
  for (const line of formatForTerminal({ ...report, unlisted: [] }, { width })
    .split("\n")
    .slice(1)) {
    expect([...line].length).toBeLessThanOrEqual(width);
  }
});

test("of thousands of rows a terminal and a comment show the first ones and say so", () => {
  const unmanaged = Array.from({ length: 1000 }, (_each, index) => {
    return { kind: "sraps:Phone", id: `id-${index}`, name: `name-${index}` };
  });
  expect(formatForTerminal({ ...clean, unmanaged })).toContain("… and 900 further rows, which --json has.");
  const markdown = formatAsMarkdown({ ...clean, unmanaged });
  const shown = markdown.match(/name-\d+/g)?.length ?? 0;
  expect(shown).toBeGreaterThan(100);
  expect(markdown).toContain(`${1000 - shown} further rows are left out.`);
});

test("however much has drifted, a comment is one that GitHub takes", () => {
  const many = <Row>(rows: readonly Row[]) => Array.from({ length: 300 }, () => rows).flat();
  const { changed, missing, unmanaged, unreadable, unlisted } = saying(HOSTILE);
  const huge = { changed: many(changed), missing: many(missing), unmanaged: many(unmanaged) };
  const markdown = formatAsMarkdown({
    ...{ ...report, ...huge },
    ...{ unreadable: many(unreadable), unlisted: many(unlisted) },
  });
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown.match(/further rows are left out/g)).toHaveLength(5);
});

test("colours are there only when they are asked for", () => {
  expect(formatForTerminal(report)).not.toContain("\u001b");
  expect(formatForTerminal(report, { color: true })).toContain("\u001b[");
});

/** Texts of characters that mean something to terminals, documents or pages. */
const texts = fc.oneof(
  fc.constant(HOSTILE),
  fc.string({ unit: fc.constantFrom(..."<>&\"'`|*_[]()#@!\\~$\u001b\u009b\u202e\u200b\u2028\r\n\tab:/.-") }),
  fc.string({ unit: "binary" }),
);

test("whatever a back end says, a terminal gets no control characters of it", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(formatForTerminal(saying(text))).not.toMatch(/[^\P{C}\n\p{Cn}\p{Cs}]|[\p{Zl}\p{Zp}]/u);
    }),
  );
});

test("whatever a back end says, a document has no markup of it", () => {
  const shape = (markdown: string) => markdown.replace(/<code>.*?<\/code>/g, "").split("\n").length;
  const expected = shape(formatAsMarkdown(saying("x")));
  fc.assert(
    fc.property(texts, (text) => {
      const markdown = formatAsMarkdown(saying(text));
      expect(shape(markdown)).toBe(expected);
      for (const [, inner = ""] of markdown.matchAll(/<code>(.*?)<\/code>/g)) {
        expect(inner.replace(/&#\d+;/g, "")).toMatch(/^[\p{L}\p{M}\p{N} ,/=-]*$/u);
      }
    }),
  );
});

test("whatever a back end says, a page has no element of it", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const told = { ...saying(text), project: text, stack: text };
      const nodes = [{ kind: "sraps:Phone", id: text, name: text, state: "changed" as const }];
      const page = formatAsPage(told, nodes);
      const elements = page.match(/<[a-z!/][^>]*>/gi) ?? [];
      const usual =
        formatAsPage({ ...saying("x"), project: "x", stack: "x" }, []).match(/<[a-z!/][^>]*>/gi) ?? [];
      expect(elements.length).toBe(usual.length);
    }),
  );
});

test("a page lets nothing in but its own style and script", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(formatAsPage(report, [])) ?? [];
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
  );
});
