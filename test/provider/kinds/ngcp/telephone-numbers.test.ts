import fc from "fast-check";
import {
  areSameNumbers,
  digitsOf,
  e164,
  e164Set,
  isSameNumber,
  readNumber,
  splitNumber,
} from "../../../../provider/kinds/ngcp/e164";
import { diff } from "../../../../provider/lifecycle/diff";
import { kindOf } from "../../lifecycle/estate";

const subscriber = kindOf("ngcp:Subscriber");

const cc = fc.integer({ min: 1, max: 999 }).map(String);
const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: least, maxLength: most });
const split = fc.record({ cc, ac: digits(0, 4), sn: digits(1, 8) });
const whole = (number: { cc: string; ac: string; sn: string }) => `+${number.cc}${number.ac}${number.sn}`;
const problemOf = (value: unknown) => e164.safeParse(value).error?.issues[0];

describe("a number written as one text", () => {
  test.each(["+43 1 9999", "+43 (1) 9999", "+43/1/9999", "+43-1-99-99", " +43.1.9999 ", "+4319999"])(
    "may be grouped in any usual way: %j",
    (text) => {
      expect(e164.parse(text)).toBe("+4319999");
    },
  );

  test.each(["4319999", "0043 1 9999", "01 9999", "+43 1 99 x", "+0431", "++431", "+1234567890123456", "+"])(
    "must have a plus sign and at most 15 digits: %j",
    (text) => {
      expect(problemOf(text)).toBeDefined();
    },
  );

  test("is split by the longest code that fits and leaves a digit", () => {
    const codes = ["43", "43 1", "43 316", "43 3", "423"];
    const parts = (text: string) => splitNumber(text, codes);
    expect(parts("+4319999")).toEqual({ cc: "43", ac: "1", sn: "9999" });
    expect(parts("+433161234")).toEqual({ cc: "43", ac: "316", sn: "1234" });
    expect(parts("+433171234")).toEqual({ cc: "43", ac: "3", sn: "171234" });
    expect(parts("+43316")).toEqual({ cc: "43", ac: "3", sn: "16" });
    expect(parts("+4366012")).toEqual({ cc: "43", ac: "", sn: "66012" });
    expect(parts("+4232345")).toEqual({ cc: "423", ac: "", sn: "2345" });
    expect(parts("+43")).toBeUndefined();
    expect(parts("+49301234")).toBeUndefined();
  });

  test("is split without losing a digit, whatever the order of the codes", () => {
    const codes = fc.array(fc.tuple(cc, digits(0, 4)).map((code) => code.join(" ").trim()));
    fc.assert(
      fc.property(split, codes, fc.boolean(), (number, others, isKnown) => {
        const own = `${number.cc} ${number.ac}`.trim();
        const all = isKnown ? [...others, own] : others;
        const found = splitNumber(whole(number), all);
        expect(splitNumber(whole(number), [...all].reverse())).toEqual(found);
        if (isKnown) expect(found).toBeDefined();
        if (!found) return;
        expect(digitsOf(found)).toBe(digitsOf(number));
        expect(all).toContain(`${found.cc} ${found.ac}`.trim());
        expect(found.sn).not.toBe("");
      }),
    );
  });
});

describe("a number that is split by the program", () => {
  test("may have its parts as numbers, and no area code", () => {
    expect(e164.parse({ cc: 43, ac: 1, sn: 9999 })).toEqual({ cc: "43", ac: "1", sn: "9999" });
    expect(e164.parse({ cc: 423, sn: "0123" })).toEqual({ cc: "423", ac: "", sn: "0123" });
  });

  test.each([
    [{ cc: "+43", ac: "1", sn: "1" }, /country code of 1–4 digits, without a plus sign/],
    [{ cc: "0043", ac: "1", sn: "1" }, /country code/],
    [{ cc: "43", ac: "12345678", sn: "1" }, /area code of at most 7 digits/],
    [{ cc: "43", ac: "1", sn: "12ab" }, /subscriber number of 1–31 digits/],
    [{ cc: "43", ac: "1", sn: "" }, /subscriber number/],
  ])("is refused where a part is wrong: %j", (number, problem) => {
    const issue = problemOf(number);
    const told = issue?.code === "invalid_union" ? issue.errors.flat() : [issue];
    expect(told.map((each) => each?.message).join()).toMatch(problem);
  });
});

