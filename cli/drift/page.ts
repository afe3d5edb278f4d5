import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MapNode, PageContent } from "./page/content";
import type { DriftReport } from "./report";
import { headline } from "./wording";

const asset = (name: string) => readFileSync(join(__dirname, "page", name), "utf8").trim();

/**
 * The estate as a page that needs nothing but itself. Its policy lets nothing run or load but the style and the script
 * that are in it: what a back end says can be shown and do nothing.
 */
export function formatAsPage(report: DriftReport, nodes: readonly MapNode[]): string {
  const content: PageContent = {
    headline: headline(report),
    readAt: report.readAt,
    counts: report.counts,
    unlisted: report.unlisted,
    nodes,
  };
  const [style, script] = [asset("page.css"), asset("page.js")];
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const title = escaped(`Drift of ${report.project}/${report.stack}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p id="headline"></p>
<p class="quiet">Read at <time id="read-at"></time></p>
</header>
<main>
<form id="controls" role="search" aria-label="The estate">
<div class="search">
<label for="search">Search <span class="quiet">names, ids, kinds, fields; press <kbd>/</kbd></span></label>
<input type="search" id="search" autocomplete="off" spellcheck="false">
</div>
<fieldset>
<legend>Show</legend>
<div id="states"></div>
</fieldset>
</form>
<p id="status" role="status"></p>
<div id="map"></div>
<section id="unlisted" hidden>
<h2>Where unmanaged objects were not looked for</h2>
<ul></ul>
</section>
<noscript><p>The map needs JavaScript. Nothing is loaded from anywhere.</p></noscript>
</main>
<script type="application/json" id="content">${embedded(content)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** JSON in which nothing ends the element that it is in. */
function embedded(content: PageContent): string {
  return JSON.stringify(content).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
