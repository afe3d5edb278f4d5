import { type Call, type Handler, json } from "./call";
import { page } from "./paging";
import { notFound } from "./refusal";
import type { Routes } from "./router";
import { productGroups, type Setting, settingGroups } from "./settings-catalogue";

/** Product groups, settings and setting groups (contract 1.5, rows G1 and ST1 to ST3). */
export function catalogueRoutes(catalogue: () => readonly Setting[]): Routes {
  const groups: Handler = (call) => page(call, productGroups, (group) => group);
  const settings: Handler = (call) => page(call, catalogue(), (setting) => render(call, setting));
  const setting: Handler = (call) => {
    const found = catalogue().find(({ uuid }) => uuid === call.segments.uuid);
    if (!found) throw notFound();
    return json(200, render(call, found));
  };
  const settingGroup: Handler = (call) => {
    const found = settingGroups.find(({ uuid }) => uuid === call.segments.uuid);
    if (!found) throw notFound();
    return json(200, { ...found, links: { self: call.link(`setting-groups/${found.uuid}`) } });
  };
  return [
    { template: "product-groups/", methods: () => ({ GET: groups }) },
    { template: "settings/", methods: () => ({ GET: settings }) },
    { template: "settings/{uuid}", methods: () => ({ GET: setting }) },
    { template: "setting-groups/{uuid}", methods: () => ({ GET: settingGroup }) },
  ];
}

function render(call: Call, setting: Setting): unknown {
  const self = call.link(`settings/${setting.uuid}`);
  return { ...setting, links: { self, group: call.link(`setting-groups/${setting.group}`) } };
}
