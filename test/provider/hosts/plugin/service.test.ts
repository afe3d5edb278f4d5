import { PropertyDiff } from "@pulumi/pulumi/proto/provider_pb";
import { kinds } from "../../../../provider/kinds/registry";
import { secretsOf } from "../../../../provider/lifecycle/secret-entries";
import { isProperties, type Properties, UNKNOWN } from "../../../../provider/lifecycle/values";
import { specimens } from "../../lifecycle/specimens";
import { refusal, secret } from "./engine";
import { mac, runsOfEachTest } from "./runs";

const run = runsOfEachTest();

/** The values with those wrapped that the kind says are secret. */
function wrapped(token: string, values: Properties): Properties {
  const kind = kinds.find((each) => each.token === token);
  if (!kind) throw new Error(`There is no kind ${token}.`);
  const wrap = (value: Properties, secrets: object): Properties =>
    Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const mark = (secrets as Properties)[name];
        if (mark === true) return [name, secret(each)];
        return [name, isProperties(mark) && isProperties(each) ? wrap(each, mark) : each];
      }),
    );
  return wrap(values, secretsOf(kind));
}

describe.each(specimens)("$token", (specimen) => {
  const { token, declared, changed, checked, added = {}, given = {} } = specimen;

  test("lives a whole life as the engine calls it, its secrets wrapped wherever they go back", async () => {
    const before = specimen.count(run.estate);
    const engine = await run.start();
    const { inputs, failures } = await engine.check(token, { ...declared, __defaults: [] });
    expect([inputs, failures]).toEqual([wrapped(token, checked), []]);

    run.estate.forget();
    const planned = await engine.create(token, inputs, { preview: true });
    expect(planned).toEqual({ id: "", outputs: expect.objectContaining(wrapped(token, checked)) });
    expect(run.estate.requests()).toEqual({});

    const { id, outputs } = await engine.create(token, inputs);
    expect(outputs).toEqual({ ...wrapped(token, checked), ...added });
    const unchanged = await engine.diff(token, id, { ...outputs, __provider: "gone" }, inputs);
    expect([unchanged.getChanges(), unchanged.getReplacesList()]).toEqual([1, []]);
    expect(await engine.read(token, id, outputs, inputs)).toEqual({ id, outputs, inputs });

    const { inputs: news } = await engine.check(token, { ...declared, ...changed }, inputs);
    const diff = await engine.diff(token, id, outputs, news);
    const isChanged = Object.keys(changed).length > 0;
    expect([diff.getChanges(), diff.getReplacesList()]).toEqual([isChanged ? 2 : 1, []]);
    expect(new Set(diff.getDiffsList())).toEqual(new Set(Object.keys(changed)));
    expect(diff.getDetaileddiffMap().getLength() > 0).toBe(isChanged);

    const expected = await engine.update(token, id, outputs, news, { preview: true });
    const updated = await engine.update(token, id, outputs, news);
    expect(updated).toEqual({ ...wrapped(token, checked), ...added, ...news });
    expect(expected).toEqual(updated);

    // A later run, since this one would not remove what it has made.
    const later = await run.start();
    await later.remove(token, id, updated);
    expect(specimen.count(run.estate)).toBe(specimen.stays ? before + 1 : before);
    const remains = specimen.isPart || specimen.stays;
    expect((await later.read(token, id, updated))?.id).toBe(remains ? id : undefined);
  });

  test("shows a replacement by the properties that ask for it, delete first", async () => {
    const engine = await run.start();
    const { inputs } = await engine.check(token, declared);
    const { id, outputs } = await engine.create(token, inputs);
    const { inputs: other } = await engine.check(token, { ...declared, ...specimen.otherKey });
    const diff = await engine.diff(token, id, outputs, other);
    expect(diff.getReplacesList()).toEqual(Object.keys(specimen.otherKey));
    expect(diff.getDeletebeforereplace()).toBe(true);
    expect(diff.getDetaileddiffMap().getLength() > 0).toBe(Object.keys(specimen.otherKey).length > 0);
  });

  test("is imported by its id, and a preview of what was imported shows nothing", async () => {
    const { id } = await (await run.start()).create(token, checked);
    const engine = await run.start();
    const found = await engine.read(token, id);
    if (!found) throw new Error("It was not found.");
    const { inputs, failures } = await engine.check(token, { ...found.inputs, ...given }, found.inputs);
    expect([found.id, failures]).toEqual([id, []]);
    if (specimen.given === undefined) expect(inputs).toEqual(found.inputs);
    // A file that the server does not give back is written once.
    const unread = Object.keys(given).filter((name) => found.inputs[name] === undefined);
    expect(Object.keys(inputs).filter((name) => !(name in found.inputs))).toEqual(unread);
    expect((await engine.diff(token, id, found.outputs, inputs)).getDiffsList()).toEqual(unread);
  });
});

