import type { RedirectionClient } from "./client";
import { Gathering, type Outcomes } from "./gathering";
import { refused } from "./refusal";
import type { Refusal } from "./replies";

/** How a list is carried out, and a phone of it alone. */
interface Writing {
  procedure: string;
  url?: string;
  list(macs: readonly string[]): Promise<Refusal[]>;
  /** The refusal of what is done already. */
  already?: string;
  one(mac: string): Promise<void>;
  /** Whether it has been done already, as a read tells. */
  isDone(mac: string): Promise<boolean>;
}

/** A client whose single registrations and deregistrations go out in list calls where several are wanted at once. */
export function withListCalls(single: RedirectionClient): RedirectionClient {
  const gathering = new Gathering();

  const registering = (url: string): Writing => ({
    procedure: "redirect.registerPhoneList",
    url,
    list: (macs) => single.registerPhoneList(macs, url),
    one: (mac) => single.registerPhone(mac, url),
    isDone: async (mac) => (await single.getPhoneRedirection(mac))?.url === url,
  });
  const deregistering: Writing = {
    procedure: "redirect.deregisterPhoneList",
    list: (macs) => single.deregisterPhoneList(macs),
    already: "no_such_mac",
    one: (mac) => single.deregisterPhone(mac),
    isDone: async (mac) => (await single.checkPhone(mac)) === "nobody",
  };

  const deregisterPhone = (mac: string) => gathering.add("", mac, (macs) => carryOut(macs, deregistering));

  return {
    ...single,
    deregisterPhone,
    async registerPhone(mac, url) {
      if (single.settings.registerMode === "deregisterFirst") await deregisterPhone(mac);
      await gathering.add(url, mac, (macs) => carryOut(macs, registering(url)));
    },
    getPhoneRedirection: (mac) => gathering.during(() => single.getPhoneRedirection(mac)),
    checkPhone: (mac) => gathering.during(() => single.checkPhone(mac)),
    listPhones: (...of) => gathering.during(() => single.listPhones(...of)),
  };
}

/**
 * Sends the list. Where phones of it are refused it is not known whether the others were done (contracts:
 * snom-and-ispcrm, 2.4): each is looked at, and done alone where it was not.
 */
async function carryOut(macs: readonly string[], writing: Writing): Promise<Outcomes> {
  const failures = new Map<string, unknown>();
  const [first = ""] = macs;
  if (macs.length === 1) {
    await writing.one(first);
    return failures;
  }
  const refusals = await writing.list(macs);
  if (refusals.length === 0) return failures;
  for (const { mac, error } of refusals) {
    if (error !== writing.already) failures.set(mac, refused(writing.procedure, error, mac, writing.url));
  }
  const others = macs.filter((mac) => refusals.every((refusal) => refusal.mac !== mac));
  await Promise.all(
    others.map(async (mac) => {
      try {
        if (!(await writing.isDone(mac))) await writing.one(mac);
      } catch (error) {
        failures.set(mac, error);
      }
    }),
  );
  return failures;
}
