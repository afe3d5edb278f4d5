import { createServer } from "node:http";
import { createTransport } from "../../../provider/transport/transport";
import { transportDefaults } from "../../../provider/transport/http";
test("smoke", async () => {
  const server = createServer((q, s) => { s.setHeader("x", ["a","b"]); s.end(JSON.stringify({url: q.url, h: q.headers})); });
  await new Promise<void>(r => server.listen(0, "127.0.0.1", r));
  const port = (server.address() as any).port;
  const t = createTransport({ ...transportDefaults });
  const a = await t.send({ api: "ngcp", method: "GET", url: `http://127.0.0.1:${port}/a/../b%2F?z=1&a=%7b`, template: "{base}/x", retry: "read" });
  console.log(a);
  await t.close(); server.close();
  await t.send({ api: "ngcp", method: "GET", url: `http://127.0.0.1:${port}/a/../b%2F?z=1&a=%7b`, template: "{base}/x", retry: "never" }).catch(e => console.log(e));
});
