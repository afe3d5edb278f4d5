import { isNotFound, VoipError } from "../../transport/errors";

/** How to read the objects of one collection, one by one and all of them. */
export interface Readers<Item> {
  /** One object; `"absent"` for a 404, `"notOffered"` for a 405. */
  one(key: string): Promise<Item | "absent" | "notOffered">;
  all(): AsyncIterable<Item>;
  keyOf(item: Item): string;
  now(): number;
}

/** Tells apart that an object is not there and that it cannot be read by itself. */
export async function readOne<Item>(read: () => Promise<Item>): Promise<Item | "absent" | "notOffered"> {
  try {
    return await read();
  } catch (error) {
    if (isNotFound(error)) return "absent";
    if (error instanceof VoipError && error.failure.status === 405) return "notOffered";
    throw error;
  }
}

/** How long a list may serve reads, in milliseconds. */
const LIST_LIFE = 30_000;

interface Listing<Item> {
  startedAt: number;
  items: Promise<ReadonlyMap<string, Item>>;
  /** Written since the list was asked for: its entries for these are not to be trusted. */
  written: Set<string>;
  /** Ends when one of its objects was read by itself, or could not; it fails no other read. */
  trial?: Promise<void>;
}

/**
 * Reads single objects of a collection although it is not certain that SRAPS offers that (contract E3, knob 10).
 * Until a single read has succeeded once, a 404 counts only if the list does not have the object either; one that
 * the list has is then read by itself. Once that did not do, the list serves all reads.
 */
export class OneOrListed<Item extends object> {
  readonly #readers: Readers<Item>;
  #offered: "unknown" | "yes" | "no" = "unknown";
  #listing?: Listing<Item>;

  constructor(readers: Readers<Item>) {
    this.#readers = readers;
  }

  /** The object, and whether it comes from the list, whose entries may lack fields. */
  async get(key: string): Promise<{ item: Item; listed: boolean } | undefined> {
    if (this.#offered === "no") return this.#listed(key);
    const startedAt = this.#readers.now();
    const found = await this.#readOne(key);
    if (found === "notOffered") return this.#listed(key);
    if (found === "absent") {
      if (this.#offered === "yes") return undefined;
      const listed = await this.#listed(key);
      // A list from before the 404 may name what is gone by now.
      const confirmed = listed && (await this.#listed(key, startedAt));
      if (confirmed) this.#offered = "no";
      else await this.#tryAnother();
      return confirmed;
    }
    return { item: found, listed: false };
  }

  /** The object past any list that is kept. */
  async getAnew(key: string): Promise<Item | undefined> {
    this.written(key);
    return (await this.get(key))?.item;
  }

  /** The object's entry in the list. */
  async listed(key: string): Promise<Item | undefined> {
    return (await this.#listed(key))?.item;
  }

  /** To be called when a write of the object has ended, well or not. */
  written(key: string): void {
    this.#listing?.written.add(key);
  }

  /** A new object is in no list. Whether others can be read by themselves spares it the next one. */
  async #tryAnother(): Promise<void> {
    const listing = this.#listing;
    if (!listing || this.#offered !== "unknown") return;
    listing.trial ??= this.#tryOneOf(listing).catch(() => undefined);
    await listing.trial;
  }

  async #tryOneOf({ items }: Listing<Item>): Promise<void> {
    const [other] = (await items).keys();
    if (other !== undefined) await this.#readOne(other);
  }

  /** A single read, and what it shows of whether SRAPS offers it: a 404 shows nothing. */
  async #readOne(key: string): Promise<Item | "absent" | "notOffered"> {
    const found = await this.#readers.one(key);
    if (found === "notOffered") this.#offered = "no";
    else if (found !== "absent") {
      this.#offered = "yes";
      this.#listing = undefined;
    }
    return found;
  }

  async #listed(key: string, notBefore = 0): Promise<{ item: Item; listed: true } | undefined> {
    const item = (await this.#list(key, notBefore).items).get(key);
    return item === undefined ? undefined : { item, listed: true };
  }

  #list(key: string, notBefore: number): Listing<Item> {
    const now = this.#readers.now();
    const current = this.#listing;
    const oldest = Math.max(notBefore, now - LIST_LIFE);
    if (current && current.startedAt >= oldest && !current.written.has(key)) return current;
    const listing: Listing<Item> = { startedAt: now, items: this.#readAll(), written: new Set() };
    this.#listing = listing;
    listing.items.catch(() => {
      if (this.#listing === listing) this.#listing = undefined;
    });
    return listing;
  }

  async #readAll(): Promise<ReadonlyMap<string, Item>> {
    const items = new Map<string, Item>();
    for await (const item of this.#readers.all()) items.set(this.#readers.keyOf(item), item);
    return items;
  }
}
