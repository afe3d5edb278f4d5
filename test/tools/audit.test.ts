import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { evaluate } from "./evaluate";
import { type TemporaryFolder, temporaryFolder } from "./temporary-folder";

jest.setTimeout(60_000);

const checkout = resolve(__dirname, "../..");

/** npm keeps advisories there. */
let cache: TemporaryFolder;
beforeEach(() => {
  cache = temporaryFolder();
});
afterEach(() => cache?.remove());

/** Runs the audit against a registry that answers a question for advisories with this. */
async function audit(status: number, advisories: object): Promise<{ code: number; output: string }> {
  const registry = createServer((request, response) => {
    const isAsked = request.method === "POST" && request.url?.endsWith("/advisories/bulk");
    response.writeHead(isAsked ? status : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(isAsked ? advisories : {}));
  });
  registry.listen(0, "127.0.0.1");
  await once(registry, "listening");
  const { port } = registry.address() as AddressInfo;
  const settings = {
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_fetch_retries: "0",
    npm_config_cache: join(cache.path, String(port)),
  };
  const options = { cwd: checkout, env: { ...process.env, ...settings } };
  try {
    return await new Promise((ended) => {
      execFile(process.execPath, ["tools/run.mjs", "audit"], options, (error, stdout) =>
        ended({ code: Number(error?.code ?? 0), output: stdout.trim() }),
      );
    });
  } finally {
    registry.close();
  }
}

function weakness(severity: string): object {
  const url = "https://advisories.example.com/1";
  return { hawk: [{ id: 1, url, title: "Keys leak", severity, vulnerable_versions: "*" }] };
}

test("a registry without advisories is told in one line, and is no failure", async () => {
  const { code, output } = await audit(405, {});
  expect([code, output.split("\n")]).toEqual([
    0,
    [expect.stringMatching(/^Nothing was audited, because the registry gives no advisories: 405 /)],
  ]);
});

test("a weakness of high severity fails the audit and is named, one of low severity does not", async () => {
  expect(await audit(200, weakness("high"))).toEqual({
    code: 1,
    output: expect.stringContaining("Keys leak"),
  });
  expect(await audit(200, weakness("low"))).toEqual({
    code: 0,
    output: expect.stringContaining("Keys leak"),
  });
});

test("an audit without an answer says why", () => {
  const refusal = (report: string) => evaluate("audit.mjs", `tool.refusalIn(${JSON.stringify(report)})`);
  expect(refusal('{"error": {"code": "ENOTFOUND", "summary": "no network"}}')).toBe("no network");
  expect(refusal("")).toBe("it said nothing");
  expect(refusal('{"auditReportVersion": 2, "vulnerabilities": {}}')).toBeNull();
});
