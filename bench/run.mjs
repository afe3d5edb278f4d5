// What the engine calls serially for every resource: check and diff, as a ratio to copying the same values, within
// one run. Minimum and median over interleaved rounds.
import { kinds } from "../dist/provider/kinds/registry.js";
import { check } from "../dist/provider/lifecycle/check.js";
import { diff } from "../dist/provider/lifecycle/diff.js";
import { createSession } from "../dist/provider/lifecycle/session.js";

const rounds = 200;
const perRound = 50;
const phone = kinds.find(({ token }) => token === "sraps:Phone");
if (!phone) throw new Error("There is no kind sraps:Phone.");
const settings = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`setting_${n}`, `value ${n}`]));
const inputs = {
  mac: "00:04:13:aa:bb:cc",
  name: "desk",
  profile: "1a45a2a3f6b94c4cbfa5439b446132f7",
  settings,
};

const withoutBackEnd = { ...phone, validate: undefined };
const connections = { client: () => /** @type {never} */ (undefined) };
const session = createSession(connections, { warn() {}, info() {}, status() {} });
const checked = (await check(withoutBackEnd, session, inputs)).inputs;

/** @type {Record<string, () => unknown>} */
const subjects = {
  copy: () => structuredClone(inputs),
  diff: () => diff(phone, checked, checked),
  check: () => check(withoutBackEnd, session, inputs),
};
/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, subject] of Object.entries(subjects)) {
    const start = process.hrtime.bigint();
    for (let n = 0; n < perRound; n++) await subject();
    times[name]?.push(Number(process.hrtime.bigint() - start) / perRound / 1e6);
  }
}

/** @param {string} name */
function figures(name) {
  const sorted = [...(times[name] ?? [])].sort((one, other) => one - other);
  return { minimum: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}

const copy = figures("copy");
console.table(
  Object.fromEntries(
    Object.keys(subjects).map((name) => {
      const { minimum, median } = figures(name);
      return [
        name,
        {
          "minimum ms": minimum.toFixed(4),
          "median ms": median.toFixed(4),
          "median / copy": (median / copy.median).toFixed(1),
        },
      ];
    }),
  ),
);
