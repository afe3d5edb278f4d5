import { type Mountable, mountable } from "./records";

/** Where a collection without a known path is mounted. */
export interface MountOptions {
  /** `{company}/…/` below a company's URL, or `{base}…/` below the base URL. */
  path: string;
  /** Whether companies name it among their `links`. @default true */
  advertised?: boolean;
  /** The name under `links`. @default the collection's name with hyphens */
  link?: string;
  /** Objects of the company `main` to begin with; not for companies and logs. */
  initial?: readonly Readonly<Record<string, unknown>>[];
}

export type Mounts = Partial<Record<Mountable, string | MountOptions>>;

/** A mounted collection, its path turned into a route template. */
export interface Mount {
  readonly collection: Mountable;
  /** Below the base URL, with `{company}` where it belongs to one. */
  readonly template: string;
  readonly ofCompany: boolean;
  /** The name under a company's `links`, undefined when it is not advertised. */
  readonly link: string | undefined;
  readonly initial: readonly Readonly<Record<string, unknown>>[];
}

/** Reads where collections are to be mounted; refuses names and paths that make no sense. */
export function readMounts(mounts: Mounts): Mount[] {
  return Object.entries(mounts).map(([name, given]) => {
    const collection = mountable.find((known) => known === name);
    if (!collection) {
      throw new Error(`sraps cannot mount ${JSON.stringify(name)}. It can mount ${mountable.join(", ")}.`);
    }
    const options: MountOptions = typeof given === "string" ? { path: given } : given;
    const found = /^(\{company\}\/|\{base\})((?:[A-Za-z0-9_.-]+\/)+)$/.exec(options.path);
    if (!found) {
      const got = JSON.stringify(options.path);
      throw new Error(
        `sraps mount ${collection}: expected {company}/…/ or {base}…/ with a last slash, got ${got}.`,
      );
    }
    const initial = options.initial ?? [];
    if (initial.length > 0 && (collection === "companies" || collection === "logs")) {
      throw new Error(
        `sraps mount ${collection}: initial objects are not taken. Add them through the store.`,
      );
    }
    const ofCompany = found[1] === "{company}/";
    const hyphenated = collection.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return {
      collection,
      ofCompany,
      template: `${ofCompany ? "companies/{company}/" : ""}${found[2]}`,
      link: options.advertised === false ? undefined : (options.link ?? hyphenated),
      initial,
    };
  });
}
