import { lookups } from "../../../../provider/kinds/registry";
import type { JsonObject } from "../../../../simulators/ngcp/json";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const voicemail = kindOf("ngcp:VoicemailSettings");
const speedDials = kindOf("ngcp:SpeedDials");
const mailToFax = kindOf("ngcp:MailToFaxSettings");
const fax = kindOf("ngcp:FaxServerSettings");

const kept = (name: string) => estate.ngcp.store.row("subscribers", 1)?.[name] as JsonObject;
const keep = (name: string, value: JsonObject) =>
  estate.ngcp.store.change("subscribers", 1, { [name]: value });
const set = { attach: false, delete: false, email: "eve@acme.example", pin: "2222", sms_number: "43660" };

describe("settings that are not declared", () => {
  test("stay as they are through create, update and removal", async () => {
    keep("voicemailsettings", { ...set, email: "" });
    const declared = { subscriberId: "1", email: "ada@acme.example" };
    const made = await estate.run().create(voicemail, declared);
    expect(kept("voicemailsettings")).toEqual({ ...set, email: "ada@acme.example" });
    const changed = await estate.run().update(voicemail, made, { ...declared, smsNumber: "43661" });
    expect(kept("voicemailsettings")).toEqual({ ...set, email: "ada@acme.example", sms_number: "43661" });
    await estate.run().remove(voicemail, changed);
    expect(kept("voicemailsettings")).toEqual({ ...set, email: "", sms_number: "" });
  });

  test("are no drift", async () => {
    const declared = { subscriberId: "1", email: "ada@acme.example" };
    const made = await estate.run().create(voicemail, declared);
    keep("voicemailsettings", { ...kept("voicemailsettings"), sms_number: "4711", pin: "9999" });
    const found = await estate.run().read(voicemail, made.id, made.outputs);
    expect(found?.outputs).toEqual(made.outputs);
  });

  test("are reset when they are taken out of the program", async () => {
    const declared = { subscriberId: "1", active: true, t38: false, name: "Acme" };
    const made = await estate.run().create(fax, declared);
    const { name: _name, t38: _t38, ...rest } = declared;
    await estate.run().update(fax, made, rest);
    expect(kept("faxserversettings")).toMatchObject({ active: true, t38: true, name: null });
  });
});

describe("a PIN", () => {
  test("that the server made up is nobody's, so that a declared one takes its place", async () => {
    const made = await estate.run().create(voicemail, { subscriberId: "1", pin: "4711" });
    expect(made.outputs.pin).toBe("4711");
    expect(kept("voicemailsettings").pin).toBe("4711");
  });

  test("stays when it is no longer declared, since the server needs one", async () => {
    const made = await estate.run().create(voicemail, { subscriberId: "1", pin: "4711" });
    estate.forget();
    await estate.run().remove(voicemail, made);
    expect(kept("voicemailsettings").pin).toBe("4711");
    expect(estate.writes()).toEqual({});
  });

  test("is in no error", async () => {
    estate.ngcp.faults.add({
      match: { method: "PATCH" },
      do: {
        kind: "status",
        status: 422,
        body: JSON.stringify({
          code: 422,
          message: "Validation failed. field='pin', input='4711', errors='4711?'",
        }),
      },
    });
    const failure = await failureOf(estate.run().create(voicemail, { subscriberId: "1", pin: "4711" }));
    expect(failure.message).not.toContain("4711");
  });

  test("is not among what a lookup answers", async () => {
    await estate.run().create(voicemail, { subscriberId: "1", pin: "4711" });
    const asked = lookups.find(({ token }) => token === "ngcp:getVoicemailSettings");
    const api = estate.run().session.connections.client("ngcp", undefined);
    const answer = await asked?.run(api as never, { subscriberId: "1" });
    expect(answer).toEqual({ subscriberId: "1", attach: true, delete: false });
    expect(Object.keys(asked?.result.shape ?? {})).not.toContain("pin");
  });
});

describe("settings that somebody has made", () => {
  test("are a conflict where the declaration has others", async () => {
    keep("voicemailsettings", set);
    const failure = await failureOf(
      estate.run().create(voicemail, { subscriberId: "1", email: "ada@acme.example" }),
    );
    expect(failure.message).toContain('differs: email is "eve@acme.example", not "ada@acme.example".');
    expect(kept("voicemailsettings")).toEqual(set);
  });

  test("are no conflict where the declaration has nothing of them", async () => {
    keep("voicemailsettings", { ...set, email: "" });
    const run = estate.run();
    await run.create(voicemail, { subscriberId: "1", email: "ada@acme.example" });
    expect(run.warnings).toEqual([]);
  });
});

test("messages that are deleted without having been sent are refused", async () => {
  const declared = { subscriberId: "1", delete: true, attach: false };
  expect(await estate.run().failures(voicemail, declared)).toEqual([
    { input: "delete", reason: expect.stringContaining("would be lost: declare attach: true") },
  ]);
});

test("a secret that the server renews cannot be declared", async () => {
  const declared = { subscriberId: "1", secretKey: "53cret", secretKeyRenew: "daily" };
  const [failure, ...more] = await estate.run().failures(mailToFax, declared);
  expect(failure?.reason).toMatch(/^secretKey: the server makes up a new one daily: leave it out/);
  expect(failure?.reason).not.toContain("53cret");
  expect(more).toEqual([]);
});

test.each([
  ["never", { secretKey: "53cret" }],
  ["monthly", {}],
])(
  "of settings with a secret that is renewed %s an import says what can be declared",
  async (renewal, declared) => {
    keep("mailtofaxsettings", { active: true, secret_key: "53cret", secret_key_renew: renewal, acl: [] });
    const { inputs = {} } = (await estate.run().read(mailToFax, "1")) ?? {};
    expect(await estate.run().failures(mailToFax, inputs)).toEqual([]);
    expect({ secretKey: inputs.secretKey }).toEqual({ secretKey: undefined, ...declared });
  },
);

describe("speed dials", () => {
  const declare = (destination: string) => ({ subscriberId: "1", speedDials: [{ slot: "*1", destination }] });

  test.each(["4319999", "4319999@voice.example.com", "bob@example.org"])(
    "to %s are read back as they were written",
    async (destination) => {
      const made = await estate.run().create(speedDials, declare(destination));
      const found = await estate.run().read(speedDials, made.id, made.outputs);
      expect(found?.inputs).toEqual(declare(destination));
    },
  );

  test("whose domain somebody changed are drift, although the user is the same", async () => {
    const made = await estate.run().create(speedDials, declare("4319999"));
    keep("speeddials", { speeddials: [{ slot: "*1", destination: "sip:4319999@other.example" }] });
    const found = await estate.run().read(speedDials, made.id, made.outputs);
    expect(found?.inputs).toEqual(declare("4319999@other.example"));
  });

  test("with a code twice are refused", async () => {
    const twice = { subscriberId: "1", speedDials: [1, 2].map(() => ({ slot: "*1", destination: "1" })) };
    const [failure] = await estate.run().failures(speedDials, twice);
    expect(failure?.reason).toMatch(/^speedDials: expected each slot once/);
  });
});
