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

/** Kinds that belong to an owner: nobody looks for them but by that. */
const unlisted = [
  ...["ngcp:AutoAttendant", "ngcp:CallForwardMappings", "ngcp:CcMapEntries", "ngcp:CustomerFraudPreferences"],
  ...["ngcp:FaxServerSettings", "ngcp:MailToFaxSettings", "ngcp:SpeedDials", "ngcp:VoicemailSettings"],
];

test("every kind can be listed but those that are parts of another", () => {
  const without = kinds.filter(({ list: all }) => !all).map(({ token }) => token);
  expect(without.sort()).toEqual(unlisted.sort());
});

test.each(specimens.filter(({ kind }) => kind.list))(
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

  test("of another question does not go on with this one", async () => {
    const run = estate.run();
    await listed(run, kind, {}, { pageSize: 60 });
    const company = estate.sraps.companies.reseller.uuid;
    const other = await listed(run, kind, { company }, { pageSize: 5, continuationToken: "60" });
    const same = await listed(run, kind, {}, { pageSize: 5, continuationToken: "60" });
    expect(names(other.entries)).toEqual(names(same.entries));
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

test("what is no continuation is refused, and so is a list of what cannot be listed", async () => {
  const wrong = listed(estate.run(), kindOf("sraps:Phone"), {}, { continuationToken: "next" });
  expect((await failureOf(wrong)).message).toMatch(/^A list goes on by what its last page answered/);
  const unlistable = listed(estate.run(), kindOf("ngcp:SpeedDials"));
  expect((await failureOf(unlistable)).message).toBe("There is no list of ngcp:SpeedDials.");
});

test("every list can be asked of another account", () => {
  for (const kind of kinds) expect(Object.keys(listInputs(kind).shape)).toContain("connection");
});
