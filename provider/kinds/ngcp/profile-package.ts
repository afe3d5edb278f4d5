import * as z from "zod";
import type { JsonObject, NgcpClient } from "../../clients/ngcp/client";
import { collection } from "./collection";
import { counted } from "./collection-search";
import { count, type Field, optionalReference, readList, reference, resellerId, text } from "./fields";
import { lockLevel } from "./lock-level";

const UNITS = ["minute", "hour", "day", "week", "month"] as const;

const entry = z.strictObject({
  profileId: reference("The billing profile: the id of a `ngcp.BillingProfile`.").input,
  networkId: optionalReference(
    "Where calls must come from for it: the id of a `ngcp.BillingNetwork`. Default: anywhere.",
  ).input,
});

type Entry = z.output<typeof entry>;

/** Profiles with the networks that they are for, in the order in which they are declared. */
function profiles<Input extends z.ZodType>(input: Input): Field<Input> {
  return {
    input,
    cleared: [],
    toWire: (entries) =>
      (entries as Entry[]).map(({ profileId, networkId }) => ({
        profile_id: Number(profileId),
        ...(networkId !== undefined && { network_id: Number(networkId) }),
      })),
    fromWire: (entries, mentioned) =>
      readList(entries, mentioned)?.map((one) => {
        const { profile_id, network_id } = one as JsonObject;
        return {
          profileId: String(profile_id),
          ...(typeof network_id === "number" && { networkId: String(network_id) }),
        };
      }),
  };
}

function amount(description: string): Field {
  return { input: z.number().optional().describe(`${description} Default: 0.`), cleared: 0 };
}

function threshold(description: string): Field {
  return { input: z.number().optional().describe(description) };
}

/** A profile package. Contract: ngcp, 9 (profilepackages), 12, and the recordings. */
export const profilePackage = collection({
  class: "ProfilePackage",
  name: "profilepackages",
  noun: "profile package",
  summary: "What prepaid customers pay at what time, and which billing profiles hold for them meanwhile.",
  fields: {
    name: text("The name. Unique within the reseller.", 127),
    resellerId,
    description: text("What it is for."),
    initialBalance: amount("What a new customer has, in the smallest unit."),
    serviceCharge: amount("What is taken off a top-up, in the smallest unit."),
    initialProfiles: profiles(
      z
        .array(entry)
        .refine(
          (entries) => entries.some(({ networkId }) => networkId === undefined),
          "expected a profile without a network among them",
        )
        .describe("The profiles that a new customer has. One of them must be for calls from anywhere."),
    ),
    balanceIntervalUnit: {
      input: z.enum(UNITS).optional().describe("What the balance interval is counted in. Default: month."),
      cleared: "month",
    },
    balanceIntervalValue: {
      input: z.number().int().min(1).optional().describe("How many of that an interval has. Default: 1."),
      cleared: 1,
    },
    balanceIntervalStartMode: {
      input: z
        .enum(["1st", "1st_tz", "create", "create_tz", "topup_interval", "topup"])
        .optional()
        .describe(
          "When an interval begins: on the first of a month, when the customer was made (`_tz`: by its own clock), or with a top-up. Default: 1st.",
        ),
      cleared: "1st",
    },
    carryOverMode: {
      input: z
        .enum(["carry_over", "carry_over_timely", "discard"])
        .optional()
        .describe(
          "What becomes of the balance at the end: it is kept, kept after a timely top-up, or lost. Default: carry_over.",
        ),
      cleared: "carry_over",
    },
    timelyDurationUnit: {
      input: z.enum(UNITS).optional().describe("What the time is counted in that a top-up is timely in."),
    },
    timelyDurationValue: count("How many of that before the end of an interval."),
    notopupDiscardIntervals: count(
      "After how many intervals without a top-up the balance is lost. Default: never.",
    ),
    underrunLockThreshold: threshold("Below which balance subscribers are locked, in the smallest unit."),
    underrunLockLevel: lockLevel("How they are locked then."),
    underrunProfileThreshold: threshold("Below which balance other profiles hold, in the smallest unit."),
    underrunProfiles: profiles(z.array(entry).optional().describe("The profiles that hold then.")),
    topupLockLevel: lockLevel("How subscribers are locked after a top-up."),
    topupProfiles: profiles(z.array(entry).optional().describe("The profiles that hold after a top-up.")),
  },
  identity: ["resellerId", "name"],
  filters: ["resellerId", "name"],
  mayBeUnset: ["resellerId"],
  ignoresCase: ["name"],
  ends: "delete",
  rules: [
    {
      needs: ["carryOverMode", "timelyDurationValue"],
      broken: ({ carryOverMode, timelyDurationValue }) =>
        carryOverMode === "carry_over_timely" && timelyDurationValue === undefined
          ? "carry_over_timely needs timelyDurationValue and timelyDurationUnit."
          : undefined,
    },
  ],
});

/** In how many packages a profile or a network has a part, in words. They keep the id of what has gone. */
export async function packagesWith(
  api: NgcpClient,
  column: "profile_id" | "network_id",
  id: string,
): Promise<string | undefined> {
  const packages = await counted(api, "profilepackages", {}, "profile package", (fields) =>
    [fields.initial_profiles, fields.underrun_profiles, fields.topup_profiles].some(
      (list) =>
        Array.isArray(list) && list.some((one) => (one as JsonObject | null)?.[column] === Number(id)),
    ),
  );
  return packages && `a part in ${packages}`;
}
