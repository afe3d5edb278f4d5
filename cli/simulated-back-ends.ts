import {
  type CrmUser,
  ispcrmSwitches,
  type Mounts,
  type NgcpAccount,
  ngcpSwitches,
  redirectionSwitches,
  type Simulators,
  type SimulatorsOptions,
  type SrapsSimulator,
  type SwitchTable,
  srapsSwitches,
} from "../simulators";

type Options = Required<Omit<SimulatorsOptions, "tls">>;

/** What `voip sim` starts: every back end. */
export type EverySimulator = Simulators<Options>;

/** A setting of a stack, below `voip:<name>.` */
interface Setting {
  name: string;
  value: string;
  isSecret?: boolean;
}

/** What `voip sim` knows of one back end. */
export interface SimulatedBackEnd {
  /** Of its configuration and its options: `voip:sraps`, `--sraps-port`. */
  name: keyof Options;
  /** As it stands within a sentence. */
  title: string;
  switches: SwitchTable;
  /** What it is started with besides a port and its switches. */
  options?(mounts: Mounts): object;
  address(running: EverySimulator): string;
  /** Who may use it, and what is there already: a heading and its lines. */
  contents(running: EverySimulator): Record<string, string[]>;
  /** What a stack needs to use it. */
  settings(running: EverySimulator, mounts: Mounts): Setting[];
}

const sraps: SimulatedBackEnd = {
  name: "sraps",
  title: "SRAPS",
  switches: srapsSwitches,
  options: (mounts) => ({ mount: mounts }),
  address: (running) => running.sraps.baseUrl,
  contents: ({ sraps: { accounts, companies, store } }) => ({
    keys: Object.values(accounts).map(({ id, key, role, company }) => {
      const { name = "", reseller = false } = store.company(company) ?? {};
      return `${id}  ${key}  ${role}, ${reseller ? "reseller " : ""}${name}`;
    }),
    "customers of the reseller": [companies.north, companies.south].map(
      ({ uuid, name }) => `${uuid}  ${name}`,
    ),
  }),
  settings: (running, mounts) => {
    const { baseUrl, accounts, switches } = running.sraps;
    const linksElsewhere = switches.get("linkHost") === "second";
    return [
      { name: "baseUrl", value: baseUrl },
      { name: "keyId", value: accounts.main.id },
      { name: "key", value: accounts.main.key, isSecret: true },
      ...Object.entries(mounts).map(([name, path]) => ({ name: `paths.${name}`, value: String(path) })),
      ...(linksElsewhere ? [{ name: "allowedLinkOrigins[0]", value: secondOrigin(running.sraps) }] : []),
    ];
  },
};

function secondOrigin({ baseUrl }: SrapsSimulator): string {
  return new URL(baseUrl).origin.replace("127.0.0.1", "localhost");
}

const redirection: SimulatedBackEnd = {
  name: "redirection",
  title: "the redirection service",
  switches: redirectionSwitches,
  address: (running) => running.redirection.url,
  contents: (running) => ({
    accounts: Object.values(running.redirection.accounts).map(
      ({ username, password, company }) => `${username}  ${password}  ${company}`,
    ),
  }),
  settings: ({ redirection: { url, accounts } }) => [
    { name: "url", value: url },
    { name: "username", value: accounts.main.username },
    { name: "password", value: accounts.main.password, isSecret: true },
  ],
};

const ngcp: SimulatedBackEnd = {
  name: "ngcp",
  title: "NGCP",
  switches: ngcpSwitches,
  address: (running) => running.ngcp.baseUrl,
  contents: (running) => ({
    administrators: Object.values(running.ngcp.accounts).map(
      (account) => `${account.username}  ${account.password}  ${rightsOf(account)}`,
    ),
  }),
  settings: ({ ngcp: { baseUrl, accounts } }) => [
    { name: "url", value: baseUrl },
    { name: "username", value: accounts.admin.username },
    { name: "password", value: accounts.admin.password, isSecret: true },
  ],
};

function rightsOf({ role, resellerId, showPasswords, readOnly, active }: NgcpAccount): string {
  return [
    role === "reseller" ? `reseller ${resellerId}` : role,
    ...(showPasswords ? [] : ["sees no passwords"]),
    ...(readOnly ? ["read-only"] : []),
    ...(active ? [] : ["not active"]),
  ].join(", ");
}

/** One user's path, as the documentation's example spells it. */
const documentedUserPath = "/api/v0/Users/{id}";

/** So that there is somebody to read. The first is the documentation's own example, with a device. */
const crmUsers: readonly Partial<CrmUser>[] = [
  {
    ...{ username: "jonewe", name: "John Ewe", customer_id: "IZ1459296", mac: "00:04:13:a0:00:01" },
    ...{ expiration: "2030-03-31 00:00:00", activated_at: "2023-12-13 00:00:00" },
  },
  {
    ...{ username: "adalov", name: "Ada Lovelace", customer_id: "IZ1459301", mac: "00:04:13:a0:00:02" },
    ...{ expiration: "2030-06-30 00:00:00", activated_at: "2024-06-30 00:00:00" },
  },
  { username: "gracho", name: "Grace Hopper", customer_id: "IZ1459302", expiration: "2031-01-31 00:00:00" },
  {
    ...{ username: "alatur", name: "Alan Turing", customer_id: "IZ1459310", mac: "00:04:13:a0:00:04" },
    ...{ status: "suspended", expiration: "2024-12-31 00:00:00", activated_at: "2023-01-01 00:00:00" },
  },
];

const ispcrm: SimulatedBackEnd = {
  name: "ispcrm",
  title: "the ISP CRM",
  switches: ispcrmSwitches,
  options: () => ({ users: crmUsers }),
  address: (running) => `${running.ispcrm.url}${running.ispcrm.pathPrefix}`,
  contents: ({ ispcrm: { accounts, store } }) => ({
    tokens: Object.values(accounts).map(
      ({ token, role, expired }) => `${token}  ${role}${expired ? ", expired" : ""}`,
    ),
    users: store
      .users()
      .map(({ id, username, customer_id, status, mac }) =>
        [id, username, customer_id, status, mac ?? "no device"].join("  "),
      ),
  }),
  settings: ({ ispcrm: { url, accounts, switches } }) => [
    { name: "url", value: url },
    { name: "token", value: accounts.full.token, isSecret: true },
    ...(switches.get("tokenHeader") === "x-auth-token" ? [{ name: "auth", value: "x-auth-token" }] : []),
    ...(switches.get("userPlace") === "documented" ? [{ name: "userPath", value: documentedUserPath }] : []),
    ...(switches.get("userId") === "id" ? [] : [{ name: "userIdField", value: switches.get("userId") }]),
  ],
};

/** In the order in which they are printed. */
export const simulatedBackEnds: readonly SimulatedBackEnd[] = [sraps, redirection, ngcp, ispcrm];
