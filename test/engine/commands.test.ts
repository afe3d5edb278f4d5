import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { createConnections } from "../../provider/connections/connections";
import { checkout, inCheckout } from "../docs/pages";
import { commandsOf, namedCommands, PageReader, pagesWithCommands } from "../docs/shell-blocks";
import { settleNgcp } from "../provider/lifecycle/ngcp-estate";
import { type EstateSimulators, environmentOf, startEstate } from "./estate";
import { startPostgresql } from "./postgresql";
import { openTerminal, type Terminal } from "./terminal";

jest.setTimeout(400_000);

/** Commands that a file runs: another test, or what checks a checkout. */
const runElsewhere: Record<string, { by: string; as: string }> = {
  "npm test": { by: ".ci/run", as: "npm test" },
  "npm run lint": { by: ".ci/run", as: "npm run lint" },
  "npm run audit": { by: ".ci/run", as: "npm run audit" },
  "npm run demo": { by: "test/engine/examples.test.ts", as: "tools/demo.mjs" },
  "npm run release": { by: "test/tools/release.test.ts", as: '"release", folder.path' },
  // gitops.test.ts pushes to these hooks.
  "npm run preview": { by: "examples/gitops/hooks/pre-receive", as: '"$commit" preview' },
  "npm run up": { by: "examples/gitops/hooks/post-receive", as: '"$commit" up' },
  "npm run drift": { by: "test/engine/gitops.test.ts", as: '"drift"' },
  "pulumi plugin install resource voip": {
    by: "test/engine/plugin-command.test.ts",
    as: '["plugin", "install", "resource", "voip", version, "--file", archive]',
  },
  "node tools/plugin-archive.mjs": {
    by: "test/engine/plugin-command.test.ts",
    as: "tools/plugin-archive.mjs",
  },
  "pulumi preview --expect-no-changes": { by: "test/engine/moving.test.ts", as: '"--expect-no-changes"' },
};

/** Commands that are run by night in a bare clone, with what makes the long ones short. */
const runInClone: Record<string, string> = {
  "npm run demo": "",
  "npm run format": "",
  "npm run generate": "",
  "npm install --package-lock-only": "",
  "npm test -- test/provider/lifecycle": "",
  "npm run test:nightly": " -- test/tools/version.test.ts",
  "npm run fault-matrix": " -- provider/lifecycle/faults/removal.test.ts",
  "npm run bench": " -- --sizes smallest || true", // at which times say nothing, and targets are missed
};

/** Commands that nothing runs, and why. */
const notRun: Record<string, string> = {
  "pulumi package add voip":
    "needs the language hosts of Pulumi's own releases; languages.test.ts has SDKs made",
  "pulumi package add <path to pulumi-resource-voip>": "the same",
  "pulumi --logtostderr -v=9": "the page warns of it",
};

let simulators: EstateSimulators;
let terminal: Terminal | undefined;
/** All that was typed. */
const typed: string[] = [];

beforeEach(async () => {
  simulators = await startEstate();
});
afterEach(async () => {
  typed.push(...(terminal?.typed ?? []));
  await terminal?.close();
  terminal = undefined;
  await simulators.stop();
});

/** A terminal with the simulators' accounts in its environment, but for what the page itself sets. */
async function open(variables: NodeJS.ProcessEnv = {}): Promise<Terminal> {
  terminal = await openTerminal({ ...environmentOf(simulators), ...variables });
  return terminal;
}

/** Makes a project of the folder that the terminal is in, with a stack. */
async function makeProject(terminal: Terminal, name: string, stack: string, program: string) {
  await terminal.run(`cat >Pulumi.yaml <<'END'\nname: ${name}\nruntime: nodejs\nmain: index.ts\nEND
cat >index.ts <<'END'\n${program}\nEND
npm init --yes
npm install
pulumi stack init ${stack}`);
}

