import { variableName } from "../../provider/connections/settings";
import { type Simulators, type SimulatorsOptions, startSimulators } from "../../simulators";
import { tables } from "../../simulators/ngcp/store";
import { createStack, type Setting, type StackOptions, type TestStack } from "./harness";

export type EstateSimulators = Simulators<{
  sraps: object;
  redirection: object;
  ngcp: object;
  ispcrm: object;
}>;

/** All back ends; of Snom's, the collections whose paths are not public are where the company's links say. */
export function startEstate({
  ngcp = {},
  ispcrm = {},
  tls,
}: Pick<SimulatorsOptions, "ngcp" | "ispcrm" | "tls"> = {}): Promise<EstateSimulators> {
  return startSimulators({
    sraps: {
      mount: {
        companies: "{base}companies/",
        users: "{company}/users/",
        productDefaults: "{company}/product-defaults/",
      },
    },
    redirection: {},
    ngcp,
    ispcrm,
    ...(tls && { tls }),
  });
}

/** The stack configuration of a person who works with the simulators' accounts; of NGCP, an administrator's. */
export function accountsOf({ sraps, redirection, ngcp, ispcrm }: EstateSimulators): Record<string, Setting> {
  return {
    "voip:sraps.baseUrl": sraps.baseUrl,
    "voip:sraps.keyId": sraps.accounts.reseller.id,
    "voip:sraps.key": { secret: sraps.accounts.reseller.key },
    "voip:redirection.url": redirection.url,
    "voip:redirection.username": redirection.accounts.main.username,
    "voip:redirection.password": { secret: redirection.accounts.main.password },
    "voip:ngcp.url": ngcp.baseUrl,
    "voip:ngcp.username": ngcp.accounts.admin.username,
    "voip:ngcp.password": { secret: ngcp.accounts.admin.password },
    "voip:ispcrm.url": ispcrm.url,
    "voip:ispcrm.token": { secret: ispcrm.accounts.full.token },
  };
}

/** The same in the environment, where pipelines have it: `VOIP_SRAPS_KEY_ID` and so on. */
export function environmentOf(simulators: EstateSimulators): Record<string, string> {
  return Object.fromEntries(
    Object.entries(accountsOf(simulators)).map(([path, setting]) => [
      variableName(...path.split(/[:.]/)),
      typeof setting === "string" ? setting : setting.secret,
    ]),
  );
}

/** Runs a test with simulators and a stack of its own, and removes both. */
export async function withEstate(
  { simulate, ...options }: StackOptions & { program: string; simulate?: Parameters<typeof startEstate>[0] },
  test: (stack: TestStack, simulators: EstateSimulators) => Promise<void>,
): Promise<void> {
  const simulators = await startEstate(simulate);
  try {
    const config = { ...accountsOf(simulators), ...options.config };
    const stack = await createStack({ ...options, config });
    try {
      await test(stack, simulators);
    } finally {
      await stack.remove();
    }
  } finally {
    await simulators.stop();
  }
}

/** The writes that took effect at the back ends. */
export function writes({ sraps, redirection, ngcp, ispcrm }: EstateSimulators): string[] {
  return [sraps, redirection, ngcp, ispcrm].flatMap(({ log }) =>
    log.mutations().map(({ procedure, method, template }) => procedure ?? `${method} ${template}`),
  );
}

/** How many requests came, whatever they were. */
export function requests(simulators: EstateSimulators): number {
  return simulators.requests().length;
}

export function clearLogs({ sraps, redirection, ngcp, ispcrm }: EstateSimulators): void {
  for (const { log } of [sraps, redirection, ngcp, ispcrm]) log.clear();
}

/** Rows of NGCP that are parts of others. */
const PARTS: ReadonlySet<string> = new Set([
  ...["numbers", "rewriterules", "cfmappings"],
  ...["cfdestinationsets", "cftimesets", "cfsourcesets", "cfbnumbersets"],
]);

/** The names of all that the back ends hold; what NGCP has terminated is gone, and the CRM's users are its own. */
export function inventory({ sraps, redirection, ngcp }: EstateSimulators): string[] {
  const { store } = sraps;
  const uuids = [
    ...[...store.companies(), ...store.profiles(), ...store.objects("users")],
    ...store.objects("productDefaults"),
  ].map(({ uuid }) => uuid);
  const macs = [...store.endpoints(), ...redirection.store.phones()].map(({ mac }) => mac);
  const rows = tables.flatMap((table) =>
    (PARTS.has(table) ? [] : ngcp.store.rows(table))
      .filter(({ status }) => status !== "terminated")
      .map(({ id }) => `${table} ${id}`),
  );
  return [...uuids, ...macs, ...rows];
}
