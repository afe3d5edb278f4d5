import * as pulumi from "@pulumi/pulumi";
import * as voip from "../../sdk";

/** What a program asked the engine to register or read. */
interface Registered {
  type: string;
  name: string;
  inputs: Record<string, unknown>;
  additionalSecretOutputs: string[];
  readId?: string;
}

/** The key that marks a secret on its way to the engine. */
const SECRET = "4dabf18193072939515e22adb298388d";

const mac = "00:04:13:AA:BB:CC";
const url = "https://prov.example.com/{mac}";

let registered: Registered[];

beforeEach(async () => {
  registered = [];
  await pulumi.runtime.setMocks({
    newResource: ({ name, id, inputs }) => ({ id: id || `${name}-id`, state: inputs }),
    call: () => ({}),
  });
  const monitor = pulumi.runtime.getMonitor() as unknown as Record<string, (...args: never[]) => unknown>;
  for (const [method, kindOfCall] of [
    ["registerResource", "register"],
    ["readResource", "read"],
  ] as const) {
    const original = monitor[method]?.bind(monitor) as (request: Request, callback: unknown) => unknown;
    monitor[method] = ((request: Request, callback: unknown) => {
      const inputs = (kindOfCall === "register" ? request.getObject() : request.getProperties()) as {
        toJavaScript(): Record<string, unknown>;
      };
      registered.push({
        type: request.getType(),
        name: request.getName(),
        inputs: inputs.toJavaScript(),
        additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
        ...(kindOfCall === "read" ? { readId: request.getId() } : {}),
      });
      return original(request, callback);
    }) as never;
  }
});

type Request = {
  getObject(): unknown;
  getProperties(): unknown;
  getType(): string;
  getName(): string;
  getId(): string;
  getAdditionalsecretoutputsList(): string[];
};

/** Lets what the program declared arrive. */
async function settled(...outputs: pulumi.Output<unknown>[]): Promise<void> {
  await Promise.all(outputs.map((output) => new Promise((resolve) => output.apply(resolve))));
}

test.each([
  ["redirection", voip.redirection.MacRedirection, "MacRedirection", { mac, url }],
  ["sraps", voip.sraps.Company, "Company", { key: { name: "Acme" } }],
  ["sraps", voip.sraps.User, "User", { key: { email: "a" } }],
  ["sraps", voip.sraps.ProductDefaults, "ProductDefaults", { productGroup: "D-Series" }],
  ["sraps", voip.sraps.ProvisioningProfile, "ProvisioningProfile", { name: "a", productGroup: "D-Series" }],
  ["sraps", voip.sraps.Phone, "Phone", { mac }],
  ["sraps", voip.sraps.PhoneFleet, "PhoneFleet", { name: "vienna", phones: { "000413aabbcc": {} } }],
] as const)(
  "the type and the provider's text of %s:%s are those that are in people's state",
  async (backend, Class, name, args) => {
    const made = new (Class as new (name: string, args: unknown) => pulumi.CustomResource)("ada", args);
    await settled(made.id);
    const [seen] = registered;
    expect(seen?.type).toBe(`pulumi-nodejs:dynamic/voip/${backend}:${name}`);
    expect(seen?.inputs.__provider).toBe(
      `exports.handler = () => require("pulumi-voip/dynamic-provider")("${backend}:${name}");`,
    );
    expect(seen?.inputs).toMatchObject(args);
  },
);

test("what is declared and what is not has an output", async () => {
  const phone = new voip.sraps.Phone("ada", { mac, settings: { vlan_id: 7 } });
  const [name, settings] = await Promise.all(
    [phone.name, phone.settings].map(
      (output: pulumi.Output<unknown>) => new Promise((resolve) => output.apply(resolve)),
    ),
  );
  expect([name, settings]).toEqual([undefined, { vlan_id: 7 }]);
});

