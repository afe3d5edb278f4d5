import type { Backend } from "../provider/clients/backends";
import type { Fault, FaultAction } from "../simulators";

const xmlFault = `<?xml version="1.0"?><methodResponse><fault><value><struct>
<member><name>faultCode</name><value><int>7</int></value></member>
<member><name>faultString</name><value><string>Try later</string></value></member>
</struct></value></fault></methodResponse>`;
/** Entities that grow to some gigabytes where a parser expands them. */
const xmlBomb = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a0 "ha">${Array.from(
  { length: 30 },
  (_, nth) => `<!ENTITY a${nth + 1} "&a${nth};&a${nth};">`,
).join(
  "",
)}]><methodResponse><params><param><value><string>&a30;</string></value></param></params></methodResponse>`;
const jsonBomb = "[".repeat(500_000);

/** What the simulator has to do, and how often. */
export type Script = Pick<Fault, "times" | "do">;

const ok = (body: string): FaultAction => ({
  kind: "status",
  status: 200,
  body,
  headers: { "Content-Type": body.startsWith("<") ? "text/xml" : "application/json" },
});
const always = Number.POSITIVE_INFINITY;
const status = (code: number, times = 1): Script => ({ times, do: { kind: "status", status: code } });

/** What goes wrong between the provider and a back end, by its name; once, unless it says how often. */
const scripts = {
  "429 without Retry-After": { do: { kind: "tooManyRequests" } },
  "429 with Retry-After": { do: { kind: "tooManyRequests", retryAfter: 0 } },
  "500 once": status(500),
  "500 from then on": status(500, always),
  "502 with HTML": {
    do: { kind: "status", status: 502, body: "<html><title>Bad gateway</title></html>" },
  },
  "502 from then on": status(502, always),
  "503 once": status(503),
  "503 from then on": status(503, always),
  "500 after the effect": { do: { kind: "status", status: 500, when: "after" } },
  "401 from then on": status(401, always),
  "a connection dropped before the effect": { do: { kind: "drop", when: "before" } },
  "an answer lost after the effect": { do: { kind: "drop", when: "after" } },
  "all connections dropped from then on": { times: always, do: { kind: "drop", when: "before" } },
  "a reset of the idle connection": { do: { kind: "reset" } },
  "JSON or XML cut off": { do: { kind: "truncate", bytes: 10 } },
  "an answer that drips": { times: always, do: { kind: "drip", bytes: 10_000, milliseconds: 1 } },
  "a clock an hour ahead": { times: always, do: { kind: "clock", seconds: 3600 } },
  "a login page with 200": { do: ok("<html><title>Please log in</title></html>") },
  "a fault with 200": (backend) => ({
    do: ok(backend === "redirection" ? xmlFault : '{"code":500,"message":"Try later"}'),
  }),
  "an XML or JSON bomb": (backend) => ({ do: ok(backend === "redirection" ? xmlBomb : jsonBomb) }),
  "a body of 100 MB": { do: { kind: "flood", bytes: 100_000_000 } },
  "a request that arrives twice": { do: { kind: "repeat" } },
} satisfies Record<string, Script | ((backend: Backend) => Script)>;

export type FaultName = keyof typeof scripts;
export const faultNames = Object.keys(scripts) as FaultName[];

/** What the simulator of a back end has to do for that fault. */
export function scriptOf(name: FaultName, backend: Backend): Script {
  const script: Script | ((backend: Backend) => Script) = scripts[name];
  return typeof script === "function" ? script(backend) : script;
}
