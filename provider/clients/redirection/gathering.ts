/** The longest list that is sent in one call. How long one may be is not known (contracts: snom-and-ispcrm, 2.4). */
const LONGEST_LIST = 100;

/** What went wrong with phones of a list, by MAC address; the others are done. */
export type Outcomes = ReadonlyMap<string, unknown>;

interface Waiting {
  mac: string;
  resolve(): void;
  reject(reason: unknown): void;
}

/**
 * Makes one list call of the single calls that are wanted at the same time. A list is sent when it is full, or when
 * nothing else is under way: whoever waits for a list asks for nothing else meanwhile.
 */
export class Gathering {
  readonly #lists = new Map<
    string,
    { waiting: Waiting[]; send(macs: readonly string[]): Promise<Outcomes> }
  >();
  #underWay = 0;

  /** Counts a call during which no list is sent that is not full. */
  async during<Result>(call: () => Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    try {
      return await call();
    } finally {
      this.#underWay -= 1;
      this.#sendWhenIdle();
    }
  }

  /** Puts the phone on the list of that name, which `send` sends, and waits for what becomes of it. */
  add(name: string, mac: string, send: (macs: readonly string[]) => Promise<Outcomes>): Promise<void> {
    return new Promise((resolve, reject) => {
      const list = this.#lists.get(name) ?? { waiting: [], send };
      this.#lists.set(name, list);
      list.waiting.push({ mac, resolve, reject });
      if (list.waiting.length === LONGEST_LIST) this.#send(name);
      else this.#sendWhenIdle();
    });
  }

  /** Whoever was answered just now gets the time to ask for the next thing. */
  #sendWhenIdle(): void {
    setImmediate(() => {
      if (this.#underWay > 0) return;
      for (const name of [...this.#lists.keys()]) this.#send(name);
    });
  }

  #send(name: string): void {
    const list = this.#lists.get(name);
    if (!list) return;
    this.#lists.delete(name);
    const { waiting, send } = list;
    void this.during(async () => {
      try {
        const outcomes = await send(waiting.map(({ mac }) => mac));
        for (const { mac, resolve, reject } of waiting) {
          const failure = outcomes.get(mac);
          if (failure === undefined) resolve();
          else reject(failure);
        }
      } catch (error) {
        for (const { reject } of waiting) reject(error);
      }
    });
  }
}
