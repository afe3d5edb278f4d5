import { request } from "node:http";

/** A raw XML-RPC call with nothing of the provider's client in it. */
export interface RawReply {
  status: number;
  headers: Record<string, string>;
  text: string;
}

export async function post(
  url: string,
  body: string,
  account: { username: string; password: string } | undefined,
  headers: Record<string, string> = {},
): Promise<RawReply> {
  const authorization = account && {
    Authorization: `Basic ${Buffer.from(`${account.username}:${account.password}`).toString("base64")}`,
  };
  const reply = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "text/xml", ...authorization, ...headers },
    body,
    redirect: "manual",
  });
  return { status: reply.status, headers: Object.fromEntries(reply.headers), text: await reply.text() };
}

/** One `<value>` of a request. Arrays become lists of strings, null becomes nil. */
export function value(given: string | null | readonly string[]): string {
  if (given === null) return "<value><nil/></value>";
  if (typeof given === "string") {
    const text = given.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    return `<value><string>${text}</string></value>`;
  }
  return `<value><array><data>${given.map(value).join("")}</data></array></value>`;
}

export function call(method: string, ...params: (string | null | readonly string[])[]): string {
  const list = params.map((given) => `<param>${value(given)}</param>`).join("");
  return `<?xml version="1.0"?>\n<methodCall><methodName>${method}</methodName><params>${list}</params></methodCall>`;
}

const head = "<?xml version='1.0' encoding='utf-8'?>\n<methodResponse><params><param>";
const tail = "</param></params></methodResponse>";

/** The text of the value in a compact reply. */
export function inner(reply: RawReply): string {
  expect(reply.status).toBe(200);
  expect(reply.text.startsWith(head)).toBe(true);
  expect(reply.text.endsWith(tail)).toBe(true);
  return reply.text.slice(head.length, -tail.length);
}

export function pair(flag: 0 | 1, text: string): string {
  return `<value><array><data><value><boolean>${flag}</boolean></value><value><string>${text}</string></value></data></array></value>`;
}

export function strings(...texts: string[]): string {
  const values = texts.map((text) => `<value><string>${text}</string></value>`).join("");
  return `<value><array><data>${values}</data></array></value>`;
}

/** Sends a GET and reports how far the answer came before the connection ended. */
export function readAsFarAsPossible(
  url: string,
  headers: Record<string, string> = {},
  method = "GET",
  body = "",
) {
  return new Promise<{ status?: number; text: string; complete: boolean }>((resolve) => {
    let text = "";
    let status: number | undefined;
    const sent = request(url, { method, headers, agent: false }, (reply) => {
      status = reply.statusCode;
      reply.setEncoding("utf8");
      reply.on("data", (chunk: string) => {
        text += chunk;
      });
      reply.on("error", () => undefined);
      reply.on("close", () =>
        resolve({ ...(status !== undefined && { status }), text, complete: reply.complete }),
      );
    });
    sent.on("error", () => resolve({ text, complete: false }));
    sent.end(body);
  });
}
