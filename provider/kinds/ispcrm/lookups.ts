import * as z from "zod";
import type { IspcrmClient, User } from "../../clients/ispcrm/client";
import { VoipError } from "../../transport/errors";
import { lookup } from "../lookup";
import { observed } from "./user";

const found = z.object({
  id: z.string().describe("The id, as the field that `voip:ispcrm.userIdField` names has it."),
  username: z.string().optional().describe("The user name."),
  customerId: z.string().optional().describe("The customer's id in the CRM."),
  status: z.string().optional().describe("The status, as in `active`."),
  expiration: z.string().optional().describe("When the service ends. As text, without a zone."),
  createdAt: z.string().optional().describe("When the CRM made the user. As text, without a zone."),
  activatedAt: z.string().optional().describe("When the service began. As text, without a zone."),
  mac: z.string().optional().describe("The MAC address of its device, twelve lower-case digits."),
  profileId: z.string().optional().describe("The id of its service profile."),
  profileName: z.string().optional().describe("The name of its service profile."),
  radiusId: z.string().optional().describe("Its id in RADIUS."),
  fields: z.record(z.string(), z.unknown()).optional().describe("Further fields by their names in the API."),
});

export const getUsers = lookup({
  token: "ispcrm:getUsers",
  backend: "ispcrm",
  summary: "The CRM's users, all of them or those of a status, each as its own page shows it.",
  args: z.strictObject({
    status: z.string().min(1).optional().describe("Only users of this status, as in `active`. Default: all."),
  }),
  result: z.object({
    users: z
      .array(found.meta({ id: "CrmUser", description: "A user of the CRM." }))
      .describe("The users, in the order of the CRM's list."),
  }),
  async run(api, { status }) {
    const users = (await api.getUsers(status === undefined ? {} : { status })).map(toResult);
    // One may be of another status by now.
    return { users: users.filter((user) => status === undefined || user.status === status) };
  },
});

export const getUser = lookup({
  token: "ispcrm:getUser",
  backend: "ispcrm",
  summary: "A user of the CRM, by its id, its user name or its customer id.",
  args: z.strictObject({
    id: z.string().min(1).optional().describe("The id, as `voip:ispcrm.userIdField` says."),
    username: z.string().min(1).optional().describe("The user name."),
    customerId: z.string().min(1).optional().describe("The customer's id in the CRM."),
  }),
  result: found,
  async run(api, args) {
    const user = await find(api, args);
    if (user) return toResult(user);
    const [property = "id", value] = Object.entries(args).find((entry) => entry[1] !== undefined) ?? [];
    throw new VoipError({
      kind: "notFound",
      api: "ispcrm",
      property,
      problem: `The ISP CRM has no user with ${property} ${JSON.stringify(value)}.`,
    });
  },
});

async function find(
  api: IspcrmClient,
  { id, username, customerId }: { id?: string; username?: string; customerId?: string },
): Promise<User | undefined> {
  if ([id, username, customerId].filter((key) => key !== undefined).length !== 1) {
    throw new VoipError({
      kind: "validation",
      problem: "ispcrm:getUser needs one of id, username and customerId.",
    });
  }
  if (id !== undefined) return api.getUser(id);
  return api.findUser(username !== undefined ? { username } : { customer_id: customerId ?? "" });
}

function toResult(user: User) {
  const { id, inputs, outputs } = observed(user);
  return { ...inputs, ...outputs, id };
}
