import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { clearLogs, requests, withEstate, writes } from "./estate";
import { hostsInTime } from "./harness";

jest.setTimeout(300_000);

const COUNT = 100;
const program = `
const voip = require("pulumi-voip");
for (let n = 0; n < ${COUNT}; n++) {
  const mac = "000413b2" + n.toString(16).padStart(4, "0");
  new voip.redirection.MacRedirection(mac, { mac, url: "https://prov.example.com/" });
}
`;

/** Loaded into every Node process of the run: a provider's configure takes 700 ms, as with a slow vault. */
const slowConfigure = `
const Module = require("node:module");
const load = Module._load;
const slowly = (configure) => async (...args) => {
  await new Promise((done) => setTimeout(done, 700));
  return configure(...args);
};
const withSlowConfigure = (provider) => ({ ...provider, configure: slowly(provider.configure) });
Module._load = function (request, parent, ...rest) {
  const loaded = load.call(this, request, parent, ...rest);
  if (request === "pulumi-voip/dynamic-provider") return (token) => withSlowConfigure(loaded(token));
  if (!/plugin.main.js$/.test(parent?.filename) || request !== "./service") return loaded;
  return { createService: () => withSlowConfigure(loaded.createService()) };
};
`;

test.each(hostsInTime)(
  "%s: no call runs before a slow configure is done; a wrong one is said once in full",
  async (host) => {
    await withEstate({ name: "configure", program, host }, async (stack, simulators) => {
      writeFileSync(join(stack.dir, "slow-configure.cjs"), slowConfigure);
      const slow = { env: { NODE_OPTIONS: `--require ${join(stack.dir, "slow-configure.cjs")}` } };
      // From the environment, because refresh and destroy get the configuration of the last up from the state.
      await stack.pulumi(["config", "rm", "--path", "voip:redirection.password"]);
      const { password } = simulators.redirection.accounts.main;
      const withPassword = { env: { ...slow.env, VOIP_REDIRECTION_PASSWORD: password } };
      (await stack.up(["--parallel", "100"], withPassword)).expectSuccess();
      expect(writes(simulators)).toHaveLength(COUNT);

      clearLogs(simulators);
      // A read without the password would fail; those that have it share the lists of the service.
      const refreshed = (await stack.refresh(["--parallel", "100"], withPassword)).expectSuccess();
      expect(
        refreshed.steps({ all: true }).filter(({ type }) => type.includes("MacRedirection")),
      ).toHaveLength(COUNT);
      expect(requests(simulators)).toBeGreaterThan(0);
      expect(requests(simulators)).toBeLessThanOrEqual(COUNT);

      clearLogs(simulators);
      const refused = await stack.refresh(["--parallel", "100"], slow);
      const errors = refused
        .diagnostics()
        .filter(({ severity, urn }) => severity === "error" && urn?.includes("MacRedirection"))
        .map(({ message }) => message.replace(/^error: /, "").trim());
      const full =
        "voip:redirection.password (or VOIP_REDIRECTION_PASSWORD) is not set. Set it with `pulumi config set --path --secret voip:redirection.password <value>`.";
      expect(errors.filter((message) => message === full)).toHaveLength(1);
      expect(new Set(errors)).toEqual(
        new Set([
          full,
          "The settings of the Snom redirection service are wrong, as said for another resource.",
        ]),
      );
      expect(requests(simulators)).toBe(0);

      (await stack.destroy(["--parallel", "100"], withPassword)).expectSuccess();
      expect(writes(simulators)).toHaveLength(COUNT);
    });
  },
);
