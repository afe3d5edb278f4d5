import { clearLogs, type EstateSimulators, requests, withEstate, writes } from "./estate";
import { hosts, type RunResult } from "./harness";

jest.setTimeout(400_000);

/** What the program declares of each kind. */
interface Estate {
  companyName: string;
  /** A company with nothing in it. */
  spareName: string;
  spareCity: string;
  userEmail: string;
  userName: string;
  language: string;
  defaultsGroup: string;
  profileGroup: string;
  profileName: string;
  phoneMac: string;
  phoneName: string;
  vlan: string;
  redirectionMac: string;
  redirectionUrl: string;
}

const estate: Estate = {
  companyName: "Acme",
  spareName: "Spare",
  spareCity: "Wien",
  userEmail: "ada@acme.example",
  userName: "Ada",
  language: "English",
  defaultsGroup: "D-Series",
  profileGroup: "D-Series",
  profileName: "Vienna",
  phoneMac: "00:04:13:A1:00:01",
  phoneName: "ada-desk",
  vlan: "110",
  redirectionMac: "00-04-13-B2-00-01",
  redirectionUrl: "https://prov.example.com/{mac}",
};

const program = (declared: Estate) => `
const voip = require("pulumi-voip");
const estate = ${JSON.stringify(declared)};
const company = new voip.sraps.Company("company", { key: { name: estate.companyName } });
new voip.sraps.Company("spare", { key: { name: estate.spareName }, fields: { city: estate.spareCity } });
new voip.sraps.User("user", {
  company: company.id,
  key: { email: estate.userEmail },
  fields: { name: estate.userName },
  secretFields: { password: "correct horse" },
});
new voip.sraps.ProductDefaults("defaults", {
  company: company.id,
  productGroup: estate.defaultsGroup,
  settings: { language: estate.language },
});
const profile = new voip.sraps.ProvisioningProfile("profile", {
  company: company.id,
  name: estate.profileName,
  productGroup: estate.profileGroup,
  settings: { ntp_server: "ntp.acme.example" },
});
new voip.sraps.Phone("phone", {
  company: company.id,
  mac: estate.phoneMac,
  name: estate.phoneName,
  profile: profile.id,
  settings: { vlan_id: estate.vlan },
});
new voip.redirection.MacRedirection("redirection", { mac: estate.redirectionMac, url: estate.redirectionUrl });
`;

/** `update phone` and the like, in alphabetical order. */
function steps(run: RunResult): string[] {
  return run
    .expectSuccess()
    .steps()
    .map(({ op, name }) => `${op} ${name}`)
    .sort();
}

const all = ["company", "defaults", "phone", "profile", "redirection", "spare", "user"];

