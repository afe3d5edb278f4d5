import { compareResource } from "../../../cli/drift/compare";
import type { Kind } from "../../../provider/kinds/kind";
import { diff } from "../../../provider/lifecycle/diff";
import type { Recorded } from "../../../provider/lifecycle/reconcile";
import { recordedOf, STEERING } from "../../../provider/lifecycle/state";
import type { Properties } from "../../../provider/lifecycle/values";
import { VoipError } from "../../../provider/transport/errors";
import { type Estate, kindOf, startEstate } from "../../provider/lifecycle/estate";
import { type Specimen, specimens } from "../../provider/lifecycle/specimens";
import { FURTHER_DECLARATIONS } from "./further-declarations";
import { otherValues } from "./other-values";
import { STORE_EDITS, type StoreEdit } from "./store-edits";

jest.setTimeout(60_000);

/** What others refer to. Of each there is a second one, so that a reference can be another one. */
const REFERRED_TO = [
  ...["contacts", "contracts", "billingzones", "emailtemplates", "invoicetemplates", "profilepackages"],
  ...["subscriberprofilesets", "subscriberprofiles", "subscribers", "ncoslevels", "ncoslnpcarriers"],
  ...["lnpcarriers", "timesets", "peeringgroups", "emergencymappingcontainers", "soundsets"],
  ...["pbxdevicemodels", "pbxdeviceconfigs", "pbxdeviceprofiles", "cfdestinationsets"],
] as const;
const SECOND = 1000;

const isNightly = process.env.VOIP_TEST_NIGHTLY !== undefined;

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate({ ispcrm: { furtherFields: "shown" } });
  // The field that would hold the provider's mark is one like any other.
  delete estate.config["voip:ngcp"].markerField;
});

afterEach(() => estate.stop());

// By night of everything that can be declared, otherwise of what the specimens declare.
test.each(specimens)(
  "of $token every field that somebody else changes is found, and nothing else",
  async (specimen) => {
    const unreached = new Set(changeable(specimen));
    for (const own of [{}, ...(FURTHER_DECLARATIONS[specimen.token] ?? [])]) {
      await editEach({ ...specimen, declared: { ...specimen.declared, ...own } }, unreached);
    }
    if (isNightly) expect([...unreached]).toEqual([]);
  },
);

test("with the bootstrap method goes what belongs to it, and both are found", async () => {
  const specimen = specimens.find(({ token }) => token === "ngcp:PbxDeviceModel");
  const kind = kindOf("ngcp:PbxDeviceModel");
  const program = {
    ...specimen?.declared,
    bootstrapConfigHttpSyncUri: "http://[% client.ip %]/admin/resync",
  };
  const declared = await estate.run().check(kind, program);
  const made = await estate.run().create(kind, program);
  estate.ngcp.store.change("pbxdevicemodels", Number(made.id), { bootstrap_method: "none" });
  expect(await changes(kind, { declared, made })).toEqual([
    ["bootstrapMethod"],
    ["bootstrapConfigHttpSyncUri"],
  ]);
});

/** Makes the object of a specimen and changes whatever was not reached yet and can be changed of it. */
async function editEach(specimen: Specimen, unreached: Set<string>): Promise<void> {
  const { kind } = specimen;
  const declared = await estate.run().check(kind, specimen.declared);
  let object: Declared = { declared, made: await estate.run().create(kind, specimen.declared) };
  for (const names of [changeable(specimen).filter(isPlain), changeable(specimen).filter(isReference)]) {
    if (names.some(isReference)) addSeconds();
    if (isNightly) object = await widest(specimen, object, names);
    expect(await changes(kind, object)).toEqual([]);
    for (const name of names.filter((each) => unreached.has(each))) {
      const edit = object.declared[name] === undefined ? undefined : await editOf(specimen, object, name);
      if (!edit) continue;
      const found = await changes(kind, object);
      expect(new Set(found.map(([input]) => input))).toEqual(new Set([name]));
      expect(found).toEqual(edit.differences);
      unreached.delete(name);
      // From here on the program says so, too: not everything can be set back.
      object = edit;
      expect(await changes(kind, object)).toEqual([]);
    }
  }
  for (const [name, edit] of Object.entries(STORE_EDITS[kind.token] ?? {})) {
    if (!unreached.has(name)) continue;
    object = await editInStore(specimen, object, name, edit);
    unreached.delete(name);
  }
}

/** An object, and a program that says what it is like. */
interface Declared {
  declared: Properties;
  made: Recorded;
}

