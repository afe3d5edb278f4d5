import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONFIG_KEYS, readSettings } from "../../../provider/connections/settings";
import { VoipError } from "../../../provider/transport/errors";
import { makeThrowAwayCertificate } from "../../../simulators";

const sraps = { keyId: "ck_1", key: "secret-of-the-key" };
const redirection = { username: "acme", password: "secret-of-the-account" };

const ngcp = { url: "https://ngcp.example.com:1443/api", username: "admin", password: "secret-of-the-admin" };
const { ca: authority, cert, key } = makeThrowAwayCertificate();

const own = (...args: Parameters<typeof readSettings>) => readSettings(...args).own;

function problemOf(...args: Parameters<typeof readSettings>): string {
  try {
    readSettings(...args);
  } catch (error) {
    if (error instanceof VoipError) return error.message;
    throw error;
  }
  throw new Error("the settings are right");
}

describe("the stack's configuration", () => {
  test("is looked for under one key for each back end, and one for named accounts", () => {
    expect(CONFIG_KEYS).toEqual(
      expect.arrayContaining(["voip:sraps", "voip:redirection", "voip:ngcp", "voip:connections"]),
    );
  });

  test.each([
    ["an object", sraps],
    ["JSON text", JSON.stringify(sraps)],
  ])("may be %s", (_, given) => {
    expect(own({ "voip:sraps": given }, {}, "sraps")).toMatchObject(sraps);
  });

  test.each([
    ["objects", { west: { sraps } }],
    ["JSON text", JSON.stringify({ west: { sraps } })],
    ["an object with JSON text inside", { west: JSON.stringify({ sraps }) }],
    ["JSON text inside an account", { west: { sraps: JSON.stringify(sraps) } }],
  ])("of named accounts may be %s", (_, given) => {
    expect(own({ "voip:connections": given }, {}, "sraps", "west")).toMatchObject(sraps);
  });

  test("is filled up with defaults", () => {
    const { own: filled, transport } = readSettings({ "voip:redirection": redirection }, {}, "redirection");
    expect(filled).toMatchObject({
      url: "https://secure-provisioning.snom.com:8083/xmlrpc/",
      registerMode: "overwrite",
    });
    expect(transport).toMatchObject({ callTimeout: 300, maxAttempts: 8, maxConcurrency: 4 });
    expect(readSettings({ "voip:sraps": sraps }, {}, "sraps").transport.maxConcurrency).toBe(2);
  });

  test("takes numbers and switches as text, as the shell gives them, and text as numbers, as `--path` makes it", () => {
    const given = {
      ...sraps,
      keyId: 4711,
      maxAttempts: "3",
      trustDateHeader: "true",
      requestsPerSecond: "0.5",
    };
    const { own: read, transport } = readSettings({ "voip:sraps": given }, {}, "sraps");
    expect(read).toMatchObject({ keyId: "4711", trustDateHeader: true });
    expect(transport).toMatchObject({ maxAttempts: 3, requestsPerSecond: 0.5 });
    expect(own({ "voip:redirection": { username: 12, password: true } }, {}, "redirection")).toMatchObject({
      username: "12",
      password: "true",
    });
    const nested = { areaCodes: [423, "43 1"], clientCertificate: { cert, key, passphrase: 4711 } };
    expect(own({ "voip:ngcp": { ...ngcp, ...nested } }, {}, "ngcp")).toMatchObject({
      areaCodes: ["423", "43 1"],
      clientCertificate: { passphrase: "4711" },
    });
  });

  test("gives the transport the credentials, which no error may quote", () => {
    expect(readSettings({ "voip:sraps": sraps }, {}, "sraps").transport.secrets).toEqual([sraps.key]);
    expect(readSettings({ "voip:redirection": redirection }, {}, "redirection").transport.secrets).toEqual([
      redirection.password,
    ]);
    const clientCertificate = { cert, key, passphrase: "secret-of-the-key" };
    expect(readSettings({ "voip:ngcp": { ...ngcp, clientCertificate } }, {}, "ngcp").transport).toMatchObject(
      {
        clientCertificate,
        secrets: [ngcp.password, key, clientCertificate.passphrase],
      },
    );
  });
});

