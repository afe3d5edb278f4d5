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
  "numbers: preferences of subscriber 2 after": "allowed_clis is a set, here in another order",
  "cfmappings: patch add to a type": "a patch that only adds is answered as if nothing was mapped",
  "faxserversettings: patch add destination": "that answer alone has the destinations in another order",
  "voicemailsettings: list": "its link to itself leaves the query out",
  "lnpnumbers: csv upload": "files of numbers are not simulated; the provider writes JSON",
  "lnpnumbers: delete the whole collection (offered by the server)":
    "nobody is to delete every number at once",
  "emergencymappings: csv upload": "files of mappings are not simulated; the provider writes JSON",
  "timesets: item as iCalendar (no Accept)": "calendars are not simulated; the provider always asks for JSON",
  "timesets: upload of a calendar (multipart)": "calendars are not simulated",
  "timesets: upload of a calendar (raw)": "calendars are not simulated",
  "timesets: read it": "the set that was made of a calendar; the others are read in lists",
  "upnrewritesets: list, first page by id": "the sources are in another order at each read",
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
  }, 60_000);
}
