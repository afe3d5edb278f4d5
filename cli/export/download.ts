import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { findKind } from "../../provider/kinds/find";
import type { Kind } from "../../provider/kinds/kind";
import type { EstateMemory, EstateObject } from "../estate/read-estate";

const values = z.record(z.string(), z.unknown());
const line = z.union([
  z.strictObject({ of: z.string() }),
  z.strictObject({ ended: z.string() }),
  z.strictObject({
    listing: z.string(),
    token: z.string(),
    connection: z.string().optional(),
    id: z.string(),
    name: z.string(),
    inputs: values,
    outputs: values,
    unseen: z.array(z.string()),
  }),
]);
type Line = z.output<typeof line>;

/** An older one says too little of how the estate is now. Milliseconds. */
const LONGEST_PAUSE = 60 * 60 * 1000;

/**
 * What was read so far, kept in a file until the export has ended, so that an export that broke off goes on where it
 * was. It holds secrets: only its owner may read it.
 */
export class Download implements EstateMemory {
  readonly #file: string;
  readonly #lists = new Map<string, EstateObject[]>();
  readonly #ended = new Set<string>();
  readonly #objects = new Map<string, EstateObject>();
  /** How many objects were there already. */
  readonly resumed: number;

  /** `of` says of what: a download of something else is begun anew. */
  constructor(file: string, of: string) {
    this.#file = file;
    if (isRecent(file)) this.#read(of);
    this.resumed = this.#objects.size;
    if (this.resumed > 0) return;
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { force: true });
    writeFileSync(file, `${JSON.stringify({ of })}\n`, { mode: 0o600 });
  }

  list(listing: string): readonly EstateObject[] | undefined {
    return this.#ended.has(listing) ? (this.#lists.get(listing) ?? []) : undefined;
  }

  object(kind: Kind, id: string): EstateObject | undefined {
    return this.#objects.get(`${kind.token} ${id}`);
  }

  read(listing: string, object: EstateObject): void {
    const { kind, ...rest } = object;
    this.#write({ listing, token: kind.token, ...rest, unseen: [...object.unseen] });
  }

  ended(listing: string): void {
    this.#write({ ended: listing });
  }

  remove(): void {
    rmSync(this.#file, { force: true });
  }

  #write(written: Line): void {
    appendFileSync(this.#file, `${JSON.stringify(written)}\n`);
  }

  #read(of: string): void {
    // What broke off may have left half a line.
    const lines = readFileSync(this.#file, "utf8").split("\n").slice(0, -1);
    const [head, ...rest] = lines.map((text) => line.safeParse(parsed(text)).data);
    if (!head || !("of" in head) || head.of !== of) return;
    for (const each of rest) {
      if (each && "ended" in each) this.#ended.add(each.ended);
      if (each && "listing" in each) this.#remember(each);
    }
  }

  #remember({ listing, token, ...rest }: Line & { listing: string; token: string }): void {
    const kind = findKind(token);
    if (!kind) return;
    const object = { kind, ...rest } as EstateObject;
    const ofList = this.#lists.get(listing) ?? [];
    this.#lists.set(listing, ofList);
    ofList.push(object);
    this.#objects.set(`${token} ${object.id}`, object);
  }
}

function isRecent(file: string): boolean {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < LONGEST_PAUSE;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
