import * as pulumi from "@pulumi/pulumi";

/** What a program asked the engine to register or read. */
export interface Registered {
  type: string;
  name: string;
  inputs: Record<string, unknown>;
  additionalSecretOutputs: string[];
  /** Types that the resource may have in the state instead. */
  aliasTypes: string[];
  version: string;
  importId: string;
  provider: string;
  readId?: string;
}

type Request = {
  getObject(): unknown;
  getProperties(): unknown;
  getType(): string;
  getName(): string;
  getId(): string;
  getVersion(): string;
  getProvider(): string;
  getImportid(): string;
  getAdditionalsecretoutputsList(): string[];
  getAliasesList(): { getSpec(): { getType(): string } | undefined }[];
};

/** The key that marks a secret on its way to the engine. */
export const SECRET = "4dabf18193072939515e22adb298388d";

/** Starts a run whose resources go nowhere, and notes them as they are asked for. */
export async function noteRegistrations(
  call: (args: pulumi.runtime.MockCallArgs) => Record<string, unknown> = () => ({}),
): Promise<Registered[]> {
  const registered: Registered[] = [];
  await pulumi.runtime.setMocks({
    newResource: ({ name, id, inputs }) => ({ id: id || `${name}-id`, state: inputs }),
    call,
  });
  const monitor = pulumi.runtime.getMonitor() as unknown as Record<string, (...args: never[]) => unknown>;
  for (const [method, isRead] of [
    ["registerResource", false],
    ["readResource", true],
  ] as const) {
    const original = monitor[method]?.bind(monitor) as (request: Request, callback: unknown) => unknown;
    monitor[method] = ((request: Request, callback: unknown) => {
      const inputs = (isRead ? request.getProperties() : request.getObject()) as {
        toJavaScript(): Record<string, unknown>;
      };
      registered.push({
        type: request.getType(),
        name: request.getName(),
        inputs: inputs.toJavaScript(),
        additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
        version: request.getVersion(),
        provider: request.getProvider(),
        aliasTypes: isRead ? [] : request.getAliasesList().map((alias) => alias.getSpec()?.getType() ?? ""),
        importId: isRead ? "" : request.getImportid(),
        ...(isRead ? { readId: request.getId() } : {}),
      });
      return original(request, callback);
    }) as never;
  }
  return registered;
}

/** Lets what the program declared arrive. */
export async function settled(...outputs: pulumi.Output<unknown>[]): Promise<void> {
  await Promise.all(outputs.map((output) => new Promise((resolve) => output.apply(resolve))));
}
