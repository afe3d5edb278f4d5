import { hawkMac, hawkPayloadHash, hawkTimestampMac } from "../../simulators/sraps/hawk";
import { authorize, hashOf, macOf, send } from "./hawk-client";
import { startSraps, stopAll } from "./sraps-session";

afterEach(stopAll);

describe("the known-answer vectors of contract 1.8.4", () => {
  const hawkKey = "werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn";
  const hawkRequest = {
    ts: "1353832234",
    nonce: "j4h3g2",
    method: "GET",
    target: "/resource/1?b=1&a=2",
    host: "example.com",
    port: 8000,
    ext: "some-app-ext-data",
  };
  const key = "0123456789abcdef0123456789abcdef";
  const srapsRequest = { ts: "1700000000", nonce: "abcdefgh", host: "api.sraps.snom.com", port: 443 };
  const token = {
    ...srapsRequest,
    method: "GET",
    target: "/api/v1/tokens/ck_00000000000000000000000000000000",
  };
  const put = {
    ...srapsRequest,
    method: "PUT",
    target: "/api/v1/companies/00000000000000000000000000000001/endpoints/000413aabbcc",
  };
  const bodyB =
    '{"mac":"000413aabbcc","autoprovisioning_enabled":true,"settings_manager":{"50a400560eec4dc0b96b026094e06562":{"value":"https://prov.example.com/{mac}","attrs":{"perm":"RW"}}}}';
  const hashB = "drpM4Lsoc/uJG3IdYxBh5c5lsZ4QNg+sJPg00jtYIPY=";
  const emptyHash = "B0weSUXsMcb5UhL41FZbrUJCAotzSI3HawE1NPLRUz8=";

  test("payload hashes", () => {
    expect(hawkPayloadHash("Thank you for flying Hawk", "text/plain")).toBe(
      "Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY=",
    );
    expect(hawkPayloadHash("")).toBe(emptyHash);
    expect(hawkPayloadHash(bodyB, "Application/JSON; charset=utf-8")).toBe(hashB);
    expect(hawkPayloadHash('{"mac":"000413aabbcc"}', "application/json")).toBe(
      "GrmBOCGU3Ix5DlJf8LWbcFz2/ykE59yejaXnonAkjrU=",
    );
  });

  test.each([
    ["Hawk's GET", hawkKey, hawkRequest, "6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE="],
    [
      "Hawk's POST with a hash",
      hawkKey,
      { ...hawkRequest, method: "POST", hash: "Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY=" },
      "aSe1DERmZuRl3pI36/9BdZmnErTw3sNzOOAUlfeKjVw=",
    ],
    ["GET of a token", key, token, "wKKIoamIbJ5rZhIrA/VlHnjvObWWabFHoqKMNiacoG0="],
    [
      "the same with the empty hash",
      key,
      { ...token, hash: emptyHash },
      "k98uiL3ab5GuRvOnAPvM8QxV4uAcmZdA2ePcf7qXg3Y=",
    ],
    ["PUT of an endpoint", key, { ...put, hash: hashB }, "EoyVVSU/qJbG0ISIY/cbViHz6jsPqUeLEKuyD6H8/z8="],
    ["the same without a hash", key, put, "Bn8dFgb/vsElgcU/zV6o/o9HzbJHDr9mP5C99zK/vh8="],
    [
      "the same on another host and port",
      key,
      { ...put, hash: hashB, host: "Secure-Provisioning.snom.com", port: 8083 },
      "jgGTAmobG3gbRaiH5R6vCUQn46++QjFMFAtpfoDyKH4=",
    ],
  ])("the MAC of %s", (_, secret, request, mac) => {
    expect(hawkMac("header", secret, request)).toBe(mac);
  });

  test("the MAC of a time and of an answer", () => {
    expect(hawkTimestampMac(key, 1700000123)).toBe("VJpvWRoyhkZP4zJiFkJIG6IQXOxEfyT0AFsDmsISA+Q=");
    const hash = "GrmBOCGU3Ix5DlJf8LWbcFz2/ykE59yejaXnonAkjrU=";
    expect(hawkMac("response", key, { ...put, hash })).toBe("1Lz02P5JQLafRloQpPo3AcDQvMeHxvxizVYfkbuDmc8=");
  });
});

