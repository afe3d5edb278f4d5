import { createSrapsClient, settingEntry } from "../../../../provider/clients/sraps/client";
import { connect, failureOf, json, scripted, settingsWith, simulate, stopAll } from "./connect";

afterEach(stopAll);

const MAC = "000413aabbcc";
const DESK = "50a400560eec4dc0b96b026094e06562";
const GLOBAL = "5683038cec6c4fa9be95b2de9d1750e8";
const draft = { name: "Office", productGroup: "1a45a2a3f6b94c4cbfa5439b446132f7" };

describe.each(["with", "without"] as const)("writes that are accepted, %s Location", (acceptedLocation) => {
  const switches = { writes: "accepted", acceptedLocation } as const;

  test("are done when they can be seen", async () => {
    const sraps = await simulate({ switches, acceptedDelay: 300 });
    const client = connect(sraps);
    expect(await client.endpoints.put(undefined, MAC, { name: "One" })).toMatchObject({ name: "One" });
    expect(await client.endpoints.put(undefined, MAC, { name: "Two" })).toMatchObject({ name: "Two" });
    const { uuid } = await client.profiles.create(undefined, draft);
    expect(sraps.store.profile(uuid)).toMatchObject({ name: "Office" });
    expect(await client.profiles.update(undefined, uuid, { name: "Branch" })).toMatchObject({
      name: "Branch",
    });
    expect(sraps.log.mutations().length).toBe(4);
  });

  test("are not done while a setting is still the old one or still there", async () => {
    const sraps = await simulate({ switches, acceptedDelay: 300 });
    sraps.store.setEndpoint({
      mac: MAC,
      settings_manager: { [DESK]: settingEntry("old"), [GLOBAL]: settingEntry("x") },
    });
    const settings = { [DESK]: settingEntry("new"), [GLOBAL]: null };
    const after = await connect(sraps).endpoints.put(undefined, MAC, { settings });
    expect(after?.settings).toEqual({ [DESK]: settingEntry("new") });
  });

  test("are told as accepted, not confirmed, when that lasts too long", async () => {
    const sraps = await simulate({ switches, acceptedDelay: 60_000 });
    const client = connect(sraps, { asyncTimeout: 0.3 });
    const writes = [
      () => client.endpoints.put(undefined, MAC, { name: "One" }),
      () => client.profiles.create(undefined, draft),
    ];
    for (const write of writes) {
      const error = await failureOf(write());
      expect(error.failure).toMatchObject({ kind: "transient", outcome: "unknown", status: 202 });
      expect(error.message).toContain("voip:sraps.asyncTimeout");
    }
    expect(sraps.log.mutations().length).toBe(2);
  });

  test("work where endpoints are only listed", async () => {
    const sraps = await simulate({ switches: { ...switches, endpointGet: "405" }, acceptedDelay: 200 });
    sraps.store.setEndpoint({ mac: MAC, name: "Old" });
    const after = await connect(sraps).endpoints.put(undefined, MAC, { name: "New" });
    expect(after).toMatchObject({ name: "New" });
    expect(sraps.log.mutations().length).toBe(1);
  });
});

test("a Location elsewhere is not asked; what it is about is", async () => {
  const stranger = scripted(({ url, method }, count) => {
    if (url.includes("/tokens/")) return json({ links: { company: "/api/v1/companies/one" } });
    if (url.endsWith("/companies/one")) return json({ links: {} });
    if (method === "PUT") return { status: 202, headers: { location: "https://evil.example/job" } };
    return count > 5 ? json({ mac: MAC, name: "New" }) : url.includes("?") ? json([]) : { status: 404 };
  });
  const after = createSrapsClient(settingsWith(), stranger).endpoints.put(undefined, MAC, { name: "New" });
  expect(await after).toMatchObject({ name: "New" });
  expect(stranger.calls.some(({ url }) => url.includes("evil"))).toBe(false);
});

test("a failure while waiting leaves the outcome open", async () => {
  const transport = scripted(({ url, method }, count) => {
    if (url.includes("/tokens/")) return json({ links: { company: "/api/v1/companies/one" } });
    if (url.endsWith("/companies/one")) return json({ links: {} });
    if (method === "PUT") return { status: 202 };
    if (url.includes("?")) return json([]);
    return { status: count > 5 ? 403 : 404 };
  });
  const error = await failureOf(
    createSrapsClient(settingsWith(), transport).endpoints.put(undefined, MAC, {}),
  );
  expect(error.failure).toMatchObject({ kind: "forbidden", outcome: "unknown" });
});

test("a removal that is accepted is done when the object is gone", async () => {
  let left = 3;
  const transport = scripted(({ url, method }) => {
    if (url.includes("/tokens/")) return json({ links: { company: "/api/v1/companies/one" } });
    if (url.endsWith("/companies/one")) return json({ links: {} });
    if (method === "DELETE") return { status: 202 };
    if (url.includes("/endpoints/?")) return json([]);
    left -= 1;
    return left > 0 ? json({ mac: MAC }) : { status: 404 };
  });
  await createSrapsClient(settingsWith(), transport).endpoints.remove(undefined, MAC);
  expect(left).toBe(0);
});

test("an interruption ends the waiting", async () => {
  const stop = new AbortController();
  const transport = scripted(({ url, method }) => {
    if (url.includes("/tokens/")) return json({ links: { company: "/api/v1/companies/one" } });
    if (url.endsWith("/companies/one")) return json({ links: {} });
    if (method === "PUT") setTimeout(() => stop.abort(), 50);
    return {
      status: method === "PUT" ? 202 : 404,
      ...(url.includes("?") ? { ...json([]), status: 200 } : {}),
    };
  });
  const client = createSrapsClient(settingsWith(), transport, { signal: stop.signal });
  const error = await failureOf(client.endpoints.put(undefined, MAC, {}));
  expect(error.failure).toMatchObject({ kind: "cancelled", outcome: "unknown" });
});