describe("the environment", () => {
  const environment = { VOIP_SRAPS_KEY_ID: "ck_env", VOIP_SRAPS_KEY: "env-secret" };

  test("gives what the configuration does not", () => {
    expect(own({}, environment, "sraps")).toMatchObject({ keyId: "ck_env", key: "env-secret" });
    expect(own({ "voip:sraps": { keyId: "ck_1" } }, environment, "sraps")).toMatchObject({
      keyId: "ck_1",
      key: "env-secret",
    });
  });

  test("comes after the configuration, field by field, within nested settings too", () => {
    const paths = { VOIP_SRAPS_PATHS_USERS: "{company}/people/", VOIP_SRAPS_PATHS_LOGS: "{company}/log/" };
    const given = { ...sraps, paths: { users: "{company}/users/" } };
    expect(own({ "voip:sraps": given }, { ...environment, ...paths }, "sraps")).toMatchObject({
      keyId: "ck_1",
      paths: { users: "{company}/users/", logs: "{company}/log/" },
    });
    expect(own({}, { ...environment, ...paths }, "sraps").paths).toEqual({
      users: "{company}/people/",
      logs: "{company}/log/",
    });
  });

  test("writes names in capitals, lists with commas, and means nothing when empty", () => {
    const more = {
      VOIP_SRAPS_ALLOWED_LINK_ORIGINS: "https://a.example, https://b.example",
      VOIP_SRAPS_BASE_URL: "",
      VOIP_SRAPS_REQUESTS_PER_SECOND: "5",
    };
    const { own: read, transport } = readSettings({}, { ...environment, ...more }, "sraps");
    expect(read).toMatchObject({
      allowedLinkOrigins: ["https://a.example", "https://b.example"],
      baseUrl: "https://api.sraps.snom.com/api/v1/",
    });
    expect(transport.requestsPerSecond).toBe(5);
  });

  test("says nothing of named accounts", () => {
    const problem = problemOf({ "voip:connections": { west: { sraps: {} } } }, environment, "sraps", "west");
    expect(problem).toContain("voip:connections.west.sraps.keyId is not set.");
    expect(problem).not.toContain("VOIP_");
  });
});

describe("what is wrong", () => {
  test("is told by name, all of it at once, with the variable that may be set instead", () => {
    expect(problemOf({}, {}, "redirection")).toBe(
      "voip:redirection.username (or VOIP_REDIRECTION_USERNAME) is not set. " +
        "voip:redirection.password (or VOIP_REDIRECTION_PASSWORD) is not set. " +
        "Set them with `pulumi config set --path voip:redirection.username <value>` " +
        "and `pulumi config set --path --secret voip:redirection.password <value>`.",
    );
    const given = { key: "k", maxAttempts: -1, baseUrl: "ftp://x/", pasword: "x", paths: { userz: "x" } };
    const problem = problemOf({ "voip:sraps": given }, {}, "sraps");
    expect(problem).toContain("voip:sraps.keyId (or VOIP_SRAPS_KEY_ID) is not set.");
    expect(problem).toContain("voip:sraps.baseUrl: expected an http or https URL.");
    expect(problem).toMatch(/voip:sraps\.maxAttempts: Too small/);
    expect(problem).toContain("voip:sraps.pasword: there is no such setting.");
    expect(problem).toContain("voip:sraps.paths.userz: there is no such setting.");
  });

  test("is not called missing when it is there", () => {
    const problem = problemOf({ "voip:sraps": { keyId: ["a"], key: {}, maxAttempts: "many" } }, {}, "sraps");
    expect(problem).toMatch(/voip:sraps\.keyId: Invalid input: expected string, received array\./);
    expect(problem).toMatch(/voip:sraps\.key: Invalid input: expected string, received object\./);
    expect(problem).toMatch(/voip:sraps\.maxAttempts: Invalid input: expected number/);
    expect(problem).not.toContain("is not set");
  });

  test("asks for a secret to be set as one, for one setting of several by name, and for what is unknown to go", () => {
    expect(problemOf({ "voip:sraps": { keyId: "a" } }, {}, "sraps")).toMatch(
      /set --path --secret voip:sraps\.key <value>/,
    );
    const advice = (own: object) =>
      /`(.*)`\.$/.exec(problemOf({ "voip:ngcp": { ...ngcp, ...own } }, {}, "ngcp"))?.[1];
    expect([
      advice({ clientCertificate: { cert } }),
      advice({ clientCertificate: { key } }),
      advice({ clientCertificate: { file: "x" } }),
      advice({ clientCertificate: "x" }),
      advice({ areaCodes: ["43 1", "+43"] }),
      advice({ colour: "red" }),
    ]).toEqual([
      "pulumi config set --path --secret voip:ngcp.clientCertificate.key <value>",
      "pulumi config set --path voip:ngcp.clientCertificate.cert <value>",
      "pulumi config set --path voip:ngcp.clientCertificate.cert <value>`. Remove it with `pulumi config rm --path voip:ngcp.clientCertificate.file",
      "pulumi config set --path voip:ngcp.clientCertificate.<name> <value>",
      "pulumi config set --path voip:ngcp.areaCodes[1] <value>",
      "pulumi config rm --path voip:ngcp.colour",
    ]);
  });

  test.each(["just-a-password", 42, ["a"], '["a"]', "true"])(
    "is a single value %j where settings are expected",
    (given) => {
      const problem = problemOf({ "voip:sraps": given }, {}, "sraps");
      expect(problem).toMatch(
        /^voip:sraps: expected settings by name, not a single value\. Set them one by one/,
      );
      expect(problem).not.toContain("just-a-password");
    },
  );

  test("is an account that does not exist, with those that do", () => {
    const connections = { west: {}, east: {} };
    expect(problemOf({ "voip:connections": connections }, {}, "sraps", "north")).toBe(
      'connection: There is no connection "north" under voip:connections, only west, east.',
    );
    expect(problemOf({}, {}, "sraps", "north")).toMatch(
      /There is no connection "north" under voip:connections\.$/,
    );
    expect(problemOf({ "voip:connections": connections }, {}, "sraps", "constructor")).toMatch(
      /no connection/,
    );
  });

  test("never shows a value", () => {
    const wrong = {
      keyId: 'hunter2 "x"',
      key: ["hunter2"],
      baseUrl: "hunter2",
      accept: "hunter2\n",
      payloadHash: "hunter2",
      maxAttempts: "hunter2",
      paths: { users: "hunter2" },
      ca: { pem: "hunter2" },
    };
    expect(problemOf({ "voip:sraps": wrong }, {}, "sraps")).not.toContain("hunter2");
  });
});

