import { readUnmanaged } from "../../../cli/drift/read-unmanaged";
import { accountsOf } from "../../../cli/estate/read-estate";
import { managedBy, type StackState } from "../../../cli/estate/stack-state";
import { kinds } from "../../../provider/kinds/registry";
import { type Estate, kindOf, startEstate } from "../../provider/lifecycle/estate";

const macs = ["000413aa0001", "000413aa0002", "000413aa0003"];

let estate: Estate;
let company: string;

beforeEach(async () => {
  estate = await startEstate();
  company = estate.sraps.companies.reseller.uuid;
  for (const mac of macs) estate.sraps.store.setEndpoint({ mac, company });
});

afterEach(() => estate.stop());

/** A state with these resources, in either host. */
function state(...resources: { type: string; id: string; [property: string]: unknown }[]): StackState {
  const whole = resources.map((resource, index) => ({ urn: `urn:x::t::r${index}`, ...resource }));
  return { version: 3, deployment: { resources: whole } };
}

/** The names of objects of some kinds that nobody manages beside other stacks. */
async function unmanaged(tokens: RegExp, ...others: StackState[]): Promise<string[]> {
  const accounts = accountsOf(estate.config, {});
  const { session } = estate.run();
  const exclude = [{ kinds: kinds.filter(({ token }) => !tokens.test(token)) }];
  const { objects } = await readUnmanaged(session, accounts, [], managedBy(others), exclude, () => {});
  return objects.map(({ name }) => name);
}

const phonesBeside = (...others: StackState[]) => unmanaged(/^sraps:Phone$/, ...others);

test("what another stack has does not count as unmanaged, be it a resource of either host or in a fleet", async () => {
  expect(await phonesBeside()).toEqual(macs);
  const [one = "", two = "", three] = macs.map((mac) => `${company}/${mac}`);
  const vienna = state({ type: "voip:sraps:Phone", id: one });
  const graz = state(
    { type: "pulumi-nodejs:dynamic/voip/sraps:Phone", id: two },
    {
      type: "voip:sraps:PhoneFleet",
      id: "fleet:all",
      outputs: { phones: { [macs[2] ?? ""]: {} }, ids: { [macs[2] ?? ""]: three } },
    },
  );
  expect(await phonesBeside(vienna)).toEqual(macs.slice(1));
  expect(await phonesBeside(vienna, graz)).toEqual([]);
});

test("what another program only reads, or is about to lose, is still nobody's", async () => {
  const [one = "", two = ""] = macs.map((mac) => `${company}/${mac}`);
  const read = { type: "voip:sraps:Phone", id: one, external: true };
  const leaving = { type: "voip:sraps:Phone", id: two, delete: true };
  expect(await phonesBeside(state(read, leaving))).toEqual(macs);
});

test("call forwards that another stack has in the one form are not missed in the other", async () => {
  await estate.run().create(kindOf("ngcp:CallForwards"), {
    subscriberId: "1",
    busy: { destinations: [{ destination: "voicebox" }] },
  });
  const forwards = (...others: StackState[]) => unmanaged(/^ngcp:CallForward(s|Mappings)$/, ...others);
  expect(await forwards()).toHaveLength(1);
  expect(await forwards(state({ type: "voip:ngcp:CallForwards", id: "1" }))).toEqual([]);
  expect(await forwards(state({ type: "voip:ngcp:CallForwardMappings", id: "1" }))).toEqual([]);
});

test("the e-mail templates that NGCP itself makes have names", async () => {
  const names = await unmanaged(/^ngcp:EmailTemplate$/);
  expect(names.length).toBeGreaterThan(0);
  expect(names).toEqual(names.map(() => expect.stringMatching(/^\w+_default_email$/)));
});
