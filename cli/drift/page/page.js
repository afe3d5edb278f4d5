// The script of the page that `voip drift --html` writes. It is put into the page as it is.

/** @typedef {import("./content").PageContent} PageContent */
/** @typedef {import("./content").MapNode} MapNode */
/** @typedef {MapNode["state"]} State */
/** @typedef {Node | string} Content */

/** How many objects of one list are shown before somebody asks for more. */
const STEP = 100;

/** Kinds that come first, in this order. */
const FIRST_KINDS = ["ngcp:Customer", "ngcp:Subscriber", "sraps:Company", "sraps:Phone"];

/** @type {Record<State, string>} */
const SYMBOLS = { changed: "~", missing: "−", unmanaged: "+", unreadable: "?", unchanged: "✓" };
const states = /** @type {State[]} */ (Object.keys(SYMBOLS));

/** @type {PageContent} */
const { headline, readAt, counts, unlisted, nodes } = JSON.parse(byId("content").textContent ?? "");

const map = byId("map");
const search = /** @type {HTMLInputElement} */ (byId("search"));
const collator = new Intl.Collator(undefined, { numeric: true });
const number = new Intl.NumberFormat();

/** @type {number[][]} */
const children = nodes.map(() => []);
/** @type {number[]} */
const roots = [];
nodes.forEach(({ parent }, index) => {
  (parent === undefined ? roots : (children[parent] ?? roots)).push(index);
});
const drifted = countBelow((index) => nodeAt(index).state !== "unchanged");
for (const list of [...children, roots]) list.sort(driftFirst);

const texts = nodes.map((node) => JSON.stringify(Object.values(node)).toLowerCase());

/** What of the estate is asked for. */
let shown = nodes.map(() => true);
/** How many objects below each are. */
let below = countBelow((index) => shown[index] === true);
let isNarrowed = false;
/** @type {Set<string>} */
let wanted = new Set();

showHead();
showControls();
narrow();
listenToKeys();

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * An element with what is in it. Texts stay texts.
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {Content[]} contents
 */
function element(name, attributes, ...contents) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...contents);
  return made;
}

/**
 * How many objects below each count.
 * @param {(index: number) => boolean} counts
 */
function countBelow(counts) {
  const totals = nodes.map(() => 0);
  nodes.forEach((node, index) => {
    if (!counts(index)) return;
    for (let at = node.parent; at !== undefined; at = nodeAt(at).parent) totals[at] = (totals[at] ?? 0) + 1;
  });
  return totals;
}

/**
 * @param {number} one
 * @param {number} other
 */
function driftFirst(one, other) {
  const order = Number(hasDrift(other)) - Number(hasDrift(one));
  return order || collator.compare(titleOf(nodeAt(one)), titleOf(nodeAt(other)));
}

/** @param {number} index */
function hasDrift(index) {
  return nodeAt(index).state !== "unchanged" || (drifted[index] ?? 0) > 0;
}

/** @param {number} index */
function nodeAt(index) {
  return /** @type {MapNode} */ (nodes[index]);
}

/** @param {MapNode} node */
function titleOf({ name, id }) {
  return visible(name === "" ? id : name);
}

/**
 * A text in which nothing is unseen or turns the reading order.
 * @param {string} text
 */
