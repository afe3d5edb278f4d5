import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { kinds } from "../../../provider/kinds/registry";
import { isProperties, type Properties } from "../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, startEstate } from "./estate";
import { type Specimen, specimens } from "./specimens";

let estate: Estate;

beforeAll(async () => {
  estate = await startEstate();
});

afterAll(() => estate.stop());

/** Keys whose format does not say which inputs they are made of. */
const texts: Record<string, (declared: Properties) => string> = {
  "sraps:Company": ({ key }) => `name=${(key as Properties).name}`,
  "sraps:User": ({ key }) => `email=${(key as Properties).email}`,
  "ngcp:Domain": ({ domain }) => String(domain),
};

/** What belongs to nobody has the short key of these; what is somebody's has the owner in it. */
const mayBeNobodys = ["ngcp:BillingNetwork", "ngcp:EmailTemplate", "ngcp:ProfilePackage", "ngcp:SoundSet"];

/** The spellings of its natural key that the kind promises, filled in. */
function keysOf({ kind, token, checked, added }: Specimen): string[] {
  const own = texts[token];
  if (own) return [own(checked)];
  const number = isProperties(checked.number) ? checked.number : {};
  const values: Properties = { ...checked, ...added, ...number };
  const spellings = [...(kind.keyText?.format ?? "").matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);
  const namesIn = (text: string) => [...text.matchAll(/<(\w+)>/g)].map(([, name = ""]) => name);
  return (mayBeNobodys.includes(token) ? spellings.slice(-1) : spellings)
    .filter((text) => namesIn(text).every((name) => name in kind.inputs.shape || name in number))
    .filter((text) => values[namesIn(text)[0] ?? ""] !== undefined)
    .map((text) => text.replace(/<(\w+)>/g, (_, name: string) => String(values[name] ?? "")));
}

test("every kind of NGCP with a natural key that a text can hold has one, and no text holds a secret", () => {
  const without = kinds
    .filter(({ backend, identity, keyText }) => backend === "ngcp" && identity.length > 0 && !keyText)
    .map(({ token }) => token);
  const known = ["ngcp:Voucher", "ngcp:SystemContact", "ngcp:CustomerContact"];
  expect(without.filter((token) => !kindOf(token).idFromKey && !known.includes(token))).toEqual([]);
  for (const { keyText, secrets } of kinds) {
    for (const secret of secrets) expect(keyText?.format ?? "").not.toContain(`<${secret}>`);
  }
});

test("every kind whose natural key can stand for an id has a specimen that is named by it", () => {
  const tokens = kinds.filter(({ keyText }) => keyText).map(({ token }) => token);
  expect([...new Set(named.map(({ token }) => token))].sort()).toEqual(tokens.sort());
});

const named = specimens.flatMap((specimen) => keysOf(specimen).map((text) => ({ ...specimen, text })));

test.each(named)(
  "$token is imported by its natural key $text, and a preview then shows nothing",
  async ({ kind, text, declared, given = {}, writes }) => {
    const made = await estate.run().create(kind, declared);
    const found = await estate.run().read(kind, text);
    if (!found) throw new Error("It was not found.");
    expect(found.id).toBe(made.id);
    if (kind.backend === "ngcp") expect(found).toEqual(await estate.run().read(kind, made.id));
    // A file that the server does not give back is written once.
    const unread = Object.keys(given).filter((name) => found.inputs[name] === undefined);
    const checked = await estate.run().check(kind, { ...found.inputs, ...given });
    estate.forget();
    const changes = await estate.run().diff(kind, found, checked);
    expect(changes.map(({ path: [name] }) => name)).toEqual(unread);
    await estate.run().update(kind, found, checked);
    expect(estate.writes()).toEqual(unread.length > 0 ? writes.takeOver : {});

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

test.each(named.filter(({ stays }) => !stays))(
  "an import of $token whose natural key $text nobody has says that it is not there",
  async ({ kind, text }) => {
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

test.each(kinds)("a number is an id of $token and no key", ({ keyText }) => {
  for (const id of ["1", "17", "4711"]) expect(keyText?.parse(id)).toBeUndefined();
});

test("the short key of what may be nobody's is that of what nobody has", async () => {
  const kind = kindOf("ngcp:EmailTemplate");
  const declared = { name: "Welcome", fromEmail: "noc@isp.example", subject: "Hello", body: "Dear you" };
  const own = await estate.run().create(kind, { ...declared, resellerId: 1 });
  expect(await estate.run().read(kind, "name:Welcome")).toBeUndefined();
  const common = await estate.run().create(kind, declared);
  expect((await estate.run().read(kind, "name:Welcome"))?.id).toBe(common.id);
  expect((await estate.run().read(kind, "1/name:Welcome"))?.id).toBe(own.id);
});

describe("a key of several parts", () => {
  const fee = kindOf("ngcp:BillingFee").keyText;

  test("has slashes in the last part as they are, and in the others as %2F", () => {
    expect(fee?.parse("1/out/a%2Fb%2525//prefix")).toEqual({
      billingProfileId: "1",
      direction: "out",
      destination: "a/b%25",
      source: ".",
      matchMode: "prefix",
    });
    expect(kindOf("ngcp:NcosPattern").keyText?.parse("7/^a/b%2F$")).toEqual({
      ncosLevelId: "7",
      pattern: "^a/b%2F$",
    });
  });

  test.each(["1/out/43", "x/out/43/./prefix", "1/up/43/./prefix", "1/out//./prefix"])(
    "%j is none of a billing fee, and an import says what one looks like",
    async (text) => {
      expect(fee?.parse(text)).toBeUndefined();
      const failure = await failureOf(estate.run().read(kindOf("ngcp:BillingFee"), text));
      expect(failure.message).toBe(
        `The id of a billing fee is a number, or \`<billingProfileId>/<direction>/<destination>/<source>/<matchMode>\`, not "${text}".`,
      );
    },
  );
});
