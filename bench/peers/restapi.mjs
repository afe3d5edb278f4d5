import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ensurePeers } from "./tools.mjs";

const run = promisify(execFile);
const parent = fileURLToPath(new URL("../../.cache/peers/", import.meta.url));

/**
 * Works with a project of OpenTofu in a folder of its own and removes that folder.
 * @template Result
 * @param {import("./estates.mjs").Estate} estate
 * @param {{ count: number; atOnce: number }} size
 * @param {(tofu: (...args: string[]) => Promise<unknown>) => Promise<Result>} work
 */
export async function withRestapi(estate, { count, atOnce }, work) {
  const bin = await ensurePeers();
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(parent);
  try {
    const settings = join(folder, "tofu.rc");
    writeFileSync(
      settings,
      `provider_installation {\n  dev_overrides { "mastercard/restapi" = "${bin}" }\n}\n`,
    );
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify(project(estate, count)));
    const env = { ...process.env, TF_CLI_CONFIG_FILE: settings, CHECKPOINT_DISABLE: "1" };
    return await work((...args) =>
      run(join(bin, "tofu"), [...args, "-no-color", "-input=false", `-parallelism=${atOnce}`], {
        cwd: folder,
        env,
        maxBuffer: 2 ** 28,
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import("./estates.mjs").Estate} estate
 * @param {number} count
 */
function project({ url, headers, collection, creating, object, idAttribute }, count) {
  const objects = Array.from({ length: count }, (_, index) => object(index));
  return {
    terraform: { required_providers: { restapi: { source: "mastercard/restapi" } } },
    provider: { restapi: { uri: url, headers, id_attribute: idAttribute, write_returns_object: true } },
    resource: {
      restapi_object: {
        item: {
          for_each: Object.fromEntries(objects.map(({ id, body }) => [id, JSON.stringify(body)])),
          path: collection,
          data: ofEach("value"),
          ...(creating === "PUT" && {
            object_id: ofEach("key"),
            create_method: "PUT",
            create_path: `${collection}/{id}`,
          }),
        },
      },
    },
  };
}

/** What OpenTofu puts an object's key or value in the place of. @param {"key" | "value"} part */
function ofEach(part) {
  return `$\{each.${part}}`;
}
