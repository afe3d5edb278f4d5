import type { Backend } from "../../../provider/clients/backends";
import { PartialError, type Recorded } from "../../../provider/lifecycle/reconcile";
import type { Properties } from "../../../provider/lifecycle/values";
import { VoipError } from "../../../provider/transport/errors";
import type { Fault, FaultAction } from "../../../simulators";
import { recordFaultCase } from "../../fault-report";
import { type Estate, startEstate } from "./estate";
import { type Specimen, specimens } from "./specimens";

const xmlFault = `<?xml version="1.0"?><methodResponse><fault><value><struct>
<member><name>faultCode</name><value><int>7</int></value></member>
<member><name>faultString</name><value><string>Try later</string></value></member>
</struct></value></fault></methodResponse>`;
/** Entities that grow to some gigabytes where a parser expands them. */
const xmlBomb = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a0 "ha">${Array.from(
  { length: 30 },
  (_, nth) => `<!ENTITY a${nth + 1} "&a${nth};&a${nth};">`,
).join(
  "",
)}]><methodResponse><params><param><value><string>&a30;</string></value></param></params></methodResponse>`;
const jsonBomb = "[".repeat(500_000);

const ok = (body: string): FaultAction => ({
  kind: "status",
  status: 200,
  body,
  headers: { "Content-Type": body.startsWith("<") ? "text/xml" : "application/json" },
});
const always = Number.POSITIVE_INFINITY;

/** What goes wrong, by its name; once, unless it says how often. What depends on the back end's language asks for it. */
const faults: Record<string, Omit<Fault, "match" | "skip"> | ((backend: Backend) => Fault)> = {
  "429 without Retry-After": { do: { kind: "tooManyRequests" } },
  "429 with Retry-After": { do: { kind: "tooManyRequests", retryAfter: 0 } },
  "500": { do: { kind: "status", status: 500 } },
  "502 with HTML": {
    do: { kind: "status", status: 502, body: "<html><title>Bad gateway</title></html>" },
  },
  "503": { do: { kind: "status", status: 503 } },
  "503 from then on": { times: always, do: { kind: "status", status: 503 } },
  "500 after the effect": { do: { kind: "status", status: 500, when: "after" } },
  "401 from then on": { times: always, do: { kind: "status", status: 401 } },
  "a connection dropped before the effect": { do: { kind: "drop", when: "before" } },
  "a connection dropped after the effect": { do: { kind: "drop", when: "after" } },
  "all connections dropped from then on": { times: always, do: { kind: "drop", when: "before" } },
  "a reset of the idle connection": { do: { kind: "reset" } },
  "an answer cut off": { do: { kind: "truncate", bytes: 10 } },
  "an answer that drips": { times: always, do: { kind: "drip", bytes: 10_000, milliseconds: 1 } },
  "a clock an hour ahead": { times: always, do: { kind: "clock", seconds: 3600 } },
  "a login page with 200": { do: ok("<html><title>Please log in</title></html>") },
  "a fault with 200": (backend) => ({
    do: ok(backend === "redirection" ? xmlFault : '{"code":500,"message":"Try later"}'),
  }),
  "a bomb with 200": (backend) => ({ do: ok(backend === "redirection" ? xmlBomb : jsonBomb) }),
  "a request that arrives twice": { do: { kind: "repeat" } },
  "a body of 100 MB": { do: { kind: "flood", bytes: 100_000_000 } },
};

const operations = ["create", "update", "replace", "removal"] as const;
type Operation = (typeof operations)[number];

const atNight = Boolean(process.env.VOIP_TEST_NIGHTLY);
if (atNight) jest.setTimeout(120_000);

interface Case {
  specimen: Specimen;
  title: string;
  operation: Operation;
}

/** Whose removal takes its contract along, of which it then cannot be made again. */
const once = ["ngcp:Reseller"];

/**
 * Whose back end makes a second object of a POST that arrives twice, and says nothing of it. Nothing that stands
 * between may send a POST again by itself (RFC 9110, 9.2.2).
 */
const doubled = [
  "ispcrm:User",
  ...["CallForwardDestinationSet", "CallForwardTimeSet", "Contract", "Customer", "CustomerContact"],
  ...["LnpNumber", "PbxDeviceConfig", "PbxDeviceFirmware", "SoundSet", "SubscriberLocationMapping"],
  ...["SystemContact", "TrustedSource", "UpnRewriteSet"],
].map((token) => (token.includes(":") ? token : `ngcp:${token}`));

/** Whose back end keeps several equal objects: of two stacks at once, each makes one. The engine lets no stack run twice. */
const unkeyed = [
  ...doubled,
  ...["Company", "User", "ProductDefaults", "ProvisioningProfile"].map((name) => `sraps:${name}`),
];

/** Whether a case cannot be, for one of the reasons above. */
function isImpossible(token: string, title: string, operation: Operation): boolean {
  if (operation === "replace" && once.includes(token)) return true;
  const creates = operation === "create" || operation === "replace";
  return creates && title === "a request that arrives twice" && doubled.includes(token);
}

/** By night everything, and each request of the operation in turn is hit. By day a share of it, at the first request. */
const cases = specimens.flatMap((specimen, row) =>
  Object.keys(faults).flatMap((title, column) =>
    operations.flatMap((operation, nth) => {
      if (isImpossible(specimen.token, title, operation)) return [];
      const isDue = atNight || (row + column + 2 * nth) % 7 === 0;
      return isDue ? [{ specimen, title, operation } satisfies Case] : [];
    }),
  ),
);

async function outcomeOf<T>(attempt: Promise<T>): Promise<T | VoipError> {
  return attempt.catch((error: unknown) => {
    if (error instanceof VoipError) return error;
    throw error;
  });
}

/** What the engine would hold after a create or an update that ended so. */
function recordedAfter<T>(outcome: Recorded | VoipError, before: T): Recorded | T {
  if (outcome instanceof PartialError) return { id: outcome.id, outputs: outcome.outputs };
  return outcome instanceof VoipError ? before : outcome;
}

/** One run of the operation, as the engine goes about it: what it holds afterwards, and whether all was done. */
async function attempt(estate: Estate, { specimen, operation }: Case, held: Recorded | undefined) {
  const { kind, declared, changed } = specimen;
  const run = estate.run();
  const desired = operation === "update" ? { ...declared, ...changed } : declared;
  // What fails before anything is written changes nothing.
  if (operation !== "removal" && (await run.failures(kind, desired)).length > 0) return { held, done: false };
  if (operation === "update" && held) {
    const outcome = await outcomeOf(run.update(kind, held, desired));
    return { held: recordedAfter(outcome, held), done: !(outcome instanceof VoipError) };
  }
  if (operation === "removal" || (operation === "replace" && held)) {
    const outcome = held && (await outcomeOf(run.remove(kind, held)));
    if (outcome) return { held, done: false };
    if (operation === "removal") return { held: undefined, done: true };
  }
  const outcome = await outcomeOf(run.create(kind, desired));
  return { held: recordedAfter(outcome, undefined), done: !(outcome instanceof VoipError) };
}

/** The `up` after one that failed; what was created by halves is gone on with. */
async function attemptAgain(estate: Estate, each: Case, held: Recorded | undefined) {
  if (held && each.operation === "create") {
    const { kind, declared } = each.specimen;
    return { held: await estate.run().update(kind, held, declared), done: true };
  }
  return attempt(estate, each, held);
}

/** Plays the case with the fault at one request. Returns how often it struck. */
async function play(estate: Estate, each: Case, skip: number): Promise<number> {
  const { specimen, title, operation } = each;
  const { kind, declared, changed, count } = specimen;
  const before = count(estate);
  const start = operation === "create" ? undefined : await estate.run().create(kind, declared);

  const scripted = faults[title];
  const what = typeof scripted === "function" ? scripted(kind.backend) : scripted;
  const fault = estate.faults(kind).add({ ...(what as Fault), match: {}, skip });
  const first = await attempt(estate, each, start);
  const { hits } = fault;
  fault.remove();
  const desired = operation === "update" ? { ...declared, ...changed } : declared;
  let last = first.done ? first : await attemptAgain(estate, each, first.held);
  // What the fault made the run record otherwise than it is declared, the next one shows and does.
  const { held } = last;
  if (held && (await estate.run().diff(kind, held, desired)).length > 0)
    last = { held: await estate.run().update(kind, held, desired), done: true };

  expect(last.done).toBe(true);
  if (last.held) {
    expect(count(estate)).toBe(before + 1);
    expect(await estate.run().diff(kind, last.held, desired)).toEqual([]);
    expect(await estate.run().read(kind, last.held.id, last.held.outputs)).toMatchObject(last.held);
    await estate.run().remove(kind, last.held);
  }
  expect(count(estate)).toBe(specimen.stays ? before + 1 : before);
  const left = start && (await estate.run().read(kind, start.id, start.outputs));
  expect(left !== undefined).toBe(Boolean(start && (specimen.stays ?? specimen.isPart)));
  return hits;
}

/** Adds a case that converged: what would be otherwise has failed before. */
function recordConverged({ specimen, title: fault, operation }: Case, strikes: number): void {
  const found = { duplicates: 0, orphans: 0, differences: 0 };
  recordFaultCase({ by: "in process", kind: specimen.token, fault, operation, strikes, ...found });
}

test.each(cases)("$specimen.token converges after $title in a $operation", async (each) => {
  let strikes = 0;
  for (let skip = 0; skip === 0 || atNight; skip += 1) {
    const estate = await startEstate();
    const hits = await play(estate, each, skip).finally(() => estate.stop());
    if (hits === 0) break;
    strikes += 1;
  }
  recordConverged(each, strikes);
});

describe.each(specimens)("$token", (specimen) => {
  const { kind, declared, changed, count } = specimen;
  const desired = { ...declared, ...changed };
  let estate: Estate;
  beforeEach(async () => {
    estate = await startEstate();
  });
  afterEach(() => estate.stop());

  async function expectConverged(held: Recorded, inputs: Properties): Promise<void> {
    expect(await estate.run().diff(kind, held, inputs)).toEqual([]);
    expect(await estate.run().read(kind, held.id, held.outputs)).toMatchObject(held);
  }

  test("two runs that create it at once end with one object", async () => {
    if (unkeyed.includes(kind.token)) return;
    const before = count(estate);
    const creating = () => outcomeOf(estate.run().create(kind, declared));
    for (const outcome of await Promise.all([creating(), creating()])) {
      const held = recordedAfter(outcome, undefined);
      await expectConverged(
        held ? await estate.run().update(kind, held, declared) : await estate.run().create(kind, declared),
        declared,
      );
    }
    expect(count(estate)).toBe(before + 1);
    recordConverged({ specimen, title: "two runs at once", operation: "create" }, 1);
  });

  test("two runs that change it at once end with what they declare", async () => {
    const made = await estate.run().create(kind, declared);
    const changing = () => outcomeOf(estate.run().update(kind, made, desired));
    for (const outcome of await Promise.all([changing(), changing()])) {
      const held = recordedAfter(outcome, made);
      await expectConverged(await estate.run().update(kind, held, desired), desired);
    }
    recordConverged({ specimen, title: "two runs at once", operation: "update" }, 1);
  });

  test("two runs that remove it at once end without it", async () => {
    const before = count(estate);
    const made = await estate.run().create(kind, declared);
    const removing = () => outcomeOf(estate.run().remove(kind, made));
    for (const outcome of await Promise.all([removing(), removing()]))
      if (outcome instanceof VoipError) await estate.run().remove(kind, made);
    expect(count(estate)).toBe(specimen.stays ? before + 1 : before);
    recordConverged({ specimen, title: "two runs at once", operation: "removal" }, 1);
  });

  test("an edit behind the back between preview and up is overwritten by what is declared", async () => {
    const made = await estate.run().create(kind, declared);
    const run = estate.run();
    await run.diff(kind, made, desired);
    specimen.edit(estate, made.id);
    await expectConverged(await run.update(kind, made, desired), desired);
    recordConverged({ specimen, title: "an edit between preview and up", operation: "update" }, 1);
  });

  test("a deletion behind the back between preview and up is said, and made good after a refresh", async () => {
    if (specimen.isPart || once.includes(kind.token)) return;
    const before = count(estate);
    const made = await estate.run().create(kind, declared);
    const run = estate.run();
    await run.diff(kind, made, desired);
    await estate.run().remove(kind, made);
    const outcome = await outcomeOf(run.update(kind, made, desired));
    if (outcome instanceof VoipError) {
      expect(outcome.message).toContain("no longer exists");
      expect(await estate.run().read(kind, made.id, made.outputs)).toBeUndefined();
      await expectConverged(await estate.run().create(kind, desired), desired);
    }
    expect(count(estate)).toBe(before + 1);
    recordConverged({ specimen, title: "a deletion between preview and up", operation: "update" }, 1);
  });
});
