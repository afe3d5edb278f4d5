// A plain loop: so many requests at once, until all are done; no state, and no question whether anything is there.
import { Pool } from "undici";

const { url, headers, requests, atOnce } = JSON.parse(process.argv[2] ?? "{}");
const pool = new Pool(new URL(url).origin, { connections: atOnce });
const { pathname } = new URL(url);
const waiting = requests.values();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (const { method, path, body } of waiting) {
      const answer = await pool.request({
        method,
        path: `${pathname === "/" ? "" : pathname}${path}`,
        headers: { "content-type": "application/json", ...headers },
        body: body && JSON.stringify(body),
      });
      if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode}`);
      await answer.body.dump();
    }
  }),
);