describe("certificates and keys", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "voip-"));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const inFile = (name: string, content: string | Buffer): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const transportOf = (more: object) =>
    readSettings({ "voip:ngcp": { ...ngcp, ...more } }, {}, "ngcp").transport;
  const pfx = Buffer.concat([Buffer.from([0x30, 0x82, 0x01, 0x00]), Buffer.alloc(256)]);

  test("are text or the path of a file", () => {
    const written = { cert: inFile("cert.pem", cert), key: inFile("key.pem", key) };
    for (const ca of [authority, inFile("ca.pem", authority)]) expect(transportOf({ ca }).ca).toBe(authority);
    for (const clientCertificate of [{ cert, key }, written, { cert, key: written.key }]) {
      expect(transportOf({ clientCertificate })).toMatchObject({
        clientCertificate: { cert, key },
        secrets: [ngcp.password, key],
      });
    }
    const base64 = pfx.toString("base64");
    for (const given of [base64, inFile("both.p12", pfx)]) {
      expect(transportOf({ clientCertificate: { pfx: given } })).toMatchObject({
        clientCertificate: { pfx: base64 },
        secrets: [ngcp.password, base64],
      });
    }
  });

  test("come from the environment likewise", () => {
    const environment = {
      VOIP_NGCP_URL: ngcp.url,
      VOIP_NGCP_CLIENT_CERTIFICATE_PFX: inFile("both.p12", pfx),
      VOIP_NGCP_CLIENT_CERTIFICATE_PASSPHRASE: "word",
    };
    expect(readSettings({}, environment, "ngcp").transport.clientCertificate).toEqual({
      pfx: pfx.toString("base64"),
      passphrase: "word",
    });
  });

  test("that cannot be read are told by the setting's name, and by the file's when that is no secret", () => {
    const missing = join(folder, "there-is-no-such-file.pem");
    expect(problemOf({ "voip:sraps": { ...sraps, ca: missing } }, {}, "sraps")).toMatch(
      /^voip:sraps\.ca: the file ".*there-is-no-such-file\.pem" cannot be read\./,
    );
    const clientCertificate = { cert: missing, key: missing };
    const problem = problemOf({ "voip:ngcp": { ...ngcp, clientCertificate } }, {}, "ngcp");
    expect(problem).toMatch(
      /voip:ngcp\.clientCertificate\.cert: the file ".*no-such-file\.pem" cannot be read\./,
    );
    expect(problem).toContain(
      "voip:ngcp.clientCertificate.key: expected the PEM text of a private key, or the path of a file with it, but the file cannot be read.",
    );
  });

  test("whose file holds something else are told of", () => {
    const wrong = inFile("wrong.pem", "hunter2");
    const of = (more: object) => problemOf({ "voip:ngcp": { ...ngcp, ...more } }, {}, "ngcp");
    expect(of({ ca: wrong })).toMatch(
      /^voip:ngcp\.ca: the file ".*wrong\.pem" does not hold the PEM text of certificates\./,
    );
    expect(of({ clientCertificate: { pfx: wrong } })).toMatch(
      /^voip:ngcp\.clientCertificate\.pfx: .*, but the file does not hold PKCS#12 in base64\./,
    );
    expect(of({ ca: wrong, clientCertificate: { pfx: wrong } })).not.toContain("hunter2");
  });

  test.each([
    ["ca", { ca: "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n" }],
    ["ca", { ca: "-----BEGIN PRIVATE KEY-----hunter2-----END PRIVATE KEY-----" }],
    ["clientCertificate.cert", { clientCertificate: { cert: "-----BEGIN PRIVATE KEY-----hunter2", key } }],
    ["clientCertificate.key", { clientCertificate: { cert, key: "hunter2" } }],
    ["clientCertificate.key", { clientCertificate: { cert, key: "hunter2\nhunter2" } }],
    ["clientCertificate.pfx", { clientCertificate: { pfx: "hunter2" } }],
    ["clientCertificate.pfx", { clientCertificate: { pfx: "MIIhunter2!" } }],
    ["clientCertificate.passphrase", { clientCertificate: { cert, key, passphrase: ["hunter2"] } }],
    ["clientCertificate.pfx", { clientCertificate: { cert, key, pfx: "MIIhunter2", passphrase: "hunter2" } }],
  ])("that are something else are not shown: %s in %j", (name, own) => {
    const problem = problemOf({ "voip:ngcp": { ...ngcp, ...own } }, {}, "ngcp");
    expect(problem.startsWith(`voip:ngcp.${name}: `)).toBe(true);
    expect(problem).not.toContain("hunter2");
  });
});
