import fc from "fast-check";
import { backoffDelay, defaultBackoff } from "../../../provider/transport/retry";
import { readRetryAfter } from "../../../provider/transport/setback";

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("a wait is never negative, never longer than the limit, and at most doubles with each attempt", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fraction, (attempts, random) => {
      const delay = backoffDelay(attempts, { ...defaultBackoff, random: () => random });
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThanOrEqual(Math.min(30_000, 500 * 2 ** (attempts - 1)));
    }),
  );
});

test("waits are spread over their whole range, so that many callers do not return together", () => {
  const at = (random: number) => backoffDelay(3, { ...defaultBackoff, random: () => random });
  expect([at(0), at(0.5), at(0.99)]).toEqual([0, 1000, 1980]);
});

test("Retry-After in seconds is read as such", () => {
  fc.assert(
    fc.property(fc.nat(), (seconds) => {
      expect(readRetryAfter({ "retry-after": ` ${seconds} ` })).toBe(seconds * 1000);
    }),
  );
});

test("Retry-After as a date counts from the answer's own clock", () => {
  const moment = fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.integer({ min: -1000, max: 100_000 }), (now, seconds) => {
      const headers = {
        date: now.toUTCString(),
        "retry-after": new Date(now.getTime() + seconds * 1000).toUTCString(),
      };
      expect(readRetryAfter(headers)).toBe(Math.max(0, seconds * 1000));
    }),
  );
});

test("Retry-After as a date without the answer's date counts from this machine's clock", () => {
  const wait = readRetryAfter({ "retry-after": new Date(Date.now() + 60_000).toUTCString() });
  expect(wait).toBeGreaterThan(58_000);
  expect(wait).toBeLessThanOrEqual(60_000);
});

test.each(["", "soon", "-5", "2.5", "1e3", "2024-01-01", "Sun, 99 Foo 2024 00:00:00 GMT", "Infinity"])(
  "Retry-After %p says nothing",
  (value) => {
    expect(readRetryAfter({ "retry-after": value })).toBeUndefined();
  },
);
