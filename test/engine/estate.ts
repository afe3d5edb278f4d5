import { type Simulators, type SimulatorsOptions, startSimulators } from "../../simulators";
import { createStack, type Setting, type StackOptions, type TestStack } from "./harness";

export type EstateSimulators = Simulators<{ sraps: object; redirection: object; ngcp: object }>;

/** All back ends; of Snom's, the collections whose paths are not public are where the company's links say. */
export function startEstate({
  ngcp = {},
  tls,
}: Pick<SimulatorsOptions, "ngcp" | "tls"> = {}): Promise<EstateSimulators> {
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
    ...(tls && { tls }),
  });
}

/** The stack configuration of a person who works with the simulators' accounts; of NGCP, an administrator's. */
export function accountsOf({ sraps, redirection, ngcp }: EstateSimulators): Record<string, Setting> {
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
  };
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
export function writes({ sraps, redirection, ngcp }: EstateSimulators): string[] {
  return [sraps, redirection, ngcp].flatMap(({ log }) =>
    log.mutations().map(({ procedure, method, template }) => procedure ?? `${method} ${template}`),
  );
}

/** How many requests came, whatever they were. */
export function requests(simulators: EstateSimulators): number {
  return simulators.requests().length;
}

export function clearLogs({ sraps, redirection, ngcp }: EstateSimulators): void {
  for (const { log } of [sraps, redirection, ngcp]) log.clear();
}
