import type { StepEventMetadata } from "@pulumi/pulumi/automation";
import * as fc from "fast-check";
import { buildReport } from "../../../cli/drift/build-report";
import { mapOf } from "../../../cli/drift/estate-map";
import { findDrift } from "../../../cli/drift/find-drift";
import type { RefreshedResource } from "../../../cli/drift/refresh-stack";
import { findFleet } from "../../../provider/kinds/find";
import { createFleet, readFleet } from "../../../provider/lifecycle/fleet";
import { checkFleet } from "../../../provider/lifecycle/fleet-check";
import { formatPath, type Properties, parsePath } from "../../../provider/lifecycle/values";
import { type Estate, startEstate } from "../../provider/lifecycle/estate";

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const MARK = "1b47061264138c4ac30d75fd1eb44270";
/** A secret as an exported state has it, and as an event has it. */
const inState = (value: unknown) => ({ [SIGNATURE]: MARK, plaintext: JSON.stringify(value) });
const inEvent = { [SIGNATURE]: MARK, ciphertext: "[secret]" };

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

function resource(
  token: string,
  id: string,
  state: Properties,
  event?: { op: string; outputs?: Properties; detailedDiff?: StepEventMetadata["detailedDiff"] },
): RefreshedResource {
  const { op = "", outputs, detailedDiff } = event ?? {};
  const step = {
    ...{ op, urn: "urn", type: token, provider: "" },
    ...(outputs && {
      new: { type: token, urn: "urn", id, parent: "", inputs: outputs, outputs, provider: "" },
    }),
    ...(detailedDiff && { detailedDiff }),
  } as StepEventMetadata;
  return { token, id, urn: "urn", name: "r", inputs: state, outputs: state, ...(event && { step }) };
}

async function reportOf(...resources: RefreshedResource[]) {
  const { session } = estate.run();
  const findings = (await Promise.all(resources.map((each) => findDrift(session, each)))).flat();
  const comparison = { project: "p", stack: "s", readAt: new Date(0), findings };
  return { report: buildReport(comparison, []), comparison };
}

const mac = "000413aabbcc";
const redirection = (url: unknown) => ({ mac, url });
const declared = redirection("https://a.example/");

test("a field that differs is told with what was and what is", async () => {
  const found = redirection("https://b.example/");
  const { report } = await reportOf(
    resource("redirection:MacRedirection", mac, declared, { op: "update", outputs: found }),
  );
  expect(report.changed).toEqual([
    expect.objectContaining({
      id: mac,
      fields: [{ path: "url", was: "https://a.example/", is: "https://b.example/" }],
    }),
  ]);
  expect(report.counts).toMatchObject({ managed: 1, unchanged: 0, changed: 1 });
});

test("what is only spelled differently is no drift", async () => {
  const found = redirection("HTTPS://A.example/");
  const { report } = await reportOf(
    resource("redirection:MacRedirection", mac, declared, { op: "update", outputs: found }),
  );
  expect(report.counts).toMatchObject({ unchanged: 1, changed: 0 });
});

test("what is gone is missing, and what was not read is unreadable with the reason", async () => {
  const gone = resource("redirection:MacRedirection", mac, declared, { op: "delete" });
  const failed = {
    ...resource("redirection:MacRedirection", "000413aabbcd", declared),
    failure: "Not today.",
  };
  const { report } = await reportOf(gone, failed);
  expect(report.missing.map(({ id }) => id)).toEqual([mac]);
  expect(report.unreadable).toEqual([expect.objectContaining({ id: "000413aabbcd", reason: "Not today." })]);
});

test("of a secret the plugin's diff tells that it differs, and the report nothing else", async () => {
  const { report } = await reportOf(
    resource("redirection:MacRedirection", mac, redirection(inState("https://a.example/")), {
      ...{ op: "update", outputs: redirection(inEvent) },
      detailedDiff: { url: { diffKind: "update" as never, inputDiff: false } },
    }),
  );
  expect(report.changed.map(({ fields }) => fields)).toEqual([[{ path: "url", secret: true }]]);
  expect(JSON.stringify(report)).not.toContain("a.example");
});

