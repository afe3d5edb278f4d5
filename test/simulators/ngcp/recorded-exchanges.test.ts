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
  "resellers: its emailtemplates": "the texts of the server's own templates are left out",
  "reseller: get emailtemplates/": "the texts of the server's own templates are left out",
  "emailtemplates: list, first page by id": "the texts of the server's own templates are left out",
  "emailtemplates: list, page two": "the texts of the server's own templates are left out",
  "emailtemplates: filter reseller_id": "the texts of the server's own templates are left out",
  "emailtemplates: a global default one": "the texts of the server's own templates are left out",
  'billingfees: create with onpeak_init_interval of a wrong kind ("x")': "one mistake is told, not two",
  "billingfees: create duplicate, same body": "the fee that is there already is named",
  "billingfees: csv upload": "fees as CSV are not simulated",
  "billingzones: zones of the deleted profile": "fees as CSV are not simulated",
  "admins: list, first page by id": "the login of this test has another name",
  "admins: filter reseller_id": "the login of this test has another name",
  'admins: create with password of a wrong kind ("password1234")': "passwords are not looked up in a list",
  'admins: create with is_active of a wrong kind ("x")': "flags are the same everywhere",
  "vouchers: patch amount": "the server spoils the code with its own key",
  "vouchers: patch customer_id null": "the server spoils the code with its own key",
  "vouchers: patch valid_until": "the server spoils the code with its own key",
  "vouchers: patch customer_id to null": "the server spoils the code with its own key",
  "vouchers: patch package_id to null": "the server spoils the code with its own key",
  "vouchers: its code after the patch": "the server spoils the code with its own key",
  "vouchers: its code after that": "the server spoils the code with its own key",
  "provisioningtemplates: list (order_by is a 500)": "they come in no order",
  "soundhandles: list": "the simulator has some of the 151 handles",
  "pbxdeviceprofiles: put without name": "the simulator insists on all that is required",
  "pbxdeviceprofiles: put without config_id": "the simulator insists on all that is required",
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

/** Catalogues of which a single answer is recorded, which is among the known differences. */
const onceRecorded = ["domainpreferencedefs", "soundhandles"];

afterEach(stopAll);

if (!existsSync(folder)) {
  test("without recordings of the real server nothing is replayed", () => {
    process.stdout.write("No recorded exchanges beside the checkout: nothing replayed.\n");
  });
} else {
  const files = releases.flatMap((release) =>
    recordingsOf(folder, release).map((file): [NgcpRelease, string] => [release, file]),
  );
  const replays = new Map<string, ReturnType<typeof play>>();
  const replayed = (release: NgcpRelease, file: string) => {
    const name = `${release}/${file}`;
    const found = replays.get(name) ?? play(release, file);
    replays.set(name, found);
    return found;
  };
  const differencesIn = async (release: NgcpRelease, file: string) =>
    (await replayed(release, file)).differences;

  test.each(files)("release %s answers %s as the real server did", async (release, file) => {
    const differences = await differencesIn(release, file);
    expect(differences.filter(({ note }) => known[note] === undefined)).toEqual([]);
  });

  test("every known difference is still one", async () => {
    const found = new Set<string>();
    for (const [release, file] of files) {
      for (const { note } of await differencesIn(release, file)) found.add(note);
    }
    expect([...found].sort()).toEqual(Object.keys(known).sort());
  }, 60_000);

  test("of each collection at least four answers in five are the real server's", async () => {
    const agreement: Record<string, { compared: number; agreeing: number }> = {};
    for (const [release, file] of files) {
      const { compared, differences } = await replayed(release, file);
      for (const [name, count] of compared) {
        const differing = differences.filter(({ collection }) => collection === name).length;
        const { compared: before, agreeing } = agreement[name] ?? { compared: 0, agreeing: 0 };
        agreement[name] = { compared: before + count, agreeing: agreeing + count - differing };
      }
    }
    if (process.env.VOIP_TEST_NIGHTLY) process.stdout.write(tableOf(agreement));
    const poor = Object.keys(agreement).filter((name) => {
      const { compared = 0, agreeing = 0 } = agreement[name] ?? {};
      return agreeing < 0.8 * compared;
    });
    expect(poor).toEqual(onceRecorded);
  }, 60_000);
}

async function play(release: NgcpRelease, file: string) {
  // Beside the servers that were recorded there was no SIP proxy.
  const session = await startNgcp({ release, switches: { registrations: "unreachable" } });
  return replay(session, readExchanges(folder, release, file));
}

/** As a table in Markdown, on both releases together. */
function tableOf(agreement: Readonly<Record<string, { compared: number; agreeing: number }>>): string {
  const rows = Object.entries(agreement)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { compared, agreeing }]) => {
      const share = ((100 * agreeing) / compared).toFixed(1);
      return `| ${name} | ${compared} | ${agreeing} | ${share} % |\n`;
    });
  return `| collection | exchanges | answered alike | share |\n| --- | --- | --- | --- |\n${rows.join("")}`;
}
