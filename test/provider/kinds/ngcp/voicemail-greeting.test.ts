import { readFileSync } from "node:fs";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const greeting = kindOf("ngcp:VoicemailGreeting");
const hold = "test/fixtures/hold.wav";
const jazz = "test/fixtures/jazz.wav";
const declared = (source: string, type = "unavail") => ({ subscriberId: "1", type, source });

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const stored = () =>
  estate.ngcp.store
    .rows("voicemailgreetings")
    .map(({ dir, content }) => [dir, Buffer.from(String(content), "base64")]);

test("a greeting is sent as it is, and another one takes its place", async () => {
  const made = await estate.run().create(greeting, declared(hold));
  expect(stored()).toEqual([["unavail", readFileSync(hold)]]);
  estate.forget();
  const changed = await estate.run().update(greeting, made, declared(jazz));
  expect([changed.id, estate.writes()]).toEqual([made.id, { PUT: 1 }]);
  expect(stored()).toEqual([["unavail", readFileSync(jazz)]]);
});

test("a mailbox has one for each occasion, and they go with its subscriber", async () => {
  await estate.run().create(greeting, declared(hold));
  const busy = await estate.run().create(greeting, declared(jazz, "busy"));
  const failure = await failureOf(estate.run().update(greeting, busy, declared(jazz)));
  expect(failure.message).toContain("Voicemail greeting for the type 'unavail' and subscriber id '1'");
  const subscriber = kindOf("ngcp:Subscriber");
  const ada = await estate.run().read(subscriber, "1");
  await estate.run().remove(subscriber, { id: "1", outputs: ada?.outputs ?? {} });
  expect(stored()).toEqual([]);
});

test("what is no WAV file is refused at preview", async () => {
  const failures = await estate.run().failures(greeting, declared("test/fixtures/snom.xml"));
  expect(failures[0]?.reason).toContain("source: expected a file that ends in .wav");
});