/** What becomes of the commands of a page, in its order, with what the page takes for granted put there before. */
const readings: Record<string, (page: PageReader) => Promise<void>> = {
  async "README.md"(page) {
    page.next(); // by night in a bare clone, and the demo by day in examples.test.ts
    const terminal = await open({ VOIP_SRAPS_KEY_ID: undefined, VOIP_SRAPS_KEY: undefined });
    await makeProject(terminal, "estate", "dev", page.first("ts"));
    const { id, key } = simulators.sraps.accounts.reseller;
    await terminal.run(page.next({ "ck_…": id, "sraps.key …": `sraps.key ${key}` }));
    const preview = await terminal.run("pulumi preview");
    for (const created of ["ProvisioningProfile office create", "Phone ada-desk create"])
      expect(preview).toContain(created);
  },

  // Each is in runElsewhere or in runInClone.
  async "CONTRIBUTING.md"(page) {
    const commands = commandsOf(page.next());
    expect(commands.filter((command) => !(command in runElsewhere || command in runInClone))).toEqual([]);
  },

  async "docs/first-steps.md"(page) {
    const unset = [
      ...Object.keys(environmentOf(simulators)),
      "PULUMI_BACKEND_URL",
      "PULUMI_CONFIG_PASSPHRASE",
    ];
    const terminal = await open(Object.fromEntries(unset.map((name) => [name, undefined])));
    // The engine's own place is in the home of whoever it runs as, which is not the terminal's.
    terminal.write("state/README", "");
    await terminal.run(page.next({ "--local": `file://${terminal.dir}/state` }));
    terminal.write("estate/Pulumi.yaml", page.first("yaml"));
    await terminal.run(page.next());

    const simulated = terminal.start(page.next());
    const settings = (await simulated.printed(/Ctrl-C/)).match(/(?<=^ {2})pulumi config set .+$/gm) ?? [];
    await terminal.run(settings.join("\n"));
    const shown = page.next();
    expect(settings).toContain(shown.trim());
    await terminal.run(shown);

    const program = page.first("ts");
    terminal.write("estate/index.ts", program);
    expect(await terminal.run(page.next())).toMatch(/\+ 3 to create[\s\S]*\+ 3 created/); // the stack is the third
    terminal.write("estate/index.ts", program.replace('"Ada\'s desk"', '"Window"'));
    expect(await terminal.run("pulumi up --diff")).toMatch(/~ name +: "Ada's desk" => "Window"/);

    const setting = (name: string) => settings.join("\n").match(new RegExp(`voip:sraps.${name} (.*)`))?.[1];
    const account = { baseUrl: setting("baseUrl"), keyId: setting("keyId"), key: setting("key") };
    const { endpoints } = createConnections({ "voip:sraps": account }, {}).client("sraps");
    await endpoints.put(undefined, "000413aabbcc", { name: "by hand" });
    expect(await terminal.run(page.next())).toContain("by hand");
    await terminal.run("pulumi up --refresh");
    expect(await endpoints.get(undefined, "000413aabbcc")).toMatchObject({ name: "Window" });
    expect(await terminal.run(page.next())).toContain("- 3 deleted");

    simulated.interrupt();
    expect(await simulated.ended).toBe(130);
  },

  async "docs/accounts.md"(page) {
    const terminal = await open();
    await makeProject(terminal, "estate", "dev", "");
    await terminal.run(page.next());
    await terminal.run(page.next());
    expect(await terminal.run(`echo "$VOIP_SRAPS_KEY_ID $VOIP_SRAPS_KEY"`)).toBe("ck_… …\n");
    await terminal.run(page.next());
    const config = JSON.parse(await terminal.run("pulumi config --json --show-secrets"));
    const ngcp = { url: "https://ngcp.example.com:1443/api", username: "apiadmin", password: "…" };
    const west = { ngcp: { url: "https://west.example.com:1443/api", username: "west", password: "…" } };
    const set = (objectValue: object) => expect.objectContaining({ objectValue, secret: true });
    expect(config).toEqual({
      "voip:sraps": set({ keyId: "ck_…", key: "…" }),
      "voip:redirection": set({ username: "acme", password: "…" }),
      "voip:ngcp": set(ngcp),
      "voip:ispcrm": set({ url: "https://crm.example.com", token: "…" }),
      "voip:connections": set({ west }),
    });
  },

  async "docs/adopting.md"(page) {
    const { baseUrl, accounts, store } = simulators.ngcp;
    settleNgcp(store);
    store.change("contracts", 4, { external_id: "ACME-17" });
    const unset = ["VOIP_NGCP_URL", "VOIP_NGCP_USERNAME", "VOIP_NGCP_PASSWORD"];
    const terminal = await open(Object.fromEntries(unset.map((name) => [name, undefined])));
    await terminal.run("npm install");
    const { username, password } = accounts.admin;
    const said = await terminal.run(
      page.next({
        "https://ngcp.example.com:1443/api": baseUrl,
        "USERNAME=…": `USERNAME=${username}`,
        "PASSWORD=…": `PASSWORD=${password}`,
      }),
    );
    const steps = page.next();
    expect(said.match(/(?<=^ {2})\S.*$/gm)).toEqual(expect.arrayContaining(steps.trim().split("\n")));
    expect(await terminal.run(steps)).toMatch(/Resources:\n +\d+ unchanged\n/);
    await terminal.run("pulumi config set --secret adaPassword S0ftly-spoken");
    expect(await terminal.run("pulumi refresh")).toMatch(/Resources:\n +\d+ unchanged\n/);
    const parts = await terminal.run(page.next({ "acme.example": "voice.example.com" }));
    expect(parts.match(/(?<=resources are written to )\w+/g)).toEqual([
      "estate",
      "estate",
      "acme",
      "estate",
      "further",
    ]);
  },

  async "docs/drift.md"(page) {
    const { sraps, ngcp } = simulators;
    settleNgcp(ngcp.store);
    const terminal = await open();
    await terminal.run("npm install\nmkdir my-project && cd my-project");
    const program = `import * as voip from "pulumi-voip";
new voip.sraps.Phone("lobby", { mac: "00:04:13:AA:BB:01", settings: { vlan_id: 110 } });
new voip.sraps.Phone("attic", { mac: "00:04:13:AA:BB:02" });
new voip.ngcp.SubscriberPreferences("ada", { subscriberId: "1", preferences: { block_in_mode: true } });`;
    await makeProject(terminal, "voice", "prod", program);
    await terminal.run("pulumi up\ncd ..");
    sraps.store.deleteEndpoint("000413aabb02");
    const { settings_manager: settings, ...lobby } = sraps.store.endpoint("000413aabb01") ?? { mac: "" };
    const [vlan = ""] = Object.keys(settings ?? {});
    sraps.store.setEndpoint({
      ...lobby,
      settings_manager: { [vlan]: { value: "7", attrs: { perm: "RW" } } },
    });
    ngcp.store.setPreferences("subscriber", 1, { block_in_mode: false });

    const told = (text: string) => text.split("\n").map((line) => line.trim().replace(/ +/g, " "));
    const drift = told(await terminal.run(page.next(), 2));
    expect(drift[0]).toMatch(/^voice\/prod has 3 objects: 2 changed, 1 missing and \d+ unmanaged\.$/);
    const shown = told(page.first("text")).filter((line) => /^(Resource|sraps|ngcp)/.test(line));
    expect(drift).toEqual(expect.arrayContaining(shown));

    await terminal.run(`cp -r "${inCheckout("examples/sites")}" ../sites
cd ../sites/shared && pulumi stack init production
cd ../site && pulumi stack init graz && pulumi stack init vienna`);
    expect(await terminal.run(page.next(), 3)).toMatch(
      /^sites-site\/vienna has 0 objects: \d+ unmanaged\.$/m,
    );
    await terminal.run("cd ../../my-project");
    expect(await terminal.run(page.next(), 2)).toBe("000413aabb02\n");
  },

  async "docs/gitops.md"(page) {
    const server = await startPostgresql();
    try {
      const terminal = await open();
      await terminal.run(`npm install\ncp -r "${inCheckout("examples")}" .\ncd examples/gitops`);
      await terminal.run(page.next({ "postgres://pulumi@db.example.com/pulumi": server.url }));
      expect(await terminal.run(page.next())).toContain("+ 6 created");
      await terminal.run("cd ../sites/shared && pulumi stack init production");
      await terminal.run("cd ../site && pulumi stack init vienna && cd ..");
      expect(await terminal.run(page.next())).toMatch(/officeProfile[\s\S]*"Workshop"/);
      await terminal.run(`cd "${terminal.dir}"`);
      await terminal.run(page.next());
      const hooks = join(terminal.dir, "estate.git/hooks"); // that they hold a push to it gitops.test.ts says
      for (const name of readdirSync(inCheckout("examples/gitops/hooks")))
        expect(statSync(join(hooks, name)).mode & 0o111).toBe(0o111);
      await terminal.run("cd examples/gitops");
      expect(await terminal.run(page.next())).toMatch(/voip-policy@[\s\S]* 6 unchanged/);
    } finally {
      await server.stop();
    }
  },

  async "docs/plugin.md"(page) {
    const { sraps, redirection, ngcp } = simulators;
    const company = sraps.companies.reseller.uuid;
    sraps.store.setEndpoint({ mac: "000413aabbcc", company, name: "desk" });
    for (const mac of ["000413aabbcc", "000413aabbcd"])
      redirection.store.setPhone({ mac, url: "https://prov.example.com/{mac}" });
    settleNgcp(ngcp.store);
    ngcp.store.change("domains", 1, { domain: "acme.example" });
    ngcp.store.change("subscribers", 1, { username: "ada" });
    const terminal = await open();
    page.next(); // an archive is made and installed in plugin-command.test.ts
    const plugin = `"$PULUMI_HOME/plugins/resource-voip-v${version}"`;
    await terminal.run(`mkdir -p ${plugin} && ln -s "${inCheckout("pulumi-resource-voip")}" ${plugin}`);
    await makeProject(terminal, "estate", "dev", "");
    const domain = { type: "voip:ngcp:Domain", name: "acme", id: "acme.example" };
    terminal.write("estate.json", JSON.stringify({ resources: [domain] }));

    // The language hosts that are built from Go modules write no programs.
    const importing = { "pulumi import": "pulumi import --generate-code=false" };
    const imported = (said: string) => said.match(/(?<=voip:)\w+:\w+(?= [\w-]+ imported)/g);
    const objects = imported(await terminal.run(page.next(importing)));
    expect(objects).toEqual(["sraps:Phone", "ngcp:Subscriber", "ngcp:Domain"]);
    const fleets = await terminal.run(
      page.next({ ...importing, "4d8f…": company, "customerId=17": "customerId=4" }),
    );
    expect(imported(fleets)).toHaveLength(3);
    // `pulumi do` asks whatever the environment says.
    const asked = page.next({ "--customer-id 17": "--customer-id 4", " create ": " create --yes " });
    expect(await terminal.run(asked)).toContain("ada@acme.example");
    expect(sraps.store.endpoint("000413aabbce")?.name).toBe("lobby");
  },

  async "docs/simulators.md"(page) {
    const terminal = await open();
    await terminal.run("npm install");
    const commands = commandsOf(page.next({ 8001: "0", 8002: "0" })); // whatever is free here
    const [last = "", ...before] = commands.reverse();
    for (const command of before) {
      const job = terminal.start(command);
      await job.printed(/Press Ctrl-C to end\./);
      job.interrupt();
      expect(await job.ended).toBe(130);
    }
    expect(await terminal.run(last)).toMatch(/^ngcp\.release: /m);
  },

  async "docs/ngcp.md"(page) {
    const terminal = await open();
    const paths = { "/api/holograms/": { get: {} } };
    terminal.write("openapi.json", JSON.stringify({ paths, components: { schemas: {} } }));
    await terminal.run(`cd "${checkout}"`);
    const named = await terminal.run(page.next({ "openapi.json": join(terminal.dir, "openapi.json") }), 1);
    expect(named).toContain("holograms: GET /");
  },
};

