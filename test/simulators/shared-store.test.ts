import { type Simulators, startSimulators } from "../../simulators";
import { send } from "./hawk-client";
import { call, inner, pair, post, strings } from "./xml-rpc-client";

type Both = Simulators<{ sraps: object; redirection: object }>;

const mac = "000413610ff5";
const url = "https://prov.example.com/{mac}";
const desk = "50a400560eec4dc0b96b026094e06562";
let simulators: Both;

const start = async (sharedStore: "on" | "off") => {
  simulators = await startSimulators({ sraps: {}, redirection: { switches: { sharedStore } } });
  const { sraps, redirection } = simulators;
  const path = `${sraps.baseUrl}companies/${sraps.companies.main.uuid}/endpoints/${mac}`;
  return {
    redirect: (method: string, ...params: string[]) =>
      post(redirection.url, call(`redirect.${method}`, ...params), redirection.accounts.main),
    rest: (method: string, body?: unknown) => send({ url: path, method, body, key: sraps.accounts.main }),
  };
};

afterEach(() => simulators.stop());

describe("point 25: one store behind REST and XML-RPC", () => {
  test("off: neither knows what the other has", async () => {
    const { redirect, rest } = await start("off");
    await redirect("registerPhone", mac, url);
    expect((await rest("GET")).status).toBe(404);
    await rest("PUT", { mac });
    await redirect("deregisterPhone", mac);
    expect((await rest("GET")).status).toBe(200);
  });

  test("on: a registered phone is an endpoint whose setting_server is the URL", async () => {
    const { redirect, rest } = await start("on");
    expect(inner(await redirect("registerPhone", mac, url))).toBe(pair(1, "Ok"));
    expect((await rest("GET")).body).toMatchObject({ settings_manager: { [desk]: { value: url } } });
    await redirect("deregisterPhone", mac);
    expect((await rest("GET")).status).toBe(404);
  });

  test("on: an endpoint is a registered phone, redirected by its own setting or its profile's", async () => {
    const { redirect, rest } = await start("on");
    await rest("PUT", { mac, name: "Ada" });
    expect(simulators.redirection.store.phone(mac)).toEqual({ mac, owner: "acme", url: null });
    const settings_manager = { [desk]: { value: url, attrs: { perm: "RW" } } };
    const profile = simulators.sraps.store.setProfile({ name: "p", product_group: "x", settings_manager });
    await rest("PUT", { mac, name: "Ada", provisioning_profile: profile.uuid });
    expect(simulators.redirection.store.phone(mac)?.url).toBe(url);
    expect(inner(await redirect("listPhones", "snomM700", url))).toBe(strings(mac));
    await redirect("registerPhone", mac, "https://b.example/");
    expect(simulators.redirection.store.phone(mac)?.url).toBe("https://b.example/");
    expect(simulators.sraps.store.endpoint(mac)).toMatchObject({
      name: "Ada",
      provisioning_profile: profile.uuid,
    });
  });

  test("on: owners are the same on both sides", async () => {
    const { redirect } = await start("on");
    expect(inner(await redirect("checkPhone", "000413999901"))).toBe(pair(0, "Error:owned_by_other_user"));
    const { north } = simulators.sraps.companies;
    simulators.sraps.store.setEndpoint({ mac, company: north.uuid });
    expect(inner(await redirect("registerPhone", mac, url))).toBe(pair(0, "Error:owned_by_other_user"));
  });

  test("on: the redirection service cannot be started alone", async () => {
    simulators = await startSimulators({ sraps: {}, redirection: {} });
    const alone = startSimulators({ redirection: { switches: { sharedStore: "on" } } });
    await expect(alone).rejects.toThrow(
      "redirection switch sharedStore: on needs SRAPS. Start it in the same call.",
    );
  });

  test("the requests of both are numbered in one series", async () => {
    const { redirect, rest } = await start("off");
    await redirect("checkPhone", mac);
    await rest("GET");
    await redirect("checkPhone", mac);
    expect(simulators.requests().map(({ sequence, api }) => [sequence, api])).toEqual([
      [1, "redirection"],
      [2, "sraps"],
      [3, "redirection"],
    ]);
  });
});
