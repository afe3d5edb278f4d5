import { failureOf } from "../../../../provider/hosts/plugin/failure";
import { VoipError } from "../../../../provider/transport/errors";

const UNKNOWN = 2;
const FAILED_PRECONDITION = 9;
const INTERNAL = 13;

test("a mistake of ours is told as such, with where it happened, and without what hangs on the error", () => {
  const print = jest.spyOn(console, "error").mockImplementation();
  try {
    const cause = new Error("canary");
    const fault = Object.assign(new TypeError("It broke at https://ada:canary@a.example/.", { cause }), {
      input: "canary",
    });
    expect(failureOf(fault)).toEqual({
      code: INTERNAL,
      details: "pulumi-voip has a fault: It broke at https://***@a.example/.",
    });
    const [said] = print.mock.calls.flat();
    expect(print.mock.calls.flat()).toEqual([expect.stringMatching(/^TypeError: It broke at .*\n +at /)]);
    expect(said).not.toContain("canary");
    expect(failureOf("canary?password=canary")).toMatchObject({
      details: "pulumi-voip has a fault: canary?password=***",
    });
  } finally {
    print.mockRestore();
  }
});

test("a failure that people can do something about is told in its own words, and whether it may have taken effect", () => {
  const refused = new VoipError({ kind: "validation", problem: "No." });
  expect(failureOf(refused)).toEqual({ code: FAILED_PRECONDITION, details: "No." });
  const lost = new VoipError({ kind: "transient", problem: "No answer.", outcome: "unknown" });
  expect(failureOf(lost)).toEqual({ code: UNKNOWN, details: "No answer." });
});
