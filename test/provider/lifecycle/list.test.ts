import * as z from "zod";
import type { Kind } from "../../../provider/kinds/kind";
import { kinds } from "../../../provider/kinds/registry";
import { type Entry, list, listInputs, type Page } from "../../../provider/lifecycle/list";
import type { Session } from "../../../provider/lifecycle/session";
import type { Properties } from "../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, type Run, startEstate } from "./estate";
import { specimens } from "./specimens";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const whole: Page = { limit: 0, pageSize: 0, continuationToken: "" };

async function listed(
  { session }: Pick<Run, "session"> | { session: Session },
  kind: Kind,
  query: Properties = {},
  page: Partial<Page> = {},
): Promise<{ entries: Entry[]; next: string }> {
  const entries: Entry[] = [];
  const next = await list(kind, session, query, { ...whole, ...page }, (entry) => entries.push(entry));
  return { entries, next };
}

test("every kind can be listed", () => {
  expect(kinds.filter(({ list: all }) => !all)).toEqual([]);
});

test.each(specimens)(
  "a list of $token has what was made, by the id that reads it and by its name",
  async ({ kind, declared, token }) => {
    // The redirection service lists by the type that a MAC address tells of: here a D785.
    const known = kind.backend === "redirection" ? { mac: "000413920001" } : {};
    const made = await estate.run().create(kind, { ...declared, ...known });
    const { entries, next } = await listed(estate.run(), kind);
    expect(next).toBe("");
    const entry = entries.find(({ id }) => id === made.id);
    expect(entry?.name).not.toBe(undefined);
    if (token !== "sraps:User") expect(entry?.name).not.toBe("");
    for (const { id } of entries) expect((await estate.run().read(kind, id))?.id).toBe(id);
  },
);

describe("a long list", () => {
  const kind = kindOf("sraps:Phone");
  const macs = Array.from({ length: 250 }, (_, n) => `0004130000${n.toString(16).padStart(2, "0")}`);

  beforeEach(() => {
    const company = estate.sraps.companies.reseller.uuid;
    for (const mac of macs) estate.sraps.store.setEndpoint({ mac, company });
    estate.forget();
  });

  const names = (entries: Entry[]) => entries.map(({ name }) => name);

  test("comes page by page, each page of the back end asked for once", async () => {
    const run = estate.run();
    const first = await listed(run, kind);
    expect([first.entries.length, first.next]).toEqual([100, "100"]);
    const second = await listed(run, kind, {}, { continuationToken: first.next });
    const third = await listed(run, kind, {}, { continuationToken: second.next });
    expect(third.next).toBe("");
    const all = [first, second, third].flatMap(({ entries }) => names(entries));
    expect([...all].sort()).toEqual([...macs].sort());
    const pages = estate.sraps.log.requests().filter(({ template }) => template?.includes("endpoints"));
    expect(pages).toHaveLength(3);
  });

  test("has as many entries as are asked for at most, over several pages of the back end", async () => {
    const run = estate.run();
    const some = await listed(run, kind, {}, { limit: 130 });
    expect([some.entries.length, some.next]).toEqual([130, "130"]);
    const small = await listed(run, kind, {}, { pageSize: 7 });
    expect([small.entries.length, small.next]).toEqual([7, "7"]);
  });

  test("goes on in another run where it ended in this one", async () => {
    const first = await listed(estate.run(), kind, {}, { pageSize: 60 });
    const rest = await listed(estate.run(), kind, {}, { limit: 1000, continuationToken: first.next });
    expect(names([...first.entries, ...rest.entries]).sort()).toEqual([...macs].sort());
  });

  test("of another question does not go on with this one, nor that of another kind", async () => {
    const run = estate.run();
    const { sraps } = estate;
    const { uuid: company } = sraps.store.setCompany({ name: "Acme", parent: sraps.companies.reseller.uuid });
    for (const mac of macs.slice(0, 62)) {
      sraps.store.setEndpoint({ mac: mac.replace("000413", "000414"), company });
    }
    const page = { pageSize: 5, continuationToken: "60" };
    await listed(run, kind, {}, { pageSize: 60 });
    const other = await listed(run, kind, { company }, page);
    expect(names(other.entries)).toEqual(["00041400003c", "00041400003d"]);
    expect((await listed(run, kindOf("sraps:ProvisioningProfile"), {}, page)).entries).toEqual([]);
  });

  test("has the same page for whoever asks for it again", async () => {
    const run = estate.run();
    await listed(run, kind, {}, { pageSize: 60 });
    const page = { pageSize: 5, continuationToken: "60" };
    const first = await listed(run, kind, {}, page);
    expect(await listed(run, kind, {}, page)).toEqual(first);
    expect(names(first.entries)).toEqual(macs.slice(60, 65));
  });
});

