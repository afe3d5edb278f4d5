import { billingLookups } from "../../../../provider/kinds/ngcp/billing-lookups";
import { contentLookups } from "../../../../provider/kinds/ngcp/content-lookups";
import { type Estate, failureOf, startEstate } from "../../lifecycle/estate";
import { ngcpBillingSpecimens } from "../../lifecycle/ngcp-billing-specimens";
import { ngcpContentSpecimens } from "../../lifecycle/ngcp-content-specimens";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const lookups = [...contentLookups, ...billingLookups];
/** A voucher's code is a secret: nothing finds it, and nothing shows it. */
const specimens = [...ngcpContentSpecimens, ...ngcpBillingSpecimens].filter(
  ({ token }) => token !== "ngcp:Voucher",
);

/** What a lookup answers, as its own schema has it. */
async function ask(token: string, args: object): Promise<Record<string, unknown>> {
  const found = lookups.find((lookup) => lookup.token === token);
  if (!found) throw new Error(`There is no lookup ${token}.`);
  const api = estate.run().session.connections.client("ngcp", undefined);
  const result = await found.run(api, found.args.parse(args));
  return found.result.strict().parse(result) as Record<string, unknown>;
}

test("every kind but vouchers has a lookup, and so have the handles of sounds", () => {
  const expected = specimens.map(({ token }) => token.replace(":", ":get"));
  expect(lookups.map(({ token }) => token).sort()).toEqual([...expected, "ngcp:getSoundHandles"].sort());
});

test.each(specimens)("$token is found by its key and by its id", async (specimen) => {
  const { kind, declared, checked, given = {} } = specimen;
  const token = specimen.token.replace(":", ":get");
  const { id } = await estate.run().create(kind, declared);
  const key = Object.fromEntries(
    kind.identity.filter((name) => name in checked).map((name) => [name, checked[name]]),
  );
  const hidden = [...kind.secrets, ...kind.writeOnly, ...Object.keys(given)];
  const shown = Object.fromEntries(Object.entries(checked).filter(([name]) => !hidden.includes(name)));
  for (const [name, entries = []] of Object.entries(kind.secretEntries ?? {})) {
    const kept = Object.entries(shown[name] ?? {}).filter(([entry]) => !entries.includes(entry));
    shown[name] = Object.fromEntries(kept);
  }
  const found = await ask(token, key);
  expect(found).toMatchObject(shown);
  for (const name of hidden) expect(found).not.toHaveProperty(name);
  if (kind.idFromKey) return;
  expect(await ask(token, { id })).toEqual({ ...found, id });
  const failure = await failureOf(ask(token, { id: "77777" }));
  expect([failure.kind, failure.failure.property]).toEqual(["notFound", "id"]);
});

test("the handles of sounds are listed by name, of one group when asked", async () => {
  const { handles } = (await ask("ngcp:getSoundHandles", {})) as {
    handles: { handle: string; group: string }[];
  };
  expect(handles.map(({ handle }) => handle)).toEqual(handles.map(({ handle }) => handle).sort());
  const [first] = handles;
  const { handles: some } = await ask("ngcp:getSoundHandles", { group: first?.group });
  expect(some).toEqual(handles.filter(({ group }) => group === first?.group));
});
