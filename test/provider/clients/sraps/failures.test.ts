import { createSrapsClient } from "../../../../provider/clients/sraps/client";
import { connect, failureOf, key, scripted, settingsWith, simulate, stopAll } from "./connect";

afterEach(stopAll);

const MAC = "000413aabbcc";
const DESK = "50a400560eec4dc0b96b026094e06562";

async function refusedWith(status: number, body: string) {
  return failureOf(
    createSrapsClient(
      settingsWith(),
      scripted(() => ({ status, body })),
    ).company(),
  );
}

test.each([
  [400, "validation"],
  [403, "forbidden"],
  [404, "notFound"],
  [405, "protocol"],
  [406, "validation"],
  [409, "conflict"],
  [413, "validation"],
  [415, "validation"],
  [418, "protocol"],
  [422, "validation"],
])("%i is %s, told with the request's template", async (status, kind) => {
  const error = await refusedWith(status, '{"detail":"Because."}');
  expect(error.kind).toBe(kind);
  expect(error.message).toContain("Because");
  expect(error.message).toContain(`[sraps GET {base}tokens/{keyId}: ${status}]`);
  expect(error.message).not.toContain(key.keyId);
});

test.each([
  ['{"message":"Words"}', "Words"],
  ['{"error":{"message":"Words"}}', "Words"],
  ['{"errors":[{"detail":"Words"}]}', "Words"],
  ['{"non_field_errors":["Words","More"]}', "Words; More"],
  ["Words", "Words"],
  ["<html><head><title>Words</title></head></html>", "Words"],
  ["<p>nothing to say</p>", "may not do this."],
  ['{"detail":null}', "may not do this."],
  ["", "may not do this."],
])("the body %s is understood", async (body, words) => {
  expect((await refusedWith(403, body)).message).toContain(words);
});

test("a secret that the server repeats is not shown, and a long text is cut", async () => {
  const error = await refusedWith(403, JSON.stringify({ detail: `${key.key} ${"long ".repeat(1000)}` }));
  expect(error.message).not.toContain(key.key);
  expect(error.message.length).toBeLessThan(700);
});

test.each([
  [{ mac: ["Wrong."] }, "mac", "Wrong"],
  [{ provisioning_profile: ["Unknown."] }, "profile", "Unknown"],
  [{ autoprovisioning_enabled: "No." }, "autoprovisioning", "No"],
  [{ errors: { settings_manager: { [DESK]: { value: ["Bad."] } } } }, "settings.setting_server", "Bad"],
  [{ settings_manager: ["Bad."] }, "settings", "Bad"],
])("the refusal %j names the input", async (body, property, words) => {
  const sraps = await simulate();
  const client = connect(sraps);
  await client.catalogue.all();
  sraps.faults.add({
    match: { method: "PUT" },
    do: { kind: "status", status: 400, body: JSON.stringify(body) },
  });
  const error = await failureOf(client.endpoints.put(undefined, MAC, {}));
  expect(error.failure).toMatchObject({ kind: "validation", property, outcome: "refused", status: 400 });
  expect(error.message).toContain(words);
});

test.each(["detail", "message", "error", "text"] as const)(
  "a wrong key is told, with the error in %s",
  async (errorBody) => {
    const sraps = await simulate({ switches: { errorBody } });
    const account = { ...sraps.accounts.main, key: "f".repeat(32) };
    const error = await failureOf(connect(sraps, {}, { account }).company());
    expect(error.kind).toBe("auth");
    expect(error.message).toContain("voip:sraps.keyId and voip:sraps.key");
    sraps.switches.set("badKeyStatus", "403");
    expect((await failureOf(connect(sraps, {}, { account }).company())).kind).toBe("forbidden");
  },
);

test("an Accept header without the version that is wanted names the setting", async () => {
  const sraps = await simulate({ switches: { accept: "version-required" } });
  const error = await failureOf(connect(sraps).company());
  expect(error.kind).toBe("validation");
  expect(error.message).toContain("voip:sraps.acceptVersion");
  await connect(sraps, { acceptVersion: "v1" }).company();
  expect(sraps.log.requests().pop()?.headers.accept).toBe("application/json; version=v1");
});

test("a server that wants a hash of every body gets it, unless it is switched off", async () => {
  const sraps = await simulate({ switches: { payloadHash: "required" } });
  await connect(sraps).endpoints.put(undefined, MAC, {});
  await connect(sraps, { payloadHash: "always" }).endpoints.put(undefined, MAC, {});
  expect(
    (await failureOf(connect(sraps, { payloadHash: "never" }).endpoints.put(undefined, MAC, {}))).kind,
  ).toBe("auth");
  sraps.switches.set("payloadHash", "optional");
  await connect(sraps, { payloadHash: "never" }).endpoints.put(undefined, MAC, {});
});

test("a passing failure of a read is repeated with a new signature", async () => {
  const sraps = await simulate();
  sraps.faults.add({ do: [{ kind: "status", status: 503 }, { kind: "tooManyRequests" }], times: 2 });
  await expect(connect(sraps).company()).resolves.toMatchObject({ uuid: sraps.companies.main.uuid });
});

test("the client shows its settings without the key", () => {
  const client = createSrapsClient(
    settingsWith(),
    scripted(() => ({})),
  );
  expect(JSON.stringify(client.settings)).not.toContain(key.key);
});