describe("a list is narrowed", () => {
  test("by what the server filters, which is checked on this side as well", async () => {
    const kind = kindOf("ngcp:Customer");
    const declared = { contactId: "1", billingProfileId: "1", type: "sipaccount" };
    const made = await estate.run().create(kind, { ...declared, externalId: "ACME-17" });
    const { entries } = await listed(estate.run(), kind, { externalId: "ACME-17" });
    expect(entries).toEqual([{ id: made.id, name: "ACME-17" }]);
    expect((await listed(estate.run(), kind, { type: "pbxaccount" })).entries).toEqual([]);
  });

  test("by a company, a device type, an account", async () => {
    const { store } = estate.redirection;
    store.setPhone({ mac: "000413920001", url: "https://a.example/" }); // a D785
    store.setPhone({ mac: "000413820002", url: "https://a.example/" });
    const redirection = kindOf("redirection:MacRedirection");
    const some = await listed(estate.run(), redirection, { deviceType: "snomD120" });
    expect(some.entries).toEqual([{ id: "000413820002", name: "000413820002" }]);

    const west = { "voip:connections": { west: { redirection: estate.config["voip:redirection"] } } };
    const there = await listed(estate.run(west), redirection, { connection: "west" }, { limit: 1 });
    expect(there.entries).toEqual([{ id: "west::000413820002", name: "000413820002" }]);
  });

  test("by nothing that the kind does not know", async () => {
    const { message } = await failureOf(listed(estate.run(), kindOf("sraps:Phone"), { colour: "red" }));
    expect(message).toBe('there is no "colour" here.');
    expect(estate.requests()).toEqual({});
  });
});

/** What each kind of NGCP can be narrowed by, with the value that its specimen has. */
const narrowed = specimens.flatMap((specimen) =>
  Object.keys(specimen.kind.listInputs?.shape ?? {})
    .filter((name) => specimen.checked[name] !== undefined && specimen.kind.backend === "ngcp")
    .map((name) => ({ ...specimen, name, value: specimen.checked[name] })),
);

/** Another value that the filter takes. */
function otherThan(kind: Kind, name: string, value: unknown): unknown {
  const input = kind.listInputs?.shape[name] as z.ZodType;
  const { enum: options = [] } = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
  const others = [...options, !value, "9999", "10.9.9.9", "elsewhere", "else@where.example"];
  return others.find((other) => other !== value && input.safeParse(other).success);
}

test.each(narrowed)("a list of $token is narrowed by $name at the server", async (specimen) => {
  const { kind, declared, name, value } = specimen;
  const made = await estate.run().create(kind, declared);
  estate.forget();
  const { entries } = await listed(estate.run(), kind, { [name]: value });
  expect(entries.map(({ id }) => id)).toContain(made.id);
  const [{ target = "" } = {}] = estate.ngcp.log.requests();
  expect(target).toMatch(/\?page=1&rows=\d+&order_by=id&\w+=/);
  const elsewhere = await listed(estate.run(), kind, { [name]: otherThan(kind, name, value) });
  expect(elsewhere.entries.map(({ id }) => id)).not.toContain(made.id);
});

