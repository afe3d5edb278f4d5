import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import * as z from "zod";
import { VoipError } from "../../transport/errors";
import { asset } from "../asset";

/** A file: where it is, and the SHA-256 of its content. Of a file at the server no path is known. */
export interface FileContent {
  path?: string | undefined;
  sha256: string;
}

const digest = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256: 64 hexadecimal digits");

/**
 * The texts of assets by their digest. Only a check is handed the text, since what it answers is recorded; the write
 * comes after it in the same process.
 */
const texts = new Map<string, string>();

/**
 * A file whose content goes to the server: its path or an asset, from which check makes the path with the digest of
 * what is there. What is recorded is the digest and not the content: it says whether that has changed.
 */
export const fileContent = z
  .union(
    [
      z.string().min(1),
      asset,
      z.strictObject({
        path: z.string().optional().describe("Where the file is, relative to the project's folder."),
        sha256: digest.describe("The SHA-256 that its content must have, in hexadecimal."),
      }),
    ],
    "expected a file by its path, a FileAsset or a StringAsset",
  )
  .transform((file, context): FileContent => {
    const problem = (message: string, path: string[] = []) => {
      context.addIssue({ code: "custom", message, path });
      return z.NEVER;
    };
    if (typeof file === "object" && "sha256" in file) return file as FileContent;
    const { path, text = "", uri } = typeof file === "string" ? { path: file } : file;
    if (uri) return problem("a RemoteAsset is not fetched. Download it, and give its path", ["uri"]);
    if (!path) return keepText(text);
    try {
      return { path, sha256: sha256(readFileSync(path)) };
    } catch (error) {
      return problem(`expected the path of a file that can be read (${codeOf(error)})`);
    }
  })
  .pipe(z.object({ path: z.string().optional(), sha256: z.string() }))
  .meta({
    id: "FileContent",
    description:
      "The path of a file, relative to the project's folder, a `FileAsset` or a `StringAsset`; or the path together with the SHA-256 that its content must have.",
  });

function keepText(text: string): FileContent {
  const content = { sha256: sha256(Buffer.from(text)) };
  texts.set(content.sha256, text);
  return content;
}

export function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Whether two files have the same content, wherever they are. */
export function isSameContent(one: unknown, other: unknown): boolean {
  const [left, right] = [one, other].map((file) => (file as FileContent | undefined)?.sha256);
  return left !== undefined && left === right;
}

/** The content of a declared file, as long as it is still what was declared. */
export async function readDeclared(property: string, { path, sha256: wanted }: FileContent): Promise<Buffer> {
  if (path === undefined) {
    const text = texts.get(wanted);
    if (text !== undefined) return Buffer.from(text);
    throw unreadable(property, "NGCP is to be sent this file, and only its digest is declared.");
  }
  const content = await readFile(path).catch((error: unknown) => {
    throw unreadable(property, `${JSON.stringify(path)} cannot be read (${codeOf(error)}).`);
  });
  if (sha256(content) === wanted) return content;
  throw unreadable(property, `${JSON.stringify(path)} has another content than its SHA-256 says.`);
}

/**
 * What is at the server, with the path of what was declared. Texts come back with every byte encoded once more
 * (recorded: the server adds a charset to their type), which is undone when that yields what was declared.
 */
export function recognise(content: Uint8Array, declared: unknown): FileContent {
  const { path, sha256: wanted } = (declared as FileContent | undefined) ?? {};
  const text = Buffer.from(content).toString("utf8");
  const found = sha256(content);
  const isEncodedTwice =
    found !== wanted && /^[\0-\xff]*$/.test(text) && sha256(Buffer.from(text, "latin1")) === wanted;
  return { ...(path !== undefined && { path }), sha256: isEncodedTwice ? (wanted ?? found) : found };
}

function unreadable(property: string, problem: string): VoipError {
  return new VoipError({
    kind: "validation",
    property,
    problem,
    advice: "Give the path of the file, and leave the file as it is while Pulumi runs.",
    outcome: "refused",
  });
}

/** The system's name of a failure: `ENOENT`. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "failed";
}