test.each(pagesWithCommands)("the commands of $path run as they stand", async ({ path }) => {
  const page = new PageReader(path);
  typed.push(...page.ahead);
  await readings[path]?.(page);
  expect(page.ahead).toEqual([]);
});

if (process.env.VOIP_TEST_NIGHTLY) {
  test("in a bare clone the demo and what CONTRIBUTING.md has run, and change nothing", async () => {
    const settings = Object.entries(process.env).filter(([name]) => name.startsWith("npm_config_"));
    const terminal = await open({ HOME: process.env.HOME, ...Object.fromEntries(settings) });
    await terminal.run(
      new PageReader("README.md").next({ "<this repository>": `"${checkout}" pulumi-voip` }),
    );
    for (const [command, short] of Object.entries(runInClone)) {
      const said = await terminal.run(command + short);
      expect(said).not.toContain("not measured");
      if (command === "npm run bench") expect(said).toContain("All targets hold.");
    }
    const kept = terminal.start("npm run demo -- --keep");
    await kept.printed(/until Ctrl-C/);
    kept.interrupt();
    await kept.ended;
    expect(await terminal.run("git status --porcelain")).toBe("");
  }, 7_200_000);
}

test("every command that is run elsewhere is run there", () => {
  for (const { by, as } of Object.values(runElsewhere))
    expect(readFileSync(inCheckout(by), "utf8")).toContain(as);
});

// Those before have typed what this looks for.
test("every command that a page names in a sentence is the start of one that is run", () => {
  const bare = (command: string) => command.replace(/^npx /, "").replace(/ *[<…].*$/, "");
  const others = [runElsewhere, runInClone, notRun].flatMap((commands) => Object.keys(commands));
  const run = [...typed.flatMap(commandsOf), ...others, "npm run demo -- --keep"].map(bare);
  const isRun = (command: string) =>
    run.some((each) => each === bare(command) || each.startsWith(`${bare(command)} `));
  expect(namedCommands.filter(({ command }) => !isRun(command))).toEqual([]);
});
