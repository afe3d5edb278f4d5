import { check } from "../../../../provider/lifecycle/check";
import { PartialError } from "../../../../provider/lifecycle/reconcile";
import type { Properties } from "../../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const user = kindOf("ispcrm:User");
const jonewe = { username: "jonewe", customerId: "IZ1459296", status: "active", mac: "000413aabbcc" };

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

/** The configuration of an installation that has what the API documents, and no more. */
function documented(): Estate["config"] {
  const { update: _update, delete: _delete, ...own } = estate.config["voip:ispcrm"];
  return { ...estate.config, "voip:ispcrm": own };
}

/** What a preview refuses, by input, of a change of the declaration. */
async function refused(config: Estate["config"], olds: Properties, news: Properties): Promise<string[]> {
  const { failures } = await check(user, estate.run(config).session, news, olds);
  return failures.map(({ input, reason }) => `${input} = ${reason}`);
}

const stored = (username = "jonewe") => estate.ispcrm.store.users().find((one) => one.username === username);
const bodies = (method: string) =>
  estate.ispcrm.log.requests({ method }).map(({ body }) => JSON.parse(body) as unknown);

describe("where the API has what is documented", () => {
  const sentence = (property: string) =>
    `${property} = ${property}: The ISP CRM's API documents how users are created and read, not how one is updated. If this installation can, set voip:ispcrm.update.method and voip:ispcrm.update.path to how.`;

  test("a changed declaration is refused at preview, each input with the setting to make", async () => {
    const news = { ...jonewe, status: "suspended", mac: "000413aabbcd" };
    expect(await refused(documented(), jonewe, news)).toEqual([sentence("status"), sentence("mac")]);
    expect(await refused(estate.config, jonewe, news)).toEqual([]);
    expect(estate.requests()).toEqual({});
  });

  test("so is an input that is taken out or a further field that is added, and not another notation", async () => {
    const { mac: _mac, ...without } = jonewe;
    expect(await refused(documented(), jonewe, without)).toEqual([sentence("mac")]);
    expect(await refused(documented(), jonewe, { ...jonewe, fields: { note: "x" } })).toEqual([
      sentence("fields"),
    ]);
    expect(await refused(documented(), jonewe, { ...jonewe, mac: "00:04:13:AA:BB:CC" })).toEqual([]);
  });

  test("how a removal goes may be changed, and is recorded without a write", async () => {
    const made = await estate.run(documented()).create(user, jonewe);
    estate.forget();
    const news = { ...jonewe, onDelete: "refuse", adopt: "never" };
    expect(await refused(documented(), jonewe, news)).toEqual([]);
    const { outputs } = await estate.run(documented()).update(user, made, news);
    expect(outputs.onDelete).toBe("refuse");
    expect(estate.writes()).toEqual({});
  });

  test("what the CRM makes otherwise than declared is told with what it has, and the user is recorded", async () => {
    const run = estate.run(documented());
    const failure = await failureOf(run.create(user, { ...jonewe, radiusId: 99 }));
    expect(failure.message).toMatch(
      /^radiusId: The ISP CRM has "21" here\. The ISP CRM's API documents .* set voip:ispcrm\.update\.method/,
    );
    expect(failure).toBeInstanceOf(PartialError);
    expect(failure).toMatchObject({ id: stored()?.id, outputs: { username: "jonewe", radiusId: "21" } });
  });

  test("what somebody changed in the CRM is told when it would have to be changed back", async () => {
    const made = await estate.run(documented()).create(user, jonewe);
    estate.ispcrm.store.setUser({ id: made.id, mac: null });
    const failure = await failureOf(estate.run(documented()).update(user, made, jonewe));
    expect(failure.message).toMatch(/^mac: The ISP CRM has nothing here\. /);
    expect(estate.writes()).toEqual({ POST: 1 });
  });
});

