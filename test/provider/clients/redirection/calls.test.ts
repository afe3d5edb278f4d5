import { VoipError } from "../../../../provider/transport/errors";
import { failureOf, stopAll } from "../../transport/loopback";
import { simulate, stopSimulators } from "./connect";

const mac = "000413610ff5";
const url = "http://provisioning.myserver.com/snom?mac={mac}&x=1";
const foreign = "000413999901";

afterEach(async () => {
  await stopAll();
  await stopSimulators();
});

/** The procedures that were called, with their parameters. */
const calls = ({ log }: Awaited<ReturnType<typeof simulate>>["redirection"]) =>
  log.requests().map(({ procedure, params }) => [procedure, ...(params ?? [])]);

describe("registerPhone", () => {
  test("registers a phone, and again to another URL", async () => {
    const { redirection, client } = await simulate();
    await client.registerPhone(mac, url);
    expect(redirection.store.phone(mac)).toEqual({ mac, owner: "acme", url });
    await client.registerPhone(mac, "https://new.example.com/");
    expect(redirection.store.phone(mac)?.url).toBe("https://new.example.com/");
    expect(calls(redirection)[0]).toEqual(["redirect.registerPhone", mac, url]);
  });

  test("takes the phone out first when the settings ask for it, also one that is not registered", async () => {
    const { redirection, client } = await simulate({}, { registerMode: "deregisterFirst" });
    await client.registerPhone(mac, url);
    await client.registerPhone(mac, "https://new.example.com/");
    expect(calls(redirection).map(([procedure]) => procedure)).toEqual([
      "redirect.deregisterPhone",
      "redirect.registerPhone",
      "redirect.deregisterPhone",
      "redirect.registerPhone",
    ]);
    expect(redirection.store.phone(mac)?.url).toBe("https://new.example.com/");
  });

  test("asks for text/xml with the credentials, and for nothing compressed", async () => {
    const { redirection, client } = await simulate();
    await client.registerPhone(mac, url);
    expect(redirection.log.requests()[0]).toMatchObject({
      method: "POST",
      path: "/xmlrpc/",
      status: 200,
      headers: { "content-type": "text/xml", "accept-encoding": "identity" },
    });
  });
});

describe("deregisterPhone", () => {
  test.each(["no_such_mac", "ok"] as const)(
    "takes a phone out; that it is not there is success (%s)",
    async (answer) => {
      const { redirection, client } = await simulate({ deregisterUnknown: answer });
      await client.registerPhone(mac, url);
      await client.deregisterPhone(mac);
      expect(redirection.store.phone(mac)).toBeUndefined();
      await client.deregisterPhone(mac);
    },
  );
});

describe("getPhoneRedirection", () => {
  test("tells where a phone is sent, and nothing of one that is not registered", async () => {
    const { client } = await simulate();
    expect(await client.getPhoneRedirection(mac)).toBeUndefined();
    await client.registerPhone(mac, url);
    expect(await client.getPhoneRedirection(mac)).toEqual({ mac, url, company: "Acme Telephony GmbH" });
  });
});

describe("checkPhone", () => {
  test("tells own phones, those of others and those of nobody apart", async () => {
    const { client } = await simulate();
    await client.registerPhone(mac, url);
    expect(await client.checkPhone(mac)).toBe("own");
    expect(await client.checkPhone(foreign)).toBe("other");
    expect(await client.checkPhone("000413000001")).toBe("nobody");
  });
});

describe("listPhones", () => {
  test("lists the account's phones of a type, those of one URL when asked", async () => {
    const { redirection, client } = await simulate();
    const [one, two, other] = ["000413920001", "000413920002", "000413820001"];
    await client.registerPhone(one, url);
    await client.registerPhone(two, "https://new.example.com/");
    await client.registerPhone(other, url);
    expect(await client.listPhones("snomD785")).toEqual([one, two]);
    expect(await client.listPhones("snomD785", url)).toEqual([one]);
    expect(await client.listPhones("snomD999")).toEqual([]);
    expect(calls(redirection).slice(-3)).toEqual([
      ["redirect.listPhones", "snomD785"],
      ["redirect.listPhones", "snomD785", url],
      ["redirect.listPhones", "snomD999"],
    ]);
  });
});

