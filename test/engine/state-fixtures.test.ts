/**
 * What each version wrote into people's state still means the same. To record it for a new version: copy the newest
 * folder's index.js into a folder named after the version, add what is new, and run this file with
 * VOIP_RECORD_STATE=1. A released version's folder is never recorded anew.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { version as current } from "../../package.json";
import { kinds } from "../../provider/kinds/registry";
import { type PreferenceOwner, preferenceOwners, type Table, tables } from "../../simulators/ngcp/store";
import { accountsOf, type EstateSimulators, startEstate, writes } from "./estate";
import { createStack, type Deployment, type Host, hosts, type TestStack } from "./harness";
import { providerText, tokenOf, typeOf } from "./voip-state";

jest.setTimeout(240_000);

const fixtures = resolve(__dirname, "../fixtures/state");
const password = "Correct-horse-9-battery";

interface Recording {
  /** An export of the stack, with its secrets encrypted by the harness's passphrase. */
  stack: Deployment;
  /** What the stack's resources are at the back ends. */
  backEnds: Contents;
}

function read(version: string, host: Host): Recording {
  const [stack, backEnds] = ["stack", "back-ends"].map((file) =>
    JSON.parse(readFileSync(join(fixtures, version, host, `${file}.json`), "utf8")),
  );
  return { stack, backEnds };
}

function write(version: string, host: Host, { stack, backEnds }: Recording): void {
  mkdirSync(join(fixtures, version, host), { recursive: true });
  for (const [file, content] of Object.entries({ stack, "back-ends": backEnds })) {
    const text = `${JSON.stringify(content, undefined, 2)}\n`;
    writeFileSync(join(fixtures, version, host, `${file}.json`), text);
  }
}

/** Where those are that have preferences. */
const ownerTables: Record<PreferenceOwner, Table> = {
  subscriber: "subscribers",
  customer: "contracts",
  domain: "domains",
  profile: "subscriberprofiles",
  reseller: "resellers",
  peeringserver: "peeringservers",
  pbxdevice: "pbxdevicemodels",
  pbxdeviceprofile: "pbxdeviceprofiles",
  pbxfielddevice: "pbxdevices",
};

/** What lives at NGCP: what has ended stays there for good. */
function ngcpContents({ ngcp: { store } }: EstateSimulators) {
  return {
    ngcpRows: tables.flatMap((table) =>
      store
        .rows(table)
        .filter(({ status, subscriber_id }) => status !== "terminated" && subscriber_id !== null)
        .map((row) => ({ table, row })),
    ),
    ngcpPreferences: preferenceOwners.flatMap((owner) =>
      store
        .rows(ownerTables[owner])
        .map(({ id }) => ({ owner, id, preferences: store.preferences(owner, id) }))
        .filter(({ preferences }) => Object.keys(preferences).length > 0),
    ),
  };
}

function contentsOf(simulators: EstateSimulators) {
  const {
    sraps: { store },
    redirection,
  } = simulators;
  return {
    companies: store.companies(),
    profiles: store.profiles(),
    endpoints: store.endpoints(),
    users: store.objects("users"),
    productDefaults: store.objects("productDefaults"),
    redirections: redirection.store.phones(),
    ...ngcpContents(simulators),
  };
}
type Contents = ReturnType<typeof contentsOf>;

function seed({ sraps: { store }, redirection, ngcp }: EstateSimulators, contents: Contents): void {
  for (const company of contents.companies) store.setCompany(company);
  for (const profile of contents.profiles) store.setProfile(profile);
  for (const endpoint of contents.endpoints) store.setEndpoint(endpoint);
  for (const user of contents.users) store.setObject("users", user);
  for (const defaults of contents.productDefaults) store.setObject("productDefaults", defaults);
  for (const phone of contents.redirections) redirection.store.setPhone(phone);
  for (const { table, row } of contents.ngcpRows) ngcp.store.put(table, row);
  for (const { owner, id, preferences } of contents.ngcpPreferences)
    ngcp.store.setPreferences(owner, id, preferences);
}

/** What came on top of what the back ends begin with. */
function added(before: Contents, after: Contents): Contents {
  const known = new Set(
    Object.values(before)
      .flat()
      .map((each) => JSON.stringify(each)),
  );
  const fresh = Object.entries(after).map(([name, all]) => [
    name,
    all.filter((each: unknown) => !known.has(JSON.stringify(each))),
  ]);
  return Object.fromEntries(fresh) as Contents;
}