describe("where the CRM has a way to change users", () => {
  test("what differs is written and nothing else, and what is taken out becomes null", async () => {
    estate.ispcrm.switches.set("furtherFields", "shown");
    const fields = { note: "x", tariff: "y" };
    const made = await estate.run().create(user, { ...jonewe, profileId: 10, fields });
    const { mac: _mac, ...rest } = jonewe;
    const news = { ...rest, status: "suspended", profileId: 10, fields: { note: "z" } };
    const changed = await estate.run().update(user, made, news);
    expect(bodies("PUT")).toEqual([{ status: "suspended", mac: null, note: "z", tariff: null }]);
    expect(stored()).toMatchObject({ mac: null, customer_id: "IZ1459296", profile_id: 10 });
    expect(await estate.run().diff(user, changed, news)).toEqual([]);
  });

  test.each([
    [{ radiusId: "99" }, /^radiusId: The ISP CRM took the change and kept what it has\..* has "21" here\./],
    [{ profileId: 11, profileName: "Gold" }, /^profileName: .* has "Profile 11" here\. Leave it out/],
  ])(
    "%j, of which the CRM has its own, is told in a sentence and not found anew in each preview",
    async (own, message) => {
      const made = await estate.run().create(user, jonewe);
      const failure = await failureOf(estate.run().update(user, made, { ...jonewe, ...own }));
      expect(failure.message).toMatch(message);
      expect(bodies("PUT")).toHaveLength(1);
    },
  );

  test("an imported user says nothing of what the CRM gives itself, so that a change of profile leaves nothing behind", async () => {
    const { id } = estate.ispcrm.store.setUser({ username: "jonewe", profile_id: 10 });
    const imported = await estate.run().read(user, id);
    if (!imported) throw new Error("There is no such user.");
    expect(imported.inputs).toMatchObject({ username: "jonewe", profileId: "10" });
    expect(Object.keys(imported.inputs)).not.toEqual(expect.arrayContaining(["profileName"]));
    expect(Object.keys(imported.inputs)).not.toEqual(expect.arrayContaining(["radiusId"]));
    const news = { ...imported.inputs, profileId: "11" };
    const changed = await estate.run().update(user, imported, news);
    expect(await estate.run().diff(user, changed, news)).toEqual([]);
    expect((await estate.run().read(user, id, changed.outputs))?.outputs).toEqual(changed.outputs);
  });

  test("the request is what the settings say", async () => {
    const config = {
      ...estate.config["voip:ispcrm"],
      update: { method: "PATCH", path: "/users/{id}/change" },
    };
    const run = estate.run({ ...estate.config, "voip:ispcrm": config });
    const made = await run.create(user, jonewe);
    await failureOf(run.update(user, made, { ...jonewe, status: "suspended" }));
    expect(estate.ispcrm.log.count({ method: "PATCH", path: `/users/${made.id}/change` })).toBe(1);
  });

  test("the field that stands for the id in the user's path stays as it is", async () => {
    const own = { ...estate.config["voip:ispcrm"], userIdField: "customer_id" };
    const news = { ...jonewe, customerId: "IZ2" };
    expect(await refused({ ...estate.config, "voip:ispcrm": own }, jonewe, news)).toEqual([
      expect.stringMatching(/^customerId = customerId: .*by this field \(voip:ispcrm\.userIdField\)/),
    ]);
  });
});

describe("onDelete: retain", () => {
  test("is the default, of which create warns: nobody is asked when a user is to be removed", async () => {
    const run = estate.run();
    const { id } = await run.create(user, jonewe);
    expect(run.warnings).toEqual([
      `ispcrm:User ${id}: \`pulumi destroy\` will leave this user in the CRM, whose API documents no removal (see onDelete).`,
    ]);
  });

  test("needs no warning where it is declared", async () => {
    const run = estate.run();
    await run.create(user, { ...jonewe, onDelete: "retain" });
    expect(run.warnings).toEqual([]);
  });

  test.each([{}, { onDelete: "retain" }])(
    "leaves the user where it is, with a warning and no request: %j",
    async (own) => {
      const made = await estate.run().create(user, { ...jonewe, ...own });
      estate.forget();
      const run = estate.run();
      await run.remove(user, made);
      expect(run.warnings).toEqual([
        `ispcrm:User ${made.id} stays where it is: the API documents no removal, and onDelete is retain.`,
      ]);
      expect(estate.requests()).toEqual({});
      expect(stored()).toBeDefined();
    },
  );

  test("lets the next create take the user over, and says that destroy will leave it again", async () => {
    const made = await estate.run().create(user, jonewe);
    await estate.run().remove(user, made);
    const run = estate.run();
    expect(await run.create(user, jonewe)).toEqual(made);
    expect(run.warnings).toEqual([
      `ispcrm:User ${made.id} existed already and is taken over: \`pulumi destroy\` will leave it where it is.`,
    ]);
  });
});

describe("onDelete: refuse", () => {
  const kept = { ...jonewe, onDelete: "refuse" };
  const sentence =
    'The user would have to be removed, and onDelete says refuse. Set onDelete to "retain" to leave it in the CRM, and run `pulumi up` before.';

  test("fails a removal with what to do, and removes nothing", async () => {
    const made = await estate.run().create(user, kept);
    estate.forget();
    const failure = await failureOf(estate.run().remove(user, made));
    expect([failure.kind, failure.message]).toEqual(["conflict", sentence]);
    expect(estate.writes()).toEqual({});
    expect(stored()).toBeDefined();
  });

  test("fails a replacement at preview", async () => {
    const news = { ...kept, username: "janewe" };
    expect(await refused(documented(), kept, news)).toEqual([`username = username: ${sentence}`]);
    expect(await refused(documented(), jonewe, { ...jonewe, username: "janewe" })).toEqual([]);
  });

  test("is success where the user has gone already", async () => {
    const made = await estate.run().create(user, kept);
    estate.ispcrm.store.deleteUser(made.id);
    await estate.run().remove(user, made);
  });
});

describe("onDelete: call", () => {
  const called = { ...jonewe, onDelete: "call" };

  test("is refused at preview where no request is configured", async () => {
    expect(await refused(documented(), {}, called)).toEqual([
      "onDelete = onDelete: The ISP CRM's API documents how users are created and read, not how one is deleted. If this installation can, set voip:ispcrm.delete.method and voip:ispcrm.delete.path to how.",
    ]);
    expect(estate.requests()).toEqual({});
  });

  test("removes the user, and replaces it by another one", async () => {
    const made = await estate.run().create(user, called);
    const run = estate.run();
    await run.remove(user, made);
    expect(stored()).toBeUndefined();
    await run.create(user, { ...called, username: "janewe" });
    expect(stored("janewe")).toBeDefined();
  });
});
