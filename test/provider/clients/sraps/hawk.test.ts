import { createHash, createHmac } from "node:crypto";
import * as fc from "fast-check";
import * as hawk from "hawk";
import { readChallenge, signRequest, verifyAnswer } from "../../../../provider/clients/sraps/hawk";
import { ServerClock } from "../../../../provider/clients/sraps/server-clock";
import { failureOf, key } from "./connect";

const NONCE = "abcdefgh";
const TIME = 1700000000;
const HOST = "https://api.sraps.snom.com";
const TOKEN = `${HOST}/api/v1/tokens/ck_00000000000000000000000000000000`;
const ENDPOINT = "/api/v1/companies/00000000000000000000000000000001/endpoints/000413aabbcc";
const BODY =
  '{"mac":"000413aabbcc","autoprovisioning_enabled":true,"settings_manager":{"50a400560eec4dc0b96b026094e06562":{"value":"https://prov.example.com/{mac}","attrs":{"perm":"RW"}}}}';
const put = { method: "PUT", url: HOST + ENDPOINT, body: BODY, contentType: "application/json" };

function attributes(header: string): Record<string, string> {
  return Object.fromEntries([...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

function sign(request: Parameters<typeof signRequest>[0], payloadHash: "body" | "always" | "never") {
  return attributes(signRequest(request, { ...key, payloadHash }, TIME, NONCE).authorization);
}

describe("the known answers of the contract (1.8.4)", () => {
  const get = { method: "GET", url: TOKEN };
  const elsewhere = { ...put, url: `https://secure-provisioning.snom.com:8083${ENDPOINT}` };
  test.each([
    ["a GET without hash", get, "body", "wKKIoamIbJ5rZhIrA/VlHnjvObWWabFHoqKMNiacoG0=", undefined],
    [
      "a GET with the empty hash",
      get,
      "always",
      "k98uiL3ab5GuRvOnAPvM8QxV4uAcmZdA2ePcf7qXg3Y=",
      "B0weSUXsMcb5UhL41FZbrUJCAotzSI3HawE1NPLRUz8=",
    ],
    [
      "a PUT with hash",
      put,
      "body",
      "EoyVVSU/qJbG0ISIY/cbViHz6jsPqUeLEKuyD6H8/z8=",
      "drpM4Lsoc/uJG3IdYxBh5c5lsZ4QNg+sJPg00jtYIPY=",
    ],
    ["a PUT without hash", put, "never", "Bn8dFgb/vsElgcU/zV6o/o9HzbJHDr9mP5C99zK/vh8=", undefined],
    [
      "a PUT to another host and port",
      elsewhere,
      "body",
      "jgGTAmobG3gbRaiH5R6vCUQn46++QjFMFAtpfoDyKH4=",
      "drpM4Lsoc/uJG3IdYxBh5c5lsZ4QNg+sJPg00jtYIPY=",
    ],
  ] as const)("%s", (_, request, payloadHash, mac, hash) => {
    const signed = sign(request, payloadHash);
    expect(signed.mac).toBe(mac);
    expect(signed.hash).toBe(hash);
    expect(signed).toMatchObject({ id: key.keyId, ts: String(TIME), nonce: NONCE });
  });

  test.each([
    ["a GET", "GET", undefined, "6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE="],
    [
      "a POST with hash",
      "POST",
      "Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY=",
      "aSe1DERmZuRl3pI36/9BdZmnErTw3sNzOOAUlfeKjVw=",
    ],
  ])("%s with ext, which SRAPS is never sent, by the package that signs", (_, method, hash, mac) => {
    const { header } = hawk.client.header("http://example.com:8000/resource/1?b=1&a=2", method, {
      credentials: { id: "x", key: "werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn", algorithm: "sha256" },
      timestamp: 1353832234,
      nonce: "j4h3g2",
      ext: "some-app-ext-data",
      hash,
    });
    expect(attributes(header).mac).toBe(mac);
  });

  test("the hash of a text payload", () => {
    const request = {
      method: "POST",
      url: `${HOST}/x`,
      body: "Thank you for flying Hawk",
      contentType: "text/plain",
    };
    expect(sign(request, "body").hash).toBe("Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY=");
  });

  test("the proof of the server's time", () => {
    const header =
      'Hawk ts="1700000123", tsm="VJpvWRoyhkZP4zJiFkJIG6IQXOxEfyT0AFsDmsISA+Q=", error="Stale timestamp"';
    expect(readChallenge(header, key)).toEqual({
      serverTime: 1700000123,
      verified: true,
      error: "Stale timestamp",
    });
    expect(readChallenge(header, { ...key, key: "another" }).verified).toBe(false);
    expect(readChallenge(header.replace("123", "124"), key).verified).toBe(false);
  });

  const signed = signRequest(put, { ...key, payloadHash: "body" }, TIME, NONCE);
  const answer = {
    status: 200,
    body: '{"mac":"000413aabbcc"}',
    headers: {
      "content-type": "application/json",
      "server-authorization":
        'Hawk mac="1Lz02P5JQLafRloQpPo3AcDQvMeHxvxizVYfkbuDmc8=", hash="GrmBOCGU3Ix5DlJf8LWbcFz2/ykE59yejaXnonAkjrU="',
    },
  };
  test.each(["whenPresent", "require", "off"] as const)(
    "Server-Authorization with %s",
    (verifyServerAuthorization) => {
      expect(() => verifyAnswer(signed, answer, { ...key, verifyServerAuthorization })).not.toThrow();
    },
  );

  test("a changed body, signature or absent header is told from the right one", async () => {
    const strict = { ...key, verifyServerAuthorization: "require" } as const;
    const unsigned = { ...answer, headers: { "content-type": "application/json" } };
    const changed = { ...answer, body: '{"mac":"000413aabbcd"}' };
    for (const wrong of [unsigned, changed]) {
      const error = await failureOf(Promise.resolve().then(() => verifyAnswer(signed, wrong, strict)));
      expect(error.kind).toBe("protocol");
      expect(error.message).toContain("voip:sraps.verifyServerAuthorization");
    }
    expect(() =>
      verifyAnswer(signed, unsigned, { ...key, verifyServerAuthorization: "whenPresent" }),
    ).not.toThrow();
    expect(() => verifyAnswer(signed, { ...unsigned, status: 404 }, strict)).toThrow("does not prove");
    expect(() => verifyAnswer(signed, { ...unsigned, status: 401 }, strict)).not.toThrow();
  });
});

describe("any request", () => {
  const visible = fc.string({
    unit: fc.constantFrom(..."abcXYZ019-._~!$&'()*+,;=:@%{}|[]^`\"<>".split("")),
    maxLength: 30,
  });
  const request = fc.record({
    method: fc.constantFrom("GET", "PUT", "POST", "PATCH", "DELETE"),
    scheme: fc.constantFrom("http", "https"),
    host: fc.constantFrom("api.sraps.snom.com", "127.0.0.1", "[::1]", "API.Example.COM"),
    port: fc.option(fc.constantFrom(8083, 65535), { nil: undefined }),
    path: visible,
    query: fc.option(visible, { nil: undefined }),
    body: fc.option(fc.string({ unit: "grapheme" }), { nil: undefined }),
  });

  test("is signed over exactly the line that is sent", () => {
    fc.assert(
      fc.property(
        request,
        fc.constantFrom("body", "always", "never"),
        ({ method, scheme, host, port, path, query, body }, payloadHash) => {
          const target = `/${path}${query === undefined ? "" : `?${query}`}`;
          const url = `${scheme}://${host}${port === undefined ? "" : `:${port}`}${target}`;
          const contentType = body === undefined ? undefined : "application/json";
          const { authorization } = signRequest(
            { method, url, body, contentType },
            { ...key, payloadHash },
            TIME,
          );
          const { nonce, hash, mac } = attributes(authorization);
          const hashed = payloadHash === "always" || (payloadHash === "body" && body !== undefined);
          const payload = `hawk.1.payload\n${contentType ?? ""}\n${body ?? ""}\n`;
          expect(hash).toBe(hashed ? createHash("sha256").update(payload).digest("base64") : undefined);
          const lines = ["hawk.1.header", TIME, nonce, method, target, host.toLowerCase()];
          lines.push(port ?? (scheme === "https" ? 443 : 80), hash ?? "", "", "");
          expect(mac).toBe(createHmac("sha256", key.key).update(lines.join("\n")).digest("base64"));
          expect(Buffer.from(nonce ?? "", "base64url").length).toBeGreaterThanOrEqual(12);
          expect(authorization).not.toContain(key.key);
        },
      ),
    );
  });

  test("has a nonce of its own", () => {
    const nonces = Array.from(
      { length: 500 },
      () => attributes(signRequest(put, { ...key, payloadHash: "body" }, TIME).authorization).nonce,
    );
    expect(new Set(nonces).size).toBe(500);
  });

  test.each([
    "https://example.com/a b",
    "https://example.com/#x",
    "https://u:p@example.com/",
    "/relative",
    "https://example.com/ü",
  ])("is refused when it could not be signed as it stands: %s", (url) => {
    expect(() => sign({ method: "GET", url }, "body")).toThrow("cannot be signed");
  });
});

test("each server's clock is corrected for itself", () => {
  const clock = new ServerClock(() => 1_000_000);
  clock.correct("https://a.example/x", 5000);
  expect(clock.seconds("https://a.example/y")).toBe(5000);
  expect(clock.seconds("https://b.example/")).toBe(1000);
  expect(clock.ahead("https://b.example/", 1120)).toBe(120);
});
