import { clearLogs, requests, withEstate, writes } from "./estate";
import { type Host, hosts, hostsInTime } from "./harness";

jest.setTimeout(300_000);

const url = "https://prov.example.com/{mac}";
const program = (body: string) => `
const pulumi = require("@pulumi/pulumi");
const voip = require("pulumi-voip");
const redirect = (name, mac, url, opts) => new voip.redirection.MacRedirection(name, { mac, url }, opts);
${body}
`;

/** What of the options is the host's: what it warns of, and what a change of url does that asks for a replacement. */
const ofHost: Record<Host, { warnings: string[]; steps: string[]; writes: string[] }> = {
  dynamic: {
    warnings: ["customTimeouts", "replaceOnChanges"].map(
      (option) => `${option} has no effect on a dynamic resource.`,
    ),
    steps: ["update"],
    writes: ["redirect.registerPhone"],
  },
  plugin: {
    warnings: [],
    steps: ["create-replacement", "delete-replaced", "replace"],
    writes: ["redirect.deregisterPhone", "redirect.registerPhone"],
  },
};

test.each(hosts)("%s: resource options do what they say", async (host) => {
  const first = program(`
redirect("ignored", "000413b20001", "${url}", { ignoreChanges: ["url"] });
redirect("protected", "000413b20002", "${url}", { protect: true });
redirect("retained", "000413b20003", "${url}", { retainOnDelete: true });
redirect("old name", "000413b20004", "${url}");
redirect("old name too", "000413b20005", "${url}");
`);
  await withEstate({ name: "options", program: first, host }, async (stack, simulators) => {
    const { redirection } = simulators;
    (await stack.up()).expectSuccess();
    expect(writes(simulators)).toHaveLength(5);

    // ignoreChanges; a rename with an alias; a rename without one; a resource with retainOnDelete taken out.
    clearLogs(simulators);
    const second = `
redirect("ignored", "000413b20001", "https://other.example.com/", { ignoreChanges: ["url"] });
redirect("protected", "000413b20002", "${url}", { protect: true });
redirect("new name", "000413b20004", "${url}", { aliases: [{ name: "old name" }] });
redirect("new name too", "000413b20005", "${url}");
`;
    stack.writeProgram(program(second));
    const renamed = (await stack.up()).expectSuccess();
    expect(writes(simulators)).toEqual([]);
    expect(redirection.store.phone("000413b20001")?.url).toBe(url);
    expect(redirection.store.phone("000413b20003")?.url).toBe(url);
    expect(redirection.store.phone("000413b20005")?.url).toBe(url);
    expect(renamed.output).toContain(
      "redirection:MacRedirection 000413b20005 existed already and is taken over",
    );
    expect((await stack.refresh(["--preview-only", "--expect-no-changes"])).code).toBe(0);

    // protect; options that a dynamic resource cannot have; .get() reads without managing.
    clearLogs(simulators);
    stack.writeProgram(
      program(`
${third(url)}`),
    );
    const refused = await stack.up();
    expect(refused.code).not.toBe(0);
    expect(refused.output).toContain("protected");
    const warnings = refused.diagnostics().filter(({ severity }) => severity === "warning");
    expect(warnings.map(({ message }) => message.replace("warning: ", "")).sort()).toEqual(
      ofHost[host].warnings,
    );
    expect(redirection.store.phone("000413b20002")?.url).toBe(url);
    (await stack.pulumi(["state", "unprotect", "--all", "--yes"])).expectSuccess();
    (await stack.up()).expectSuccess();
    expect(writes(simulators)).toEqual(["redirect.deregisterPhone"]);
    const outputs = (await stack.pulumi(["stack", "output", "--json"])).expectSuccess().stdout;
    expect(JSON.parse(outputs)).toEqual({ url, mac: "000413b20003" });

    clearLogs(simulators);
    stack.writeProgram(program(third("https://other.example.com/")));
    const changed = (await stack.up()).expectSuccess();
    expect(
      changed
        .steps()
        .filter(({ name }) => name === "ignored")
        .map(({ op }) => op)
        .sort(),
    ).toEqual(ofHost[host].steps);
    expect(writes(simulators)).toEqual(ofHost[host].writes);

    clearLogs(simulators);
    (await stack.destroy()).expectSuccess();
    expect(writes(simulators)).toHaveLength(3);
    expect(redirection.store.phone("000413b20003")?.url).toBe(url);
  });
});

/** With options that a dynamic resource cannot have, and what is read. */
const third = (ofIgnored: string) => `
redirect("ignored", "000413b20001", "${ofIgnored}", { replaceOnChanges: ["url"], customTimeouts: { create: "1m" } });
redirect("new name", "000413b20004", "${url}");
redirect("new name too", "000413b20005", "${url}");
const read = voip.redirection.MacRedirection.get("read", "00:04:13:B2:00:03");
exports.url = read.url;
exports.mac = read.mac;
`;

test.each(hostsInTime)("%s: deletedWith spares the requests for what goes with its company", async (host) => {
  const source = program(`
const company = new voip.sraps.Company("company", { key: { name: "Acme" } });
for (const email of ["ada@acme.example", "grace@acme.example"]) {
  new voip.sraps.User(email, { company: company.id, key: { email } }, { deletedWith: company });
}
`);
  await withEstate({ name: "deleted-with", program: source, host }, async (stack, simulators) => {
    (await stack.up()).expectSuccess();
    clearLogs(simulators);
    (await stack.destroy()).expectSuccess();
    expect(writes(simulators)).toEqual(["DELETE companies/{company}"]);
    clearLogs(simulators);
    (await stack.destroy()).expectSuccess();
    expect(requests(simulators)).toBe(0);
  });
});
