import { join, resolve } from "node:path";
import type { CrmUser } from "../../simulators";
import { accountsOf, clearLogs, type EstateSimulators, inventory, startEstate, writes } from "./estate";
import { createStack, hostsInTime, type RunResult } from "./harness";

jest.setTimeout(400_000);

const USERS = 25;

/** Users as an ISP's CRM has them; some fields come as numbers or in another notation. */
const crmUsers: Partial<CrmUser>[] = Array.from({ length: USERS }, (_, index) => ({
  id: String(index + 1),
  ...crmUser(`user-${index + 1}`, `00:04:13:A1:00:${(index + 1).toString(16).padStart(2, "0")}`),
}));

function crmUser(username: string, mac: string): Partial<CrmUser> {
  return {
    username,
    mac,
    customer_id: `IZ-${username}`,
    expiration: "2030-03-31 00:00:00",
    activated_at: "2025-12-13 00:00:00",
  };
}

/** `update Subscriber user-3`, in alphabetical order; a replacement is one line. */
function steps(run: RunResult): string[] {
  return run
    .expectSuccess()
    .steps()
    .filter(({ op }) => op !== "create-replacement" && op !== "delete-replaced")
    .map(({ op, type, name }) => `${op} ${type.slice(type.lastIndexOf(":") + 1)} ${name}`)
    .sort();
}

const ofOneUser = [
  ...["CallForwards", "Customer", "CustomerContact", "MacRedirection", "Phone"],
  ...["Subscriber", "SubscriberPreferences"],
];

/** What there is of one user at the back ends. */
function held({ ngcp, sraps, redirection }: EstateSimulators, username: string) {
  const { store } = ngcp;
  const live = store
    .rows("subscribers")
    .filter((row) => row.username === username && row.status !== "terminated");
  const customers = store.rows("contracts").filter((row) => row.external_id === `IZ-${username}`);
  const phones = sraps.store.endpoints().filter(({ name }) => name === username);
  return {
    subscribers: live.map(({ status }) => status),
    customers: customers.map(({ status }) => status),
    phones: phones.map(({ mac }) => mac),
    redirected: phones.map(({ mac }) => redirection.store.phone(mac)?.url),
  };
}

test.each(hostsInTime)(
  "%s: 25 users of the CRM become an estate that follows them: one leaves, one gets another phone, one is new",
  async (host) => {
    const simulators = await startEstate({ ispcrm: { users: crmUsers } });
    const { ispcrm } = simulators;
    const before = inventory(simulators);
    const stack = await createStack({
      name: "onboarding",
      host,
      programDir: join(resolve(__dirname, "../.."), "examples/onboarding"),
      config: {
        ...accountsOf(simulators),
        helpdeskPassword: { secret: "correct horse" },
        passwordSeed: { secret: "a seed" },
      },
    });
    try {
      const up = steps(await stack.up());
      expect(up).toHaveLength(USERS * ofOneUser.length + 5);
      for (const { username = "" } of crmUsers) {
        expect(held(simulators, username)).toEqual({
          subscribers: ["active"],
          customers: ["active"],
          phones: [expect.stringMatching(/^000413a100/)],
          redirected: ["https://prov.isp.example/snom/{mac}"],
        });
      }
      const settled = inventory(simulators);

      clearLogs(simulators);
      expect(steps(await stack.up())).toEqual([]);
      expect(writes(simulators)).toEqual([]);

      ispcrm.store.setUser({ id: "3", status: "expired" });
      ispcrm.store.setUser({ id: "7", mac: "000413-B10007" });
      ispcrm.store.setUser({ ...crmUser("newcomer", "00:04:13:C1:00:01") });
      const expected = [
        "update Subscriber user-3",
        "replace MacRedirection user-7",
        "replace Phone user-7",
        ...ofOneUser.map((type) => `create ${type} newcomer`),
      ].sort();
      clearLogs(simulators);
      expect(steps(await stack.preview())).toEqual(expected);
      expect(writes(simulators)).toEqual([]);
      expect(steps(await stack.up())).toEqual(expected);

      expect(held(simulators, "user-3")).toMatchObject({ subscribers: ["locked"], phones: ["000413a10003"] });
      expect(held(simulators, "user-7")).toMatchObject({ subscribers: ["active"], phones: ["000413b10007"] });
      expect(held(simulators, "newcomer")).toMatchObject({
        subscribers: ["active"],
        phones: ["000413c10001"],
      });
      // A contact, a customer, a subscriber, a phone and a redirection came; nothing went.
      expect(inventory(simulators)).toHaveLength(settled.length + 5);

      // The one who left comes back: the lock that came with it goes.
      ispcrm.store.setUser({ id: "3", status: "active" });
      expect(steps(await stack.up())).toEqual(["update Subscriber user-3"]);
      const [row] = simulators.ngcp.store.rows("subscribers").filter(({ username }) => username === "user-3");
      expect(row).toMatchObject({ status: "active", lock: null });

      steps(await stack.destroy());
      expect(inventory(simulators)).toEqual(before);
      expect(ispcrm.store.users()).toHaveLength(USERS + 1);
    } finally {
      await stack.remove();
      await simulators.stop();
    }
  },
);
