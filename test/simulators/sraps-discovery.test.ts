import type { Reply } from "./hawk-client";
import { startSraps, stopAll } from "./sraps-session";

afterEach(stopAll);

interface Setting {
  uuid: string;
  param_name: string;
  section: string;
  product_groups: string[];
  uses_permissions: boolean;
}

const linksOf = (reply: Reply) => (reply.body as { links: Record<string, string> }).links;
const nextOf = (reply: Reply) => /<([^>]+)>; rel="next"/.exec(reply.headers.link ?? "")?.[1];

describe("point 9: discovery", () => {
  test("the token names its company without a slash, the company its endpoints with one", async () => {
    const { sraps, get } = await startSraps();
    const { id } = sraps.accounts.main;
    expect(id).toMatch(/^ck_[0-9a-f]{32}$/);
    const company = linksOf(await get(`tokens/${id}`)).company ?? "";
    expect(company).toBe(`${sraps.baseUrl}companies/${sraps.companies.main.uuid}`);
    const links = linksOf(await get(company));
    expect(links).toEqual({ self: company, endpoints: `${company}/endpoints/` });
    expect((await get(links.endpoints ?? "")).body).toEqual([]);
  });

  test("the token of another key is not shown", async () => {
    const { sraps, get } = await startSraps();
    expect((await get(`tokens/${sraps.accounts.other.id}`)).status).toBe(404);
  });

  test("on the switch links name a second host, for which requests must be signed", async () => {
    const { sraps, get } = await startSraps({ switches: { linkHost: "second" } });
    const company = linksOf(await get(`tokens/${sraps.accounts.main.id}`)).company ?? "";
    expect(new URL(company).hostname).toBe("localhost");
    expect((await get(company)).status).toBe(200);
    expect((await get(company, { signed: { host: "127.0.0.1" } })).status).toBe(401);
    expect(new URL(nextOf(await get("settings/")) ?? "").hostname).toBe("localhost");
  });

  test("on the switch the company links to its profiles, spelled either way", async () => {
    const { sraps, get } = await startSraps({ switches: { companyLinks: "hyphenated" } });
    const path = `companies/${sraps.companies.main.uuid}`;
    expect(Object.keys(linksOf(await get(path)))).toContain("provisioning-profiles");
    sraps.switches.set("companyLinks", "underscored");
    expect(Object.keys(linksOf(await get(path)))).toContain("provisioning_profiles");
  });
});

describe("point 10: lists", () => {
  test("pages are bare arrays of 20, linked by an opaque parameter, in both directions", async () => {
    const { get } = await startSraps();
    const first = await get("settings/");
    expect([Array.isArray(first.body), (first.body as unknown[]).length]).toEqual([true, 20]);
    const next = nextOf(first) ?? "";
    expect([...new URL(next).searchParams.keys()]).not.toContain("page");
    const second = await get(next);
    expect((second.body as Setting[])[0]).not.toEqual((first.body as Setting[])[0]);
    const previous = /<([^>]+)>; rel="prev"/.exec(second.headers.link ?? "")?.[1] ?? "";
    expect((await get(previous)).body).toEqual(first.body);
  });

  test("page_size is capped at 1000, kept in the next link, and the last page has none", async () => {
    const { sraps, get } = await startSraps();
    const first = await get("settings/?page_size=5000");
    expect((first.body as Setting[]).length).toBe(1000);
    const second = await get(nextOf(first) ?? "");
    expect((second.body as Setting[]).length).toBe(179);
    expect(nextOf(second)).toBeUndefined();
    const listed = [...(first.body as Setting[]), ...(second.body as Setting[])].map(({ uuid }) => uuid);
    expect(listed).toEqual(sraps.settings().map(({ uuid }) => uuid));
    expect(new Set(listed).size).toBe(1179);
  });

  test("an invalid page is not found, an invalid page size is the default", async () => {
    const { get } = await startSraps();
    expect((await get("settings/?cursor=7")).status).toBe(404);
    expect(((await get("settings/?page_size=many")).body as unknown[]).length).toBe(20);
  });

  test("endpoints are paged the same way", async () => {
    const { sraps, get } = await startSraps();
    for (let nth = 0; nth < 45; nth += 1) {
      sraps.store.setEndpoint({ mac: `00041370${nth.toString(16).padStart(4, "0")}` });
    }
    const macs: string[] = [];
    let url: string | undefined = `companies/${sraps.companies.main.uuid}/endpoints/`;
    while (url) {
      const reply: Reply = await get(url);
      macs.push(...(reply.body as { mac: string }[]).map(({ mac }) => mac));
      url = nextOf(reply);
    }
    expect([macs.length, new Set(macs).size, sraps.log.count()]).toEqual([45, 45, 3]);
  });

  test("on the switch lists come in an envelope", async () => {
    const { get } = await startSraps({ switches: { listBody: "results" } });
    const reply = await get("settings/?page_size=1000");
    const { results, next, previous } = reply.body as { results: []; next: string; previous: null };
    expect([results.length, previous, reply.headers.link]).toEqual([1000, null, undefined]);
    expect(((await get(next)).body as { next: null; results: [] }).next).toBeNull();
  });

  test("on the switch list entries have only what is known of them", async () => {
    const { sraps, get } = await startSraps({ switches: { listEntries: "minimal" } });
    const path = `companies/${sraps.companies.main.uuid}`;
    sraps.store.setEndpoint({ mac: "000413AABBCC" });
    const { uuid } = sraps.store.setProfile({ name: "Office", product_group: "x" });
    expect((await get(`${path}/endpoints/`)).body).toEqual([{ mac: "000413aabbcc" }]);
    expect((await get(`${path}/provisioning-profiles/`)).body).toEqual([{ uuid, name: "Office" }]);
  });
});

