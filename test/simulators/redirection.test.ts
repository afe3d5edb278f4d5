import { redirectionSwitches, type Simulators, startSimulators } from "../../simulators";
import { call, inner, pair, post, strings } from "./xml-rpc-client";

type Started = Simulators<{ redirection: object }>;

let simulators: Started | undefined;
const mac = "000413610FF5";
const target = "http://provisioning.myserver.com/snom?mac={mac}&x=1";

async function start(
  switches: NonNullable<Parameters<typeof startSimulators>[0]["redirection"]>["switches"] = {},
) {
  simulators = await startSimulators({ redirection: { switches } });
  const { redirection } = simulators;
  const send = (method: string, ...params: (string | null | readonly string[])[]) =>
    post(redirection.url, call(method, ...params), redirection.accounts.main);
  return { redirection, send };
}

afterEach(async () => {
  await simulators?.stop();
  simulators = undefined;
});

describe("point 19: the transport", () => {
  test("only the path with the slash is there", async () => {
    const { redirection } = await start();
    const reply = await post(
      redirection.url.slice(0, -1),
      call("network.echo", "ping"),
      redirection.accounts.main,
    );
    expect(reply.status).toBe(404);
  });

  test("another method than POST is refused with 405", async () => {
    const { redirection } = await start();
    const reply = await fetch(redirection.url);
    expect([reply.status, reply.headers.get("allow")]).toEqual([405, "POST"]);
  });

  test("a content type other than text/xml is refused, parameters of it are not", async () => {
    const { redirection } = await start();
    const echo = call("network.echo", "ping");
    const typed = (type: string) =>
      post(redirection.url, echo, redirection.accounts.main, { "Content-Type": type });
    expect((await typed("application/xml")).status).toBe(400);
    expect((await typed("text/xml; charset=utf-8")).status).toBe(200);
  });

  test("missing or wrong credentials get 401 and no fault", async () => {
    const { redirection } = await start();
    const bare = await post(redirection.url, call("network.echo", "ping"), undefined);
    expect([bare.status, bare.headers["www-authenticate"]]).toEqual([401, 'Basic realm="redirection"']);
    const wrong = { ...redirection.accounts.main, password: redirection.accounts.other.password };
    expect((await post(redirection.url, call("network.echo", "ping"), wrong)).status).toBe(401);
  });

  test("replies are compact, or indented on the switch", async () => {
    const { redirection, send } = await start();
    expect((await send("redirect.registerPhone", mac, target)).text).toBe(
      `<?xml version='1.0' encoding='utf-8'?>\n<methodResponse><params><param>${pair(1, "Ok")}</param></params></methodResponse>`,
    );
    redirection.switches.set("xmlLayout", "indented");
    expect((await send("redirect.checkPhone", mac)).text).toBe(
      [
        "<?xml version='1.0' encoding='utf-8'?>",
        "<methodResponse>",
        " <params>",
        "  <param>",
        "   <value>",
        "    <array>",
        "     <data>",
        "      <value><boolean>1</boolean></value>",
        "      <value><string>Ok</string></value>",
        "     </data>",
        "    </array>",
        "   </value>",
        "  </param>",
        " </params>",
        "</methodResponse>",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["an unclosed tag", "<methodCall><methodName>network.echo</methodName><params></methodCall>"],
    ["a DOCTYPE", `<!DOCTYPE x><methodCall><methodName>network.echo</methodName></methodCall>`],
    ["an attribute", `<methodCall a="1"><methodName>network.echo</methodName></methodCall>`],
    [
      "an unknown entity",
      "<methodCall><methodName>network.echo</methodName><params><param><value>&nbsp;</value></param></params></methodCall>",
    ],
    [
      "text between elements",
      "<methodCall><methodName>network.echo</methodName><params>x</params></methodCall>",
    ],
    [
      "an unknown type",
      "<methodCall><methodName>network.echo</methodName><params><param><value><text/></value></param></params></methodCall>",
    ],
    ["another root", "<methodResponse/>"],
  ])("a body with %s is refused with 400", async (_, body) => {
    const { redirection } = await start();
    expect((await post(redirection.url, body, redirection.accounts.main)).status).toBe(400);
  });
});

describe("point 20: the methods", () => {
  test("a phone is registered, checked, shown and deregistered with the exact texts", async () => {
    const { redirection, send } = await start();
    expect(inner(await send("redirect.checkPhone", mac))).toBe(pair(0, "Error:no_such_mac"));
    expect(inner(await send("redirect.registerPhone", mac, target))).toBe(pair(1, "Ok"));
    expect(redirection.store.phone(mac)).toEqual({ mac: "000413610ff5", owner: "acme", url: target });
    expect(inner(await send("redirect.checkPhone", mac.toLowerCase()))).toBe(pair(1, "Ok"));
    expect(inner(await send("redirect.deregisterPhone", mac))).toBe(pair(1, "Ok"));
    expect(redirection.store.phone(mac)).toBeUndefined();
    expect(inner(await send("redirect.getPhoneRedirection", mac))).toBe(pair(0, "Error:no_such_mac"));
  });

  test("a malformed MAC or URL is named", async () => {
    const { send } = await start();
    for (const method of ["deregisterPhone", "getPhoneRedirection", "checkPhone"]) {
      expect(inner(await send(`redirect.${method}`, "00041361"))).toBe(pair(0, "Error:malformed_mac"));
    }
    expect(inner(await send("redirect.registerPhone", "00:04:13:61:0f:f5", target))).toBe(
      pair(0, "Error:malformed_mac"),
    );
    for (const url of ["", "prov.example.com", "gopher://prov.example.com/"]) {
      expect(inner(await send("redirect.registerPhone", mac, url))).toBe(pair(0, "Error:malformed_url"));
    }
  });

  test("listPhones goes by model and URL, in lower case, and knows an omitted and a nil URL", async () => {
    const { redirection, send } = await start();
    redirection.store.setPhone({ mac, url: target });
    redirection.store.setPhone({ mac: "000413630001", url: null });
    redirection.store.setPhone({ mac: "000413790123", url: target });
    redirection.store.setPhone({ mac: "000413610001", url: target, owner: "other" });
    const list = async (...params: (string | null)[]) => inner(await send("redirect.listPhones", ...params));
    expect(await list("snomM700")).toBe(strings("000413610ff5", "000413630001"));
    expect(await list("snomM700", null)).toBe(strings("000413610ff5", "000413630001"));
    expect(await list("snomM700", target)).toBe(strings("000413610ff5"));
    expect(await list("snomD765")).toBe(strings("000413790123"));
    expect(await list("snomD745")).toBe(strings());
    expect(await list("snomNew")).toBe(strings());
  });

  test("a wrong number of parameters is a fault", async () => {
    const { send } = await start();
    expect((await send("redirect.registerPhone", mac)).text).toContain("<fault>");
  });
});

describe("point 21: the shapes of getPhoneRedirection", () => {
  const shown = target.replace("&", "&amp;");
  const flagged = (...texts: string[]) =>
    strings(...texts).replace("<data>", "<data><value><boolean>1</boolean></value>");

  test.each([
    ["flag-company-url", flagged("Acme Telephony GmbH", shown), flagged("Acme Telephony GmbH", "")],
    ["company-url", strings("Acme Telephony GmbH", shown), strings("Acme Telephony GmbH", "")],
    ["flag-url", flagged(shown), flagged("")],
  ] as const)("%s", async (redirectionReply, withUrl, withoutUrl) => {
    const { redirection, send } = await start({ redirectionReply });
    redirection.store.setPhone({ mac, url: target });
    expect(inner(await send("redirect.getPhoneRedirection", mac))).toBe(withUrl);
    redirection.store.setPhone({ mac, url: null });
    expect(inner(await send("redirect.getPhoneRedirection", mac))).toBe(withoutUrl);
    redirection.switches.set("absentUrl", "nil");
    expect(inner(await send("redirect.getPhoneRedirection", mac))).toBe(
      withoutUrl.replace("<value><string></string></value>", "<value><nil/></value>"),
    );
  });
});

describe("point 22: the list methods", () => {
  const good = ["000413610FF5", "000413610FF6"];
  const mixed = [...good, "nonsense", "000413999901"];
  const failed = { nonsense: "Error:malformed_mac", "000413999901": "Error:owned_by_other_user" };

  test("an empty or nil list is refused as a whole", async () => {
    const { send } = await start();
    for (const list of [[], null]) {
      expect(inner(await send("redirect.registerPhoneList", list, target))).toBe(
        pair(0, "Error:malformed_mac_list"),
      );
      expect(inner(await send("redirect.deregisterPhoneList", list))).toBe(
        pair(0, "Error:malformed_mac_list"),
      );
    }
  });

  test("a faultless list is applied", async () => {
    const { redirection, send } = await start();
    expect(inner(await send("redirect.registerPhoneList", good, target))).toBe(pair(1, "Ok"));
    expect(good.map((one) => redirection.store.phone(one)?.url)).toEqual([target, target]);
    expect(inner(await send("redirect.deregisterPhoneList", good))).toBe(pair(1, "Ok"));
    expect(redirection.store.phones().map(({ owner }) => owner)).toEqual(["other", "other", "other"]);
  });

  const member = ([name, text]: [string, string]) =>
    `<member><name>${name}</name><value><string>${text}</string></value></member>`;
  const shapes = {
    struct: `<value><struct>${Object.entries(failed).map(member).join("")}</struct></value>`,
    pairs: `<value><array><data>${Object.entries(failed)
      .map((entry) => strings(...entry))
      .join("")}</data></array></value>`,
    string: `<value><string>{nonsense: Error:malformed_mac, 000413999901: Error:owned_by_other_user}</string></value>`,
  };

  test.each(["struct", "pairs", "string"] as const)(
    "a mixed list: the good ones are applied, the failures come as %s",
    async (listFailure) => {
      const { redirection, send } = await start({ listFailure });
      expect(inner(await send("redirect.registerPhoneList", mixed, target))).toBe(
        `<value><array><data><value><boolean>0</boolean></value>${shapes[listFailure]}</data></array></value>`,
      );
      expect(good.map((one) => redirection.store.phone(one)?.url)).toEqual([target, target]);
      expect(redirection.store.phone("000413999901")?.owner).toBe("other");
      expect(redirection.log.mutations()).toHaveLength(1);
    },
  );

  test("on the switches the flag is true, or nothing of a mixed list is applied", async () => {
    const { redirection, send } = await start({ listFailureFlag: "true", listFailureEffect: "refused" });
    expect(inner(await send("redirect.registerPhoneList", mixed, target))).toContain("<boolean>1</boolean>");
    expect(redirection.store.phone("000413610FF5")).toBeUndefined();
    expect(redirection.log.mutations()).toEqual([]);
  });
});

describe("point 23: owners", () => {
  test("registering one's own phone again overwrites its URL", async () => {
    const { redirection, send } = await start();
    await send("redirect.registerPhone", mac, target);
    expect(inner(await send("redirect.registerPhone", mac, "https://b.example/"))).toBe(pair(1, "Ok"));
    expect(redirection.store.phone(mac)?.url).toBe("https://b.example/");
  });

  test("a stranger's phone is refused in every method and stays as it was", async () => {
    const { redirection, send } = await start();
    const before = redirection.store.phone("000413999901");
    const refused = pair(0, "Error:owned_by_other_user");
    expect(inner(await send("redirect.registerPhone", "000413999901", target))).toBe(refused);
    for (const method of ["deregisterPhone", "getPhoneRedirection", "checkPhone"]) {
      expect(inner(await send(`redirect.${method}`, "000413999901"))).toBe(refused);
    }
    for (const reply of [
      await send("redirect.registerPhoneList", ["000413999901"], target),
      await send("redirect.deregisterPhoneList", ["000413999901"]),
    ]) {
      expect(inner(reply)).toContain("Error:owned_by_other_user");
    }
    expect(redirection.store.phone("000413999901")).toEqual(before);
    expect(redirection.log.mutations()).toEqual([]);
  });

  test("deregistering an unknown phone is an error, or fine on the switch", async () => {
    const { redirection, send } = await start();
    expect(inner(await send("redirect.deregisterPhone", mac))).toBe(pair(0, "Error:no_such_mac"));
    redirection.switches.set("deregisterUnknown", "ok");
    expect(inner(await send("redirect.deregisterPhone", mac))).toBe(pair(1, "Ok"));
    expect(inner(await send("redirect.deregisterPhoneList", [mac]))).toBe(pair(1, "Ok"));
    expect(redirection.log.mutations()).toEqual([]);
  });
});

describe("point 24: other methods", () => {
  test("an unknown method is a fault, or HTTP 400 on the switch", async () => {
    const { redirection, send } = await start();
    const reply = await send("redirect.takeOver", mac);
    expect([reply.status, reply.text.includes("<fault><value><struct>")]).toEqual([200, true]);
    redirection.switches.set("unknownMethod", "http-400");
    expect((await send("registerPhone", mac)).status).toBe(400);
  });

  test("network.echo echoes", async () => {
    const { send } = await start();
    expect(inner(await send("network.echo", "ping & pong"))).toBe(
      "<value><string>ping &amp; pong</string></value>",
    );
  });
});

describe("what section 2.5 leaves open", () => {
  test("URL schemes, separators and other makers go by their switches", async () => {
    const { send } = await start({
      urlSchemes: "any",
      macSeparators: "accepted",
      foreignVendor: "malformed",
    });
    expect(inner(await send("redirect.registerPhone", "00:04:13:61:0f:f5", "gopher://h/"))).toBe(
      pair(1, "Ok"),
    );
    expect(inner(await send("redirect.registerPhone", "aabbcc610ff5", target))).toBe(
      pair(0, "Error:malformed_mac"),
    );
  });

  test("unknown switches and values are refused by name", async () => {
    await expect(start({ xmlLayout: "pretty" as "compact" })).rejects.toThrow(
      'redirection switch xmlLayout: expected one of compact, indented, got "pretty".',
    );
    await expect(start({ layout: "compact" } as object)).rejects.toThrow(
      `redirection has no switch "layout". It has ${Object.keys(redirectionSwitches).join(", ")}.`,
    );
  });
});
