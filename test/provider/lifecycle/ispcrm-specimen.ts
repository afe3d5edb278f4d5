import { kindOf } from "./estate";
import type { Specimen } from "./specimens";

const declared = {
  ...{ username: "jonewe", customerId: "IZ1459296", status: "active", expiration: "2025-03-31 00:00:00" },
  ...{ mac: "00-04-13-AA-BB-CC", profileId: 10, onDelete: "call" },
};

/** The user of the documentation's example, with a device and at an installation that lets it be changed. */
export const ispcrmSpecimen: Specimen = {
  token: "ispcrm:User",
  kind: kindOf("ispcrm:User"),
  declared,
  checked: { ...declared, mac: "000413aabbcc", profileId: "10" },
  added: { createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) },
  differing: { status: "suspended" },
  difference: 'status is "active", not "suspended"',
  changed: { status: "suspended", mac: "0004.13aa.bbcd" },
  otherKey: { username: "janewe" },
  creating: { method: "POST" },
  writes: { create: { POST: 1 }, update: { PUT: 1 }, remove: { DELETE: 1 } },
  count: ({ ispcrm }) => ispcrm.store.users().length,
  edit: ({ ispcrm }, id) => void ispcrm.store.setUser({ id, status: "blocked" }),
  edited: { status: "blocked" },
  vanish: ({ ispcrm }, id) => ispcrm.store.deleteUser(id),
  usurp: ({ ispcrm }, id) => void ispcrm.store.setUser({ id, username: "somebody-else" }),
};
