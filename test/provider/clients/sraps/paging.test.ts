import { createSrapsClient } from "../../../../provider/clients/sraps/client";
import { collect, connect, failureOf, json, scripted, settingsWith, simulate, stopAll } from "./connect";

afterEach(stopAll);

const group = (name: string) => ({ uuid: name.repeat(4), name });
const names = async (transport: ReturnType<typeof scripted>, own = {}) =>
  (await createSrapsClient(settingsWith(own), transport).productGroups()).map(({ name }) => name);

test.each(["array", "results"] as const)(
  "a list whose body is %s is read to its last page",
  async (listBody) => {
    const sraps = await simulate({ switches: { listBody } });
    const macs = Array.from({ length: 45 }, (_, index) => `0004130000${String(index).padStart(2, "0")}`);
    for (const mac of macs) sraps.store.setEndpoint({ mac });
    for (const [pageSize, requests] of [
      [0, 3],
      [10, 5],
      [100, 1],
    ]) {
      const client = connect(sraps, { pageSize });
      await client.company();
      sraps.log.clear();
      expect((await collect(client.endpoints.list(undefined))).map(({ mac }) => mac)).toEqual(macs);
      expect(sraps.log.count()).toBe(requests);
    }
  },
);

test("a list that is left early sends no more requests", async () => {
  const sraps = await simulate();
  for (let index = 10; index < 40; index++) sraps.store.setEndpoint({ mac: `0004130000${index}` });
  const client = connect(sraps, { pageSize: 10 });
  for await (const { mac } of client.endpoints.list(undefined)) if (mac === "000413000012") break;
  expect(sraps.log.count({ template: "companies/{company}/endpoints/" })).toBe(1);
});

test("the settings are read beyond the first 1000", async () => {
  const sraps = await simulate({ switches: { settingServerPlace: "beyond-1000" } });
  expect((await connect(sraps).catalogue.all()).length).toBe(1179);
  expect(sraps.log.count()).toBe(2);
});

test.each([
  ['<https://api.sraps.snom.com/api/v1/product-groups/?cursor=a,b;c>; rel="next"'],
  [
    '<https://api.sraps.snom.com/a>; rel="prev", <https://api.sraps.snom.com/api/v1/product-groups/?cursor=a,b;c>;title="x, y"; rel=NEXT',
  ],
  ['</api/v1/product-groups/?cursor=a,b;c>; rel="last next"'],
  ["<?cursor=a,b;c>;rel=next"],
])("the next page is found in %s", async (link) => {
  const transport = scripted((_, count) =>
    count === 1 ? { ...json([group("a")]), headers: { link } } : json({ items: [group("b")], next: null }),
  );
  expect(await names(transport)).toEqual(["a", "b"]);
  expect(transport.calls[1]?.url).toBe("https://api.sraps.snom.com/api/v1/product-groups/?cursor=a,b;c");
});

test("a list that leads back to a page fails", async () => {
  const link = '<https://api.sraps.snom.com/api/v1/product-groups/?page_size=100>; rel="next"';
  const transport = scripted(() => ({ ...json([]), headers: { link } }));
  const error = await failureOf(names(transport));
  expect(error.message).toContain("leads back");
  expect(transport.calls.length).toBe(1);
});

test("a list that does not end stops at the cap, and names its setting", async () => {
  const transport = scripted((_, count) => ({
    ...json([]),
    headers: { link: `<?page=${count}>; rel="next"` },
  }));
  const error = await failureOf(names(transport, { pageCap: 5 }));
  expect(error.message).toContain("voip:sraps.pageCap");
  expect(transport.calls.length).toBe(5);
});

test("a next page elsewhere is not asked for", async () => {
  const transport = scripted(() => ({
    ...json([]),
    headers: { link: '<https://evil.example/>; rel="next"' },
  }));
  expect((await failureOf(names(transport))).message).toContain("https://evil.example");
  expect(transport.calls.length).toBe(1);
});

test.each([
  ["{}", "expected an array"],
  ['"text"', "expected an array"],
  ["", "expected an array"],
  ["<html>", "not JSON"],
  ['[{"uuid":"x"}]', "name: expected string"],
  ['{"results":5}', "results: expected array"],
])("the body %s is not taken for a list", async (body, words) => {
  const error = await failureOf(names(scripted(() => ({ body }))));
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain(words);
});
