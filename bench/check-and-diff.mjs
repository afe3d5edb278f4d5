import { check } from "../dist/provider/lifecycle/check.js";
import { diff } from "../dist/provider/lifecycle/diff.js";
import { interleave, median, minimum } from "./figures.mjs";
import { startSraps } from "./phones.mjs";
import { kindOf, openSession } from "./session.mjs";

/** Milliseconds. The engine calls both for one resource after the other. */
const LIMIT = 0.2;
const ROUNDS = 200;
const PER_ROUND = 20;

const contactFields = [
  ...["firstname", "lastname", "company", "street", "postcode", "city", "phonenumber", "mobilenumber"],
  ...["faxnumber", "vatnum", "comregnum", "bankname", "iban", "bic"],
  ...Array.from({ length: 10 }, (_, index) => `gpp${index}`),
];

/** The kind with the most inputs, and one with a long map that the back end's catalogue has a say in. */
const declarations = {
  "ngcp:CustomerContact": {
    ...Object.fromEntries(contactFields.map((name) => [name, `of ${name}`])),
    ...{ email: "ada@example.com", country: "AT", timezone: "Europe/Vienna", resellerId: "1" },
  },
  "sraps:Phone": {
    ...{ mac: "00:04:13:aa:bb:cc", name: "desk", productGroup: "D-Series" },
    settings: /** @type {Record<string, string>} */ ({}),
  },
};
const SETTINGS = 30;

/** @type {import("./main.mjs").Bench} */
export const checkAndDiff = {
  name: "check-and-diff",
  title: "Check and diff of one resource",
  async run() {
    const { sraps, account, stop } = await startSraps();
    try {
      const desk = sraps.settings().filter(({ section }) => section === "phone-settings");
      const some = desk.slice(0, SETTINGS).map(({ param_name }) => [param_name, "1"]);
      declarations["sraps:Phone"].settings = Object.fromEntries(some);
      const ngcp = { url: "https://ngcp.example.com/api", username: "bench", password: "bench" };
      const session = openSession({ "voip:sraps": account, "voip:ngcp": ngcp });
      /** @type {Record<string, () => Promise<number>>} */
      const subjects = {};
      for (const [token, declared] of Object.entries(declarations)) {
        const kind = kindOf(token);
        const { inputs, failures } = await check(kind, session, declared);
        if (failures[0]) throw new Error(failures[0].reason);
        const name = `${token}, ${Object.keys(kind.inputs.shape).length} inputs`;
        subjects[`${name}: copy`] = () => each(() => structuredClone(inputs));
        subjects[`${name}: check`] = () => each(() => check(kind, session, declared, inputs));
        subjects[`${name}: diff of equals`] = () => each(() => diff(kind, inputs, inputs));
        const others = otherTexts(inputs);
        subjects[`${name}: diff, all differs`] = () => each(() => diff(kind, inputs, others));
      }
      const results = await interleave(ROUNDS, subjects);
      const rows = [...results].map(([name, times]) => ({
        call: name,
        "minimum ms": minimum(times).toFixed(3),
        "median ms": median(times).toFixed(3),
      }));
      const missed = [...results].flatMap(([name, times]) =>
        median(times) > LIMIT ? [`${name}: ${median(times).toFixed(3)} ms`] : [],
      );
      const setting = `The kind with the most inputs, all of them declared, and a phone with ${SETTINGS} settings, whose names the cached catalogue of SRAPS knows. ${ROUNDS} rounds of ${PER_ROUND} calls. Target: ${LIMIT} ms at the median.`;
      return { setting, rows, missed };
    } finally {
      await stop();
    }
  },
};

/**
 * The same with each text another one.
 * @param {object} values
 * @returns {Record<string, unknown>}
 */
function otherTexts(values) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? `${value}.` : typeof value === "object" ? otherTexts(value) : value,
    ]),
  );
}

/**
 * Milliseconds that a call takes.
 * @param {() => unknown} call
 */
async function each(call) {
  const begin = performance.now();
  for (let index = 0; index < PER_ROUND; index++) await call();
  return (performance.now() - begin) / PER_ROUND;
}
