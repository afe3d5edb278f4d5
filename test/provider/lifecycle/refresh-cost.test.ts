import { kinds } from "../../../provider/kinds/registry";
import { collections } from "../../../simulators/ngcp/collections";
import { type Estate, startEstate } from "./estate";
import { specimens, uuidOf } from "./specimens";

let estate: Estate;

jest.setTimeout(30_000);

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const PAGE = 100;
const COUNT = 130;
/** What a refresh may cost besides the pages of the list. */
const BESIDES = 5;

/** Kinds whose lists show too little of an object to save it from being read itself, and what they lack. */
const UNSHARED: Readonly<Record<string, string>> = {
  "ispcrm:User": "all but id, name and status",
};

/** Kinds of which a part is read for each object, since neither list nor object has it. */
const PARTS: Readonly<Record<string, string>> = {
  "ngcp:PbxDeviceModel": "the pictures",
  "ngcp:PbxDeviceConfig": "the content",
  "ngcp:PbxDeviceFirmware": "the content",
  "ngcp:ResellerBranding": "the logo",
};

/** What an owner has in other tables than its own is not copied, and what nobody has set is not listed. */
const BESIDE_THE_OWNER = ["ngcp:CallForwards", "ngcp:SpeedDials", "ngcp:AutoAttendant"];

const PREFERENCE_OWNERS = [
  ...(["subscriber", "customer", "domain", "profile", "reseller"] as const),
  ...(["peeringserver", "pbxdevice", "pbxdeviceprofile", "pbxfielddevice"] as const),
];

test("every kind that has a list answers a refresh from it, unless the list shows too little", () => {
  const unshared = kinds.filter(({ list, sharing }) => list && !sharing).map(({ token }) => token);
  expect(unshared.sort()).toEqual(Object.keys(UNSHARED).sort());
});

test("a refresh of many redirections costs two calls at most for each device type", async () => {
  const { kind, declared, checked } = specimenOf("redirection:MacRedirection");
  await estate.run().create(kind, declared);
  const macs = Array.from({ length: 500 }, (_, index) => `000413a3${index.toString(16).padStart(4, "0")}`);
  for (const mac of macs) estate.redirection.store.setPhone({ mac, url: String(checked.url) });
  estate.redirection.store.setPhone({ mac: macs[99] ?? "", url: "https://hand.example.com/" });
  const run = estate.run();
  estate.forget();
  const found = await Promise.all(macs.map((mac) => run.read(kind, mac, { ...checked, mac })));
  const moved = found.filter((one) => one?.outputs.url !== checked.url);
  expect(moved.map((one) => one?.id)).toEqual([macs[99]]);
  const types = 37;
  expect(estate.requests()).toEqual({
    "redirect.getPhoneRedirection": types + 1,
    "redirect.listPhones": types,
  });
});

const specimenOf = (token: string) => {
  const specimen = specimens.find((one) => one.token === token);
  if (!specimen) throw new Error(`There is no specimen of ${token}.`);
  return specimen;
};

const shared = specimens.filter(
  ({ kind, token }) => kind.sharing && kind.backend !== "redirection" && !BESIDE_THE_OWNER.includes(token),
);

test.each(shared)(
  "a refresh of many $token costs the pages of the list and a few requests more",
  async ({ kind, declared, token }) => {
    const made = await estate.run().create(kind, declared);
    const ids = await multiply(token, made.id, () => estate.run().read(kind, made.id, made.outputs));
    const run = estate.run();
    // The catalogues of settings and preferences, which are read once, are not what is counted.
    await run.check(kind, declared);
    estate.forget();
    const found = await Promise.all(ids.map((id) => run.read(kind, id, made.outputs)));
    expect(found.map((one) => one?.id)).toEqual(ids);
    const parts = token in PARTS ? COUNT : 0;
    expect(estate.requests().GET).toBeLessThanOrEqual(Math.ceil(COUNT / PAGE) + BESIDES + parts);
  },
);

/** Puts copies of an object beside it, behind the provider's back, and answers the ids of all. */
async function multiply(token: string, id: string, read: () => Promise<unknown>): Promise<string[]> {
  const others = Array.from({ length: COUNT - 1 }, (_, index) => index + 1);
  if (token.startsWith("sraps:")) return [id, ...others.map((other) => copySraps(id, other))];
  // The path that it is read at tells which table it is in.
  estate.forget();
  await read();
  const [, , name] = estate.ngcp.log.requests({ method: "GET" })[0]?.path.split("/") ?? [];
  const { store } = estate.ngcp;
  const table = collections.find((one) => one.name === name)?.table;
  const named = /\/([^/]+)$/.exec(id)?.[1]; // the id of a template ends in its name, that of a registration in its contact
  const column = token === "ngcp:SubscriberRegistration" ? "contact" : "name";
  const row =
    table &&
    (named === undefined
      ? store.row(table, Number(id))
      : store.rows(table).find((each) => each[column] === named));
  if (!row) throw new Error(`There is no row of ${token} ${id}.`);
  return [
    id,
    ...others.map((other) => {
      const name = named && { [column]: `${named}${other}` };
      const copy = store.put(table, { ...row, id: 10_000 + other, ...name });
      for (const owner of PREFERENCE_OWNERS)
        store.setPreferences(owner, copy.id, store.preferences(owner, row.id));
      return named === undefined ? String(copy.id) : `${id}${other}`;
    }),
  ];
}

function copySraps(id: string, other: number): string {
  const { store } = estate.sraps;
  const own = uuidOf(id);
  const copy = other.toString(16).padStart(own.length, "0");
  const mac = `000413b${copy.slice(-5)}`;
  const [company, profile, phone] = [store.company(own), store.profile(own), store.endpoint(own)];
  if (company) store.setCompany({ ...company, uuid: copy });
  if (profile) store.setProfile({ ...profile, uuid: copy });
  if (phone) store.setEndpoint({ ...phone, mac });
  for (const collection of ["users", "productDefaults"] as const) {
    const object = store.object(collection, own);
    if (object) store.setObject(collection, { ...object, uuid: copy });
  }
  return `${id.slice(0, -own.length)}${phone ? mac : copy}`;
}