describe("point 11: the settings", () => {
  const serversOf = (settings: readonly Setting[]) =>
    settings.flatMap((setting, index) =>
      setting.param_name === "setting_server" ? [{ index, ...setting }] : [],
    );

  test("there are 1179, with the global setting_server first and the desk phones' beyond the first page", async () => {
    const { sraps, get } = await startSraps();
    const [global, desk, ...more] = serversOf((await get("settings/?page_size=1000")).body as Setting[]);
    expect(sraps.settings()).toHaveLength(1179);
    expect(more).toEqual([]);
    expect(global).toMatchObject({ section: "global", uses_permissions: false });
    expect(global?.index).toBeLessThan(20);
    expect(desk).toMatchObject({ section: "phone-settings", uses_permissions: true });
    expect(desk?.index).toBeGreaterThanOrEqual(20);
  });

  test("on the switch the desk phones' is beyond the first 1000", async () => {
    const { sraps } = await startSraps({
      switches: { settingServerPlace: "beyond-1000" },
      settingCount: 1500,
    });
    const settings = sraps.settings() as unknown as Setting[];
    expect(settings).toHaveLength(1500);
    expect(serversOf(settings)[1]?.index).toBeGreaterThanOrEqual(1000);
  });

  test("the two are whole, as contract 1.6 shows them", async () => {
    const { sraps, get } = await startSraps();
    const shown = {
      uuid: "50a400560eec4dc0b96b026094e06562",
      name: "Setting Server",
      param_name: "setting_server",
      section: "phone-settings",
      description: "Setting Server for Desk phones",
      field_type: "text",
      default_value: null,
      choices: null,
      attrs: [],
      group: "8ab9230acf3f4060868509a93ad53f3f",
      product_groups: ["1a45a2a3f6b94c4cbfa5439b446132f7"],
      no_profiles: 3189,
      uses_permissions: true,
      multiple: false,
      sortable: false,
      fkey: false,
      indexed: { enabled: false, start: 0, default_size: 4, max_size: 0 },
      links: {
        self: `${sraps.baseUrl}settings/50a400560eec4dc0b96b026094e06562`,
        group: `${sraps.baseUrl}setting-groups/8ab9230acf3f4060868509a93ad53f3f`,
      },
    };
    expect((await get(shown.links.self)).body).toEqual(shown);
    expect((await get(shown.links.group)).status).toBe(200);
    expect((await get("settings/5683038cec6c4fa9be95b2de9d1750e8")).body).toMatchObject({
      name: "Setting Server URL",
      section: "global",
      field_type: "url",
      no_profiles: 164,
    });
    expect((await get("settings/00000000000000000000000000000000")).status).toBe(404);
  });

  test("the product groups are four, and every setting names some of them", async () => {
    const { sraps, get } = await startSraps();
    const groups = (await get("product-groups/")).body as { uuid: string; name: string }[];
    expect(groups.map(({ name }) => name)).toEqual(["C-Series", "D-Series", "M-Series", "MSC-Series"]);
    const known = groups.map(({ uuid }) => uuid);
    for (const { product_groups } of sraps.settings()) {
      expect(product_groups.length).toBeGreaterThan(0);
      for (const uuid of product_groups) expect(known).toContain(uuid);
    }
  });

  test("fewer settings than the real service has are refused", async () => {
    await expect(startSraps({ settingCount: 20 })).rejects.toThrow(
      "expected a whole number from 1179, got 20",
    );
  });
});