test("without such a diff the object is read once more, and what does not differ is not told", async () => {
  estate.redirection.store.setPhone({ mac, url: "https://b.example/" });
  const step = { op: "update", outputs: redirection(inEvent) };
  const changed = resource(
    "redirection:MacRedirection",
    mac,
    redirection(inState("https://a.example/")),
    step,
  );
  const same = resource("redirection:MacRedirection", mac, redirection(inState("https://b.example/")), step);
  const { report } = await reportOf(changed, same);
  expect(report.changed.map(({ fields }) => fields)).toEqual([[{ path: "url", secret: true }]]);
  expect(JSON.stringify(report)).not.toContain(".example");
});

test("what cannot be read once more is unreadable when nothing else is known of it", async () => {
  estate.redirection.faults.add({ times: 9, do: { kind: "status", status: 403 } });
  const step = { op: "update", outputs: redirection(inEvent) };
  const { report } = await reportOf(
    resource("redirection:MacRedirection", mac, redirection(inState("https://a.example/")), step),
  );
  expect(report.unreadable).toEqual([
    expect.objectContaining({ reason: expect.stringContaining("Whether its secrets differ is not known") }),
  ]);
});

test("the entries of a fleet count one by one, each with what differs of it alone", async () => {
  const fleet = findFleet("sraps:PhoneFleet");
  if (!fleet) throw new Error("There is no such fleet.");
  const phones = Object.fromEntries(
    [1, 2, 3].map((number) => [`00041300000${number}`, { name: `desk ${number}` }]),
  );
  const { session } = estate.run();
  const { inputs } = await checkFleet(fleet, session, { phones, settings: { language: "English" } }, {});
  const made = await createFleet(fleet, session, inputs);
  estate.sraps.store.deleteEndpoint("000413000001");
  estate.sraps.store.setEndpoint({
    ...estate.sraps.store.endpoint("000413000002"),
    mac: "000413000002",
    name: "by hand",
    settings_manager: {},
  });
  const found = await readFleet(fleet, estate.run().session, made.id, made.outputs);
  const state = {
    ...resource("sraps:PhoneFleet", made.id, inputs, { op: "update", outputs: found?.outputs }),
    outputs: made.outputs,
  };
  const { report } = await reportOf(state);
  expect(report.counts).toMatchObject({ managed: 3, unchanged: 1, changed: 1, missing: 1 });
  expect(report.missing.map(({ entry }) => entry)).toEqual(["000413000001"]);
  expect(report.changed.map(({ entry, fields }) => [entry, fields])).toEqual([
    [
      "000413000002",
      [
        { path: "name", was: "desk 2", is: "by hand" },
        { path: "settings.language", was: "English" },
      ],
    ],
  ]);
});

test("the map has customers, below them their subscribers, then phones and where these are sent", async () => {
  const unchanged = (token: string, id: string, values: Properties) =>
    resource(token, id, values, { op: "same", outputs: values });
  const { report, comparison } = await reportOf(
    unchanged("redirection:MacRedirection", mac, declared),
    unchanged("sraps:Phone", `ac3e/${mac}`, {
      mac,
      settings: { user_name: "ada", user_host: "voice.example" },
    }),
    unchanged("ngcp:SubscriberPreferences", "7", { subscriberId: "7", preferences: {} }),
    unchanged("ngcp:Subscriber", "7", { customerId: "3", username: "ada", domain: "voice.example" }),
    unchanged("ngcp:Customer", "3", { type: "sipaccount" }),
    unchanged("ngcp:Customer", "west::3", { type: "sipaccount" }),
  );
  const nodes = mapOf(comparison, report);
  const parents = nodes.map(({ kind, parent }) => [kind, parent === undefined ? "" : nodes[parent]?.id]);
  expect(parents).toEqual([
    ["redirection:MacRedirection", `ac3e/${mac}`],
    ["sraps:Phone", "7"],
    ["ngcp:SubscriberPreferences", "7"],
    ["ngcp:Subscriber", "3"],
    ["ngcp:Customer", ""],
    ["ngcp:Customer", ""],
  ]);
});

test("a path that was written is read again as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (path) => {
      expect(parsePath(formatPath(path))).toEqual(path);
    }),
  );
});
