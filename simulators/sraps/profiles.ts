import * as z from "zod";
import { type Call, companyOf, foreign, type Handler, json, type Write, written } from "./call";
import { page } from "./paging";
import { type Profile, profileDefaults } from "./records";
import { checkReference, checkSettings } from "./references";
import { invalid, notFound } from "./refusal";
import { definedFields, looseBoolean, readFields, readJsonObject, settingsManager } from "./request-body";
import { type Routes, updateMethods } from "./router";
import { productGroups, type Setting } from "./settings-catalogue";
import { newUuid } from "./store";

const profileBody = z.object({
  name: z.string().min(1, "This field may not be blank."),
  product_group: z.string(),
  autoprovisioning_enabled: looseBoolean.optional(),
  settings_manager: settingsManager.optional(),
});

/** The provisioning profiles of a company (contract 1.5, rows P1 to P3). */
export function profileRoutes(catalogue: () => readonly Setting[]): Routes {
  const list: Handler = (call) => {
    const company = companyOf(call);
    const minimal = call.switches.get("listEntries") === "minimal";
    return page(call, call.store.profiles(company.uuid), (profile) =>
      minimal ? { uuid: profile.uuid, name: profile.name } : render(call, profile),
    );
  };
  const get: Handler = (call) => json(200, render(call, ownProfile(call)));
  const post: Handler = (call) => {
    const company = companyOf(call).uuid;
    return write(call, { uuid: newUuid(), company }, readJsonObject(call.request), 201);
  };
  const put: Handler = (call) => write(call, ownProfile(call), readJsonObject(call.request), 200);
  const patch: Handler = (call) => {
    const profile = ownProfile(call);
    const { uuid: _uuid, company: _company, extra, ...before } = profile;
    return write(call, profile, { ...extra, ...before, ...readJsonObject(call.request) }, 200);
  };
  const remove: Handler = (call) => {
    const { uuid, name, company } = ownProfile(call);
    const used = call.store.endpoints().some((endpoint) => endpoint.provisioning_profile === uuid);
    if (used && call.switches.get("deleteInUse") === "400") {
      throw invalid({ uuid: ["The profile is used by endpoints."] });
    }
    call.store.deleteProfile(uuid);
    call.store.addLogEntry({ message: `Profile ${name} was deleted.`, profile: uuid, company });
    return { status: 204, changed: true };
  };

  const write = (
    call: Call,
    { uuid, company }: Pick<Profile, "uuid" | "company">,
    body: Record<string, unknown>,
    status: 200 | 201,
  ): Write => {
    const fields = readFields(profileBody, body, call.switches.get("unknownFields"));
    const { name, product_group: group, ...others } = fields;
    const optional = { ...profileDefaults, ...definedFields(others) };
    const extra = call.switches.get("profileFields") === "kept" ? furtherFields(body) : {};
    const profile: Profile = { ...optional, name, product_group: group, uuid, company, extra };
    checkName(call, profile);
    checkReference(
      call,
      "product_group",
      group,
      productGroups.some(({ uuid: known }) => known === group),
    );
    checkSettings(call, catalogue(), profile.settings_manager);
    const location = call.link(path(profile));
    return {
      location,
      effect: () => {
        call.store.setProfile(profile);
        const message = `Profile ${profile.name} was ${status === 201 ? "created" : "updated"}.`;
        call.store.addLogEntry({ message, profile: uuid, company });
      },
      answer: () => written(status, render(call, profile), location),
    };
  };

  return [
    { template: "companies/{company}/provisioning-profiles/", methods: () => ({ GET: list, POST: post }) },
    {
      template: "companies/{company}/provisioning-profiles/{uuid}",
      methods: (switches) => ({ GET: get, ...updateMethods(switches, put, patch), DELETE: remove }),
    },
  ];
}

function checkName(call: Call, { uuid, company, name }: Profile): void {
  if (call.switches.get("duplicateProfileName") === "allowed") return;
  const taken = call.store.profiles(company).some((other) => other.name === name && other.uuid !== uuid);
  if (taken) throw invalid({ name: ["Profile with this name already exists."] });
}

/** What a body has besides the fields that are known and those that are made here. */
function furtherFields(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { uuid: _uuid, links: _links, ...sent } = body;
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !Object.hasOwn(profileBody.shape, name)));
}

function ownProfile(call: Call): Profile {
  const company = companyOf(call);
  const profile = call.store.profile(call.segments.uuid ?? "");
  if (!profile) throw notFound();
  if (profile.company !== company.uuid) throw foreign(call);
  return profile;
}

function path({ company, uuid }: Profile): string {
  return `companies/${company}/provisioning-profiles/${uuid}`;
}

function render(call: Call, profile: Profile): unknown {
  const { company, extra, ...fields } = profile;
  return {
    ...extra,
    ...fields,
    links: { self: call.link(path(profile)), company: call.link(`companies/${company}`) },
  };
}
