import { setMaxListeners } from "node:events";
import { budgetFor, PauseTooLong, RateBudget } from "../../../provider/transport/rate-budget";
import { get, serve, stopAll, transport } from "./loopback";

const never = new AbortController().signal;
setMaxListeners(0, never);
const patient = () => Number.POSITIVE_INFINITY;

/** Lets what is resolved run. */
const settle = () => jest.advanceTimersByTimeAsync(0);

/** Notes the names of turns in the order in which they come, and gives each back after the time. */
function user(budget: RateBudget, hold = 0) {
  const order: string[] = [];
  const starts: number[] = [];
  const take = async (name: string, precedence: "ahead" | "repeated" | "first" = "first") => {
    const giveBack = await budget.turn(precedence, never, patient);
    order.push(name);
    starts.push(performance.now());
    setTimeout(giveBack, hold);
  };
  return { order, starts, take };
}

describe("with a clock of its own", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("no more requests are in flight than allowed, and turns come in the order of asking", async () => {
    const budget = new RateBudget({ maxConcurrency: 3 });
    const { order, take } = user(budget, 100);
    for (let i = 0; i < 8; i++) void take(String(i));
    await settle();
    expect(order).toEqual(["0", "1", "2"]);
    await jest.advanceTimersByTimeAsync(100);
    expect(order).toHaveLength(6);
    await jest.advanceTimersByTimeAsync(100);
    expect(order).toEqual(["0", "1", "2", "3", "4", "5", "6", "7"]);
  });

  test("a turn that is given back twice frees one place", async () => {
    const budget = new RateBudget({ maxConcurrency: 1 });
    const giveBack = await budget.turn("first", never, patient);
    giveBack();
    giveBack();
    const { order, take } = user(budget, 100);
    void take("a");
    void take("b");
    await settle();
    expect(order).toEqual(["a"]);
  });

  test.each([1, 5, 50, 0.5])(
    "at %p requests per second no second holds more than that",
    async (requestsPerSecond) => {
      const budget = new RateBudget({ maxConcurrency: 1000, requestsPerSecond });
      const { starts, take } = user(budget);
      for (let i = 0; i < 120; i++) void take(String(i));
      await jest.advanceTimersByTimeAsync((120 / requestsPerSecond) * 1050);
      expect(starts).toHaveLength(120);
      const window = Math.max(1, Math.ceil(requestsPerSecond));
      for (let i = window; i < starts.length; i++) {
        expect((starts[i] ?? 0) - (starts[i - window] ?? 0)).toBeGreaterThanOrEqual(
          (window / requestsPerSecond) * 1000,
        );
      }
    },
  );

  test("starts that come late are made up for, and no second holds more for it", async () => {
    const budget = new RateBudget({ maxConcurrency: 1000, requestsPerSecond: 50 });
    const { starts, take } = user(budget);
    const clock = performance.now.bind(performance);
    const busy = () => 35 * Math.floor(starts.length / 10);
    const now = jest.spyOn(performance, "now").mockImplementation(() => clock() + busy());
    for (let i = 0; i < 200; i++) void take(String(i));
    await jest.advanceTimersByTimeAsync(5000);
    now.mockRestore();
    expect(starts).toHaveLength(200);
    expect((starts.at(-1) ?? 0) - (starts[0] ?? 0)).toBeLessThan(4200);
    for (let i = 50; i < starts.length; i++) {
      expect((starts[i] ?? 0) - (starts[i - 50] ?? 0)).toBeGreaterThanOrEqual(1000);
    }
  });

  test("time that passed without requests is not saved up for a burst", async () => {
    const budget = new RateBudget({ maxConcurrency: 1000, requestsPerSecond: 10 });
    const { starts, take } = user(budget);
    await jest.advanceTimersByTimeAsync(60_000);
    for (let i = 0; i < 20; i++) void take(String(i));
    await jest.advanceTimersByTimeAsync(500);
    expect(starts.length).toBeLessThanOrEqual(6);
  });

  test("a pause holds everyone back, and the longer pause wins", async () => {
    const budget = new RateBudget({ maxConcurrency: 10 });
    const { order, take } = user(budget);
    budget.pause(5000);
    budget.pause(1000);
    void take("a");
    void take("b", "ahead");
    await jest.advanceTimersByTimeAsync(4999);
    expect(order).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(order).toEqual(["b", "a"]);
  });

  test("a pause that comes later holds back those who wait already", async () => {
    const budget = new RateBudget({ maxConcurrency: 1 });
    const { order, take } = user(budget, 100);
    void take("a");
    void take("b");
    await settle();
    budget.pause(1000);
    await jest.advanceTimersByTimeAsync(999);
    expect(order).toEqual(["a"]);
    await jest.advanceTimersByTimeAsync(1);
    expect(order).toEqual(["a", "b"]);
  });

  test("who cannot wait as long as the pause is refused at once, whenever the pause comes", async () => {
    const budget = new RateBudget({ maxConcurrency: 1 });
    const giveBack = await budget.turn("first", never, patient);
    const waiting = budget.turn("first", never, () => 1000);
    const outcome = expect(waiting).rejects.toMatchObject({ pause: 60_000 });
    budget.pause(60_000);
    await outcome;
    await expect(budget.turn("ahead", never, () => 1000)).rejects.toBeInstanceOf(PauseTooLong);
    giveBack();
  });

  test("a pause of many years neither warns nor ends early", async () => {
    const budget = new RateBudget({ maxConcurrency: 1 });
    const { order, take } = user(budget);
    budget.pause(2 ** 40);
    void take("a");
    await jest.advanceTimersByTimeAsync(1000);
    expect(order).toEqual([]);
    expect(jest.getTimerCount()).toBe(1);
  });

  test("what is sent again goes before what is sent for the first time, and a login before both", async () => {
    const budget = new RateBudget({ maxConcurrency: 1 });
    const { order, take } = user(budget, 100);
    void take("busy");
    await settle();
    void take("first");
    void take("repeated", "repeated");
    void take("login", "ahead");
    await settle();
    expect(order).toEqual(["busy", "login"]);
    await jest.advanceTimersByTimeAsync(500);
    expect(order).toEqual(["busy", "login", "repeated", "first"]);
  });

  test("who gives up waiting leaves the line to the others", async () => {
    const budget = new RateBudget({ maxConcurrency: 1 });
    const { order, take } = user(budget, 100);
    const leaving = new AbortController();
    void take("a");
    const refused = expect(budget.turn("first", leaving.signal, patient)).rejects.toBe("enough");
    void take("b");
    leaving.abort("enough");
    await refused;
    await jest.advanceTimersByTimeAsync(200);
    expect(order).toEqual(["a", "b"]);
    expect(jest.getTimerCount()).toBe(0);
  });

  test("the strictest limits that were asked for hold, each by itself", async () => {
    const origin = "https://budget.example";
    const budget = budgetFor(origin, { maxConcurrency: 10 });
    expect(budgetFor(origin, { maxConcurrency: 20, requestsPerSecond: 5 })).toBe(budget);
    expect(budgetFor(origin, { maxConcurrency: 2, requestsPerSecond: 50 })).toBe(budget);
    expect(budgetFor("https://other.example", { maxConcurrency: 1 })).not.toBe(budget);
    const { order, take } = user(budget, 1000);
    for (let i = 0; i < 4; i++) void take(String(i));
    await settle();
    expect(order).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(200);
    expect(order).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(700);
    expect(order).toHaveLength(2);
  });
});

