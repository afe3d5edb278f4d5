import { failureOf, serve, stopAll } from "../../transport/loopback";
import { connect, simulate, stopSimulators } from "./connect";

const mac = "000413610ff5";
const url = "https://prov.example.com/{mac}";
const prolog = "<?xml version='1.0' encoding='utf-8'?>\n";

afterEach(async () => {
  await stopAll();
  await stopSimulators();
});

/** A client of a service whose every answer is this. */
async function answering(body: string | Buffer, status = 200, contentType = "text/xml") {
  const service = await serve((response) =>
    response.writeHead(status, { "content-type": contentType }).end(body),
  );
  const client = connect(`${service.origin}/xmlrpc/`, { username: "acme", password: "secret-of-acme" });
  return { service, client };
}

const param = (value: string) =>
  `${prolog}<methodResponse><params><param><value>${value}</value></param></params></methodResponse>`;
const fault = (code: string, text: string) =>
  `${prolog}<methodResponse><fault><value><struct><member><name>faultCode</name><value>${code}</value></member>` +
  `<member><name>faultString</name><value>${text}</value></member></struct></value></fault></methodResponse>`;
const pair =
  "<array><data><value><boolean>1</boolean></value><value><string>Ok</string></value></data></array>";

describe("a fault with HTTP status 200", () => {
  test.each([
    ["<int>1</int>", "<string>no such method</string>", "1", "no such method"],
    ["<string>AUTH</string>", "<string>a &amp; b\nc</string>", "AUTH", "a & b\nc"],
    ["<int>7</int>", "", "7", ""],
  ])("is an error with its code and text (%s, %s)", async (code, text, shownCode, shownText) => {
    const { service, client } = await answering(fault(code, text));
    const failure = await failureOf(client.registerPhone(mac, url));
    expect(failure.kind).toBe("protocol");
    expect(failure.message).toBe(
      `The service answered with fault ${JSON.stringify(shownCode)}: ${JSON.stringify(shownText)}. ` +
        "[redirection redirect.registerPhone {url}: 200]",
    );
    expect(service.requests).toHaveLength(1);
  });
});

describe("an answer that is no XML-RPC response", () => {
  const entity = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;

  test.each([
    [
      "a document type",
      `${prolog}${entity}<methodResponse><params><param><value>&b;</value></param></params></methodResponse>`,
    ],
    ["a document type in small letters", `<!doctype html>${param(pair)}`],
    ["an entity", `${param(pair)}<!ENTITY x "y">`],
  ])("because it has %s is refused before it is read", async (_, body) => {
    const { client } = await answering(body);
    const failure = await failureOf(client.checkPhone(mac));
    expect(failure.kind).toBe("protocol");
    expect(failure.message).toMatch(/declares a document type, which XML-RPC does not have/);
  });

  const whole = param(pair);
  const cuts = [whole.indexOf("<params>"), whole.indexOf("Ok"), whole.indexOf("</data>"), whole.length - 3];
  test.each(cuts)("because it ends after %d characters is an error, not an empty one", async (length) => {
    const { client } = await answering(whole.slice(0, length));
    const failure = await failureOf(client.registerPhone(mac, url));
    expect(failure.kind).toBe("protocol");
    expect(failure.failure.outcome).toBe("unknown");
    expect(failure.message).toMatch(
      /The answer is not an XML-RPC response: .+\. Check voip:redirection\.url\./,
    );
  });

  test.each([
    ["nothing", ""],
    ["a login page", "<html><head><title>Log in</title></head><body>Please log in</body></html>"],
    ["JSON", '{"ok": true}'],
    ["a call", `${prolog}<methodCall><methodName>x</methodName><params></params></methodCall>`],
    [
      "two values",
      `${prolog}<methodResponse><params><param><value>a</value></param><param><value>b</value></param></params></methodResponse>`,
    ],
    ["an unknown type", param("<duration>5</duration>")],
    ["a boolean that is none", param("<array><data><value><boolean>yes</boolean></value></data></array>")],
  ])("because it is %s is an error in one line", async (_, body) => {
    const { client } = await answering(body);
    const failure = await failureOf(client.registerPhone(mac, url));
    expect(failure.kind).toBe("protocol");
    expect(failure.failure.outcome).toBe("unknown");
    expect(failure.message).not.toContain("\n");
    expect(failure.message.length).toBeLessThan(400);
  });

  test("because it is not UTF-8 is an error", async () => {
    const { client } = await answering(Buffer.from(param("<string>caf\xe9</string>"), "latin1"));
    expect((await failureOf(client.checkPhone(mac))).kind).toBe("protocol");
  });
});

