import { type IspcrmSimulator, startSimulators } from "../../simulators";
import { createStack, hostsInTime, type RunResult } from "./harness";

jest.setTimeout(300_000);

const program = (declared: object) => `
const voip = require("pulumi-voip");
new voip.ispcrm.User("john", ${JSON.stringify(declared)});
exports.suspended = voip.ispcrm.getUsersOutput({ status: "suspended" }).users.apply((users) => users.map(({ mac }) => mac));
`;
const john = { username: "jonewe", customerId: "IZ1459296", status: "active", mac: "00:04:13:AA:BB:CC" };

const told = (run: RunResult, severity: string) =>
  run
    .diagnostics()
    .filter((said) => said.severity === severity)
    .map(({ message }) => message.replace(/^\w+: /, "").trim());
const done = (run: RunResult) =>
  run
    .expectSuccess()
    .steps()
    .map(({ op }) => op);

const users = ({ store }: IspcrmSimulator) =>
  store.users().map(({ id, username, status }) => `${id} ${username} ${status}`);
const writes = ({ log }: IspcrmSimulator) => log.mutations().map(({ method, path }) => `${method} ${path}`);

test.each(hostsInTime)(
  "%s: a user of the CRM lives by what its API documents, and by more where an installation has more",
  async (host) => {
    const mount = { update: { method: "PATCH" }, delete: { method: "DELETE" } };
    const { ispcrm, stop } = await startSimulators({
      ispcrm: { mount, users: [{ username: "eve", status: "suspended", mac: "000413-aabbee" }] },
    });
    const config = {
      "voip:ispcrm.url": ispcrm.url,
      "voip:ispcrm.token": { secret: ispcrm.accounts.full.token },
    };
    const stack = await createStack({ name: "ispcrm", program: program(john), config, host });
    try {
      const made = await stack.up();
      expect(done(made)).toEqual(["create"]);
      expect(told(made, "warning")).toEqual([
        expect.stringMatching(/^ispcrm:User 2: `pulumi destroy` will leave this user in the CRM/),
      ]);
      expect(users(ispcrm)).toEqual(["1 eve suspended", "2 jonewe active"]);
      expect(made.output).toContain("000413aabbee");
      expect(done(await stack.up(["--expect-no-changes"]))).toEqual([]);
      expect(writes(ispcrm)).toEqual(["POST /api/v1/users"]);

      stack.writeProgram(program({ ...john, status: "suspended" }));
      const refused = await stack.preview();
      expect(refused.code).not.toBe(0);
      expect(told(refused, "error")).toContainEqual(
        expect.stringContaining(
          "status: The ISP CRM's API documents how users are created and read, not how one is updated. If this installation can, set voip:ispcrm.update.method and voip:ispcrm.update.path to how.",
        ),
      );

      ispcrm.store.setUser({ id: "2", status: "blocked" });
      const drift = await stack.refresh(["--preview-only", "--diff"]);
      expect(done(drift)).toEqual(["update"]);
      expect(drift.output).toMatch(/~ status\s*: "active" => "blocked"/);

      const retained = await stack.destroy();
      expect(done(retained)).toEqual(["delete"]);
      expect(told(retained, "warning")).toEqual([
        "ispcrm:User 2 stays where it is: the API documents no removal, and onDelete is retain.",
      ]);
      expect(users(ispcrm)).toEqual(["1 eve suspended", "2 jonewe blocked"]);
      expect(writes(ispcrm)).toEqual(["POST /api/v1/users"]);

      const ways = { env: { VOIP_ISPCRM_UPDATE_METHOD: "PATCH", VOIP_ISPCRM_DELETE_METHOD: "DELETE" } };
      ispcrm.log.clear();
      const called = { ...john, onDelete: "call" };
      stack.writeProgram(program({ ...called, adopt: "always" }));
      const taken = await stack.up([], ways);
      expect(told(taken, "warning")).toEqual([
        "ispcrm:User 2 existed already and is taken over: `pulumi destroy` will remove it, unless the resource has retainOnDelete.",
      ]);
      expect(users(ispcrm)).toEqual(["1 eve suspended", "2 jonewe active"]);

      stack.writeProgram(program({ ...called, username: "janewe" }));
      expect(done(await stack.up([], ways))).toContain("replace");
      expect(users(ispcrm)).toEqual(["1 eve suspended", "3 janewe active"]);
      expect(done(await stack.destroy([], ways))).toEqual(["delete"]);
      expect(users(ispcrm)).toEqual(["1 eve suspended"]);
      expect(writes(ispcrm)).toEqual([
        "PATCH /api/v1/users/2",
        "DELETE /api/v1/users/2",
        "POST /api/v1/users",
        "DELETE /api/v1/users/3",
      ]);
    } finally {
      await stack.remove();
      await stop();
    }
  },
);