describe("numbers are the same", () => {
  test("by their digits, where one of them is a text; by their parts, where both are split", () => {
    fc.assert(
      fc.property(split, (number) => {
        const moved = { ...number, ac: "", sn: `${number.ac}${number.sn}` };
        expect(isSameNumber(whole(number), number)).toBe(true);
        expect(isSameNumber(moved, whole(number))).toBe(true);
        expect(isSameNumber(number, { ...number })).toBe(true);
        expect(isSameNumber(number, moved)).toBe(number.ac === "");
        expect(isSameNumber(number, { ...number, sn: `${number.sn}0` })).toBe(false);
      }),
    );
  });

  test.each([undefined, null, 43, [], {}, { cc: "43" }, { cc: 43, ac: 1, sn: 1 }])(
    "never with what is no number: %j",
    (value) => {
      expect(isSameNumber(value, "+431")).toBe(false);
      expect(isSameNumber({ cc: "43", ac: "", sn: "1" }, value)).toBe(false);
    },
  );

  test("so that a preview shows nothing for another notation, and a change for another number", () => {
    const recorded = { primaryNumber: { cc: "43", ac: "1", sn: "9999" } };
    const paths = (primaryNumber: unknown) => diff(subscriber, recorded, { primaryNumber });
    expect(paths("+43 1 9999")).toEqual([]);
    expect(paths({ cc: 43, ac: 1, sn: 9999 })).toEqual([]);
    expect(paths({ cc: 43, ac: "", sn: "19999" })).toHaveLength(1);
    expect(paths("+43 1 9998")).toHaveLength(1);
  });
});

describe("further numbers", () => {
  test("are a set: neither their order nor a repetition counts", () => {
    const list = fc.array(fc.oneof(split, split.map(whole)), { maxLength: 8 });
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat()), (numbers, order) => {
        const turned = numbers
          .map((number) => [order.next().value, number] as const)
          .sort(([one], [other]) => one - other)
          .map(([, number]) => number);
        const set = e164Set.parse(numbers);
        expect(new Set(set.map(digitsOf)).size).toBe(set.length);
        expect(e164Set.parse(set)).toEqual(set);
        expect(areSameNumbers(e164Set.parse([...set].reverse()), set)).toBe(true);
        expect(e164Set.parse(turned).map(digitsOf)).toEqual(set.map(digitsOf));
      }),
    );
  });

  test("differ when one is missing or another", () => {
    const [one, other] = ["+431", "+432"];
    expect(areSameNumbers([one], [one, other])).toBe(false);
    expect(areSameNumbers([one], [other])).toBe(false);
    expect(areSameNumbers(undefined, [])).toBe(false);
    const paths = (aliasNumbers: unknown[]) =>
      diff(subscriber, { aliasNumbers: ["+43 1 1", "+43 1 2"] }, { aliasNumbers });
    expect(paths([{ cc: "43", ac: "1", sn: "2" }, "+4311"])).toEqual([]);
    expect(paths(["+43 1 1"])).toHaveLength(1);
  });
});

test("an answer's number is read as the program spells it, and split where it does not mention it", () => {
  fc.assert(
    fc.property(split, split, (number, other) => {
      const answer = { cc: Number(number.cc), ac: number.ac, sn: number.sn, number_id: 7, is_devid: false };
      expect(readNumber(answer, [])).toEqual(number);
      expect(readNumber(answer, [undefined, whole(number)])).toBe(whole(number));
      const isAnother = digitsOf(other) !== digitsOf(number);
      if (isAnother) expect(readNumber(answer, [whole(other), other])).toEqual(number);
    }),
  );
  expect(readNumber(null, ["+431"])).toBeUndefined();
});
