import * as fc from "fast-check";
import { findFleet } from "../../../provider/kinds/find";
import { type CsvOptions, entriesOfCsv } from "../../../provider/lifecycle/fleet-csv";

/** The entries, or what is wrong, line by line. */
function read(token: string, text: string, options?: CsvOptions) {
  const fleet = findFleet(token);
  if (!fleet) throw new Error(token);
  try {
    return entriesOfCsv(fleet, text, options);
  } catch (error) {
    const [first, ...problems] = (error as Error).message.split("\n");
    expect(first).toBe("The table cannot be taken:");
    return problems;
  }
}
const phones = (text: string, options?: CsvOptions) => read("sraps:PhoneFleet", text, options);
const subscribers = (text: string) => read("ngcp:SubscriberFleet", text);

test("a header row names the inputs, a row is an entry, and an empty field says nothing", () => {
  expect(
    phones(
      "MAC,name,settings.language,autoprovisioning\n00:04:13:AA:BB:CC,Lobby,Deutsch,false\n0004.13aa.bbcd,,,\n",
    ),
  ).toEqual({
    "000413aabbcc": { name: "Lobby", settings: { language: "Deutsch" }, autoprovisioning: false },
    "000413aabbcd": {},
  });
});

test("the table of another country and program is taken as it is", () => {
  expect(
    phones('\ufeffMAC-Adresse;Raum;Notiz\r\n"00:04:13:AA:BB:CC";"Empfang; links";alt\r\n\r\n', {
      columns: { "MAC-Adresse": "mac", Raum: "name", Notiz: null },
    }),
  ).toEqual({ "000413aabbcc": { name: "Empfang; links" } });
  expect(phones("mac\tname\n000413aabbcc\tHall")).toEqual({ "000413aabbcc": { name: "Hall" } });
  expect(phones("mac/name\n000413aabbcc/Hall", { delimiter: "/" })).toEqual({
    "000413aabbcc": { name: "Hall" },
  });
});

test("numbers, lists and parts of a number are what the input takes", () => {
  expect(
    subscribers(
      "username,password,primaryNumber.cc,primaryNumber.ac,primaryNumber.sn,aliasNumbers,pbxHuntTimeout\nada,S3cret-word,43,1,9999,+43 1 9998 | +43 1 9997,20",
    ),
  ).toEqual({
    ada: {
      password: "S3cret-word",
      primaryNumber: { cc: "43", ac: "1", sn: "9999" },
      aliasNumbers: ["+43 1 9998", "+43 1 9997"],
      pbxHuntTimeout: 20,
    },
  });
});

test("all that is wrong is said at once, by line, column and path", () => {
  expect(
    phones(
      'mac,name,redirectionUrl,autoprovisioning\n00:04:13,Lobby,,\n000413aabbcc,Hall,ldap://x,perhaps\n000413aabbcd,"two\nlines",,\n0004.13aa.bbcc,,,\n000413aabbce,,\n',
    ),
  ).toEqual([
    'line 2, column 1 "mac": phones["00:04:13"]: expected a MAC address of 12 hexadecimal digits, got "00:04:13".',
    'line 3, column 3 "redirectionUrl": phones["000413aabbcc"].redirectionUrl: expected a URL that starts with http://, https://, ftp:// or tftp:// and a host, got "ldap://x".',
    'line 3, column 4 "autoprovisioning": phones["000413aabbcc"].autoprovisioning: expected a boolean, got "perhaps".',
    "line 6: is about the same mac as line 3.",
    "line 7: has 3 fields, and the header has 4.",
  ]);
});

test("a password that is wrong or missing is told of and not quoted", () => {
  const long = "x".repeat(41);
  expect(subscribers(`username,password\nada,${long}\ngrace,\n`)).toEqual([
    'line 2, column 2 "password": subscribers.ada.password: expected at most 40.',
    'line 3, column 2 "password": subscribers.grace.password: is required.',
  ]);
});

test("a header that does not fit is all that is told of", () => {
  expect(subscribers("user,name,password,PASSWORD\n,,,\n")).toEqual([
    expect.stringMatching(
      /^line 1, column 1 "user": there is no such input\. There are username, customerId, password, .*; the option columns says what others stand for, or null to leave one out\.$/,
    ),
    expect.stringMatching(/^line 1, column 2 "name": there is no such input\./),
    'line 1, column 4 "PASSWORD": another column stands for password.',
    "line 1: there is no column for username, which every entry needs.",
  ]);
  expect(subscribers("")).toEqual([
    "line 1: there is no column for username, which every entry needs.",
    "line 1: there is no column for password, which every entry needs.",
  ]);
});

test("a row without a key is told by its line", () => {
  expect(phones("mac,name\n,Lobby\n")).toEqual(['line 2, column 1 "mac": mac: is required.']);
});

test("a quote that is not closed is told by its line", () => {
  expect(phones('mac,name\n000413aabbcc,"Lobby\n')).toEqual(["line 2: a quote is opened and not closed."]);
  expect(phones('mac,name\n000413aabbcc,"Lob"by\n')).toEqual(["line 2: a quote is not where one can be."]);
});

test("any names that a program writes are read back", () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((text) => text.trim() === text && text !== "");
  fc.assert(
    fc.property(fc.array(name, { maxLength: 20 }), (names) => {
      const rows = names.map((text, index) => [
        (0x000413a10000 + index).toString(16).padStart(12, "0"),
        text,
      ]);
      const table = rows.map(([mac, text]) => `${mac},"${text?.replaceAll('"', '""')}"`);
      expect(phones(["mac,name", ...table].join("\n"))).toEqual(
        Object.fromEntries(rows.map(([mac, text]) => [mac, { name: text }])),
      );
    }),
  );
});

test("whatever bytes a table is of, it is entries or all that is wrong with it, in sentences", () => {
  const part = fc.oneof(
    fc.constantFrom("mac", "name", "settings.language", "settings.__proto__", "__proto__", "000413aabbcc"),
    fc.constantFrom(",", ";", "\t", "\n", "\r\n", '"', '""', "\ufeff", "\0", "|", "."),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  const table = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(""));
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array).toString("utf8"));
  fc.assert(
    fc.property(
      fc.oneof(
        table,
        bytes,
        table.map((text) => `mac,name\n${text}`),
      ),
      (text) => {
        phones(text);
        expect(Object.keys(Object.prototype)).toEqual([]);
      },
    ),
  );
});
