import { srapsSettings } from "../../../../provider/clients/sraps/settings";
import { key } from "./connect";

test("an account needs its key and nothing else", () => {
  expect(srapsSettings.parse(key)).toMatchObject({
    baseUrl: "https://api.sraps.snom.com/api/v1/",
    allowedLinkOrigins: ["https://secure-provisioning.snom.com"],
    payloadHash: "body",
    maxClockRetries: 1,
    trustDateHeader: false,
    endpointUpdate: "merge",
    pageSize: 100,
    settingsPageSize: 1000,
    asyncTimeout: 60,
    profileUpdateMethod: "PUT",
    paths: {},
  });
});

test.each([
  ["https://Example.com/api/v1", "https://example.com/api/v1/"],
  ["https://example.com/api/v1///", "https://example.com/api/v1/"],
  ["https://example.com:8083/api/v1/", "https://example.com:8083/api/v1/"],
])("the base URL %s is written %s", (baseUrl, normal) => {
  expect(srapsSettings.parse({ ...key, baseUrl }).baseUrl).toBe(normal);
});

test("numbers and flags may come as text, from the environment", () => {
  const text = {
    trustDateHeader: "true",
    pageSize: "0",
    asyncTimeout: "1.5",
    maxClockRetries: "0",
    pageCap: "7",
  };
  expect(srapsSettings.parse({ ...key, ...text })).toMatchObject({
    trustDateHeader: true,
    pageSize: 0,
    asyncTimeout: 1.5,
    maxClockRetries: 0,
    pageCap: 7,
  });
});

test.each([
  ["keyId", 'ck_"'],
  ["key", ""],
  ["baseUrl", "ftp://example.com"],
  ["baseUrl", "https://user:word@example.com/api/v1/"],
  ["trustDateHeader", "perhaps"],
  ["pageCap", 0],
  ["macCase", "title"],
  ["paths", { users: "/users/" }],
  ["paths", { phones: "{base}phones/" }],
  ["acceptVersion", "v1; x"],
  ["colour", "red"],
])("%s: %j is refused", (name, value) => {
  expect(srapsSettings.safeParse({ ...key, [name]: value }).success).toBe(false);
});

test("every setting says what it is", () => {
  for (const [name, field] of Object.entries(srapsSettings.shape)) {
    expect([name, field.description]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)]);
  }
});