function visible(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => {
    return character === "\n" ? "\n" : `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

function showHead() {
  byId("headline").textContent = headline;
  const time = byId("read-at");
  time.setAttribute("datetime", readAt);
  time.textContent = new Date(readAt).toLocaleString();
  const section = byId("unlisted");
  section.hidden = unlisted.length === 0;
  section.querySelector("ul")?.append(
    ...unlisted.map(({ kind, connection, id, reason }) => {
      const subject = [kind, connection, id].filter((part) => part !== undefined).join(" ");
      return element("li", {}, element("code", {}, subject), visible(`: ${reason}`));
    }),
  );
}

function showControls() {
  byId("states").append(
    ...states.map((state) => {
      const box = element("input", { type: "checkbox", value: state });
      /** @type {HTMLInputElement} */ (box).checked = true;
      return element("label", {}, box, badge(state), number.format(counts[state]));
    }),
  );
  byId("controls").addEventListener("submit", (event) => event.preventDefault());
  byId("states").addEventListener("change", narrow);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  search.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(narrow, 150);
  });
}

/** @param {State} state */
function badge(state) {
  return element(
    "span",
    { class: `badge ${state}` },
    element("span", { "aria-hidden": "true" }, `${SYMBOLS[state]} `),
    state,
  );
}

/** Works out what is asked for, and shows it. */
function narrow() {
  const boxes = [...document.querySelectorAll("#states input")];
  const checked = boxes.filter((box) => /** @type {HTMLInputElement} */ (box).checked);
  wanted = new Set(checked.map((box) => /** @type {HTMLInputElement} */ (box).value));
  const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  isNarrowed = terms.length > 0 || wanted.size < states.length;
  shown = nodes.map(({ state }, index) => {
    return wanted.has(state) && terms.every((term) => has(texts[index] ?? "", term));
  });
  below = countBelow((index) => shown[index] === true);
  const all = number.format(nodes.length);
  const some = number.format(shown.filter(Boolean).length);
  byId("status").textContent = isNarrowed ? `${some} of ${all} objects` : `${all} objects`;
  showMap();
}

/**
 * MAC addresses and telephone numbers are found however they are spelled.
 * @param {string} text
 * @param {string} term
 */
function has(text, term) {
  if (text.includes(term)) return true;
  const digits = term.replace(/[:.+-]/g, "");
  return digits !== term && /^[0-9a-f]{4,}$/.test(digits) && text.includes(digits);
}

function showMap() {
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  for (const index of roots.filter(isVisible)) {
    const { kind } = nodeAt(index);
    const group = groups.get(kind) ?? [];
    groups.set(kind, group);
    group.push(index);
  }
  const kinds = [...groups.keys()].sort(
    (one, other) => rank(one) - rank(other) || collator.compare(one, other),
  );
  map.replaceChildren(
    ...kinds.map((kind) => {
      const group = groups.get(kind) ?? [];
      const heading = element("h2", {}, `${kind} `, quiet(number.format(group.length)));
      return element("section", {}, heading, listOf(group));
    }),
  );
}

/** @param {string} kind */
function rank(kind) {
  const place = FIRST_KINDS.indexOf(kind);
  return place < 0 ? FIRST_KINDS.length : place;
}

/**
 * What is asked for, what leads there, and what belongs to it.
 * @param {number} index
 */
function isVisible(index) {
  if (shown[index] || (below[index] ?? 0) > 0) return true;
  let at = wanted.has(nodeAt(index).state) ? nodeAt(index).parent : undefined;
  while (at !== undefined && !shown[at]) at = nodeAt(at).parent;
  return at !== undefined;
}

/**
 * The first objects of a list, and a button for further ones.
 * @param {number[]} indexes
 */
function listOf(indexes) {
  const list = element("ul", { class: "nodes" });
  const button = element("button", { type: "button", class: "more" });
  let count = 0;
  const showMore = () => {
    const next = indexes.slice(count, count + STEP);
    const items = next.map(itemOf);
    list.append(...items);
    count += next.length;
    const left = indexes.length - count;
    button.textContent = `Show ${number.format(Math.min(left, STEP))} of ${number.format(left)} more`;
    button.hidden = left === 0;
    return items[0];
  };
  showMore();
  button.addEventListener("click", () => {
    const first = showMore();
    const target = first?.querySelector("summary") ?? first;
    if (target?.tagName === "LI") target.setAttribute("tabindex", "-1");
    target?.focus();
  });
  return element("div", {}, list, button);
}

/** @param {number} index */
function itemOf(index) {
  const node = nodeAt(index);
  const within = (children[index] ?? []).filter(isVisible);
  const hasDetail = node.fields !== undefined || node.reason !== undefined;
  if (within.length === 0 && !hasDetail) {
    return element("li", {}, element("div", { class: "leaf" }, ...lineOf(index)));
  }
  const details = /** @type {HTMLDetailsElement} */ (
    element("details", {}, element("summary", {}, ...lineOf(index)))
  );
  // What is closed is made when it is opened: most never is.
  const fill = () => {
    if (!details.open || details.children.length > 1) return;
    if (hasDetail) details.append(detailOf(node));
    if (within.length > 0) details.append(listOf(within));
  };
  details.addEventListener("toggle", fill);
  details.open = hasDetail || ((isNarrowed ? below : drifted)[index] ?? 0) > 0;
  fill();
  return element("li", {}, details);
}

/**
 * @param {number} index
 * @returns {Content[]}
 */
function lineOf(index) {
  const node = nodeAt(index);
  const title = titleOf(node);
  const inside = below[index] ?? 0;
  const different = drifted[index] ?? 0;
  const also = [node.kind, ...(title === node.id ? [] : [visible(node.id)])].join(" · ");
  const further = inside > 0 ? ` · ${number.format(inside)} below` : "";
  const differing = different > 0 ? `, ${number.format(different)} with drift` : "";
  return [
    badge(node.state),
    " ",
    element("bdi", { class: "name" }, title),
    " ",
    element("bdi", { class: "quiet id" }, also),
    quiet(further + differing),
  ];
}

/** @param {string} text */
function quiet(text) {
  return element("span", { class: "quiet" }, text);
}

/** @param {MapNode} node */
function detailOf({ fields, reason, resource, entry }) {
  const inProgram = entry === undefined ? resource : `${resource}, entry ${entry}`;
  return element(
    "div",
    { class: "detail" },
    ...(inProgram === undefined ? [] : [element("p", { class: "quiet" }, visible(`Resource ${inProgram}`))]),
    ...(reason === undefined ? [] : [element("p", {}, visible(reason))]),
    ...(fields === undefined ? [] : [tableOf(fields)]),
  );
}

/**
 * A table says that it is one even where it is laid out as lines.
 * @param {NonNullable<MapNode["fields"]>} fields
 */
function tableOf(fields) {
  const head = ["Field", "Was", "Is"].map((title) =>
    element("th", { role: "columnheader", scope: "col" }, title),
  );
  const rows = fields.map((field) =>
    element(
      "tr",
      { role: "row" },
      element("th", { role: "rowheader", scope: "row" }, element("code", {}, visible(field.path))),
      element("td", { role: "cell", class: "was", "data-head": "was" }, sideOf(field, "was")),
      element("td", { role: "cell", class: "is", "data-head": "is" }, sideOf(field, "is")),
    ),
  );
  return element(
    "table",
    { role: "table" },
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...head)),
    element("tbody", { role: "rowgroup" }, ...rows),
  );
}

/**
 * @param {NonNullable<MapNode["fields"]>[number]} field
 * @param {"was" | "is"} side
 */
function sideOf(field, side) {
  if (field.secret) return element("span", { class: "none" }, "secret");
  const value = field[side];
  if (value === undefined) return element("span", { class: "none" }, "not set");
  return element("code", {}, visible(typeof value === "string" ? value : JSON.stringify(value)));
}

/** `/` goes to the search; the arrows go through what can be opened, open and close it. */
function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && document.activeElement === search && search.value !== "") {
      search.value = "";
      narrow();
    } else if (event.key === "ArrowDown" && document.activeElement === search) {
      event.preventDefault();
      stops()[0]?.focus();
    }
  });
  map.addEventListener("keydown", (event) => {
    const at = /** @type {HTMLElement} */ (event.target);
    const details =
      at.tagName === "SUMMARY" ? /** @type {HTMLDetailsElement} */ (at.parentElement) : undefined;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const all = stops();
      all[all.indexOf(at) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
    } else if (event.key === "ArrowRight" && details) {
      event.preventDefault();
      details.open = true;
    } else if (event.key === "ArrowLeft" && details) {
      event.preventDefault();
      if (details.open) details.open = false;
      else details.parentElement?.closest("details")?.querySelector("summary")?.focus();
    }
  });
}

/** @returns {HTMLElement[]} */
function stops() {
  const all = /** @type {HTMLElement[]} */ ([...map.querySelectorAll("summary, button:not([hidden])")]);
  return all.filter(
    (stop) =>
      stop.tagName !== "SUMMARY" || !stop.parentElement?.parentElement?.closest("details:not([open])"),
  );
}

export {};
