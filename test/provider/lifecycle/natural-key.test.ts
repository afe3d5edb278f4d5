import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { kinds } from "../../../provider/kinds/registry";
import type { Properties } from "../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, startEstate } from "./estate";
import { specimens } from "./specimens";

let estate: Estate;

beforeAll(async () => {
  estate = await startEstate();
});

afterAll(() => estate.stop());

/** How an object is named in the place of its id, by what is declared of it. */
const texts: Record<string, (declared: Properties) => string> = {
  "sraps:Company": ({ key }) => `name=${(key as Properties).name}`,
  "sraps:User": ({ key }) => `email=${(key as Properties).email}`,
  "sraps:ProductDefaults": ({ productGroup }) => `group:${productGroup}`,
  "sraps:ProvisioningProfile": ({ name }) => `name:${name}`,
  "ngcp:Contract": ({ externalId }) => `external:${externalId}`,
  "ngcp:Reseller": ({ name }) => `name:${name}`,
  "ngcp:BillingProfile": ({ handle }) => `handle:${handle}`,
  "ngcp:Customer": ({ externalId }) => `external:${externalId}`,
  "ngcp:Domain": ({ domain }) => String(domain),
  "ngcp:SubscriberProfileSet": ({ name }) => `name:${name}`,
  "ngcp:SubscriberProfile": ({ profileSetId, name }) => `${profileSetId}/${name}`,
  "ngcp:Subscriber": ({ username, domain }) => `${username}@${domain}`,
  "ispcrm:User": ({ username }) => `username:${username}`,
};

test("every kind whose natural key can stand for an id is among them", () => {
  const tokens = kinds.filter(({ keyText }) => keyText).map(({ token }) => token);
  expect(tokens.sort()).toEqual(Object.keys(texts).sort());
});

const named = specimens.filter(({ token }) => token in texts);

test.each(named)(
  "$token is imported by its natural key, and a preview then shows nothing",
  async (specimen) => {
    const { kind, token, declared } = specimen;
    const made = await estate.run().create(kind, declared);
    const text = texts[token]?.(declared) ?? "";
    const found = await estate.run().read(kind, text);
    if (!found) throw new Error("It was not found.");
    expect(found.id).toBe(made.id);
    const checked = await estate.run().check(kind, found.inputs);
    estate.forget();
    expect(await estate.run().diff(kind, found, checked)).toEqual([]);
    await estate.run().update(kind, found, checked);
    expect(estate.writes()).toEqual({});

    // What is named by its key can be changed by that name, as `pulumi do patch` does.
    const changed = await estate.run().update(
      kind,
      { id: text, outputs: found.outputs },
      {
        ...checked,
        ...("fields" in declared && { fields: { ...(checked.fields as Properties), note: "1" } }),
      },
    );
    expect(changed.outputs).toMatchObject(found.outputs);
    await estate.run().remove(kind, made);
  },
);

test.each(named)(
  "an import of $token whose natural key nobody has says that it is not there",
  async (specimen) => {
    const { kind, token, declared } = specimen;
    const text = texts[token]?.(declared) ?? "";
    expect(await estate.run().read(kind, text)).toBeUndefined();
  },
);

test("the object of another company is named with it, and one of another connection by that", async () => {
  const kind = kindOf("sraps:ProvisioningProfile");
  const company = await estate.run().create(kindOf("sraps:Company"), { key: { name: "Acme" } });
  const uuid = company.id.slice(company.id.lastIndexOf("/") + 1);
  const declared = { company: uuid, name: "Vienna", productGroup: "D-Series" };
  const made = await estate.run().create(kind, declared);
  expect((await estate.run().read(kind, `${uuid}/name:Vienna`))?.id).toBe(made.id);
  expect(await estate.run().read(kind, "name:Vienna")).toBeUndefined();

  const west = { "voip:connections": { west: { sraps: estate.config["voip:sraps"] } } };
  const found = await estate.run(west).read(kind, `west::${uuid}/name:Vienna`);
  expect([found?.id, found?.inputs.connection]).toEqual([`west::${made.id}`, "west"]);
  await estate.run().remove(kind, made);
});

test("a user that is imported by a field of its own is known by that field", async () => {
  const kind = kindOf("sraps:User");
  const made = await estate
    .run()
    .create(kind, { key: { email: "ada@acme.example" }, fields: { name: "Ada" } });
  const byField = await estate.run().read(kind, "email=ada@acme.example");
  expect(byField?.inputs).toMatchObject({ key: { email: "ada@acme.example" }, fields: { name: "Ada" } });
  const byId = await estate.run().read(kind, made.id);
  expect(byId?.inputs.key).toEqual({ uuid: made.id.slice(made.id.lastIndexOf("/") + 1) });
  await estate.run().remove(kind, made);
});

test("a natural key that several objects have is refused, with all of their ids", async () => {
  const kind = kindOf("ngcp:BillingProfile");
  const first = await estate.run().create(kind, { name: "One", handle: "same", resellerId: "1" });
  const second = await estate.run().create(kind, { name: "Two", handle: "same", resellerId: "2" });
  const { message } = await failureOf(estate.run().read(kind, "handle:same"));
  expect(message).toContain(`${first.id}, ${second.id}`);
  for (const made of [first, second]) await estate.run().remove(kind, made);
});

test("the guide names every natural key as it is written", () => {
  const guide = readFileSync(resolve(__dirname, "../../../docs/plugin.md"), "utf8");
  for (const { token, keyText } of kinds) {
    const [format = ""] = keyText?.format.split(", or ") ?? [];
    const row =
      guide.split("\n").find((line) => line.startsWith("| `") && line.includes(`\`${token}\``)) ?? "";
    expect(keyText ? row : format).toContain(format);
  }
});