test.each(hosts)("%s: every kind is created, changed, watched, replaced and removed", async (host) => {
  await withEstate({ name: "kinds", program: program(estate), host }, async (stack, simulators) => {
    const { sraps, redirection } = simulators;
    const before = inventory(simulators);

    expect(steps(await stack.preview())).toEqual(all.map((name) => `create ${name}`));
    expect(writes(simulators)).toEqual([]);

    expect(steps(await stack.up())).toEqual(all.map((name) => `create ${name}`));
    expect(writes(simulators).sort()).toEqual([
      "POST companies/",
      "POST companies/",
      "POST companies/{company}/product-defaults/",
      "POST companies/{company}/provisioning-profiles/",
      "POST companies/{company}/users/",
      "PUT companies/{company}/endpoints/{mac}",
      "PUT companies/{company}/provisioning-profiles/{uuid}",
      "redirect.registerPhone",
    ]);

    clearLogs(simulators);
    expect(steps(await stack.up())).toEqual([]);
    expect(writes(simulators)).toEqual([]);

    const changed = {
      ...estate,
      spareCity: "Graz",
      userName: "Ada L.",
      language: "Deutsch",
      profileName: "Vienna 2",
      phoneName: "ada",
      vlan: "120",
      redirectionUrl: "https://prov2.example.com/{mac}",
    };
    stack.writeProgram(program(changed));
    expect(steps(await stack.up())).toEqual(
      all.filter((name) => name !== "company").map((name) => `update ${name}`),
    );
    expect(writes(simulators).sort()).toEqual([
      "PUT companies/{company}",
      "PUT companies/{company}/endpoints/{mac}",
      "PUT companies/{company}/product-defaults/{uuid}",
      "PUT companies/{company}/provisioning-profiles/{uuid}",
      "PUT companies/{company}/users/{uuid}",
      "redirect.registerPhone",
    ]);

    // Somebody edits one field of each behind the program's back, and one that the program does not mention.
    const [user] = sraps.store.objects("users");
    const [defaults] = sraps.store.objects("productDefaults");
    const profile = sraps.store.profiles().find(({ name }) => name === "Vienna 2");
    const spare = sraps.store.companies().find(({ name }) => name === "Spare");
    if (!user || !defaults || !profile || !spare) throw new Error("The objects are not there.");
    sraps.store.setCompany({ ...spare, extra: { city: "Linz" } });
    sraps.store.setObject("users", { ...user, fields: { ...user.fields, name: "Eve", phone: "1" } });
    sraps.store.setObject("productDefaults", {
      ...defaults,
      fields: { ...defaults.fields, settings_manager: {} },
    });
    sraps.store.setProfile({ ...profile, autoprovisioning_enabled: false });
    sraps.store.setEndpoint({ mac: "000413a10001", name: "eve", warranty_exp_warning_period: 12 });
    redirection.store.setPhone({ mac: "000413b20001", url: "https://eve.example.com/" });
    clearLogs(simulators);
    const drift = await stack.refresh(["--preview-only", "--diff", "--expect-no-changes"]);
    expect(drift.code).not.toBe(0);
    expect(
      drift
        .steps()
        .map(({ op, name }) => `${op} ${name}`)
        .sort(),
    ).toEqual(all.filter((name) => name !== "company").map((name) => `update ${name}`));
    expect(drift.output).toMatch(/~ name *: "ada" => "eve"/);
    expect(drift.output).toMatch(/~ name: "Ada L\." => "Eve"/);
    expect(drift.output).toMatch(
      /~ url: "https:\/\/prov2\.example\.com\/\{mac\}" => "https:\/\/eve\.example\.com\/"/,
    );
    expect(drift.output).toMatch(/~ autoprovisioning: true => false/);
    expect(drift.output).toMatch(/~ city: "Graz" => "Linz"/);
    expect(drift.output).toMatch(/- settings *: \{\s+- language: "Deutsch"/);
    expect(drift.output).not.toContain("warranty");
    expect(writes(simulators)).toEqual([]);

    (await stack.up(["--refresh"])).expectSuccess();
    expect(writes(simulators)).toHaveLength(6);
    expect(sraps.store.endpoint("000413a10001")).toMatchObject({
      name: "ada",
      warranty_exp_warning_period: 12,
    });
    expect(sraps.store.object("users", user.uuid)?.fields).toMatchObject({ name: "Ada L.", phone: "1" });
    expect((await stack.refresh(["--preview-only", "--expect-no-changes"])).code).toBe(0);

    // Another identity: the old object goes first, then the new one comes.
    clearLogs(simulators);
    const other = {
      ...changed,
      spareName: "Spare 2",
      userEmail: "grace@acme.example",
      defaultsGroup: "C-Series",
      profileGroup: "C-Series",
      phoneMac: "000413a10002",
      redirectionMac: "000413b20002",
    };
    stack.writeProgram(program(other));
    const replaced = await stack.up();
    expect(new Set(steps(replaced))).toEqual(
      new Set([
        "update profile",
        ...all
          .filter((name) => name !== "company" && name !== "profile")
          .flatMap((name) =>
            ["create-replacement", "delete-replaced", "replace"].map((op) => `${op} ${name}`),
          ),
      ]),
    );
    expect(writes(simulators)).toHaveLength(11);
    for (const name of ["endpoints/{mac}", "users/", "product-defaults/"]) {
      const [first = "", second = ""] = writes(simulators).filter((write) => write.includes(name));
      expect([first.split(" ")[0], second.split(" ")[0]]).toEqual([
        "DELETE",
        name === "endpoints/{mac}" ? "PUT" : "POST",
      ]);
    }
    expect(inventory(simulators)).toEqual(plusOne(before));

    // Everything but the company with all the rest is deleted behind the program's back.
    sraps.store.deleteEndpoint("000413a10002");
    sraps.store.deleteProfile(profile.uuid);
    for (const kind of ["users", "productDefaults"] as const) {
      for (const { uuid } of sraps.store.objects(kind)) sraps.store.deleteObject(uuid);
    }
    sraps.store.deleteCompany(sraps.store.companies().find(({ name }) => name === "Spare 2")?.uuid ?? "");
    redirection.store.deletePhone("000413b20002");
    clearLogs(simulators);
    expect((await stack.refresh(["--preview-only", "--expect-no-changes"])).code).not.toBe(0);
    (await stack.up(["--refresh"])).expectSuccess();
    expect(inventory(simulators)).toEqual(plusOne(before));

    // Another company: what is in the old one goes before it, and comes back in the new one after it.
    clearLogs(simulators);
    stack.writeProgram(program({ ...other, companyName: "Acme 2" }));
    (await stack.up()).expectSuccess();
    expect(writes(simulators).map((write) => write.split(" ")[0])).toEqual([
      ...Array(5).fill("DELETE"),
      "POST",
      ...Array(5).fill(expect.stringMatching(/^(POST|PUT)$/)),
    ]);
    expect(writes(simulators)[4]).toBe("DELETE companies/{company}");
    expect(inventory(simulators)).toEqual(plusOne(before));
    expect((await stack.refresh(["--preview-only", "--expect-no-changes"])).code).toBe(0);

    expect(steps(await stack.destroy())).toEqual(all.map((name) => `delete ${name}`));
    expect(inventory(simulators)).toEqual(before);
    clearLogs(simulators);
    (await stack.destroy()).expectSuccess();
    expect(requests(simulators)).toBe(0);
  });
});

function inventory({ sraps, redirection }: EstateSimulators) {
  return {
    companies: sraps.store.companies().length,
    users: sraps.store.objects("users").length,
    defaults: sraps.store.objects("productDefaults").length,
    profiles: sraps.store.profiles().length,
    phones: sraps.store.endpoints().length,
    redirections: redirection.store.phones().length,
  };
}

/** One of each more, and the company that is to have nothing in it. */
function plusOne(counts: ReturnType<typeof inventory>): Record<string, number> {
  const more = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count + 1]));
  return { ...more, companies: counts.companies + 2 };
}
