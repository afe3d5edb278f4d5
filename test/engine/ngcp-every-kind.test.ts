import { isDeepStrictEqual } from "node:util";
import { callerOf } from "../simulators/ngcp/ngcp-session";
import { clearLogs, type EstateSimulators, requests, withEstate, writes } from "./estate";
import { type Host, hostsInTime, type RunResult } from "./harness";
import { all, estate, inventory, nameOf, pathsOf, program } from "./ngcp-estate";
import { tokenOf } from "./voip-state";

jest.setTimeout(400_000);

/** `update customer` and the like, in alphabetical order. */
function steps(run: RunResult): string[] {
  return run
    .expectSuccess()
    .steps()
    .map(({ op, name }) => `${op} ${name}`)
    .sort();
}

test.each(hostsInTime)(
  "%s: every NGCP kind is created, left alone, changed, watched, repaired, replaced and removed",
  async (host) => {
    const config = { "voip:ngcp.areaCodes[0]": "43 1" };
    await withEstate({ name: "ngcp", program: program(estate), config, host }, async (stack, simulators) => {
      const { ngcp } = simulators;
      const before = inventory(simulators);
      const call = callerOf(ngcp);
      /** Somebody sets fields in the web interface; null unsets a preference. */
      const edit = async (path: string | undefined, fields: Record<string, unknown>) => {
        const op = /^(\w*preferences|subscribers)\//.test(String(path)) ? "add" : "replace";
        const operations = Object.entries(fields).map(([name, value]) =>
          value === null ? { op: "remove", path: `/${name}` } : { op, path: `/${name}`, value },
        );
        expect(await call("PATCH", String(path), operations)).toMatchObject({ status: 200 });
      };

      expect(steps(await stack.preview())).toEqual(all.map((name) => `create ${name}`));
      expect(writes(simulators)).toEqual([]);
      expect(counted(sent(simulators))).toEqual(idle(host));

      clearLogs(simulators);
      expect(steps(await stack.up())).toEqual(all.map((name) => `create ${name}`));
      expect(counted(writes(simulators))).toEqual({
        "POST systemcontacts/": 1,
        "POST contracts/": 2,
        "POST resellers/": 1,
        "POST customercontacts/": 2,
        "POST billingprofiles/": 2,
        "POST customers/": 2,
        "POST domains/": 1,
        "POST subscriberprofilesets/": 2,
        "POST subscriberprofiles/": 2,
        "POST subscribers/": 1,
        "PATCH subscriberpreferences/{id}": 1,
        "PATCH customerpreferences/{id}": 1,
        "PATCH domainpreferences/{id}": 1,
        "PATCH profilepreferences/{id}": 1,
        "PATCH callforwards/{id}": 1,
      });
      const existing = inventory(simulators);

      clearLogs(simulators);
      expect(steps(await stack.up())).toEqual([]);
      expect(counted(sent(simulators))).toEqual(idle(host));

      const changed = {
        ...estate,
        resellerName: "Acme Telephony",
        city: "Graz",
        room: 20,
        currency: "CHF",
        setDescription: "Phones on desks",
        profileDescription: "May forward calls, and no more",
        aliasNumbers: ["+43 1 9998", "+43 1 9997"],
        subscriberPreferences: { block_in_mode: false, clir: true } as object,
        calls: 7,
        language: "fr",
        holdsMusic: false,
        forwardedTo: "4366610001",
      };
      clearLogs(simulators);
      stack.writeProgram(program(changed));
      const fixed = ["domain", "spare billing profile", "spare contact", "spare set"];
      const changeable = all.filter((name) => !fixed.includes(name));
      expect(steps(await stack.up())).toEqual(changeable.map((name) => `update ${name}`));
      expect(new Set(writes(simulators).map((write) => write.split(" ")[0]))).toEqual(new Set(["PATCH"]));
      expect(writes(simulators)).toHaveLength(changeable.length);

      // Behind the program's back a declared field of each is changed, and where there is one, another.
      const there = await pathsOf(stack);
      for (const [name, fields] of Object.entries(edits)) await edit(there[name], fields);
      clearLogs(simulators);
      const drift = await stack.refresh(["--preview-only", "--diff", "--expect-no-changes"]);
      expect(drift.code).not.toBe(0);
      expect(drift.output).toMatch(/~ city *: "Graz" => "Linz"/);
      expect(found(drift)).toEqual({
        "system contact": { city: ["Graz", "Linz"] },
        contract: { maxSubscribers: [20, 30] },
        reseller: { name: ["Acme Telephony", "Eve Telecom"] },
        "billing profile": { currency: ["CHF", "USD"] },
        contact: { city: ["Graz", "Linz"] },
        customer: { maxSubscribers: [20, 30] },
        set: { description: ["Phones on desks", "None"] },
        "rich profile": { description: ["May forward calls, and no more", "None"] },
        subscriber: {
          aliasNumbers: [
            ["+4319997", "+4319998"],
            ["+4319998", { cc: "44", ac: "20", sn: "1" }],
          ],
        },
        "subscriber preferences": {
          preferences: [{ block_in_mode: false, clir: true }, { block_in_mode: false }],
        },
        "customer preferences": { preferences: [{ concurrent_max: "7" }, { concurrent_max: "9" }] },
        "domain preferences": { preferences: [{ language: "fr" }, { language: "it" }] },
        "profile preferences": { preferences: [{ music_on_hold: false }, { music_on_hold: true }] },
        "call forwards": { noAnswer: [forwardedTo("4366610001"), forwardedTo("voicebox")] },
      });
      const reads = sent(simulators).filter((request) => request !== "POST login_jwt");
      expect(reads).toHaveLength(all.length);
      expect(reads).toEqual(reads.map(() => expect.stringMatching(/^GET \w+\/\{id\}$/)));

      clearLogs(simulators);
      (await stack.up(["--refresh"])).expectSuccess();
      expect(counted(writes(simulators).map((write) => write.split(" ")[0] ?? ""))).toEqual({ PATCH: 14 });
      expect((await stack.refresh(["--preview-only", "--expect-no-changes"])).code).toBe(0);
      expect(await call("GET", String(there.customer))).toMatchObject({
        body: { max_subscribers: 20, vat_rate: 20 },
      });
      expect(await call("GET", String(there.subscriber))).toMatchObject({
        body: { email: "eve@acme.example" },
      });
      expect(await call("GET", String(there["subscriber preferences"]))).toMatchObject({
        body: { clir: true, dnd: true },
      });
      expect(await call("GET", String(there["call forwards"]))).toMatchObject({
        body: { cfu: toVoicebox, cft: { destinations: [{ simple_destination: "4366610001" }] } },
      });

      // Another identity, where that would end something for good: only with allowReplace.
      clearLogs(simulators);
      const other = {
        ...changed,
        domain: "acme2.example",
        isOwn: false,
        profile: "rich",
        customerType: "pbxaccount",
        contractType: "sippeering",
      };
      const refusals = {
        domain: "domain: a change needs another object. NGCP deletes a domain with every subscriber in it.",
        contractType: "type: a change needs another object. NGCP terminates a contract for good.",
      } as const;
      for (const [name, refusal] of Object.entries(refusals)) {
        stack.writeProgram(program({ ...changed, [name]: other[name as keyof typeof refusals] }));
        const refused = await stack.preview();
        expect(refused.code).not.toBe(0);
        expect(refused.output).toContain(`${refusal} Set allowReplace: true if that is what you want.`);
      }
      expect(writes(simulators)).toEqual([]);

      stack.writeProgram(program({ ...other, allowReplace: true }));
      const replaced = all.filter((name) =>
        /^(spare|domain|subscriber|call|(customer|profile) pref)/.test(name),
      );
      expect(steps(await stack.up())).toEqual(
        ["create-replacement", "delete-replaced", "replace"].flatMap((op) =>
          replaced.map((name) => `${op} ${name}`),
        ),
      );
      expect(writes(simulators)).toHaveLength(2 * replaced.length);
      for (const collection of [
        "billingprofiles",
        "customercontacts",
        "subscriberprofilesets",
        "domains",
        "subscribers",
      ]) {
        const both = writes(simulators).filter((write) => write.includes(` ${collection}/`));
        expect(both).toEqual([`DELETE ${collection}/{id}`, `POST ${collection}/`]);
      }
      for (const collection of ["contracts", "customers"]) {
        const both = writes(simulators).filter((write) => write.includes(` ${collection}/`));
        expect(both).toEqual([`PATCH ${collection}/{id}`, `POST ${collection}/`]);
      }
      expect(inventory(simulators)).toEqual(existing);

      // Somebody ends all but the reseller, whose name would never be free again.
      const now = await pathsOf(stack);
      for (const name of ["customer", "spare customer", "spare contract"]) {
        await edit(now[name], { status: "terminated" });
      }
      const spares = ["spare set", "spare contact", "spare billing profile"];
      for (const name of ["domain", "set", "contact", "billing profile", ...spares]) {
        expect(await call("DELETE", String(now[name]))).toMatchObject({ status: 204 });
      }
      const gone = await stack.refresh(["--preview-only", "--expect-no-changes"]);
      expect(gone.code).not.toBe(0);
      const left = ["system contact", "contract", "reseller"];
      const ended = all.filter((name) => !left.includes(name));
      expect(
        gone
          .steps()
          .map(({ op, name }) => `${op} ${name}`)
          .sort(),
      ).toEqual(ended.map((name) => `delete ${name}`));
      expect(steps(await stack.up(["--refresh"])).filter((step) => step.startsWith("create "))).toEqual(
        ended.map((name) => `create ${name}`),
      );
      expect(inventory(simulators)).toEqual(existing);

      clearLogs(simulators);
      const { resources = [] } = (await stack.exportState()).deployment;
      const paths = Object.entries(await pathsOf(stack));
      expect(steps(await stack.destroy())).toEqual(all.map((name) => `delete ${name}`));
      const removed = ngcp.log
        .mutations()
        .map(({ path }) => paths.find(([, each]) => `/api/${each}` === path)?.[0]);
      // The contract has ended with its reseller.
      expect([...removed, "contract"].sort()).toEqual(all);
      for (const { urn, dependencies = [] } of resources.filter(tokenOf)) {
        const after = dependencies.map(nameOf).filter((name) => removed.includes(name));
        for (const name of after) expect(removed.indexOf(nameOf(urn))).toBeLessThan(removed.indexOf(name));
      }
      expect(inventory(simulators)).toEqual(before);
      clearLogs(simulators);
      (await stack.destroy()).expectSuccess();
      expect(requests(simulators)).toBe(0);
    });
  },
);

