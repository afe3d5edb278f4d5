import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { VoipError } from "../../transport/errors";

/** A file: where it is, and the SHA-256 of its content. Of a file at the server no path is known. */
export interface FileContent {
  path?: string | undefined;
  sha256: string;
}

const digest = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256: 64 hexadecimal digits");

/**
 * A file whose content goes to the server: its path, from which check makes the path with the digest of what is
 * there. What is recorded is the digest alone: it says whether the content has changed.
 */
export const fileContent = z
  .union([
    z.string().min(1),
    z.strictObject({
      path: z.string().optional().describe("Where the file is, relative to the project's folder."),
      sha256: digest.describe("The SHA-256 that its content must have, in hexadecimal."),
    }),
  ])
  .transform((file, context): FileContent => {
    if (typeof file !== "string") return file;
    try {
      return { path: file, sha256: sha256(readFileSync(file)) };
    } catch (error) {
      const message = `expected the path of a file that can be read (${codeOf(error)})`;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
  })
  .pipe(z.object({ path: z.string().optional(), sha256: z.string() }))
  .meta({
    id: "FileContent",
    description:
      "The path of a file, relative to the project's folder, or the path together with the SHA-256 that its content must have.",
  });

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