describe("point 1: what the signature covers", () => {
  const path = "settings/?page_size=1&b=2";

  test("the exact request line and host are accepted", async () => {
    const { get } = await startSraps();
    expect((await get(path)).status).toBe(200);
    expect(
      (await get(path, { headers: { Host: "SRAPS.test" }, signed: { host: "sraps.test", port: 80 } })).status,
    ).toBe(200);
  });

  test.each([
    ["another port", { port: 443 }],
    ["another host", { host: "localhost" }],
    ["an extra slash", { target: "/api/v1//settings/?page_size=1&b=2" }],
    ["a re-ordered query", { target: "/api/v1/settings/?b=2&page_size=1" }],
    ["no query", { target: "/api/v1/settings/" }],
  ])("a signature for %s is refused", async (_, signed) => {
    const { get } = await startSraps();
    const reply = await get(path, { signed });
    expect([reply.status, reply.headers["www-authenticate"]]).toEqual([401, 'Hawk error="Bad mac"']);
  });

  test("a path is not normalised before it is checked or found", async () => {
    const { get } = await startSraps();
    expect((await get("../v1/settings/")).status).toBe(404);
    expect((await get("/settings/")).status).toBe(404);
  });
});

describe("point 2: the order of checks", () => {
  test("no header, or another scheme, gets 401 and a bare challenge", async () => {
    const { get } = await startSraps();
    for (const authorization of ["", "Basic YTpi"]) {
      const reply = await get("settings/", { authorization });
      expect([reply.status, reply.headers["www-authenticate"]]).toEqual([401, "Hawk"]);
    }
  });

  test.each([
    ["Hawk", "Invalid header syntax"],
    ["Hawk id=1", "Bad header format"],
    ['Hawk id="1", colour="red"', "Unknown attribute: colour"],
    ['Hawk id="1", id="2"', "Duplicate attribute: id"],
    ['Hawk id="1", hash=""', "Bad attribute value: hash"],
    ['Hawk id="1", ts="1", nonce="n"', "Missing attributes"],
    ['Hawk id="1", ts="soon", nonce="n", mac="m"', "Bad attribute value: ts"],
    [`Hawk id="${"x".repeat(4096)}"`, "Header length too long"],
  ])("%.45s gets 400 %s", async (authorization, message) => {
    const { get } = await startSraps();
    const reply = await get("settings/", { authorization });
    expect([reply.status, reply.body]).toEqual([400, { detail: message }]);
  });

  test("an unknown id and a wrong MAC get 401, or 403 on the switch", async () => {
    const { sraps, get } = await startSraps();
    const { main } = sraps.accounts;
    const unknown = { key: { ...main, id: "ck_nobody" } };
    const wrong = { key: { ...main, key: "another" } };
    expect((await get("settings/", unknown)).headers["www-authenticate"]).toBe(
      'Hawk error="Unknown credentials"',
    );
    expect((await get("settings/", wrong)).headers["www-authenticate"]).toBe('Hawk error="Bad mac"');
    sraps.switches.set("badKeyStatus", "403");
    expect((await get("settings/", unknown)).status).toBe(403);
    expect((await get("settings/", wrong)).status).toBe(403);
  });
});

describe("point 3: the clock", () => {
  test("60 seconds either way pass, more is stale and proves the server's time", async () => {
    const { sraps, get } = await startSraps();
    const now = Math.floor(Date.now() / 1000);
    for (const ts of [now - 58, now + 58]) expect((await get("settings/", { ts })).status).toBe(200);
    const reply = await get("settings/", { ts: now - 62 });
    const found = /^Hawk ts="(\d+)", tsm="([^"]+)", error="Stale timestamp"$/.exec(
      reply.headers["www-authenticate"] ?? "",
    );
    expect(reply.status).toBe(401);
    expect(Math.abs(Number(found?.[1]) - now)).toBeLessThan(3);
    expect(found?.[2]).toBe(macOf("ts", sraps.accounts.main.key, [Number(found?.[1])]));
  });

  test("the fault `clock` moves the server's clock, its Date included", async () => {
    const { sraps, get } = await startSraps();
    sraps.faults.add({ times: 2, do: { kind: "clock", seconds: 600 } });
    const stale = await get("settings/");
    const ts = Number(/ts="(\d+)"/.exec(stale.headers["www-authenticate"] ?? "")?.[1]);
    expect(ts - Date.now() / 1000).toBeGreaterThan(590);
    expect(Date.parse(stale.headers.date ?? "") - Date.now()).toBeGreaterThan(590_000);
    expect((await get("settings/", { ts })).status).toBe(200);
    expect((await get("settings/")).status).toBe(200);
  });

  test("on the switch a stale answer has neither ts nor tsm", async () => {
    const { get } = await startSraps({ switches: { staleTimestamp: "without-ts" } });
    const reply = await get("settings/", { ts: 1700000000 });
    expect([reply.status, reply.headers["www-authenticate"]]).toEqual([401, 'Hawk error="Stale timestamp"']);
  });

  test("a wrong signature is told before a stale time, and a stale request has used its nonce", async () => {
    const { sraps, get } = await startSraps();
    const key = { ...sraps.accounts.main, key: "another" };
    const stale = { ts: 1700000000, nonce: "once" };
    expect((await get("settings/", { ...stale, key })).headers["www-authenticate"]).toContain("Bad mac");
    expect((await get("settings/", stale)).headers["www-authenticate"]).toContain("Stale timestamp");
    expect((await get("settings/", stale)).headers["www-authenticate"]).toContain("Invalid nonce");
  });
});

