import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import * as z from "zod";
import { type TemporaryFolder, temporaryFolder } from "../tools/temporary-folder";

const run = promisify(execFile);
const tool = resolve(__dirname, "../../tools/postgresql.mjs");

export interface PostgresqlServer {
  /** What `PULUMI_BACKEND_URL` takes. */
  readonly url: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, "close");
  return port;
}

/** PostgreSQL refuses to run as root: then it runs as the user who owns nothing, and the folder is that user's. */
async function userFor(folder: TemporaryFolder): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const idOf = async (flag: string) => Number((await run("id", [flag, "nobody"])).stdout);
  const [uid, gid] = [await idOf("-u"), await idOf("-g")];
  chownSync(folder.path, uid, gid);
  return { uid, gid };
}

async function startIn(folder: TemporaryFolder): Promise<PostgresqlServer> {
  const found = JSON.parse((await run(process.execPath, [tool])).stdout);
  const { bin, libraries } = z.object({ bin: z.string(), libraries: z.array(z.string()) }).parse(found);
  const options = {
    ...(await userFor(folder)),
    cwd: folder.path,
    env: { ...process.env, LC_ALL: "C", LD_LIBRARY_PATH: libraries.join(delimiter) },
  };
  const database = join(folder.path, "database");
  await run(join(bin, "initdb"), ["-D", database, "-U", "pulumi", "--auth=trust", "--no-sync"], options);

  const port = await freePort();
  const args = ["-D", database, "-h", "127.0.0.1", "-p", String(port), "-k", "", "-F"];
  const server = spawn(join(bin, "postgres"), args, { ...options, stdio: ["ignore", "ignore", "pipe"] });
  const ended = once(server, "exit");
  const said: string[] = [];
  await new Promise<void>((ready, reject) => {
    createInterface(server.stderr).on("line", (line) => {
      said.push(line);
      if (line.endsWith("database system is ready to accept connections")) ready();
    });
    server.on("error", reject);
    server.on("exit", () => reject(new Error(`PostgreSQL did not start:\n${said.join("\n")}`)));
  });
  return {
    url: `postgres://pulumi@127.0.0.1:${port}/postgres?sslmode=disable`,
    stop: async () => {
      server.kill("SIGINT");
      await ended;
      folder.remove();
    },
  };
}

/** A server of its own on loopback, with an empty database. */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const folder = temporaryFolder(join(tmpdir(), "voip-postgresql-"));
  try {
    return await startIn(folder);
  } catch (error) {
    folder.remove();
    throw error;
  }
}
