import type { Clients } from "../clients/backends";
import type { Kind } from "../kinds/kind";
import { type AnyObserved, formatId } from "./state";
import type { Properties } from "./values";

type AnyClient = Clients[Kind["backend"]];

/**
 * Reads that go to the object itself before the list is begun, unless the kind says otherwise: a run that reads one or
 * two objects lists nothing.
 */
const DIRECT_READS = 2;

/**
 * Entries that a list is read on for each read: about a page. Where others' objects lie between ours it costs at most
 * as many requests again as reading directly would.
 */
const ENTRIES_PER_READ = 100;

/** With fewer entries left than this, a list that is read in order is read on before somebody has to wait for it. */
const READ_AHEAD = 50;

/**
 * The reads of one run. The engine asks for objects one by one; kinds whose lists show whole objects answer many of
 * them from one list, page by page. What the list does not show is read directly, so that an object that moves from
 * one page to another meanwhile is never taken for gone; and so is what this run has written itself.
 */
export class SharedReads {
  readonly #lists = new Map<string, SharedList>();
  readonly #written = new Set<string>();

  /** The object as it is now; `undefined` only when the back end says that it is not there. */
  async observe(
    kind: Kind,
    api: AnyClient,
    id: { connection: unknown; remoteId: string },
    mentioned: Properties,
  ): Promise<AnyObserved | undefined> {
    const { remoteId } = id;
    const listed = await this.#listed(kind, api, id, mentioned);
    const observed = listed && (await kind.sharing?.reread(api, listed, mentioned));
    return observed ?? kind.observe(api, { id: remoteId, mentioned });
  }

  /** The list no longer says what this object is. */
  written(kind: Kind, id: string): void {
    this.#written.add(`${kind.token} ${id}`);
  }

  async #listed(
    kind: Kind,
    api: AnyClient,
    { connection, remoteId }: { connection: unknown; remoteId: string },
    mentioned: Properties,
  ): Promise<AnyObserved | undefined> {
    const { list, sharing } = kind;
    if (!list || !sharing || this.#written.has(`${kind.token} ${formatId(connection, remoteId)}`))
      return undefined;
    const scope = sharing.scope(remoteId, mentioned);
    if (scope === undefined) return undefined;
    const key = JSON.stringify([kind.token, connection ?? "", scope]);
    const directReads = sharing.directReads?.(api) ?? DIRECT_READS;
    const shared = this.#lists.get(key) ?? new SharedList(() => list(api, scope), directReads);
    this.#lists.set(key, shared);
    return shared.find(remoteId);
  }
}

/** One list that is read as far as it is asked for. */
class SharedList {
  readonly #begin: () => AsyncIterable<AnyObserved>;
  readonly #directReads: number;
  #entries: AsyncIterator<AnyObserved> | undefined;
  readonly #found = new Map<string, AnyObserved>();
  readonly #waiting = new Map<string, (found: AnyObserved | undefined) => void>();
  #asked = 0;
  #seen = 0;
  #isReading = false;
  #hasEnded = false;

  constructor(begin: () => AsyncIterable<AnyObserved>, directReads: number) {
    this.#begin = begin;
    this.#directReads = directReads;
  }

  /** The entry with that id; `undefined` when it is better asked for directly. */
  find(id: string): Promise<AnyObserved | undefined> {
    this.#asked += 1;
    const found = this.#found.get(id);
    // An entry serves one read: a later one asks for what is there by then.
    this.#found.delete(id);
    if (found) {
      void this.#read();
      return Promise.resolve(found);
    }
    const isAlone = this.#asked <= this.#directReads || this.#waiting.has(id);
    if (this.#hasEnded || isAlone) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      void this.#read();
    });
  }

  /**
   * Reads on while somebody waits or little is left. A list that fails serves nobody: those who wait ask themselves
   * and say why.
   */
  async #read(): Promise<void> {
    if (this.#isReading || this.#hasEnded) return;
    this.#isReading = true;
    try {
      this.#entries ??= this.#begin()[Symbol.asyncIterator]();
      while (this.#isWanted() && this.#seen < ENTRIES_PER_READ * this.#asked) {
        const { value, done } = await this.#entries.next();
        if (done) {
          this.#hasEnded = true;
          break;
        }
        this.#take(value);
      }
    } catch {
      this.#hasEnded = true;
    } finally {
      this.#isReading = false;
      for (const resolve of this.#waiting.values()) resolve(undefined);
      this.#waiting.clear();
    }
  }

  #isWanted(): boolean {
    return this.#waiting.size > 0 || this.#found.size < READ_AHEAD;
  }

  #take(entry: AnyObserved): void {
    this.#seen += 1;
    const resolve = this.#waiting.get(entry.id);
    if (!resolve) {
      this.#found.set(entry.id, entry);
      return;
    }
    this.#waiting.delete(entry.id);
    resolve(entry);
  }
}
