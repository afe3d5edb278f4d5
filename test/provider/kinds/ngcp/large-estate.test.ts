import type { Kind } from "../../../../provider/kinds/kind";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";
import { ngcpConfig } from "../../lifecycle/ngcp-estate";

const COUNT = 300;
const subscriber = kindOf("ngcp:Subscriber") as unknown as Kind<"ngcp">;

let estate: Estate;
beforeAll(async () => {
  estate = await startEstate();
  const grace = estate.ngcp.store.row("subscribers", 1);
  for (let id = 2; id <= COUNT; id++) {
    estate.ngcp.store.put("subscribers", { ...grace, id, username: `user${id}`, webusername: `user${id}` });
  }
});
afterEach(() => {
  estate.ngcp.faults.clear();
  estate.forget();
});
afterAll(() => estate.stop());

/** All subscribers, ten a page. */
async function listed(): Promise<string[]> {
  const run = estate.run(ngcpConfig(estate, "admin", { pageSize: 10 }));
  const ids: string[] = [];
  const all = subscriber.list?.(run.session.connections.client("ngcp"));
  for await (const { id, inputs } of all ?? []) {
    expect(inputs.username).toBe(id === "1" ? "grace" : `user${id}`);
    ids.push(id);
  }
  return ids;
}

test(`an estate of ${COUNT} subscribers is listed whole, ten a page, in as many requests as it has pages`, async () => {
  const ids = await listed();
  expect(ids).toEqual(Array.from({ length: COUNT }, (_, index) => String(index + 1)));
  expect(estate.requests()).toEqual({ GET: COUNT / 10 });
});

test("a page that cannot be read is a failure, not the end of the list", async () => {
  estate.ngcp.faults.add({ match: { method: "GET" }, skip: 20, do: { kind: "status", status: 502 } });
  const failure = await failureOf(listed());
  expect(failure.kind).toBe("transient");
  expect(estate.requests()).toEqual({ GET: 21 });
});

test("a domain with so many is not removed without forceDestroy, and the refusal counts them", async () => {
  const found = await estate.run().read(kindOf("ngcp:Domain"), "1");
  const failure = await failureOf(
    estate.run().remove(kindOf("ngcp:Domain"), found ?? { id: "1", outputs: {} }),
  );
  expect(failure.message).toContain(`ngcp:Domain 1 still has ${COUNT} subscribers, which would go with it.`);
  expect(estate.writes()).toEqual({});
});
