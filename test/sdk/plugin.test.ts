import * as pulumi from "@pulumi/pulumi";
import { version } from "../../package.json";
import { kinds, lookups } from "../../provider/kinds/registry";
import * as dynamic from "../../sdk";
import { refusePlainValues } from "../../sdk/plain-values";
import * as voip from "../../sdk/plugin";
import { noteRegistrations, type Registered, SECRET, settled } from "./registrations";

const mac = "00:04:13:AA:BB:CC";

let registered: Registered[];
const asked: pulumi.runtime.MockCallArgs[] = [];

beforeEach(async () => {
  asked.length = 0;
  registered = await noteRegistrations((call) => {
    asked.push(call);
    return { owner: "own" };
  });
});

type Module = Record<string, unknown>;
const moduleOf = (modules: object, backend: string) => (modules as Record<string, Module>)[backend] ?? {};

test.each(kinds)(
  "$token is the plugin's, comes from the dynamic host without a write, and has no code",
  async ({ token }) => {
    const [backend = "", name = ""] = token.split(":");
    type Class = new (name: string, args: object) => pulumi.CustomResource;
    const made = new (moduleOf(voip, backend)[name] as Class)("ada", {});
    await settled(made.id);
    expect(registered).toEqual([
      expect.objectContaining({
        type: `voip:${token}`,
        aliasTypes: [`pulumi-nodejs:dynamic/voip/${token}`],
        version,
      }),
    ]);
    expect(registered[0]?.inputs).not.toHaveProperty("__provider");
    expect(made).toBeInstanceOf(moduleOf(dynamic, backend)[name]);
  },
);

test("every function that the dynamic host offers is there, and asks the plugin", async () => {
  for (const { token } of lookups) {
    const [backend = "", name = ""] = token.split(":");
    type Ask = (args: object, opts?: object) => Promise<unknown>;
    await (moduleOf(voip, backend)[name] as Ask)({ mac }, { connection: "west" });
    expect(asked.pop()).toMatchObject({ token: `voip:${token}`, inputs: { mac, connection: "west" } });
  }
});

test("a lookup of what is not known yet waits for it", async () => {
  const ownership = voip.redirection.getMacOwnershipOutput({ mac: pulumi.output(Promise.resolve(mac)) });
  const owner = await new Promise((resolve) => ownership.owner.apply(resolve));
  expect([owner, asked.map(({ token, inputs }) => [token, inputs])]).toEqual([
    "own",
    [["voip:redirection:getMacOwnership", { mac }]],
  ]);
});

test("secrets are encrypted on their way in and out", async () => {
  const ada = new voip.sraps.User("ada", { key: { email: "a" }, secretFields: { password: "x" } });
  await settled(ada.id);
  expect(registered[0]?.inputs.secretFields).toHaveProperty([SECRET]);
  expect(registered[0]?.additionalSecretOutputs).toEqual(["secretFields"]);
});

test("an object is imported, and read by .get(), as the plugin's", async () => {
  const phone = new voip.sraps.Phone("ada", { mac }, { import: "000413aabbcc" });
  const found = voip.sraps.Phone.get("bob", "000413aabbcd");
  await settled(phone.id, found.id);
  expect(registered.find(({ name }) => name === "ada")).toMatchObject({
    type: "voip:sraps:Phone",
    importId: "000413aabbcc",
  });
  expect(registered.find(({ name }) => name === "bob")).toMatchObject({
    type: "voip:sraps:Phone",
    readId: "000413aabbcd",
    version,
  });
  expect(found).toBeInstanceOf(voip.sraps.Phone);
});

test("the same natural key may be declared for each provider, and only once", async () => {
  const west = new voip.Provider("west");
  class Site extends pulumi.ComponentResource {}
  const site = new Site("test:index:Site", "site", {}, { providers: [west] });
  const phones = [
    new voip.sraps.Phone("usual", { mac }),
    new voip.sraps.Phone("west", { mac }, { provider: west }),
  ];
  await settled(...phones.map(({ id }) => id));
  expect(registered.filter(({ type }) => type === "voip:sraps:Phone")).toHaveLength(2);
  const definition = {
    token: "sraps:Phone",
    properties: [],
    secrets: [],
    identity: ["company", "mac"],
    macs: ["mac"],
  };
  const provider = site.getProvider("voip:sraps:Phone");
  expect(provider).toBe(west);
  const refused = Object.values(refusePlainValues(definition, "again", { mac }, provider) ?? {});
  await expect(Promise.resolve(refused[0])).rejects.toThrow('"west" declares the same company and mac');
});

test("a provider's settings go as the JSON texts that the stack's configuration has, secret as a whole", async () => {
  const west = new voip.Provider("west", {
    sraps: { keyId: "K1", key: pulumi.secret("canary"), maxAttempts: 2 },
    connections: { east: { redirection: { username: "u", password: "canary" } } },
  });
  const phone = new voip.sraps.Phone("ada", { mac }, { provider: west });
  await settled(phone.id);
  const [provider, resource] = registered;
  if (!provider) throw new Error("No provider was registered.");
  expect(provider).toMatchObject({ type: "pulumi:providers:voip", version });
  const { sraps, connections, redirection } = provider.inputs as Record<string, { value: string }>;
  expect(JSON.parse(sraps?.value ?? "")).toEqual({ keyId: "K1", key: "canary", maxAttempts: 2 });
  expect(JSON.parse(connections?.value ?? "")).toEqual({
    east: { redirection: { username: "u", password: "canary" } },
  });
  expect([Object.keys(sraps ?? {}), redirection]).toEqual([[SECRET, "value"], undefined]);
  expect(resource?.provider).toContain("pulumi:providers:voip::west");
});
