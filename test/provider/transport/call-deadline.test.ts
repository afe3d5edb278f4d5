import { CallDeadline, pause, raceAbort } from "../../../provider/transport/call-deadline";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("the time runs from the start and not before, and only once", async () => {
  const deadline = new CallDeadline(10, undefined);
  await jest.advanceTimersByTimeAsync(60_000);
  expect([deadline.expired, deadline.remaining()]).toEqual([false, 10_000]);
  deadline.start();
  await jest.advanceTimersByTimeAsync(9000);
  deadline.start();
  expect([deadline.expired, deadline.remaining()]).toEqual([false, 1000]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(deadline.expired).toBe(true);
  expect(deadline.signal.reason).toMatchObject({ why: "expired" });
});

test("a deadline that is released leaves no timer behind", () => {
  const deadline = new CallDeadline(10, undefined);
  deadline.start();
  expect(jest.getTimerCount()).toBe(1);
  deadline.release();
  expect(jest.getTimerCount()).toBe(0);
});

test("a pause that is broken off leaves no timer behind", async () => {
  const run = new AbortController();
  const paused = expect(pause(5000, run.signal)).rejects.toBe("enough");
  run.abort("enough");
  await paused;
  expect(jest.getTimerCount()).toBe(0);
});

test("a promise that fails after the signal has won is no unhandled rejection", async () => {
  const run = new AbortController();
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error("late")), 1000));
  const raced = expect(raceAbort(late, run.signal)).rejects.toBe("enough");
  run.abort("enough");
  await raced;
  await jest.advanceTimersByTimeAsync(1000);
});
