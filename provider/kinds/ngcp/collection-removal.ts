import { isTerminated, type NgcpClient } from "../../clients/ngcp/client";
import { isOutcomeUnknown, VoipError } from "../../transport/errors";
import type { Collection } from "./collection";

/** Ends an object in the way of its collection. That it has gone already is success. */
export async function removeFrom(api: NgcpClient, definition: Collection, id: string): Promise<void> {
  const { name, noun, ends } = definition;
  if (ends === "terminate") return terminate(api, name, id, noun);
  try {
    await api.remove(name, id, { subject: noun });
  } catch (error) {
    throw isOutcomeUnknown(error) ? await explained(definition, api, id, error) : error;
  }
}

/** A repeat after a lost answer is refused although the first one did it. */
async function terminate(api: NgcpClient, path: string, id: string, noun: string): Promise<void> {
  try {
    await api.patch(path, id, [{ op: "replace", path: "/status", value: "terminated" }], { subject: noun });
  } catch (error) {
    const item = await api.get(path, id, { subject: noun }).catch(() => {
      throw error;
    });
    if (item !== undefined && !isTerminated(item)) throw error;
  }
}

/** Why the server failed on a removal, as far as what uses the object tells. */
async function explained(
  { noun, usedBy }: Collection,
  api: NgcpClient,
  id: string,
  error: unknown,
): Promise<unknown> {
  const users = await usedBy?.(api, id).catch(() => undefined);
  if (users === undefined) return error;
  return new VoipError({
    kind: "conflict",
    api: "ngcp",
    problem: `NGCP does not remove the ${noun} ${id}: it is still used by ${users}.`,
    advice: "Remove them first, or let them do without it.",
    cause: error,
  });
}