describe("an XML-RPC response of a shape that the service is not known to give", () => {
  test.each([
    ["a text", "<string>Ok</string>"],
    ["an empty list", "<array><data></data></array>"],
    ["a struct", "<struct><member><name>ok</name><value><boolean>1</boolean></value></member></struct>"],
    ["a number in a list", "<array><data><value><int>1</int></value><value>Ok</value></data></array>"],
  ])("(%s) is an error for every call, never taken for an empty answer", async (_, value) => {
    const { client } = await answering(param(value));
    const calls = [
      client.registerPhone(mac, url),
      client.deregisterPhone(mac),
      client.getPhoneRedirection(mac),
      client.checkPhone(mac),
    ];
    for (const call of calls) {
      const failure = await failureOf(call);
      expect(failure.kind).toBe("protocol");
      expect(failure.message).toMatch(/does not have one of the shapes/);
    }
  });

  test("(a refusal instead of a list) is an error of listPhones", async () => {
    const refused =
      "<array><data><value><boolean>0</boolean></value><value>Error:unknown_type</value></data></array>";
    const { client } = await answering(param(refused));
    const failure = await failureOf(client.listPhones("snomD785"));
    expect(failure.message).toMatch(
      /refused to list phones: "unknown_type"\. Check voip:redirection\.deviceTypes/,
    );
  });

  test("lists MAC addresses in small letters", async () => {
    const { client } = await answering(param("<array><data><value>000413AABBCC</value></data></array>"));
    expect(await client.listPhones("snomD785")).toEqual(["000413aabbcc"]);
  });
});

describe("an HTTP status", () => {
  test.each([401, 403])(
    "of %d means the user name or the password, and is not tried again",
    async (status) => {
      const { service, client } = await answering("<html>Unauthorized</html>", status, "text/html");
      const failure = await failureOf(client.registerPhone(mac, url));
      expect(failure.kind).toBe("auth");
      expect(failure.message).toMatch(
        /Check voip:redirection\.username and voip:redirection\.password: they are those of the SRAPS account, not an API key/,
      );
      expect(failure.message).not.toContain("secret-of-acme");
      expect(service.requests).toHaveLength(1);
    },
  );

  test("of a wrong password is the service's own 401", async () => {
    const { client } = await simulate({}, { password: "wrong" });
    expect((await failureOf(client.checkPhone(mac))).kind).toBe("auth");
  });

  test.each([404, 400, 405, 301, 204])(
    "of %d means the URL, never that a phone is not there",
    async (status) => {
      const { client } = await answering("", status);
      const failure = await failureOf(client.getPhoneRedirection(mac));
      expect(failure.kind).toBe("protocol");
      expect(failure.message).toMatch(
        new RegExp(
          `answered with HTTP status ${status}\\. Check voip:redirection\\.url: it ends in /xmlrpc/\\.`,
        ),
      );
    },
  );

  test("of a path without the slash cannot happen: the slash is added", async () => {
    const { redirection } = await simulate();
    const client = connect(redirection.url.slice(0, -1), redirection.accounts.main);
    expect(await client.checkPhone(mac)).toBe("nobody");
  });

  test("of 503 is tried again", async () => {
    const { redirection, client } = await simulate();
    redirection.faults.add({ times: 2, do: { kind: "status", status: 503 } });
    await client.registerPhone(mac, url);
    expect(redirection.log.count()).toBe(3);
  });
});
