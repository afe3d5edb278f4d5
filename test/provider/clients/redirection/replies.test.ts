import { failureOf, stopAll } from "../../transport/loopback";
import { simulate, stopSimulators } from "./connect";

const mac = "000413610ff5";
const url = "https://prov.example.com/{mac}?a=1&b=<2>";

afterEach(async () => {
  await stopAll();
  await stopSimulators();
});

describe.each(["compact", "indented"] as const)("in replies that are %s", (xmlLayout) => {
  describe.each(["flag-company-url", "company-url", "flag-url"] as const)("%s", (redirectionReply) => {
    const company = redirectionReply === "flag-url" ? {} : { company: "Acme Telephony GmbH" };

    test("a redirection is read", async () => {
      const { client } = await simulate({ xmlLayout, redirectionReply });
      await client.registerPhone(mac, url);
      expect(await client.getPhoneRedirection(mac)).toEqual({ mac, url, ...company });
    });

    test.each(["empty", "nil"] as const)(
      "a phone that is registered and not redirected has no URL (%s)",
      async (absentUrl) => {
        const { redirection, client } = await simulate({ xmlLayout, redirectionReply, absentUrl });
        redirection.store.setPhone({ mac, url: null });
        expect(await client.getPhoneRedirection(mac)).toEqual({ mac, url: "", ...company });
      },
    );

    test("a phone that is not registered is not there, and one of somebody else is refused", async () => {
      const { client } = await simulate({ xmlLayout, redirectionReply });
      expect(await client.getPhoneRedirection(mac)).toBeUndefined();
      expect((await failureOf(client.getPhoneRedirection("000413999901"))).kind).toBe("forbidden");
    });
  });

  describe.each(["struct", "pairs", "string"] as const)("and name refused phones in a %s", (listFailure) => {
    describe.each(["false", "true"] as const)("after %s", (listFailureFlag) => {
      const macs = ["000413610ff5", "000413999901", "00041361", "000413610ff6"];
      const refused = [
        { mac: "000413999901", error: "owned_by_other_user" },
        { mac: "00041361", error: "malformed_mac" },
      ];

      test("the refused ones are answered and the others are applied", async () => {
        const { redirection, client } = await simulate({ xmlLayout, listFailure, listFailureFlag });
        expect(await client.registerPhoneList(macs, url)).toEqual(refused);
        expect(redirection.store.phone("000413610ff5")?.url).toBe(url);
        expect(redirection.store.phone("000413610ff6")?.url).toBe(url);
        expect(redirection.store.phone("000413999901")?.url).not.toBe(url);
      });

      test("phones that are not there are answered when they are taken out", async () => {
        const { client } = await simulate({ xmlLayout, listFailure, listFailureFlag });
        await client.registerPhone(mac, url);
        expect(await client.deregisterPhoneList([mac, "000413610ff6"])).toEqual([
          { mac: "000413610ff6", error: "no_such_mac" },
        ]);
      });
    });
  });
});