/** Runs a test with the program of a version over a host, before its first `up`. */
async function withProgram(
  version: string,
  host: Host,
  test: (stack: TestStack, simulators: EstateSimulators) => Promise<void>,
): Promise<void> {
  const simulators = await startEstate();
  let stack: TestStack | undefined;
  try {
    const { baseUrl, accounts } = simulators.sraps;
    stack = await createStack({
      name: "state",
      programDir: join(fixtures, version),
      host,
      config: {
        ...accountsOf(simulators),
        "voip:ngcp.areaCodes[0]": "43 1",
        "voip:connections.west.sraps.baseUrl": baseUrl,
        "voip:connections.west.sraps.keyId": accounts.main.id,
        "voip:connections.west.sraps.key": { secret: accounts.main.key },
        password: { secret: password },
      },
    });
    await test(stack, simulators);
  } finally {
    await stack?.remove();
    await simulators.stop();
  }
}

/** NGCP has no way to remove a branding. */
function withoutBrandings({ ngcpRows, ...others }: Contents): Contents {
  return { ...others, ngcpRows: ngcpRows.filter(({ table }) => table !== "resellerbrandings") };
}

async function record(version: string, host: Host): Promise<void> {
  await withProgram(version, host, async (stack, simulators) => {
    const before = contentsOf(simulators);
    (await stack.up()).expectSuccess();
    const exported = await stack.exportState();
    const { resources = [] } = exported.deployment;
    // Where and when it was recorded tells nothing of the version.
    const left = ["created", "modified", "sourcePosition", "stackTrace"];
    exported.deployment.resources = resources.map(
      (resource) =>
        Object.fromEntries(
          Object.entries(resource).filter(([name]) => !left.includes(name)),
        ) as typeof resource,
    );
    write(version, host, { stack: exported, backEnds: added(before, contentsOf(simulators)) });
  });
}

beforeAll(async () => {
  if (process.env.VOIP_RECORD_STATE !== "1") return;
  for (const host of hosts) await record(current, host);
});

const versions = readdirSync(fixtures);

/** Resources of the CRM only leave the state, and fleets are made of kinds that are here. */
const recordedKinds = kinds.filter(({ backend }) => backend !== "ispcrm");

test.each(hosts)("the current version is recorded over %s, with every kind", (host) => {
  const { resources = [] } = read(current, host).stack.deployment;
  const tokens = new Set(resources.map(tokenOf));
  expect(recordedKinds.filter(({ token }) => !tokens.has(token))).toEqual([]);
});

const cases = versions.flatMap((version) => hosts.map((host) => ({ version, host })));

describe.each(cases)("a stack written by $version over $host", ({ version, host }) => {
  test("holds the pinned types and texts, no code and no secret in the clear", () => {
    const { stack } = read(version, host);
    const { resources = [] } = stack.deployment;
    const ours = resources.filter(tokenOf);
    const tokens = ours.map((resource) => tokenOf(resource) ?? "");
    const pinned = tokens.map((token) => {
      const code = host === "dynamic" ? providerText(token) : undefined;
      return [typeOf(token, host), code, code];
    });
    expect(ours.map((each) => [each.type, each.inputs?.__provider, each.outputs?.__provider])).toEqual(
      pinned,
    );
    expect(JSON.stringify(stack)).not.toContain(password);
  });

  test("previews and refreshes without a change, and comes down", async () => {
    await withProgram(version, host, async (stack, simulators) => {
      const before = contentsOf(simulators);
      seed(simulators, read(version, host).backEnds);
      const file = join(fixtures, version, host, "stack.json");
      (await stack.pulumi(["stack", "import", "--file", file])).expectSuccess();

      const preview = (await stack.preview(["--diff", "--expect-no-changes"])).expectSuccess();
      expect(preview.steps()).toEqual([]);
      // A refresh and a destroy go by the accounts that the last `up` recorded, not by the stack's configuration.
      expect((await stack.up()).expectSuccess().steps()).toEqual([]);
      const refresh = await stack.refresh(["--preview-only", "--diff", "--expect-no-changes"]);
      const found = refresh.expectSuccess().steps();
      expect(found.filter(({ op }) => op !== "refresh")).toEqual([]);
      expect(writes(simulators)).toEqual([]);

      (await stack.destroy()).expectSuccess();
      expect(withoutBrandings(contentsOf(simulators))).toEqual(withoutBrandings(before));
    });
  });
});