describe("registerPhoneList and deregisterPhoneList", () => {
  const macs = ["000413610ff5", "000413610ff6", "000413610ff7"];

  test("act on all phones in one call", async () => {
    const { redirection, client } = await simulate();
    expect(await client.registerPhoneList(macs, url)).toEqual([]);
    expect(macs.map((each) => redirection.store.phone(each)?.url)).toEqual([url, url, url]);
    expect(await client.deregisterPhoneList(macs)).toEqual([]);
    expect(macs.map((each) => redirection.store.phone(each))).toEqual([undefined, undefined, undefined]);
    expect(calls(redirection)).toEqual([
      ["redirect.registerPhoneList", macs, url],
      ["redirect.deregisterPhoneList", macs],
    ]);
  });

  test("of no phone at all are refused by the service", async () => {
    const { client } = await simulate();
    for (const empty of [client.registerPhoneList([], url), client.deregisterPhoneList([])]) {
      const failure = await failureOf(empty);
      expect(failure.kind).toBe("validation");
      expect(failure.message).toMatch(/refused the list of phones: "malformed_mac_list"/);
    }
  });
});

describe("the texts of errors", () => {
  test.each([
    ["registerPhone", (client: Client) => client.registerPhone(foreign, url)],
    ["registerPhone with deregisterFirst", (client: Client) => client.deregisterPhone(foreign)],
    ["getPhoneRedirection", (client: Client) => client.getPhoneRedirection(foreign)],
  ])("owned_by_other_user of %s: forbidden, and there is no takeover", async (_, act) => {
    const { redirection, client } = await simulate();
    const failure = await failureOf(act(client));
    expect(failure.kind).toBe("forbidden");
    expect(failure.failure).toMatchObject({ property: "mac", outcome: "refused" });
    expect(failure.message).toMatch(
      /^mac: The phone 000413999901 is registered to another account\. Its owner has to deregister it first/,
    );
    expect(redirection.store.phone(foreign)?.owner).toBe("other");
    expect(redirection.log.count()).toBe(1);
  });

  test.each([
    ["registerPhone", (client: Client) => client.registerPhone("xyz", url)],
    ["deregisterPhone", (client: Client) => client.deregisterPhone("xyz")],
    ["getPhoneRedirection", (client: Client) => client.getPhoneRedirection("xyz")],
    ["checkPhone", (client: Client) => client.checkPhone("xyz")],
  ])("malformed_mac of %s: the input is wrong", async (procedure, act) => {
    const { client } = await simulate();
    const failure = await failureOf(act(client));
    expect(failure.kind).toBe("validation");
    expect(failure.message).toBe(
      "mac: The service does not accept xyz as the MAC address of a phone. Check it against the label on the phone. " +
        `[redirection redirect.${procedure} {url}: 200]`,
    );
  });

  test("malformed_url: the input is wrong", async () => {
    const { client } = await simulate();
    const failure = await failureOf(client.registerPhone(mac, "sip:nobody"));
    expect(failure.kind).toBe("validation");
    expect(failure.message).toMatch(
      /^url: The service does not accept "sip:nobody" as a redirection URL\. Write a full URL/,
    );
  });

  test("any other: the service refused, with its words", async () => {
    const { redirection, client } = await simulate();
    for (const [text, shown] of [
      ["Error:quota_exceeded", "quota_exceeded"],
      ["ERROR:Quota", "quota"],
      ["", "no reason given"],
      [`Error:${"x".repeat(500)}`, `${"x".repeat(200)}…`],
    ]) {
      const reply = `<array><data><value><boolean>0</boolean></value><value><string>${text}</string></value></data></array>`;
      const body = `<?xml version='1.0'?><methodResponse><params><param><value>${reply}</value></param></params></methodResponse>`;
      redirection.faults.add({ do: { kind: "status", status: 200, body } });
      const failure = await failureOf(client.registerPhone(mac, url));
      expect(failure.kind).toBe("protocol");
      expect(failure.message).toContain(`The service refused the call for ${mac}: ${JSON.stringify(shown)}.`);
    }
  });

  test("are recognised in any case", async () => {
    const { redirection, client } = await simulate();
    const reply =
      "<array><data><value><boolean>0</boolean></value><value><string>ERROR:No_Such_MAC</string></value></data></array>";
    const body = `<methodResponse><params><param><value>${reply}</value></param></params></methodResponse>`;
    redirection.faults.add({ times: 2, do: { kind: "status", status: 200, body } });
    expect(await client.checkPhone(mac)).toBe("nobody");
    await client.deregisterPhone(mac);
  });
});

test("every failure is one of ours, in one line", async () => {
  const { client } = await simulate();
  const failure = await client.registerPhone("xyz", url).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(VoipError);
  expect(String((failure as VoipError).message)).not.toContain("\n");
});

type Client = Awaited<ReturnType<typeof simulate>>["client"];