test("values that are not known at preview come back as such, and what the back end adds is not known either", async () => {
  const engine = await run.start();
  const declared = { mac, company: UNKNOWN, settings: { vlan_id: UNKNOWN } };
  const { inputs, failures } = await engine.check("sraps:Phone", declared);
  expect([inputs, failures]).toEqual([{ ...declared, autoprovisioning: true }, []]);
  const { outputs } = await engine.create("sraps:Phone", inputs, { preview: true });
  expect(outputs).toEqual(inputs);
  const user = await engine.create("ispcrm:User", { username: "ada" }, { preview: true });
  expect(user.outputs).toEqual({ username: "ada", createdAt: UNKNOWN });
  expect(run.estate.writes()).toEqual({});
});

test("what the program says is secret stays so in inputs, outputs and after a refresh", async () => {
  const engine = await run.start();
  const declared = {
    mac,
    settings: { http_user: "admin", http_pass: secret("canary") },
    name: secret("desk"),
  };
  const { inputs } = await engine.check("sraps:Phone", declared);
  expect(inputs).toEqual({ ...declared, autoprovisioning: true });
  const { id, outputs } = await engine.create("sraps:Phone", inputs);
  expect(outputs).toEqual(inputs);
  const refreshed = await engine.read("sraps:Phone", id, outputs, inputs);
  expect([refreshed?.outputs, refreshed?.inputs]).toEqual([inputs, inputs]);
  // It is enough that one of the two has it so.
  const plain = { ...outputs, settings: { http_user: "admin", http_pass: "canary" }, name: "desk" };
  for (const state of [
    [plain, inputs],
    [outputs, plain],
  ] as const) {
    const found = await engine.read("sraps:Phone", id, ...state);
    expect([found?.outputs, found?.inputs]).toEqual([inputs, inputs]);
  }
});

test("a fleet lives a whole life as the engine calls it, the secrets of each entry wrapped, and is imported by what names them", async () => {
  const token = "ngcp:SubscriberFleet";
  const declared = {
    ...{ name: "office", customerId: "4", domain: "voice.example.com" },
    subscribers: { ada: { password: "S3cret-password" } },
  };
  const wrapped = { ...declared, subscribers: { ada: { password: secret("S3cret-password") } } };
  const engine = await run.start();
  const { inputs, failures } = await engine.check(token, declared);
  expect([inputs, failures]).toEqual([wrapped, []]);

  run.estate.forget();
  const planned = await engine.create(token, inputs, { preview: true });
  expect(planned.outputs).toEqual({ ...wrapped, ids: { ada: UNKNOWN } });
  expect(run.estate.writes()).toEqual({});
  const { id, outputs } = await engine.create(token, inputs);
  expect([id, outputs]).toEqual(["fleet:office", { ...wrapped, ids: { ada: expect.any(String) } }]);
  expect(await engine.read(token, id, outputs, inputs)).toEqual({ id, outputs, inputs });
  expect((await engine.diff(token, id, outputs, inputs)).getChanges()).toBe(1);

  const { inputs: news } = await engine.check(token, { ...declared, subscribers: {} }, inputs);
  const diff = await engine.diff(token, id, outputs, news);
  expect([diff.getDiffsList(), diff.getReplacesList()]).toEqual([["subscribers"], []]);
  const later = await run.start();
  await later.update(token, id, outputs, news);
  const left = run.estate.ngcp.store.rows("subscribers").filter(({ status }) => status === "active");
  expect(left.map(({ username }) => username)).toEqual(["grace"]);

  await expect(engine.read(token, id)).rejects.toMatchObject({
    message: expect.stringContaining("does not say which subscribers it has"),
  });
  const imported = await engine.read(token, "fleet:all?customerId=4");
  expect(imported).toMatchObject({
    id: "fleet:all",
    inputs: { customerId: "4", domain: "voice.example.com", subscribers: { grace: {} } },
  });
});

