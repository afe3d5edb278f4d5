import { existsSync } from "node:fs";
import { join } from "node:path";
import type { NgcpRelease } from "../../../simulators";
import { startNgcp, stopAll } from "./ngcp-session";
import { readExchanges, recordingsOf, replay } from "./recording";

/** Recordings of the real server lie beside the checkout; they are no part of it. */
const folder = join(__dirname, "../../../../shared/contracts/ngcp-exchanges");
const releases: readonly NgcpRelease[] = ["mr13.5", "26"];

/** What the simulator answers otherwise, and why. */
const known: Readonly<Record<string, string>> = {
  "callforwards: announcement_id 999999": "the recording has the first bytes only",
  "domainpreferencedefs: read (trimmed)": "the values of an enum are in another order at each owner",
  "profilepackages: the customer": "the network of its package was deleted; networks are not simulated",
  "soundhandles: list": "the simulator has some of the 151 handles",
  "pbxdeviceprofiles: put without name": "the simulator insists on all that is required",
  "pbxdeviceprofiles: put without config_id": "the simulator insists on all that is required",
  "numbers: subscriber 1 after": "the collection numbers is not simulated",
  "numbers: subscriber 2 after": "the collection numbers is not simulated",
  "numbers: preferences of subscriber 2 after": "the collection numbers is not simulated",
  "cfdestinationsets: callforward after": "the collection cfdestinationsets is not simulated",
  "cfmappings: callforwards of that": "the collection cfmappings is not simulated",
};

afterEach(stopAll);

if (!existsSync(folder)) {
  test("without recordings of the real server nothing is replayed", () => {
    process.stdout.write("No recorded exchanges beside the checkout: nothing replayed.\n");
  });
} else {
  const files = releases.flatMap((release) =>
    recordingsOf(folder, release).map((file): [NgcpRelease, string] => [release, file]),
  );
  test.each(files)("release %s answers %s as the real server did", async (release, file) => {
    const session = await startNgcp({ release });
    const { differences } = await replay(session, readExchanges(folder, release, file));
    expect(differences.filter(({ note }) => known[note] === undefined)).toEqual([]);
  });

  test("every known difference is still one", async () => {
    const found = new Set<string>();
    for (const [release, file] of files) {
      const session = await startNgcp({ release });
      const { differences } = await replay(session, readExchanges(folder, release, file));
      for (const { note } of differences) found.add(note);
      await stopAll();
    }
    expect([...found].sort()).toEqual(Object.keys(known).sort());
  });
}
