import * as z from "zod";
import { type Call, companyOf, type Handler, json, type Write, written } from "./call";
import { homeOf } from "./collections";
import type { Mount } from "./mounts";
import { page } from "./paging";
import type { Company } from "./records";
import { forbidden, invalid, notFound } from "./refusal";
import { readFields, readJsonObject } from "./request-body";
import { type Routes, updateMethods } from "./router";
import { newUuid } from "./store";

const companyBody = z.object({ name: z.string().min(1, "This field may not be blank.") });

/** Tokens and companies, where discovery starts (contract 1.5, rows T1 and C1). */
export function discoveryRoutes(mounts: readonly Mount[]): Routes {
  const token: Handler = (call) => {
    const { id, role, company } = call.key;
    if (call.segments.id !== id) throw notFound();
    return json(200, {
      id,
      role,
      links: { self: call.link(`tokens/${id}`), company: call.link(`companies/${company}`) },
    });
  };
  const company: Handler = (call) => json(200, render(call, companyOf(call), mounts));
  return [
    { template: "tokens/{id}", methods: () => ({ GET: token }) },
    { template: "companies/{company}", methods: () => ({ GET: company }) },
  ];
}

/** The customers of a reseller, mounted where a test says (contract 1.5, row C2; section 5 point 18). */
export function customerRoutes(mount: Mount, mounts: readonly Mount[]): Routes {
  const named = (call: Call): Company => companyOf(call, call.segments.uuid ?? call.segments.company);

  const list: Handler = (call) => {
    const home = homeOf(call, mount);
    const customers = call.store.companies().filter((company) => company.parent === home);
    return page(call, customers, (company) => render(call, company, mounts));
  };
  const get: Handler = (call) => json(200, render(call, named(call), mounts));
  const post: Handler = (call) => {
    const parent = homeOf(call, mount);
    if (!call.store.company(parent)?.reseller) throw forbidden();
    const company = { uuid: newUuid(), parent, reseller: false };
    return write(call, company, readJsonObject(call.request), 201);
  };
  const put: Handler = (call) => write(call, named(call), readJsonObject(call.request), 200);
  const patch: Handler = (call) => {
    const company = named(call);
    const before = { ...company.extra, name: company.name };
    return write(call, company, { ...before, ...readJsonObject(call.request) }, 200);
  };
  const remove: Handler = (call) => {
    const { uuid } = named(call);
    if (uuid === call.key.company) throw forbidden();
    const empty = call.store.endpoints(uuid).length === 0 && call.store.profiles(uuid).length === 0;
    if (!empty && call.switches.get("deleteInUse") === "400") {
      throw invalid({ uuid: ["The company still has endpoints or profiles."] });
    }
    call.store.deleteCompany(uuid);
    return { status: 204, changed: true };
  };

  const write = (
    call: Call,
    { uuid, parent, reseller }: Pick<Company, "uuid" | "parent" | "reseller">,
    body: Record<string, unknown>,
    status: 200 | 201,
  ): Write => {
    readFields(companyBody, body);
    const { name, uuid: _uuid, links: _links, ...extra } = body;
    const company: Company = { uuid, parent, reseller, name: String(name), extra };
    const location = call.link(`companies/${uuid}`);
    return {
      location,
      effect: () => {
        call.store.setCompany(company);
      },
      answer: () => written(status, render(call, company, mounts), location),
    };
  };

  /** Mounted at `companies/` its items are where every company is anyway. */
  const item = mount.template === "companies/" ? "companies/{company}" : `${mount.template}{uuid}`;
  return [
    { template: mount.template, methods: () => ({ GET: list, POST: post }) },
    {
      template: item,
      methods: (switches) => ({ GET: get, ...updateMethods(switches, put, patch), DELETE: remove }),
    },
  ];
}

function render(call: Call, company: Company, mounts: readonly Mount[]): unknown {
  const at = `companies/${company.uuid}`;
  const profiles = call.link(`${at}/provisioning-profiles/`);
  const known = call.switches.get("companyLinks");
  const links: Record<string, string> = {
    self: call.link(at),
    endpoints: call.link(`${at}/endpoints/`),
    ...(known === "hyphenated" && { "provisioning-profiles": profiles }),
    ...(known === "underscored" && { provisioning_profiles: profiles }),
  };
  for (const { link, template } of mounts) {
    if (link !== undefined) links[link] = call.link(template.replace("{company}", company.uuid));
  }
  return { ...company.extra, uuid: company.uuid, name: company.name, links };
}