test("a secret field is encrypted on its way in and on its way out, whether it is declared secret or not", async () => {
  const args = { key: { email: "ada@acme.example" }, secretFields: { password: "correct horse" } };
  const ada = new voip.sraps.User("ada", args);
  const bob = new voip.sraps.User("bob", {
    key: { email: "b" },
    secretFields: pulumi.secret({ password: "x" }),
  });
  await settled(ada.id, bob.id);
  for (const { inputs, additionalSecretOutputs } of registered) {
    expect(inputs.secretFields).toHaveProperty([SECRET]);
    expect(additionalSecretOutputs).toContain("secretFields");
  }
  expect(await pulumi.isSecret(ada.secretFields)).toBe(true);
});

test("of a fleet each secret is encrypted at its entry, and keys are spelled as the state has them", async () => {
  const fleet = new voip.ngcp.SubscriberFleet("office", {
    domain: "acme.example",
    subscribers: { ada: { password: "correct horse", email: "ada@acme.example" } },
  });
  const settings = { http_pass: pulumi.secret("battery staple") };
  const phones = new voip.sraps.PhoneFleet("office", { phones: { "00:04:13:AA:BB:CC": { settings } } });
  await settled(fleet.id, phones.id);
  const inputsOf = (token: string) => registered.find(({ type }) => type.endsWith(token))?.inputs ?? {};
  const [subscribers, desk] = [inputsOf("ngcp:SubscriberFleet"), inputsOf("sraps:PhoneFleet")];
  expect(subscribers).toMatchObject({
    name: "office",
    subscribers: { ada: { password: { [SECRET]: expect.any(String) }, email: "ada@acme.example" } },
  });
  expect(subscribers).not.toHaveProperty(["subscribers", SECRET]);
  expect(desk).toHaveProperty(["phones", "000413aabbcc", "settings", "http_pass", SECRET]);
});

test("a program's own additionalSecretOutputs are kept", async () => {
  const args = { key: { email: "a" }, secretFields: { password: "x" } };
  const ada = new voip.sraps.User("ada", args, { additionalSecretOutputs: ["fields"] });
  await settled(ada.id);
  expect(registered[0]?.additionalSecretOutputs.sort()).toEqual(["fields", "secretFields"]);
});

test(".get() reads by the id and declares nothing", async () => {
  const found = voip.redirection.MacRedirection.get("ada", "000413aabbcc");
  await settled(found.id);
  expect(registered[0]).toMatchObject({ readId: "000413aabbcc", name: "ada" });
  expect(registered[0]?.inputs).toEqual({ __provider: expect.any(String) });
});

test("a table becomes the entries of a fleet; a wrong one ends the program in one message", () => {
  expect(voip.sraps.phonesFromCsv("mac,name\n00:04:13:AA:BB:CC,Lobby")).toEqual({
    "000413aabbcc": { name: "Lobby" },
  });
  expect(voip.redirection.redirectionsFromCsv(`mac,url\n000413aabbcc,${url}`)).toEqual({
    "000413aabbcc": { url },
  });
  const wrong = () => voip.ngcp.subscribersFromCsv("username,password\na b,x\nada,\n");
  expect(wrong).toThrow(/^The table cannot be taken:\nline 2, column 1 .*\nline 3, column 2 /);
  expect(wrong).toThrow(pulumi.RunError);
});

test("import: is refused with what to do instead, before anything is registered", () => {
  expect(() => new voip.sraps.Phone("ada", { mac }, { import: "000413aabbcc" })).toThrow(
    /^sraps:Phone "ada": the `import` option does not work for a dynamic resource\. Declare the object as it is and run `pulumi up`/,
  );
  expect(registered).toEqual([]);
});

test.each([
  ["replaceOnChanges", { replaceOnChanges: ["name"] }],
  ["customTimeouts", { customTimeouts: { create: "1m" } }],
])("%s is warned of: it has no effect", async (option, opts) => {
  const warn = jest.spyOn(pulumi.log, "warn").mockResolvedValue();
  const phone = new voip.sraps.Phone("ada", { mac }, opts);
  await settled(phone.id);
  expect(warn).toHaveBeenCalledWith(`${option} has no effect on a dynamic resource.`, phone);
  warn.mockRestore();
});
