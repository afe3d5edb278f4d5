import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fleets, kinds, lookups } from "../../provider/kinds/registry";
import type { Properties } from "../../provider/lifecycle/values";
import { VoipError } from "../../provider/transport/errors";
import type { LoggedRequest } from "../../simulators";
import { rolesOf } from "../../tools/generate/ngcp-roles";
import { generateReference, type RoundTrip } from "../../tools/generate/reference";
import { type Estate, MOUNTS, startEstate } from "../provider/lifecycle/estate";
import { fleetOf } from "../provider/lifecycle/fleet-run";
import { type FleetSpecimen, fleetSpecimens } from "../provider/lifecycle/fleet-specimens";
import { type Specimen, specimens } from "../provider/lifecycle/specimens";

jest.setTimeout(120_000); // every kind, once

const file = join(resolve(__dirname, "../.."), "tools/generate/round-trips.json");

/** Where the estate has what no documentation gives a path for, by the settings that say so. */
const configured = new Map([
  ...Object.entries(MOUNTS).flatMap(([name, path]) => {
    const template = path.replace("{base}", "").replace("{company}", "companies/{company}");
    return ["", "{uuid}"].map((item) => [`${template}${item}`, `{paths.${name}}${item}`] as const);
  }),
  ["PUT /api/v1/users/{id}", "{update.method} {update.path}"],
  ["DELETE /api/v1/users/{id}", "{delete.method} {delete.path}"],
]);

function spelled({ method, template = "", procedure }: LoggedRequest): string {
  if (procedure !== undefined) return `XML-RPC ${procedure}`;
  const path = configured.get(template) ?? template;
  return configured.get(`${method} ${path}`) ?? `${method} ${path}`;
}

/** What a program declares, in canonical spellings and without what the provider adds. */
function exampleOf({ declared, checked }: Specimen): Properties {
  const isFile = (value: unknown) => typeof value === "object" && value !== null && "sha256" in value;
  const shown = Object.keys(declared).map((name) => {
    const isPath = isFile(checked[name]) && typeof declared[name] === "string";
    return [name, isPath ? String(declared[name]).replace(/^.*\//, "") : checked[name]];
  });
  return Object.fromEntries(shown);
}

/** What the back ends were asked, each once. */
function requestsAt({ sraps, redirection, ngcp, ispcrm }: Estate): string[] {
  const logs = [sraps.log, redirection.log, ngcp.log, ispcrm.log];
  return [...new Set(logs.flatMap((log) => log.requests().map(spelled)))].sort();
}

/** A fleet is made, read, changed and removed. */
async function roundTripOfFleet({ token, declared, changed }: FleetSpecimen): Promise<RoundTrip> {
  const estate = await startEstate();
  try {
    const fleet = () => fleetOf(token, estate.run());
    const made = await fleet().create(declared);
    await fleet().read(made);
    await fleet().remove(await fleet().update(made, { ...declared, ...changed }));
    return { example: declared, requests: requestsAt(estate) };
  } finally {
    await estate.stop();
  }
}

/** An object is made, read, changed and removed; and somebody with fewer rights tries to make it. */
async function roundTrip(specimen: Specimen): Promise<RoundTrip> {
  const { kind, declared, changed } = specimen;
  const estate = await startEstate();
  try {
    const made = await estate.run().create(kind, declared);
    await estate.run().read(kind, made.id, made.outputs);
    const news = await estate.run().update(kind, made, { ...declared, ...changed });
    await estate.run().remove(kind, news);
    const requests = requestsAt(estate);
    const { username, password } = estate.ngcp.accounts.reseller;
    const ofReseller = {
      ...estate.config,
      "voip:ngcp": { ...estate.config["voip:ngcp"], username, password },
    };
    const refusal = await estate
      .run(ofReseller)
      .create(kind, declared)
      .catch((error: unknown) => error);
    // What NGCP says to the wrong role (contract: ngcp, 1).
    const isWrongRole = refusal instanceof VoipError && refusal.message.includes("Invalid user");
    return { example: exampleOf(specimen), requests, ...(isWrongRole && { isAdministrators: true }) };
  } finally {
    await estate.stop();
  }
}

let found: Record<string, RoundTrip>;

beforeAll(async () => {
  found = {};
  for (const specimen of specimens) found[specimen.token] = await roundTrip(specimen);
  for (const specimen of fleetSpecimens) found[specimen.token] = await roundTripOfFleet(specimen);
  if (process.env.VOIP_WRITE_ROUND_TRIPS) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
});

test("the requests and the example of each page are those of a round trip against the simulators", () => {
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(found);
});

test("every fleet has an example and its requests", () => {
  expect(fleetSpecimens.map(({ token }) => token).sort()).toEqual(fleets.map(({ token }) => token).sort());
});

test("no input, result or part of one is without a description", () => {
  const pages = [...generateReference([...kinds, ...fleets], lookups)];
  const bare = pages.flatMap(([path, page]) =>
    page.split("\n").flatMap((line) => (/^\| `.*\| {2}\|$/.test(line) ? [`${path}: ${line}`] : [])),
  );
  expect(bare).toEqual([]);
});

test("what a kind says of itself names administrators where the simulator admits no reseller", () => {
  const said = kinds.filter(({ summary }) => summary.includes("Only administrators may have it."));
  const refused = Object.keys(found).filter((token) => found[token]?.isAdministrators);
  expect(refused.sort()).toEqual(said.map(({ token }) => token).sort());
});

test("the roles of each request at NGCP are known, and admit administrators alone where the simulator does", () => {
  for (const [token, { requests, isAdministrators = false }] of Object.entries(found)) {
    if (!token.startsWith("ngcp:")) continue;
    const writing = requests.filter((request) => !request.startsWith("GET ")).map(rolesOf);
    expect([token, requests.map(rolesOf)]).not.toEqual([token, expect.arrayContaining([undefined])]);
    expect([token, writing.includes("admin")]).toEqual([token, isAdministrators]);
  }
});
