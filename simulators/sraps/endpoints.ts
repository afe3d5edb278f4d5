import * as z from "zod";
import { type Call, companyOf, foreign, type Handler, json, type Write, written } from "./call";
import { page } from "./paging";
import { type Company, type Endpoint, endpointDefaults } from "./records";
import { checkReference, checkSettings } from "./references";
import { invalid, notFound } from "./refusal";
import { definedFields, looseBoolean, readFields, readJsonObject, settingsManager } from "./request-body";
import type { Routes } from "./router";
import type { Setting } from "./settings-catalogue";
import { takenMacRefusals } from "./taken-mac";

const macPattern = /^[0-9a-f]{12}$/i;
const malformedMac = "Enter a valid MAC address.";

const endpointBody = z.object({
  mac: z.string().regex(macPattern, malformedMac),
  name: z.string().nullable().optional(),
  autoprovisioning_enabled: looseBoolean.optional(),
  provisioning_profile: z.string().nullable().optional(),
  settings_manager: settingsManager.optional(),
  warranty_exp_warning_period: z.int().nullable().optional(),
});
type EndpointBody = z.output<typeof endpointBody>;

/** The endpoints of a company (contract 1.5, rows E1 to E5). */
export function endpointRoutes(catalogue: () => readonly Setting[]): Routes {
  const refuseTaken = takenMacRefusals();

  const list: Handler = (call) => {
    const company = companyOf(call);
    const minimal = call.switches.get("listEntries") === "minimal";
    return page(call, call.store.endpoints(company.uuid), (endpoint) =>
      minimal ? { mac: endpoint.mac } : render(call, endpoint),
    );
  };

  const put: Handler = (call) => {
    const company = companyOf(call);
    const mac = call.segments.mac ?? "";
    if (!macPattern.test(mac)) throw invalid({ mac: [malformedMac] });
    const body = readBody(call);
    if (body.mac.toLowerCase() !== mac.toLowerCase() && call.switches.get("macMismatch") === "400") {
      throw invalid({ mac: ["Does not match the URL."] });
    }
    return write(call, company, { ...body, mac: mac.toLowerCase() });
  };

  const post: Handler = (call) => {
    const company = companyOf(call);
    const body = readBody(call);
    if (call.store.endpoint(body.mac)?.company === company.uuid) {
      throw invalid({ mac: ["Endpoint with this mac already exists."] });
    }
    return write(call, company, { ...body, mac: body.mac.toLowerCase() });
  };

  const write = (call: Call, company: Company, body: EndpointBody): Write => {
    const { store, switches } = call;
    const { mac, provisioning_profile: profile } = body;
    const existing = store.endpoint(mac);
    if (existing && existing.company !== company.uuid) throw refuseTaken(call);
    if (profile) {
      checkReference(call, "provisioning_profile", profile, store.profile(profile)?.company === company.uuid);
    }
    checkSettings(call, catalogue(), body.settings_manager ?? {});
    const kept = switches.get("endpointPut") === "merge" ? existing : undefined;
    const endpoint = { ...endpointDefaults, ...kept, ...definedFields(body), mac, company: company.uuid };
    const location = call.link(path(endpoint));
    const status = existing || switches.get("endpointCreated") === "200" ? 200 : 201;
    return {
      location,
      effect: () => {
        store.setEndpoint(endpoint);
        const message = `Endpoint ${mac} was ${existing ? "updated" : "created"}.`;
        store.addLogEntry({ message, mac, company: company.uuid });
      },
      answer: () => written(status, render(call, endpoint), location),
    };
  };

  const get: Handler = (call) => json(200, render(call, ownEndpoint(call)));

  const remove: Handler = (call) => {
    const { mac, company } = ownEndpoint(call);
    call.store.deleteEndpoint(mac);
    call.store.addLogEntry({ message: `Endpoint ${mac} was deleted.`, mac, company });
    return { status: 204, changed: true };
  };

  return [
    {
      template: "companies/{company}/endpoints/",
      methods: (switches) => ({ GET: list, ...(switches.get("endpointPost") === "there" && { POST: post }) }),
    },
    {
      template: "companies/{company}/endpoints/{mac}",
      methods: (switches) => ({
        ...(switches.get("endpointGet") === "there" && { GET: get }),
        PUT: put,
        DELETE: remove,
      }),
    },
  ];
}

function readBody(call: Call): EndpointBody {
  return readFields(endpointBody, readJsonObject(call.request), call.switches.get("unknownFields"));
}

function ownEndpoint(call: Call): Endpoint {
  const company = companyOf(call);
  const endpoint = call.store.endpoint(call.segments.mac ?? "");
  if (!endpoint) throw notFound();
  if (endpoint.company !== company.uuid) throw foreign(call);
  return endpoint;
}

function path({ company, mac }: Pick<Endpoint, "company" | "mac">): string {
  return `companies/${company}/endpoints/${mac}`;
}

function render(call: Call, endpoint: Endpoint): unknown {
  const { company, ...fields } = endpoint;
  const profile = endpoint.provisioning_profile;
  const profiles = `companies/${company}/provisioning-profiles`;
  return {
    ...fields,
    links: {
      self: call.link(path(endpoint)),
      company: call.link(`companies/${company}`),
      ...(profile && { provisioning_profile: call.link(`${profiles}/${profile}`) }),
    },
  };
}