test("the kind of each property's change is told, to the entry of a map", async () => {
  const engine = await run.start();
  const kindsOf = async (olds: Properties, news: Properties) => {
    const told: [string, number | undefined][] = [];
    (await engine.diff("sraps:Phone", mac, olds, news)).getDetaileddiffMap().forEach((change, path) => {
      told.push([path, change.getKind()]);
    });
    return Object.fromEntries(told);
  };
  const olds = { mac, name: "a", settings: { language: "English", "a.b": "1" } };
  const news = {
    mac: "000413aabbcd",
    settings: { language: "Deutsch", vlan_id: "7" },
    productGroup: "D-Series",
  };
  const { ADD, ADD_REPLACE, DELETE, DELETE_REPLACE, UPDATE, UPDATE_REPLACE } = PropertyDiff.Kind;
  expect(await kindsOf(olds, news)).toEqual({
    mac: UPDATE_REPLACE,
    name: DELETE,
    "settings.language": UPDATE,
    'settings["a.b"]': DELETE,
    "settings.vlan_id": ADD,
    productGroup: ADD,
  });
  expect(await kindsOf({ mac }, { mac, connection: "west" })).toEqual({ connection: ADD_REPLACE });
  expect(await kindsOf({ mac, connection: "west" }, { mac })).toEqual({ connection: DELETE_REPLACE });
});

describe("a failure after the object came to exist", () => {
  const token = "sraps:ProvisioningProfile";
  const declared = { name: "Vienna", productGroup: "D-Series", settings: { language: secret("English") } };
  const refuse = () =>
    run.estate.sraps.faults.add({ match: { method: "PUT" }, do: { kind: "status", status: 403 } });

  test("of create has the id, what was reached and the reason", async () => {
    const engine = await run.start();
    const { inputs } = await engine.check(token, declared);
    refuse();
    const { partial, message } = await refusal(engine.create(token, inputs));
    const [stored] = run.estate.sraps.store.profiles();
    expect(partial).toEqual({
      id: `${run.estate.sraps.companies.reseller.uuid}/${stored?.uuid}`,
      properties: { name: "Vienna", productGroup: "D-Series", autoprovisioning: true },
      reasons: [expect.stringMatching(/^The API key may not do this/)],
    });
    expect(message).toBe(partial?.reasons[0]);
  });

  test("of update has the same, and the next update does the remainder", async () => {
    const engine = await run.start();
    const { inputs } = await engine.check(token, declared);
    const { id, outputs } = await engine.create(token, inputs);
    const news = { ...inputs, settings: { vlan_id: "7" } };
    refuse();
    const { partial } = await refusal(engine.update(token, id, outputs, news));
    expect(partial?.id).toBe(id);
    const reached = await engine.update(token, id, partial?.properties ?? {}, news);
    expect(reached.settings).toEqual({ vlan_id: "7" });
  });
});

test("a failure before anything exists has no id, so that the engine records nothing", async () => {
  const engine = await run.start();
  const refused = await refusal(
    engine.create("sraps:Phone", { mac: "000413999901", autoprovisioning: true }),
  );
  expect(refused.message).toMatch(/belongs to another company/);
  expect(refused.partial).toBeUndefined();
});

test("check compares with what was declared before: a replacement that nothing brings back is refused", async () => {
  const engine = await run.start();
  const olds = { domain: "acme.example", resellerId: "1" };
  const { failures } = await engine.check("ngcp:Domain", { ...olds, domain: "b.example" }, olds);
  expect(failures).toEqual([expect.stringMatching(/^domain: a change needs another object\./)]);
});

test("check names no property: the engine would print its value; the reason has the path", async () => {
  const engine = await run.start();
  const { failures } = await engine.check("sraps:User", {
    key: {},
    secretFields: secret("hunter2"),
    colour: 1,
  });
  expect(failures).toEqual([
    expect.stringMatching(/^colour: /),
    expect.stringMatching(/^key: expected at least one field/),
    "secretFields: expected a record.",
  ]);
});

test("a lookup is asked with an account of its own, and what is wrong with its arguments is said", async () => {
  const { reseller } = run.estate.sraps.accounts;
  const west = { sraps: { baseUrl: run.estate.sraps.baseUrl, keyId: reseller.id, key: reseller.key } };
  const engine = await run.start({ connections: JSON.stringify({ west }) });
  const found = await engine.invoke("sraps:getProductGroup", { name: "D-Series", connection: "west" });
  const uuid = run.estate.sraps.productGroups.find(({ name }) => name === "D-Series")?.uuid;
  expect(found).toEqual({ name: "D-Series", uuid });
  const wrong = await refusal(
    engine.invoke("sraps:getProductGroup", { nam: "D-Series", connection: "west" }),
  );
  expect(wrong.message).toMatch(/^name: is required\. .*"nam"/);
  expect((await refusal(engine.invoke("sraps:getTeapot", {}))).message).toBe(
    "There is no lookup sraps:getTeapot.",
  );
});

test("a resource type that this version does not know is told with what to do", async () => {
  const engine = await run.start();
  expect((await refusal(engine.read("sraps:Teapot", "1"))).message).toBe(
    "The installed pulumi-voip does not know the resource type sraps:Teapot. Install the version that the stack was made with, or a newer one.",
  );
});
