import type { Backend } from "../../../../provider/clients/backends";
import { PartialError, type Recorded } from "../../../../provider/lifecycle/reconcile";
import type { Properties } from "../../../../provider/lifecycle/values";
import { VoipError } from "../../../../provider/transport/errors";
import { type FaultFigures, NOTHING_LEFT, recordFaultCase } from "../../../fault-report";
import { type FaultName, faultNames, type Script, scriptOf } from "../../../faults";
import { type Estate, type Run, startEstate } from "../estate";
import { type Specimen, specimens } from "../specimens";

export type Operation = "create" | "update" | "replace" | "removal";

interface Case {
  specimen: Specimen;
  title: Title;
  operation: Operation;
}

const atNight = Boolean(process.env.VOIP_TEST_NIGHTLY);
/** Small, so that what is too long is so at once. */
const LONGEST_ANSWER = 4 * 1024 * 1024;

const always = Number.POSITIVE_INFINITY;
/** What a process that is killed at a request asks after that. */
const silence: Script = { times: always, do: { kind: "drop", when: "before" } };
/** What ends the process at a request. Of what the run did there nothing is recorded. */
const kills = {
  "kill -9 before the request": [],
  "kill -9 between two writes": [], // before the request too, after a write and with another to come
  "kill -9 after the effect and before the answer": [{ do: { kind: "drop", when: "after" } }],
  "kill -9 after the answer and before the engine saved": [{ do: { kind: "delay", milliseconds: 0 } }],
} satisfies Record<string, Script[]>;

type Kill = keyof typeof kills;
type Title = FaultName | Kill;
const isKill = (title: Title): title is Kill => title in kills;
const titles: Title[] = [...(Object.keys(kills) as Kill[]), ...faultNames];
const scriptsOf = (title: Title, backend: Backend): Script[] =>
  isKill(title) ? [...kills[title], silence] : [scriptOf(title, backend)];

/** Whose removal takes its contract along, of which it then cannot be made again. */
export const once = ["ngcp:Reseller"];

/**
 * Whose back end makes a second object of a POST that arrives twice, and says nothing of it. Nothing that stands
 * between may send a POST again by itself (RFC 9110, 9.2.2).
 */
export const doubled = [
  "ispcrm:User",
  ...["CallForwardDestinationSet", "CallForwardTimeSet", "Contract", "Customer", "CustomerContact"],
  ...["LnpNumber", "PbxDeviceConfig", "PbxDeviceFirmware", "SoundSet", "SubscriberLocationMapping"],
  ...["SystemContact", "TrustedSource", "UpnRewriteSet"],
].map((token) => (token.includes(":") ? token : `ngcp:${token}`));

/** Whether a case cannot be, for one of the reasons above. */
function isImpossible(token: string, title: Title, operation: Operation): boolean {
  if (operation === "replace" && once.includes(token)) return true;
  const creates = operation === "create" || operation === "replace";
  return creates && title === "a request that arrives twice" && doubled.includes(token);
}

/** By night everything, and each request of the operation in turn is hit. By day a share of it, at the first request. */
function casesOf(operation: Operation, nth: number): Case[] {
  return specimens.flatMap((specimen, row) =>
    titles
      .filter((title) => !isImpossible(specimen.token, title, operation))
      .filter((_, column) => atNight || (row + column + 2 * nth) % 8 === 0)
      .map((title) => ({ specimen, title, operation })),
  );
}

export async function outcomeOf<T>(attempt: Promise<T>): Promise<T | VoipError> {
  return attempt.catch((error: unknown) => {
    if (error instanceof VoipError) return error;
    throw error;
  });
}

/** What the engine would hold after a create or an update that ended so. */
export function recordedAfter<T>(outcome: Recorded | VoipError, before: T): Recorded | T {
  if (outcome instanceof PartialError) return { id: outcome.id, outputs: outcome.outputs };
  return outcome instanceof VoipError ? before : outcome;
}

/** How one run ended: what the engine holds afterwards, and whether all was done. */
interface Ending {
  held: Recorded | undefined;
  done: boolean;
}

const desiredOf = ({ specimen: { declared, changed }, operation }: Case) =>
  operation === "update" ? { ...declared, ...changed } : declared;

/** One run of the operation, as the engine goes about it. Once it is killed, the engine saves nothing. */
async function attempt(
  run: Run,
  each: Case,
  held: Recorded | undefined,
  isKilled = () => false,
): Promise<Ending> {
  const { specimen, operation } = each;
  const { kind } = specimen;
  const desired = desiredOf(each);
  const endingOf = (outcome: Recorded | VoipError, before: Recorded | undefined): Ending =>
    isKilled()
      ? { held: before, done: false }
      : { held: recordedAfter(outcome, before), done: !(outcome instanceof VoipError) };
  // What fails before anything is written changes nothing.
  if (operation !== "removal" && (await run.failures(kind, desired)).length > 0) return { held, done: false };
  if (operation === "update" && held) return endingOf(await outcomeOf(run.update(kind, held, desired)), held);
  if (operation === "removal" || (operation === "replace" && held)) {
    const outcome = held && (await outcomeOf(run.remove(kind, held)));
    if (outcome || isKilled()) return { held, done: false };
    if (operation === "removal") return { held: undefined, done: true };
  }
  return endingOf(await outcomeOf(run.create(kind, desired)), undefined);
}

