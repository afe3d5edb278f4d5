import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { formatAsPage } from "../../../cli/drift/page";
import { type TemporaryFolder, temporaryFolder } from "../../tools/temporary-folder";
import { startBrowser } from "./browser";
import { HOSTILE, sampleEstate } from "./sample-estate";

jest.setTimeout(60_000);

const CUSTOMERS = 640;

let folder: TemporaryFolder;
let address: string;
let browser: Browser;
let page: Page;
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  folder = temporaryFolder(join(__dirname, "../../../.cache/page-"));
  const { report, nodes } = sampleEstate(CUSTOMERS);
  const file = join(folder.path, "drift.html");
  writeFileSync(file, formatAsPage(report, nodes));
  address = pathToFileURL(file).href;
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  folder?.remove();
});

beforeEach(async () => {
  [requests, complaints] = [[], []];
  page = await browser.newPage();
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  await page.goto(address);
});

afterEach(() => page.close());

const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent ?? "");
const textsOf = (selector: string) =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ""));
/** The value of an expression within the page. */
const inPage = (expression: string) => page.evaluate(expression);
const focused = () => inPage("document.activeElement.textContent");

async function searchFor(text: string): Promise<void> {
  await page.type("#search", text);
  await page.waitForFunction('document.querySelector("#status").textContent.includes(" of ")');
}

test("it loads nothing, and nothing in it runs or complains", async () => {
  await searchFor("user1");
  expect(requests).toEqual([address]);
  expect(complaints).toEqual([]);
});

test("it has every object of an estate of ten thousand and makes elements for few", async () => {
  expect(await textOf("#status")).toBe("10,240 objects");
  expect(await textOf("#map h2")).toBe(`ngcp:Customer ${CUSTOMERS}`);
  expect(await page.$$eval("*", (elements) => elements.length)).toBeLessThan(3_000);
  expect(await textsOf(".more")).toContain(`Show 100 of ${CUSTOMERS - 100} more`);
});

test("it opens at the drift and tells of it field by field", async () => {
  const rows = await textsOf(".detail tbody tr");
  expect(rows).toEqual([
    "preferences.block_in_modetruefalse",
    expect.stringContaining("displayNameAda Lovelace<img src=x onerror=alert(1)></script>"),
    "passwordsecretsecret",
    'primaryNumber{"cc":"43","ac":"1","sn":"9999"}not set',
    "settings.vlan_id1107",
  ]);
  expect(await textsOf(".detail p")).toContain("This account may not see it. [sraps GET: 403]");
  expect(await textOf("#unlisted li")).toContain("Only administrators may list them.");
});

test("whatever a back end says is text, and its control characters are shown", async () => {
  expect(await page.$$("img")).toHaveLength(0);
  const [, name = ""] = await textsOf(".name");
  expect(name).toContain("<img src=x onerror=alert(1)></script><script>alert(2)</script>");
  expect(name).toContain("\\u{1b}[31m\\u{202e}gnp.exe\\u{d}");
  expect(HOSTILE).toContain("\u202E");
});

test("a search finds an object below others, by parts of its name and by its MAC address in any spelling", async () => {
  await searchFor("user3199 sub");
  expect(await textOf("#status")).toBe("1 of 10,240 objects");
  expect(await textsOf("#map .name")).toEqual([expect.stringContaining("128"), "user3199@voice.example"]);
  await page.keyboard.press("Escape");
  expect(await textOf("#status")).toBe("10,240 objects");
  await searchFor("00:04:13:00:0C:7F");
  expect(await textOf("#status")).toBe("2 of 10,240 objects");
});

test("it shows what has drifted alone", async () => {
  await page.click('#states input[value="unchanged"]');
  expect(await textOf("#status")).toBe("5 of 10,240 objects");
  const drifted = await textsOf("#map .badge:not(.unchanged)");
  expect(drifted.sort()).toEqual(
    ["+ unmanaged", "? unreadable", "~ changed", "~ changed", "− missing"].sort(),
  );
});

test("everything can be done by keyboard", async () => {
  await page.keyboard.press("/");
  expect(await inPage("document.activeElement.id")).toBe("search");
  await page.keyboard.type("user3199");
  await page.waitForFunction('document.querySelector("#status").textContent.includes(" of ")');
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toContain("ngcp:Customer");
  await page.keyboard.press("ArrowLeft");
  expect(await page.$eval("#map details", (details) => details.hasAttribute("open"))).toBe(false);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).not.toContain("ngcp:Customer");
  await page.keyboard.press("ArrowUp");
  expect(await focused()).toContain("ngcp:Customer");
  // Once more without arrows: everything that can be opened is in the order of the tab key.
  await page.keyboard.press("Tab");
  expect(await inPage("document.activeElement.tagName")).toBe("SUMMARY");
});

test("who asks for more of a list goes on where it ended", async () => {
  const last = (await page.$$(".more:not([hidden])")).at(-1);
  await last?.focus();
  await page.keyboard.press("Enter");
  expect(await page.$$eval("#map > section > div > ul > li", (items) => items.length)).toBe(200);
  expect(await inPage('document.activeElement.closest("li") !== null')).toBe(true);
});

test("a screen reader has names for everything that it stops at", async () => {
  const tree = await page.accessibility.snapshot();
  const stops: { role: string; name?: string }[] = [];
  const walk = (node: NonNullable<typeof tree>) => {
    if (/^(button|checkbox|searchbox|DisclosureTriangle|status|heading)/.test(node.role)) stops.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  if (tree) walk(tree);
  expect(stops.filter(({ role }) => role === "searchbox")).toEqual([
    expect.objectContaining({ name: expect.stringMatching(/^Search/) }),
  ]);
  expect(stops.filter(({ role }) => role === "checkbox").map(({ name }) => name)).toEqual([
    ...["changed 2", "missing 1", "unmanaged 1", "unreadable 1", "unchanged 10,235"],
  ]);
  expect(stops.filter(({ role, name }) => role !== "status" && !name)).toEqual([]);
  expect(await page.$$eval("[role=table] [role=columnheader]", (heads) => heads.length)).toBeGreaterThan(0);
  expect(await inPage("document.documentElement.lang")).toBe("en");
});

test.each(["light", "dark"])("in %s colours every text stands out from its ground", async (scheme) => {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  const ratios = (await inPage(readFileSync(join(__dirname, "contrasts.js"), "utf8"))) as number[];
  expect(ratios.length).toBeGreaterThan(100);
  // What the accessibility guidelines ask of small text.
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
});

test.each([375, 1100])("at %i pixels nothing sticks out sideways", async (width) => {
  await page.setViewport({ width, height: 800 });
  expect(await inPage("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
});