describe("over the wire", () => {
  afterEach(stopAll);

  test("two transports to one origin together keep to the limit of requests in flight", async () => {
    let inFlight = 0;
    let most = 0;
    const { origin, requests } = await serve((response) => {
      most = Math.max(most, ++inFlight);
      setTimeout(() => {
        inFlight -= 1;
        response.end();
      }, 5);
    });
    const [one, two] = [transport({ maxConcurrency: 3 }), transport({ maxConcurrency: 50 })];
    await two.send(get(origin));
    await one.send(get(origin));
    await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 2 ? one : two).send(get(origin))));
    expect(requests).toHaveLength(42);
    expect(most).toBe(3);
  });

  test("calls that fail give their place back", async () => {
    const { origin } = await serve((response) => response.writeHead(500).end());
    const sender = transport({ maxConcurrency: 1 });
    const calls = Array.from({ length: 5 }, () => sender.send(get(origin, { retry: "never" })));
    expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual(Array(5).fill("rejected"));
  });

  test("one call's Retry-After holds back the others", async () => {
    let resumed = false;
    const tooEarly: string[] = [];
    const { origin } = await serve((response, { target }, count) => {
      if (count === 1) {
        setTimeout(() => {
          resumed = true;
        }, 900);
        response.writeHead(429, { "retry-after": "1" }).end();
        return;
      }
      if (!resumed) tooEarly.push(target);
      response.end();
    });
    const sender = transport({ maxConcurrency: 1 });
    await Promise.all(["/a", "/b", "/c"].map((path) => sender.send(get(origin + path))));
    expect(tooEarly).toEqual([]);
  });

  test("a login that authorize waits for gets through although every place is taken", async () => {
    const { origin, requests } = await serve((response) => response.end("token"));
    const sender = transport({ maxConcurrency: 1, callTimeout: 2 });
    const authorize = async () => {
      const { body } = await sender.send(get(`${origin}/login`, { ahead: true }));
      return { authorization: `Bearer ${body}` };
    };
    await sender.send(get(`${origin}/things`, { authorize }));
    expect(requests.map(({ target }) => target)).toEqual(["/login", "/things"]);
  });
});
