import * as z from "zod";
import { VoipError } from "../../transport/errors";
import { macAddress } from "../fields";
import { lookup } from "../lookup";
import { companyInput, formatCompanyPath } from "./ids";
import { phone } from "./phone";
import { productGroupName, productGroupUuid } from "./product-group";

const company = companyInput.describe(
  "The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company.",
);
const mac = macAddress.describe("The phone's MAC address, in any usual notation.");

export const getPhone = lookup({
  token: "sraps:getPhone",
  backend: "sraps",
  summary: "A phone of the company, by its MAC address.",
  args: z.strictObject({ mac, company }),
  result: z.object({
    id: z.string().describe("The id, `<company>/<MAC address>`."),
    mac: z.string().describe("The MAC address, twelve lower-case digits."),
    profile: z.string().optional().describe("The uuid of its provisioning profile."),
    name: z.string().optional().describe("Its label."),
    autoprovisioning: z.boolean().optional().describe("Whether it may fetch its settings from SRAPS."),
    redirectionUrl: z.string().optional().describe("The URL that it fetches its settings from."),
    settings: z
      .record(z.string(), z.unknown())
      .optional()
      .describe("Its own settings, by parameter name where that is clear, else by the setting's uuid."),
  }),
  async run(api, args) {
    const id = args.company === undefined ? args.mac : formatCompanyPath(args.company, args.mac);
    const found = await phone.observe(api, { id });
    if (!found) throw notFound("mac", `SRAPS has no phone ${args.mac} in this company.`);
    const { company: _company, productGroup: _productGroup, ...inputs } = found.inputs;
    return { ...inputs, id: found.id, mac: args.mac };
  },
});

export const getProvisioningProfile = lookup({
  token: "sraps:getProvisioningProfile",
  backend: "sraps",
  summary: "A provisioning profile of the company, by its name.",
  args: z.strictObject({ name: z.string().min(1).describe("The name, as the portal shows it."), company }),
  result: z.object({
    id: z.string().describe("The id, for the `profile` of a phone."),
    name: z.string().describe("The name."),
    productGroup: z.string().optional().describe("The name of its product group."),
    autoprovisioning: z
      .boolean()
      .optional()
      .describe("Whether its phones may fetch their settings from SRAPS."),
  }),
  async run(api, args) {
    const profile = await api.profiles.findByName(args.company, args.name);
    if (!profile)
      throw notFound("name", `SRAPS has no profile ${JSON.stringify(args.name)} in this company.`);
    const { uuid } = await api.company(args.company);
    const { productGroup } = profile;
    return {
      id: formatCompanyPath(uuid, profile.uuid),
      name: profile.name,
      productGroup: productGroup === undefined ? undefined : await productGroupName(api, productGroup),
      autoprovisioning: profile.autoprovisioningEnabled,
    };
  },
});

export const getProductGroup = lookup({
  token: "sraps:getProductGroup",
  backend: "sraps",
  summary: "A product group, by its name or uuid.",
  args: z.strictObject({ name: z.string().min(1).describe("The name, as in `D-Series`, or the uuid.") }),
  result: z.object({
    uuid: z.string().describe("The uuid."),
    name: z.string().describe("The name."),
  }),
  run: (api, args) => api.productGroup(args.name),
});

export const getSetting = lookup({
  token: "sraps:getSetting",
  backend: "sraps",
  summary: "The setting that a parameter name stands for in a product group.",
  args: z.strictObject({
    name: z.string().min(1).describe("The parameter name, as in `setting_server`."),
    productGroup: z
      .string()
      .optional()
      .describe("The product group by its name. Default: `voip:sraps.productGroup`."),
  }),
  result: z.object({
    uuid: z.string().describe("The uuid."),
    name: z.string().describe("The parameter name."),
    usesPermissions: z.boolean().optional().describe("Whether the setting carries a permission."),
  }),
  async run(api, args) {
    const group = args.productGroup && (await productGroupUuid(api, args.productGroup));
    const { uuid, paramName, usesPermissions } = await api.catalogue.resolve(args.name, group);
    return { uuid, name: paramName, usesPermissions };
  },
});

const LOG_ENTRIES = 100;

export const getLogEntries = lookup({
  token: "sraps:getLogEntries",
  backend: "sraps",
  summary:
    "The log entries of the company that name a phone. Needs `voip:sraps.paths.logs` or a link to the logs.",
  args: z.strictObject({
    mac,
    company,
    limit: z
      .number()
      .int()
      .min(1)
      .default(LOG_ENTRIES)
      .describe(`How many entries at most, in the order of SRAPS. Default: ${LOG_ENTRIES}.`),
  }),
  result: z.object({
    entries: z.array(z.record(z.string(), z.unknown())).describe("The entries as SRAPS has them."),
  }),
  async run(api, args) {
    const entries: Record<string, unknown>[] = [];
    for await (const { fields } of api.collection("logs").list(args.company)) {
      // The fields of an entry are not public: one that names the MAC address anywhere is one of the phone.
      if (JSON.stringify(fields).replace(/[:.-]/g, "").toLowerCase().includes(args.mac)) entries.push(fields);
      if (entries.length === args.limit) break;
    }
    return { entries };
  },
});

function notFound(property: string, problem: string): VoipError {
  return new VoipError({ kind: "notFound", api: "sraps", property, problem });
}