describe("a list of what every owner has", () => {
  const COUNT = 250;
  /** Subscribers beside the one that is there, every fifth of them with these columns as well. */
  function addSubscribers(columns: Record<string, unknown>): string[] {
    const { store } = estate.ngcp;
    const rows = Array.from({ length: COUNT }, (_, index) =>
      store.put("subscribers", {
        ...store.row("subscribers", 1),
        id: index + 2,
        username: `u${index}`,
        ...((index % 5 === 0 && columns) as object),
      }),
    );
    return rows.filter((_, index) => index % 5 === 0).map(({ id }) => String(id));
  }

  const own: [string, Record<string, unknown>, number][] = [
    [
      "ngcp:SpeedDials",
      { speeddials: { speeddials: [{ slot: "*1", destination: "sip:1@voice.example.com" }] } },
      1,
    ],
    ["ngcp:AutoAttendant", { autoattendants: { slots: [{ slot: "1", destination: "sip:1@x.example" }] } }, 3],
    ["ngcp:VoicemailSettings", { voicemailsettings: { pin: "4711", email: "ada@acme.example" } }, 3],
    ["ngcp:FaxServerSettings", { faxserversettings: { active: true } }, 3],
    ["ngcp:MailToFaxSettings", { mailtofaxsettings: { secret_key_renew: "daily" } }, 3],
    ["ngcp:CcMapEntries", { ccmapentries: { mappings: [{ auth_key: "4366001" }] } }, 3],
  ];

  test.each(own)(
    "%s has those for whom something is set, page by page and no request for each",
    async (token, columns, pages) => {
      const ids = addSubscribers(columns);
      const { entries } = await listed(estate.run(), kindOf(token), {}, { limit: 1000 });
      expect(entries.map(({ id }) => id)).toEqual(ids);
      expect(estate.requests()).toEqual({ GET: pages });
    },
  );

  test("goes on where its page ended", async () => {
    const ids = addSubscribers({ ccmapentries: { mappings: [{ auth_key: "4366001" }] } });
    const run = estate.run();
    const first = await listed(run, kindOf("ngcp:CcMapEntries"), {}, { pageSize: 20 });
    const rest = await listed(
      run,
      kindOf("ngcp:CcMapEntries"),
      {},
      { limit: 100, continuationToken: first.next },
    );
    expect([...first.entries, ...rest.entries].map(({ id }) => id)).toEqual(ids);
    expect(estate.requests()).toEqual({ GET: 3 });
  });

  test("leaves out a subscriber that has only what the server itself sets", async () => {
    const kind = kindOf("ngcp:SubscriberPreferences");
    addSubscribers({});
    const { store } = estate.ngcp;
    expect((await listed(estate.run(), kind)).entries).toEqual([]);
    // Besides the pages: what preferences there are, and which of their values are given.
    expect(estate.requests()).toEqual({ GET: 4 });
    await estate.run().create(kind, { subscriberId: "7", preferences: { block_in_mode: true } });
    expect((await listed(estate.run(), kind)).entries).toEqual([{ id: "7", name: "7" }]);
    expect((await listed(estate.run(), kind, { resellerId: "2" })).entries).toEqual([]);
    expect(store.rows("subscribers").length).toBeGreaterThan(COUNT);
  });

  test("leaves out a subscriber without a call forward", async () => {
    const subscriberId = "1";
    const kind = kindOf("ngcp:CallForwards");
    expect((await listed(estate.run(), kind)).entries).toEqual([]);
    await estate.run().create(kind, { subscriberId, busy: { destinations: [{ destination: "voicebox" }] } });
    expect((await listed(estate.run(), kind)).entries).toEqual([{ id: "1", name: "1" }]);
    expect((await listed(estate.run(), kindOf("ngcp:CallForwardMappings"))).entries).toEqual([
      { id: "1", name: "1" },
    ]);
  });

  test("spells its entries as a read of the same does", async () => {
    const kind = kindOf("ngcp:SpeedDials");
    const ids = addSubscribers({
      speeddials: { speeddials: [{ slot: "*1", destination: "sip:1@voice.example.com" }] },
    });
    const run = estate.run();
    const read = await Promise.all(ids.map((id) => run.read(kind, id)));
    const alone = await estate.run().read(kind, ids[0] ?? "");
    expect(alone?.inputs.speedDials).toEqual([{ slot: "*1", destination: "1" }]);
    for (const one of read) expect(one?.inputs.speedDials).toEqual(alone?.inputs.speedDials);
  });
});

test("the name of an entry never is a secret", async () => {
  const kind = kindOf("ngcp:Voucher");
  const declared = { resellerId: "1", code: "S3cret-code", amount: 10, validUntil: "2030-12-31 23:59:59" };
  const made = await estate.run().create(kind, declared);
  expect((await listed(estate.run(), kind)).entries).toEqual([{ id: made.id, name: "1" }]);
});

test("what is no continuation is refused", async () => {
  const wrong = listed(estate.run(), kindOf("sraps:Phone"), {}, { continuationToken: "next" });
  expect((await failureOf(wrong)).message).toMatch(/^A list goes on by what its last page answered/);
});

test("every list can be asked of another account", () => {
  for (const kind of kinds) expect(Object.keys(listInputs(kind).shape)).toContain("connection");
});
