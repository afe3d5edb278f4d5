import { type Simulators, startSimulators } from "../../simulators";
import { createStack, type Setting, type StackOptions, type TestStack } from "./harness";

export type SnomSimulators = Simulators<{ sraps: object; redirection: object }>;

/** Both Snom back ends, with the collections whose paths are not public where the company's links say. */
export function startSnom(): Promise<SnomSimulators> {
  return startSimulators({
    sraps: {
      mount: {
        companies: "{base}companies/",
        users: "{company}/users/",
        productDefaults: "{company}/product-defaults/",
      },
    },
    redirection: {},
  });
}

/** The stack configuration of a person who works with the simulators' accounts. */
export function accountsOf({ sraps, redirection }: SnomSimulators): Record<string, Setting> {
  return {
    "voip:sraps.baseUrl": sraps.baseUrl,
    "voip:sraps.keyId": sraps.accounts.reseller.id,
    "voip:sraps.key": { secret: sraps.accounts.reseller.key },
    "voip:redirection.url": redirection.url,
    "voip:redirection.username": redirection.accounts.main.username,
    "voip:redirection.password": { secret: redirection.accounts.main.password },
  };
}

/** Runs a test with simulators and a stack of its own, and removes both. */
export async function withEstate(
  options: StackOptions & { program: string },
  test: (stack: TestStack, simulators: SnomSimulators) => Promise<void>,
): Promise<void> {
  const simulators = await startSnom();
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
export function writes({ sraps, redirection }: SnomSimulators): string[] {
  return [
    ...sraps.log.mutations().map(({ method, template }) => `${method} ${template}`),
    ...redirection.log.mutations().map(({ procedure }) => String(procedure)),
  ];
}

/** How many requests came, whatever they were. */
export function requests({ sraps, redirection }: SnomSimulators): number {
  return sraps.log.requests().length + redirection.log.requests().length;
}

export function clearLogs({ sraps, redirection }: SnomSimulators): void {
  sraps.log.clear();
  redirection.log.clear();
}
