import { SingleFlight } from "../../../provider/clients/single-flight";
import { withTimeLimit } from "../../../provider/transport/time-limit";
import { failureOf, get, post, serve, serveRaw, stopAll, transport } from "./loopback";

afterEach(stopAll);

/** Far above a limit of this file: what reaches it was not ended. */
const hang = () => {};
const limit = 0.05;

test("an operation ends its calls when its time is over, and says whose limit it was", async () => {
  const { origin, requests } = await serveRaw(hang);
  const { failure } = await failureOf(withTimeLimit(limit, () => transport().send(get(origin))));
  expect(failure).toMatchObject({
    kind: "transient",
    problem: "The operation is not done after the 0.05 s that customTimeouts gives it.",
    advice: "Raise customTimeouts of the resource.",
  });
  expect(failure.outcome).toBeUndefined();
  expect(requests).toHaveLength(1);
});

test("what is sent after the time is over never leaves the process", async () => {
  const { origin, connections } = await serve((response) => response.end());
  const { failure } = await failureOf(
    withTimeLimit(limit, async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return transport().send(post(origin));
    }),
  );
  expect(failure).toMatchObject({ kind: "transient", outcome: "refused" });
  expect(connections).toBe(0);
});

test("an operation without a limit, and one beside, are not ended", async () => {
  const { origin } = await serve((response) => setTimeout(() => response.end("late"), 150));
  const sender = transport();
  const limited = failureOf(withTimeLimit(limit, () => sender.send(get(origin))));
  const others = [withTimeLimit(0, () => sender.send(get(origin))), sender.send(get(origin))];
  expect((await limited).failure.kind).toBe("transient");
  expect((await Promise.all(others)).map(({ body }) => body)).toEqual(["late", "late"]);
});

test("what operations share goes on for the others when the one that began it is over", async () => {
  const { origin, requests } = await serve((response) => setTimeout(() => response.end("shared"), 150));
  const sender = transport();
  const shared = new SingleFlight(() => sender.send(get(origin)));
  const first = failureOf(withTimeLimit(limit, () => shared.get()));
  const second = shared.get();
  expect((await first).message).toContain("customTimeouts");
  expect((await second).body).toBe("shared");
  expect(requests).toHaveLength(1);
});