interface Edit extends Declared {
  /** The paths that the edit changed. */
  differences: readonly (readonly string[])[];
}

/** Somebody else changes one input of an object. Nothing when no value can be had that it could be changed to. */
async function editOf(
  specimen: Specimen,
  { declared, made }: Declared,
  name: string,
): Promise<Edit | undefined> {
  const { kind } = specimen;
  for (const value of candidates(specimen, name, declared[name])) {
    const news = { ...declared, [name]: value };
    const other = await changed(specimen, made, news);
    if (!other) continue;
    const differences = diff(kind, recordedOf(kind, made.id, other.outputs), declared).map(
      ({ path }) => path,
    );
    return { declared: await estate.run().check(kind, news), made: other, differences };
  }
  return undefined;
}

/** Somebody who works at the back end itself changes one input of an object, of which the program says what it is. */
async function editInStore(
  { kind }: Specimen,
  { declared, made }: Declared,
  name: string,
  [first, then]: StoreEdit,
): Promise<Declared> {
  first(estate, made.id);
  // An import leaves out what follows from other inputs: a program may say it all the same.
  const shown = async () =>
    (await estate.run().read(kind, made.id, { ...made.outputs, [name]: "" }))?.inputs[name];
  const value = await shown();
  expect([name, value]).not.toEqual([name, undefined]);
  const object = {
    declared: { ...declared, [name]: value },
    made: { ...made, outputs: { ...made.outputs, [name]: value } },
  };
  expect([name, await changes(kind, object)]).toEqual([name, []]);
  then(estate, made.id);
  const found = await changes(kind, object);
  expect([name, new Set(found.map(([input]) => input))]).toEqual([name, new Set([name])]);
  const now = { [name]: await shown() };
  return { declared: { ...declared, ...now }, made: { ...made, outputs: { ...made.outputs, ...now } } };
}

function* candidates(
  { kind, changed, differing }: Specimen,
  name: string,
  value: unknown,
): Generator<unknown> {
  yield* [changed[name], differing[name]].filter((other) => other !== undefined);
  yield* otherValues(kind.inputs.shape[name], value);
  if (!isReference(name)) return;
  yield String(Number(value) + SECOND);
  yield* Array.from({ length: 12 }, (_each, index) => String(SECOND + index + 1));
}

function addSeconds(): void {
  const { store } = estate.ngcp;
  for (const table of REFERRED_TO) {
    for (const row of store.rows(table)) store.put(table, { ...row, id: row.id + SECOND });
  }
}

function isReference(name: string): boolean {
  return name.endsWith("Id") && name !== "externalId";
}

function isPlain(name: string): boolean {
  return !isReference(name);
}

function changeable({ kind }: Specimen): string[] {
  const fixed = [...(kind.immutable ?? kind.identity), ...kind.writeOnly, ...STEERING];
  return Object.keys(kind.inputs.shape).filter((name) => !fixed.includes(name));
}

/** The program says of these inputs all that can be said together. */
async function widest(specimen: Specimen, object: Declared, names: readonly string[]): Promise<Declared> {
  let wide = object;
  for (const name of names.filter((each) => object.declared[each] === undefined)) {
    const edit = await editOf(specimen, wide, name);
    if (!edit) continue;
    const isKept = (await changes(specimen.kind, edit)).length === 0;
    if (isKept) wide = edit;
    else wide = { ...wide, made: await estate.run().update(specimen.kind, edit.made, wide.declared) };
  }
  return wide;
}

/** The object after an update; nothing when that is no valid change, or none at all. */
async function changed({ kind }: Specimen, made: Recorded, news: Properties): Promise<Recorded | undefined> {
  if (
    (
      await estate
        .run()
        .failures(kind, news)
        .catch(() => ["failed"])
    ).length > 0
  )
    return undefined;
  const checked = await estate.run().check(kind, news);
  const difference = diff(kind, recordedOf(kind, made.id, made.outputs), checked);
  if (difference.length === 0 || difference.some(({ replace }) => replace)) return undefined;
  try {
    return await estate.run().update(kind, made, news);
  } catch (error) {
    if (error instanceof VoipError) return undefined;
    throw error;
  }
}

/** What a drift report says of the object. */
async function changes(
  kind: Kind,
  { declared, made: { id, outputs } }: Declared,
): Promise<readonly (readonly string[])[]> {
  const found = await estate.run().read(kind, id, outputs);
  const [object] = compareResource({ token: kind.token, id, inputs: declared, outputs }, found?.outputs);
  return object?.changes ?? [];
}
