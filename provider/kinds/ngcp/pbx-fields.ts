import * as z from "zod";
import type { JsonObject } from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";
import type { Rule } from "../kind";
import { count, type Fields, flag, optionalText, readList, reference } from "./fields";

type Inputs = Record<string, unknown>;

const groupFields = {
  pbxGroupMemberIds: {
    input: z
      .array(reference("The subscriber.").input)
      .optional()
      .describe(
        "Of a PBX group: the subscribers in it, ids of `ngcp.Subscriber` in the order in which they are hunted.",
      ),
    wire: "pbx_groupmember_ids",
    cleared: [],
    toWire: (ids) => (ids as string[]).map(Number),
    fromWire: (ids, mentioned) => readList(ids, mentioned)?.map(String),
  },
  pbxHuntPolicy: {
    input: z
      .enum(["serial", "random", "parallel", "circular"])
      .optional()
      .describe("Of a PBX group: how its members are hunted."),
  },
  pbxHuntTimeout: count("Of a PBX group: after how many seconds the next member is tried."),
  pbxHuntCancelMode: {
    input: z
      .enum(["bye", "cancel"])
      .optional()
      .describe("Of a PBX group: how calls to the other members end."),
  },
} satisfies Fields;

/** What only subscribers of a customer of the type `pbxaccount` have. Contract: ngcp, 9 (subscribers, PBX). */
export const pbxFields = {
  displayName: {
    ...optionalText(
      "Of a PBX account: the name that is shown. For a SIP account set the preference `display_name`.",
      128,
    ),
    // The server takes null for "as it is".
    cleared: "",
  },
  isPbxPilot: {
    ...flag(
      "Of a PBX account: whether it is the pilot, which comes first and goes last: let the others depend on it. Default: false.",
    ),
    isImmutable: true,
  },
  pbxExtension: optionalText(
    "Of a PBX account: the extension. Its number is that of the pilot with this at its end.",
    31,
  ),
  isPbxGroup: flag("Of a PBX account: whether it is a hunt group. Default: false."),
  ...groupFields,
} satisfies Fields;

export const pbxRules: readonly Rule<Inputs>[] = [
  {
    needs: ["primaryNumber", "pbxExtension", "isPbxPilot"],
    broken: ({ primaryNumber, pbxExtension, isPbxPilot }) =>
      primaryNumber !== undefined && pbxExtension !== undefined && isPbxPilot !== true
        ? "it is made of the PBX pilot's number and pbxExtension: leave it out."
        : undefined,
  },
  ...Object.keys(groupFields).map((name) => ({
    needs: [name, "isPbxGroup"],
    broken: (inputs: Inputs) =>
      inputs[name] !== undefined && inputs.isPbxGroup !== true
        ? "only a PBX group has it: set isPbxGroup: true, or leave it out."
        : undefined,
  })),
];

/** Refuses a change that the server would drop without a word, as it does for a SIP account. Answers tell the two apart. */
export function refusePbxFields(
  fields: Readonly<JsonObject>,
  desired: Inputs,
  changed: ReadonlySet<string>,
): void {
  const dropped = Object.keys(pbxFields).find((name) => changed.has(name) && desired[name] !== undefined);
  if (dropped === undefined || Object.hasOwn(fields, "is_pbx_pilot")) return;
  throw new VoipError({
    kind: "validation",
    api: "ngcp",
    property: dropped,
    problem: "Only subscribers of a customer of the type pbxaccount have it.",
    advice:
      dropped === "displayName"
        ? "Leave it out, and set the preference display_name with ngcp.SubscriberPreferences."
        : "Leave it out.",
  });
}

/** What an import declares: not the number of a PBX seat, nor the name that a SIP account has from a preference. */
export function withoutDerived(inputs: Inputs): Inputs {
  const { displayName, primaryNumber, ...others } = inputs;
  return {
    ...others,
    ...(inputs.isPbxPilot !== undefined && { displayName }),
    ...(inputs.isPbxPilot !== false && { primaryNumber }),
  };
}
