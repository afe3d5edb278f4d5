import { ngcpLookups } from "../../../../provider/kinds/ngcp/lookups";
import { routingLookups } from "../../../../provider/kinds/ngcp/routing-lookups";
import { type Estate, failureOf, startEstate } from "../../lifecycle/estate";
import { ngcpRoutingSpecimens } from "../../lifecycle/ngcp-routing-specimens";

let estate: Estate;

afterEach(() => estate.stop());

const nameOf = (token: string) => token.slice("ngcp:".length);

/** What a lookup of the class answers. */
async function ask(className: string, args: object): Promise<Record<string, unknown>> {
  const found = ngcpLookups.find(({ token }) => token === `ngcp:get${className}`);
  if (!found) throw new Error(`There is no lookup of ${className}.`);
  const api = estate.run().session.connections.client("ngcp", undefined);
  return (await found.run(api, found.args.parse(args))) as Record<string, unknown>;
}

test("every collection has a lookup", async () => {
  estate = await startEstate();
  const collections = ngcpRoutingSpecimens.filter(({ token }) => !token.endsWith("Preferences"));
  expect(routingLookups.map(({ token }) => token.replace(":get", ":")).sort()).toEqual(
    collections.map(({ token }) => token).sort(),
  );
});

test.each(ngcpRoutingSpecimens)("$token is found by its key and by its id", async (specimen) => {
  const { kind, declared, checked, token } = specimen;
  estate = await startEstate();
  const { id } = await estate.run().create(kind, declared);
  const key = Object.fromEntries(
    kind.identity.filter((name) => name in declared).map((name) => [name, declared[name]]),
  );
  expect(await ask(nameOf(token), key)).toMatchObject(checked);
  if (token.endsWith("Preferences")) return;
  expect(await ask(nameOf(token), { id })).toMatchObject({ ...checked, id });
  const failure = await failureOf(ask(nameOf(token), { id: "77777" }));
  expect(failure.kind).toBe("notFound");
});

test.each(ngcpRoutingSpecimens)("release 26 has $token made, read, changed and removed", async (specimen) => {
  const { kind, declared, checked, changed, count } = specimen;
  estate = await startEstate({ ngcp: { release: "26" } });
  const before = count(estate);
  const made = await estate.run().create(kind, declared);
  expect((await estate.run().read(kind, made.id))?.inputs).toMatchObject(checked);
  const news = { ...declared, ...changed };
  const next = await estate.run().update(kind, made, news);
  expect(await estate.run().diff(kind, next, news)).toEqual([]);
  await estate.run().remove(kind, next);
  expect(count(estate)).toBe(before);
});