const toVoicebox = { destinations: [{ destination: "voicebox" }] };
const edits: Record<string, Record<string, unknown>> = {
  "system contact": { city: "Linz", street: "Ring 1" },
  contract: { max_subscribers: 30, status: "pending" },
  reseller: { name: "Eve Telecom" },
  "billing profile": { currency: "USD", prepaid: true },
  contact: { city: "Linz", street: "Ring 1" },
  customer: { max_subscribers: 30, vat_rate: 20 },
  set: { description: "None" },
  "rich profile": { description: "None", set_default: true },
  subscriber: {
    alias_numbers: [
      { cc: 43, ac: "1", sn: "9998" },
      { cc: 44, ac: "20", sn: "1" },
    ],
    email: "eve@acme.example",
  },
  "subscriber preferences": { clir: null, dnd: true },
  "customer preferences": { concurrent_max: 9, block_in_mode: true },
  "domain preferences": { language: "it", sst_enable: "yes" },
  "profile preferences": { music_on_hold: true, clir: true },
  "call forwards": { cft: { ...toVoicebox, ringtimeout: 20 }, cfu: toVoicebox },
};
const forwardedTo = (destination: string) => ({
  destinations: [{ destination, timeout: 300 }],
  ringTimeout: 20,
});

/**
 * What a run sends that changes nothing: a lookup of the program, which over the dynamic host has a login of its own,
 * and the definitions of preferences.
 */
const idle = (host: Host) => ({
  "POST login_jwt": host === "dynamic" ? 2 : 1,
  "GET billingprofiles/": 1,
  "GET subscriberpreferencedefs/": 1,
  "GET customerpreferencedefs/": 1,
  "GET domainpreferencedefs/": 1,
  "GET profilepreferencedefs/": 1,
});

function sent({ ngcp }: EstateSimulators): string[] {
  return ngcp.log.requests().map(({ method, template }) => `${method} ${template}`);
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** What a refresh found of each resource: the properties that differ, as they were and as they are. */
function found(run: RunResult): Record<string, Record<string, [was: unknown, is: unknown]>> {
  const differences = run.events.flatMap(({ resOutputsEvent }) => {
    const { op, urn = "", old, new: now } = resOutputsEvent?.metadata ?? {};
    if (op !== "update") return [];
    const [was = {}, is = {}] = [old?.inputs, now?.inputs];
    const names = Object.keys({ ...was, ...is }).filter((name) => !isDeepStrictEqual(was[name], is[name]));
    return [[nameOf(urn), Object.fromEntries(names.map((name) => [name, [was[name], is[name]]]))]];
  });
  return Object.fromEntries(differences);
}
