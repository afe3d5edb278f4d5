import { basename, extname } from "node:path";
import type * as z from "zod";
import { type JsonObject, type NgcpClient, Upload } from "../../clients/ngcp/client";
import type { Field, Fields } from "./fields";
import { type FileContent, fileContent, isSameContent, readDeclared, recognise } from "./file-content";

type Inputs = Readonly<Record<string, unknown>>;

/** What goes with an object besides its fields. */
export interface FileOfObject {
  /** Its media type, by the path and what else is declared. */
  contentType(path: string, desired: Inputs): string;
  /** The input that says the media type. It is sent as the type alone. */
  typeInput?: string;
  /** Where the server gives it back as it was sent. Default: nowhere. */
  stored?: Stored;
}

interface Stored {
  collection: string;
  query?: Readonly<Record<string, string>>;
}

/** How an object with files is sent: with the files in a form, or as the file with the fields in the query. */
export type Carriage = "form" | "raw";

/** A field that is a file. Of these extensions, when there are some. */
export function file(
  description: string,
  { extensions, ...kept }: FileOfObject & { extensions?: readonly string[] },
): Field {
  return fileField(ofExtension(extensions).describe(description), kept);
}

export function optionalFile(description: string, kept: FileOfObject): Field {
  return fileField(fileContent.optional().describe(description), kept);
}

function fileField(input: z.ZodType, kept: FileOfObject): Field {
  return { input, file: kept, isWriteOnly: kept.stored === undefined, isEqual: isSameContent };
}

function ofExtension(extensions: readonly string[] | undefined): z.ZodType {
  if (extensions === undefined) return fileContent;
  const isOne = ({ path }: FileContent) => path === undefined || extensions.includes(extensionOf(path));
  return fileContent.refine(isOne, `expected a file that ends in ${extensions.join(" or ")}`);
}

export function extensionOf(path: string): string {
  return extname(path).toLowerCase();
}

const imageTypes: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".svg": "image/svg+xml",
};

/** The media type of a picture. The server looks at the picture itself. */
export function imageType(path: string): string {
  return imageTypes[extensionOf(path)] ?? "application/octet-stream";
}

/** A body and query that carry the object and its declared files. */
export async function carried(
  carriage: Carriage | undefined,
  fields: Fields,
  { object, desired, wireOf }: { object: JsonObject; desired: Inputs; wireOf(name: string): string },
): Promise<{ body: Readonly<JsonObject> | Upload; query?: Record<string, string> }> {
  if (carriage === undefined) return { body: object };
  const declared = Object.entries(fields).flatMap(([name, { file }]) =>
    file && desired[name] !== undefined ? [{ name, file, content: desired[name] as FileContent }] : [],
  );
  const files = await Promise.all(
    declared.map(async ({ name, file, content }) => ({
      part: wireOf(name),
      filename: basename(content.path ?? name),
      contentType: file.contentType(content.path ?? "", desired),
      content: await readDeclared(name, content),
    })),
  );
  if (carriage === "form") return { body: await Upload.form(object, files) };
  const [first] = files;
  const types = declared.flatMap(({ file }) => (file.typeInput === undefined ? [] : wireOf(file.typeInput)));
  const query = Object.entries(object).filter(([name, value]) => value !== null && !types.includes(name));
  return {
    body: new Upload(first?.contentType ?? "application/octet-stream", first?.content ?? ""),
    query: Object.fromEntries(query.map(([name, value]) => [name, String(value)])),
  };
}

/** The files that the server gives back, of those that are mentioned; of all when nothing is. */
export async function readFiles(
  api: NgcpClient,
  fields: Fields,
  id: string,
  mentioned: Inputs,
): Promise<Record<string, FileContent>> {
  const isImport = Object.keys(fields).every((name) => mentioned[name] === undefined);
  const found: Record<string, FileContent> = {};
  for (const [name, { file }] of Object.entries(fields)) {
    if (!file?.stored || !(isImport || mentioned[name] !== undefined)) continue;
    const { collection, query } = file.stored;
    const content = await api.getFile(collection, id, { query });
    if (content !== undefined) found[name] = recognise(content, mentioned[name]);
  }
  return found;
}