/** The `up` after one that failed; what was created by halves is gone on with. */
async function attemptAgain(run: Run, each: Case, held: Recorded | undefined): Promise<Ending> {
  if (held && each.operation === "create") {
    const { kind, declared } = each.specimen;
    return { held: await run.update(kind, held, declared), done: true };
  }
  return attempt(run, each, held);
}

const requestsFound = new Map<string, Promise<boolean[]>>();

/** The requests of an operation that nothing disturbs: of each, whether it changed anything. */
function requestsOf(each: Case): Promise<boolean[]> {
  const key = `${each.specimen.token} ${each.operation}`;
  const requests = requestsFound.get(key) ?? findRequests(each);
  requestsFound.set(key, requests);
  return requests;
}

async function findRequests(each: Case): Promise<boolean[]> {
  const estate = await startEstate();
  try {
    const { kind, declared } = each.specimen;
    const start = each.operation === "create" ? undefined : await estate.run().create(kind, declared);
    estate.forget();
    await attempt(estate.run(), each, start);
    return estate[kind.backend].log.requests().map(({ changed }) => changed);
  } finally {
    await estate.stop();
  }
}

/** At which requests of the operation the fault is to strike. */
async function momentsOf(each: Case): Promise<number[]> {
  const changes = await requestsOf(each);
  const all = changes.map((_, nth) => nth);
  switch (each.title) {
    case "kill -9 between two writes":
      return all.filter((nth) => changes.slice(0, nth).includes(true) && changes.slice(nth).includes(true));
    case "kill -9 after the answer and before the engine saved":
      return all.slice(-1);
    default:
      return all;
  }
}

/** Plays the case with the fault at one request, and the next `up`. What is left is removed. */
async function play(estate: Estate, each: Case, skip: number): Promise<FaultFigures> {
  const { specimen, title, operation } = each;
  const { kind, declared, count } = specimen;
  const before = count(estate);
  const start = operation === "create" ? undefined : await estate.run().create(kind, declared);

  const config = structuredClone(estate.config);
  for (const settings of Object.values(config)) settings.maxBodySize = LONGEST_ANSWER;
  const faults = scriptsOf(title, kind.backend).map((script) => estate.faults(kind).add({ ...script, skip }));
  const struck = () => faults.some(({ hits }) => hits > 0);
  const first = await attempt(estate.run(config), each, start, () => isKill(title) && struck());
  expect(struck()).toBe(true);
  estate.faults(kind).clear();

  const desired = desiredOf(each);
  const next = estate.run();
  let last = first.done ? first : await attemptAgain(next, each, first.held);
  // What the fault made the run record otherwise than it is declared, the next one shows and does.
  const { held } = last;
  if (held && (await next.diff(kind, held, desired)).length > 0)
    last = { held: await next.update(kind, held, desired), done: true };

  expect(last.done).toBe(true);
  return figuresOf(estate, specimen, before, last.held, desired, start);
}

/** What is wrong with what the last run left, and after that was removed. */
async function figuresOf(
  estate: Estate,
  { kind, count, stays, isPart }: Specimen,
  before: number,
  held: Recorded | undefined,
  desired: Properties,
  start: Recorded | undefined,
): Promise<FaultFigures> {
  const run = estate.run();
  let duplicates = 0;
  let differences = 0;
  if (held) {
    duplicates = Math.abs(count(estate) - before - 1);
    differences = (await run.diff(kind, held, desired)).length;
    expect(await run.read(kind, held.id, held.outputs)).toMatchObject(held);
    await run.remove(kind, held);
  }
  const orphans = Math.abs(count(estate) - before - (stays ? 1 : 0));
  const left = start && (await estate.run().read(kind, start.id, start.outputs));
  expect(left !== undefined).toBe(Boolean(start && (stays ?? isPart)));
  return { duplicates, orphans, differences };
}

export function record(
  { token: kind }: Specimen,
  fault: string,
  operation: Operation,
  strikes = 1,
  figures: FaultFigures = NOTHING_LEFT,
): void {
  recordFaultCase({ by: "in process", kind, fault, operation, strikes, ...figures });
}

/** The tests of one operation: each fault with every kind. */
export function testFaults(operation: Operation, nth: number): void {
  test.each(casesOf(operation, nth))(
    `$specimen.token converges after $title in a ${operation}`,
    async (each) => {
      const total = { ...NOTHING_LEFT };
      const moments = await momentsOf(each);
      const due = atNight ? moments : moments.slice(0, 1);
      for (const skip of due) {
        const estate = await startEstate();
        const figures = await play(estate, each, skip).finally(() => estate.stop());
        total.duplicates += figures.duplicates;
        total.orphans += figures.orphans;
        total.differences += figures.differences;
      }
      const { specimen, title } = each;
      if (due.length > 0) record(specimen, title, operation, due.length, total);
      expect(total).toEqual(NOTHING_LEFT);
    },
  );
}
