import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";
import { ngcpConfig } from "../../lifecycle/ngcp-estate";

const subscriber = kindOf("ngcp:Subscriber");

const ada = {
  ...{ customerId: "4", domain: "voice.example.com", username: "ada", password: "S0ftly-spoken" },
  primaryNumber: { cc: "43", ac: "1", sn: "9999" },
};

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const run = (account: "admin" | "blind") => estate.run(ngcpConfig(estate, account));
const stored = (id: string) => estate.ngcp.store.row("subscribers", Number(id)) ?? { id: 0 };

describe("a password that somebody changed", () => {
  const byHand = "Chang3d-by-hand";

  test("is drift for an account that may see passwords, and the next update sets it back", async () => {
    const made = await run("admin").create(subscriber, ada);
    estate.ngcp.store.change("subscribers", Number(made.id), { password: byHand, used_password: [] });
    const found = await run("admin").read(subscriber, made.id, made.outputs);
    if (!found) throw new Error("not found");
    expect(found.outputs.password).toBe(byHand);
    expect(await run("admin").diff(subscriber, found, ada)).toEqual([
      { path: ["password"], change: "update", replace: false },
    ]);
    await run("admin").update(subscriber, found, ada);
    expect(stored(made.id).password).toBe(ada.password);
  });

  test("is not seen by one that may not, which writes nothing until the declaration changes", async () => {
    const made = await run("blind").create(subscriber, ada);
    expect(made.outputs.password).toBe(ada.password);
    estate.ngcp.store.change("subscribers", Number(made.id), { password: byHand });
    const found = await run("blind").read(subscriber, made.id, made.outputs);
    expect(found?.outputs).toEqual(made.outputs);
    estate.forget();
    await run("blind").update(subscriber, made, ada);
    expect(estate.writes()).toEqual({});

    const news = { ...ada, password: "An0ther-password" };
    expect(await run("blind").diff(subscriber, made, news)).toEqual([
      { path: ["password"], change: "update", replace: false },
    ]);
    const changed = await run("blind").update(subscriber, made, news);
    expect(stored(made.id).password).toBe(news.password);
    expect(changed.outputs.password).toBe(news.password);
    estate.forget();
    await run("blind").update(subscriber, changed, news);
    expect(estate.writes()).toEqual({});
  });
});

test("an account that may not see passwords writes its own to what it takes over, and imports none", async () => {
  const made = await run("admin").create(subscriber, ada);
  const news = { ...ada, password: "An0ther-password" };
  const taken = await run("blind").create(subscriber, news);
  expect(taken.id).toBe(made.id);
  expect(stored(made.id).password).toBe(news.password);
  expect((await run("blind").read(subscriber, made.id))?.inputs).not.toHaveProperty("password");
  expect((await run("admin").read(subscriber, made.id))?.inputs.password).toBe(news.password);
});

test("a web password is written when it is declared and when its declaration changes, and never else", async () => {
  const declared = { ...ada, webPassword: "W3b-panel-of-hers" };
  const made = await run("admin").create(subscriber, declared);
  expect(stored(made.id).webpassword).toBe(declared.webPassword);
  expect(made.outputs.webPassword).toBe(declared.webPassword);
  estate.ngcp.store.change("subscribers", Number(made.id), { webpassword: "Chang3d-by-hand" });
  const found = await run("admin").read(subscriber, made.id, made.outputs);
  expect(found?.outputs).toEqual(made.outputs);
  await run("admin").update(subscriber, made, { ...declared, externalId: "A-1" });
  expect(stored(made.id)).toMatchObject({ external_id: "A-1", webpassword: "Chang3d-by-hand" });
  await run("admin").update(subscriber, made, { ...declared, webPassword: "An0ther-password" });
  expect(stored(made.id).webpassword).toBe("An0ther-password");
});

describe("the policy's refusal names the rule and never the value:", () => {
  test.each([
    ["too short", { password: "sh0rT" }, "password", /Must be at minimum 12 characters long/],
    ["without a digit", { password: "only-LETTERS-here" }, "password", /Must contain at least 1 digits/],
    ["with the user name", { password: "My-name-is-Ada-1815" }, "password", /Must not contain username/],
    ["of the panel", { webPassword: "no-upper-case-1" }, "webPassword", /at least 1 upper-case/],
  ])("%s", async (_, wrong, property, rule) => {
    const value = Object.values(wrong)[0] ?? "";
    const told = run("admin");
    const failures = [await failureOf(told.create(subscriber, { ...ada, ...wrong }))];
    expect(estate.ngcp.store.rowsWith("subscribers", "username", "ada")).toEqual([]);
    const made = await told.create(subscriber, ada);
    failures.push(await failureOf(told.update(subscriber, made, { ...ada, ...wrong })));
    for (const failure of failures) {
      expect(failure.kind).toBe("validation");
      expect(failure.failure.property).toBe(property);
      expect(failure.message).toMatch(rule);
      const shown = [failure.message, failure.stack, JSON.stringify(failure), String(failure.cause)];
      expect([...shown, ...told.warnings, ...told.infos].join("\n")).not.toContain(value);
    }
  });

  test("used before", async () => {
    const made = await run("admin").create(subscriber, ada);
    const next = await run("admin").update(subscriber, made, { ...ada, password: "An0ther-password" });
    const failure = await failureOf(run("admin").update(subscriber, next, ada));
    expect(failure.message).toMatch(/^password: NGCP refuses the subscriber: Password was previously used\./);
    expect(JSON.stringify(failure)).not.toContain(ada.password);
  });
});