test("point 4: a request sent again byte for byte is refused", async () => {
  const { sraps } = await startSraps();
  const sent = { url: `${sraps.baseUrl}settings/?page_size=1`, key: sraps.accounts.main };
  const authorization = authorize(sent);
  expect((await send({ ...sent, authorization })).status).toBe(200);
  const again = await send({ ...sent, authorization });
  expect([again.status, again.headers["www-authenticate"]]).toEqual([401, 'Hawk error="Invalid nonce"']);
});

describe("point 5: the payload hash", () => {
  const path = "companies/ac3e0000000000000000000000000001/endpoints/000413aabbcc";
  const body = { mac: "000413aabbcc" };

  test("a body without a hash and an empty hash on GET are accepted, a wrong hash is not", async () => {
    const { get, put } = await startSraps();
    expect((await put(path, body, { hash: false })).status).toBe(201);
    expect((await get("settings/", { hash: true })).status).toBe(200);
    const wrong = await put(path, body, { hash: hashOf("{}", "application/json") });
    expect([wrong.status, wrong.headers["www-authenticate"]]).toEqual([401, 'Hawk error="Bad payload hash"']);
  });

  test("on the switch a body must have its hash", async () => {
    const { get, put } = await startSraps({ switches: { payloadHash: "required" } });
    const bare = await put(path, body, { hash: false });
    expect([bare.status, bare.headers["www-authenticate"]]).toEqual([
      401,
      'Hawk error="Missing required payload hash"',
    ]);
    expect((await put(path, body)).status).toBe(201);
    expect((await get("settings/")).status).toBe(200);
  });
});

describe("point 6: Server-Authorization", () => {
  test.each(["off", "correct", "corrupted"] as const)("%s", async (serverAuthorization) => {
    const { sraps } = await startSraps({ switches: { serverAuthorization } });
    const { main } = sraps.accounts;
    const [ts, nonce] = [Math.floor(Date.now() / 1000), "n0nce"];
    const url = `${sraps.baseUrl}product-groups/`;
    const reply = await send({ url, key: main, ts, nonce });
    const hash = hashOf(reply.text, "application/json");
    const { port, pathname } = new URL(url);
    const mac = macOf("response", main.key, [ts, nonce, "GET", pathname, "127.0.0.1", port, hash, ""]);
    const header = reply.headers["server-authorization"];
    if (serverAuthorization === "off") expect(header).toBeUndefined();
    if (serverAuthorization === "correct") expect(header).toBe(`Hawk mac="${mac}", hash="${hash}"`);
    if (serverAuthorization === "corrupted") {
      expect(header).toMatch(/^Hawk mac="[^"]+", hash="[^"]+"$/);
      expect(header).not.toContain(mac);
    }
  });

  test("errors and empty answers of authenticated requests are signed too, refused ones are not", async () => {
    const { sraps, get, remove } = await startSraps({ switches: { serverAuthorization: "correct" } });
    sraps.store.setEndpoint({ mac: "000413aabbcc" });
    const path = `companies/${sraps.companies.main.uuid}/endpoints/000413aabbcc`;
    const gone = await remove(path);
    expect(gone.headers["server-authorization"]).toContain(`hash="${hashOf("", "")}"`);
    expect((await get(path)).headers["server-authorization"]).toBeDefined();
    expect((await get(path, { authorization: "" })).headers["server-authorization"]).toBeUndefined();
  });
});
