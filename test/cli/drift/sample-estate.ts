import type { MapNode } from "../../../cli/drift/page/content";
import { type DriftReport, REPORT_VERSION } from "../../../cli/drift/report";

/** Whatever a back end may say: it is to be shown and to do nothing. */
export const HOSTILE =
  "<img src=x onerror=alert(1)></script><script>alert(2)</script> | `x` @everyone \u001b[31m\u202Egnp.exe\r\n$& &amp;";

export interface SampleEstate {
  report: DriftReport;
  nodes: MapNode[];
}

/** Customers with five subscribers each, and for each of those a phone and its redirection; here and there drift. */
export function sampleEstate(customers: number): SampleEstate {
  const nodes: MapNode[] = [];
  const add = (node: MapNode): number => nodes.push(node) - 1;
  for (let index = 0; index < customers; index++) {
    const company = `${["Acme", "Globex", "Initech", "Umbrella", "Hooli"][index % 5]} ${Math.floor(index / 5) + 1}`;
    const customer = add({
      ...{ kind: "ngcp:Customer", id: String(100 + index), name: company, state: "unchanged" },
      resource: company,
    });
    for (let user = 0; user < 5; user++) addSubscriber(add, customer, index * 5 + user);
  }
  Object.assign(nodes[0] ?? {}, { state: "unmanaged" });
  Object.assign(nodes[1] ?? {}, {
    ...{ state: "changed", name: HOSTILE },
    fields: [
      { path: "preferences.block_in_mode", was: true, is: false },
      { path: "displayName", was: "Ada Lovelace", is: HOSTILE },
      { path: "password", secret: true },
      { path: "primaryNumber", was: { cc: "43", ac: "1", sn: "9999" } },
    ],
  });
  Object.assign(nodes[2] ?? {}, {
    ...{ state: "changed" },
    fields: [{ path: "settings.vlan_id", was: "110", is: "7" }],
  });
  Object.assign(nodes[3] ?? {}, { state: "missing" });
  Object.assign(nodes[5] ?? {}, {
    state: "unreadable",
    reason: "This account may not see it. [sraps GET: 403]",
  });
  return { report: reportOf(nodes), nodes };
}

function addSubscriber(add: (node: MapNode) => number, customer: number, number: number): void {
  const user = `user${number}`;
  const mac = `000413${number.toString(16).padStart(6, "0")}`;
  const subscriber = add({
    ...{ kind: "ngcp:Subscriber", id: String(10_000 + number), name: `${user}@voice.example` },
    ...{ state: "unchanged", resource: user, parent: customer },
  });
  const phone = add({
    ...{ kind: "sraps:Phone", id: `ac3e0000000000000000000000000001/${mac}`, name: mac, state: "unchanged" },
    ...{ resource: "phones", entry: mac, parent: subscriber },
  });
  add({
    ...{ kind: "redirection:MacRedirection", id: mac, name: mac, state: "unchanged" },
    ...{ resource: "redirections", entry: mac, parent: phone },
  });
}

function reportOf(nodes: readonly MapNode[]): DriftReport {
  const urn = "urn:pulumi:prod::voice::voip:sraps:Phone::x";
  const of = (state: MapNode["state"]) =>
    nodes
      .filter((node) => node.state === state)
      .map(({ kind, id, name, resource = "", entry }) => ({ kind, id, name, resource, urn, entry }));
  const report: DriftReport = {
    ...{ version: REPORT_VERSION, project: "voice", stack: "prod", readAt: "2026-01-02T03:04:05.000Z" },
    counts: { managed: 0, unchanged: 0, changed: 0, missing: 0, unmanaged: 0, unreadable: 0, ignored: 0 },
    changed: nodes.flatMap(({ state, fields, parent: _parent, ...node }) =>
      state === "changed"
        ? [{ ...node, resource: node.resource ?? "", urn, fields: [...(fields ?? [])] }]
        : [],
    ),
    missing: of("missing"),
    unmanaged: of("unmanaged").map(({ kind, id, name }) => ({ kind, id, name })),
    unreadable: of("unreadable").map((object) => ({ ...object, reason: "This account may not see it." })),
    unlisted: [{ kind: "ngcp:Reseller", reason: "Only administrators may list them. [ngcp GET: 403]" }],
  };
  const { changed, missing, unmanaged, unreadable, counts } = report;
  counts.managed = nodes.length - unmanaged.length;
  counts.unchanged = nodes.filter(({ state }) => state === "unchanged").length;
  counts.changed = changed.length;
  counts.missing = missing.length;
  counts.unmanaged = unmanaged.length;
  counts.unreadable = unreadable.length;
  return report;
}
