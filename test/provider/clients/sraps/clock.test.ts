import { createSrapsClient } from "../../../../provider/clients/sraps/client";
import { connect, failureOf, json, scripted, settingsWith, simulate, stopAll } from "./connect";

afterEach(stopAll);

const behind = (seconds: number) => () => Date.now() - seconds * 1000;

test("a clock that is wrong is corrected once, and stays corrected", async () => {
  const sraps = await simulate();
  const client = connect(sraps, {}, { now: behind(3600) });
  await client.company();
  await client.productGroups();
  expect(sraps.log.requests().map(({ status }) => status)).toEqual([401, 200, 200, 200]);
});

test("a write that was refused for its time is signed anew and takes effect once", async () => {
  const sraps = await simulate();
  const client = connect(sraps);
  await client.company();
  sraps.faults.add({ match: { method: "PUT" }, do: { kind: "clock", seconds: 7200 }, times: 2 });
  await client.endpoints.put(undefined, "000413aabbcc", { name: "Desk" });
  expect(sraps.log.requests({ method: "PUT" }).map(({ status }) => status)).toEqual([401, 201]);
  expect(sraps.log.mutations().length).toBe(1);
});

test("every attempt has a nonce and a signature of its own", async () => {
  const transport = scripted((_, count) =>
    count === 1
      ? {
          status: 401,
          headers: {
            "www-authenticate":
              'Hawk ts="1700000123", tsm="VJpvWRoyhkZP4zJiFkJIG6IQXOxEfyT0AFsDmsISA+Q=", error="Stale timestamp"',
          },
        }
      : json([]),
  );
  await createSrapsClient(settingsWith(), transport, { now: () => 1_600_000_000_000 }).productGroups();
  const [first, second] = transport.calls.map(({ headers }) => headers?.authorization ?? "");
  expect(first).toContain('ts="1600000000"');
  expect(second).toContain('ts="1700000123"');
  const nonce = /nonce="([^"]+)"/;
  expect(nonce.exec(first ?? "")?.[1]).not.toBe(nonce.exec(second ?? "")?.[1]);
});

test("a clock that runs away fails after the allowed corrections", async () => {
  const sraps = await simulate();
  sraps.faults.add({
    do: [
      { kind: "clock", seconds: 5000 },
      { kind: "clock", seconds: 9000 },
    ],
    times: 2,
  });
  const error = await failureOf(connect(sraps).company());
  expect(error.kind).toBe("auth");
  expect(error.message).toContain("after the clock was corrected");
  expect(sraps.log.count()).toBe(2);
});

test("with no correction allowed the difference of the clocks is told", async () => {
  const sraps = await simulate();
  const error = await failureOf(connect(sraps, { maxClockRetries: 0 }, { now: behind(600) }).company());
  expect(error.message).toMatch(/differs from the server's by about (599|600|601) s/);
  expect(sraps.log.count()).toBe(1);
});

describe("a server that does not sign its time", () => {
  test("is not believed unless its Date header is trusted", async () => {
    const sraps = await simulate({ switches: { staleTimestamp: "without-ts" } });
    const error = await failureOf(connect(sraps, {}, { now: behind(600) }).company());
    expect(error.kind).toBe("auth");
    expect(error.message).toMatch(/by about (599|600|601) s.*voip:sraps\.trustDateHeader/);
    expect(sraps.log.count()).toBe(1);

    await connect(sraps, { trustDateHeader: true }, { now: behind(600) }).company();
    expect(sraps.log.requests().map(({ status }) => status)).toEqual([401, 401, 200, 200]);
  });

  test("is not asked again when the key is wrong, whatever its Date header says", async () => {
    const sraps = await simulate();
    const { main } = sraps.accounts;
    const client = connect(
      sraps,
      { trustDateHeader: true },
      { account: { ...main, key: "f".repeat(32) }, now: behind(600) },
    );
    const error = await failureOf(client.company());
    expect(error.message).toContain("refuses the API key (Bad mac)");
    expect(sraps.log.count()).toBe(1);
  });
});

test("a time that is not signed with the key is not taken", async () => {
  const transport = scripted(() => ({
    status: 401,
    headers: { "www-authenticate": 'Hawk ts="1700000123", tsm="AAAA", error="Stale timestamp"' },
  }));
  const error = await failureOf(
    createSrapsClient(settingsWith({ trustDateHeader: true }), transport).company(),
  );
  expect(error.kind).toBe("auth");
  expect(error.message).toContain("without a valid signature");
  expect(transport.calls.length).toBe(1);
});

test("answers with a corrupted Server-Authorization are refused, right ones are taken", async () => {
  const sraps = await simulate({ switches: { serverAuthorization: "correct" } });
  await connect(sraps, { verifyServerAuthorization: "require" }).endpoints.put(undefined, "000413aabbcc", {});
  sraps.switches.set("serverAuthorization", "corrupted");
  const error = await failureOf(connect(sraps).company());
  expect(error.kind).toBe("protocol");
  expect(error.failure).toMatchObject({ method: "GET", url: "{base}tokens/{keyId}", status: 200 });
  await connect(sraps, { verifyServerAuthorization: "off" }).company();
  sraps.switches.set("serverAuthorization", "off");
  await connect(sraps).company();
  expect((await failureOf(connect(sraps, { verifyServerAuthorization: "require" }).company())).kind).toBe(
    "protocol",
  );
});

test("a write whose answer is not proven may have been applied", async () => {
  const sraps = await simulate();
  const client = connect(sraps);
  await client.company();
  sraps.switches.set("serverAuthorization", "corrupted");
  const profile = { name: "Office", productGroup: "1a45a2a3f6b94c4cbfa5439b446132f7" };
  expect((await failureOf(client.profiles.create(undefined, profile))).failure.outcome).toBe("unknown");
});
