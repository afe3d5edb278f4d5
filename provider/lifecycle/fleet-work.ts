import type { Fleet } from "../kinds/fleet";
import { type FailureKind, VoipError } from "../transport/errors";
import { digest } from "./digest";
import { atEntry } from "./fleet-check";
import type { Session } from "./session";
import { workThrough } from "./workers";

/** How many entries are done between two messages of how far it is. */
const PROGRESS = 100;

/** Failures that every further entry would share. */
const FINAL: ReadonlySet<FailureKind> = new Set(["auth", "cancelled"]);

/** Failures of the back end, not of one entry, and after how many of them in a row nothing further is tried. */
const PASSING: ReadonlySet<FailureKind> = new Set(["rateLimited", "transient"]);
const PATIENCE = 100;

/** What is done with each of many entries: several at once, one failure keeps no other entry from its turn. */
export class EntryWork {
  readonly #fleet: Fleet;
  readonly #session: Session;
  readonly #total: number;
  readonly #failures: { key: string; error: VoipError }[] = [];
  readonly #told = { warn: [] as string[], info: [] as string[] };
  #done = 0;
  #inARow = 0;
  #isHopeless = false;

  constructor(fleet: Fleet, session: Session, total: number) {
    this.#fleet = fleet;
    this.#session = session;
    this.#total = total;
  }

  async each(keys: readonly string[], act: (key: string, session: Session) => Promise<void>): Promise<void> {
    const workOn = async (key: string) => {
      try {
        await act(key, this.#sessionOf(key));
        this.#inARow = 0;
      } catch (error) {
        if (!(error instanceof VoipError)) throw error;
        this.#failures.push({ key, error });
        this.#inARow = PASSING.has(error.kind) ? this.#inARow + 1 : 0;
        this.#isHopeless ||= FINAL.has(error.kind) || this.#inARow === PATIENCE;
      }
      this.#done += 1;
      if (this.#done % PROGRESS === 0) this.#showProgress();
    };
    await workThrough(keys, workOn, () => this.#isHopeless);
  }

  /** Says what was noticed of entries, the first of it in full. */
  tell(): void {
    for (const text of digest(this.#told.warn)) this.#session.log.warn(text);
    for (const text of digest(this.#told.info)) this.#session.log.info(text);
  }

  /** All that failed in one error, in the order of the keys, and a sentence on the remainder; nothing when all went well. */
  failure(remainder: string): VoipError | undefined {
    const failures = this.#failures.sort(({ key: one }, { key: other }) => (one < other ? -1 : 1));
    const [first] = failures;
    if (!first) return undefined;
    const lines = failures.map(({ key, error }) => {
      const { property = "" } = error.failure;
      return atEntry(this.#fleet, key, property.split(/[.[]/, 1)[0] ?? "", error.message);
    });
    const untried = this.#total - this.#done;
    const isAlike = failures.every(({ error }) => error.kind === first.error.kind);
    return new VoipError({
      kind: isAlike ? first.error.kind : "partial",
      problem: [
        `${failures.length} of ${this.#total} ${this.#fleet.entries} failed${untried > 0 ? `, and ${untried} were not tried` : ""}:`,
        ...digest(lines),
        remainder,
      ].join("\n"),
    });
  }

  #showProgress(): void {
    const { entries, token } = this.#fleet;
    const failed = this.#failures.length > 0 ? `, ${this.#failures.length} of them failed` : "";
    this.#session.log.status(`${token}: ${this.#done} of ${this.#total} ${entries} done${failed}`);
  }

  /** The run's session, in which what is said of the entry is kept until all are done. */
  #sessionOf(key: string): Session {
    const keep = (as: "warn" | "info") => (message: string) => {
      this.#told[as].push(atEntry(this.#fleet, key, "", message));
    };
    const { status } = this.#session.log;
    return { ...this.#session, log: { warn: keep("warn"), info: keep("info"), status } };
  }
}
