import { once } from "node:events";
import { createServer } from "node:http";
import Hawk from "hawk";
import { Pool } from "undici";

/**
 * Signs requests on their way to SRAPS, for peers that cannot sign. It stands for a part of the server.
 * @param {{ baseUrl: string; keyId: string; key: string }} account
 */
export async function startGateway({ baseUrl, keyId, key }) {
  const { origin, pathname } = new URL(baseUrl);
  const pool = new Pool(origin);
  const credentials = { id: keyId, key, algorithm: /** @type {const} */ ("sha256") };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = `${pathname.replace(/\/$/, "")}${request.url}`;
    const { method = "GET" } = request;
    const { header } = Hawk.client.header(`${origin}${path}`, method, { credentials });
    const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
    const headers = { authorization: header, ...(body && { "content-type": "application/json" }) };
    const answer = await pool.request({ path, method: /** @type {"GET"} */ (method), headers, body });
    response.writeHead(answer.statusCode, { "content-type": "application/json" });
    response.end(await answer.body.text());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await pool.close();
    },
  };
}
