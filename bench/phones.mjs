// The estate of the benches: phones at SRAPS, each declared in full, so that what is recorded is what is declared.
import { startSimulators } from "pulumi-voip/simulators";

/** @param {number} index */
export function macAt(index) {
  return `000413${index.toString(16).padStart(6, "0")}`;
}

/** @param {number} index */
export function phoneAt(index) {
  return {
    mac: macAt(index),
    name: `desk ${index}`,
    autoprovisioning: true,
    settings: { language: "English" },
  };
}

/**
 * A program of so many phones, each a resource.
 * @param {number} count
 * @param {object} more what each has besides its name
 */
export function programOfPhones(count, more = { settings: { language: "English" } }) {
  return `
const voip = require("pulumi-voip");
for (let index = 0; index < ${count}; index++) {
  new voip.sraps.Phone("phone-" + index, {
    mac: "000413" + index.toString(16).padStart(6, "0"),
    name: "desk " + index,
    autoprovisioning: true,
    ...${JSON.stringify(more)},
  });
}
`;
}

/** @param {import("pulumi-voip/simulators").SrapsOptions} options */
export async function startSraps(options = {}) {
  const { sraps, stop } = await startSimulators({ sraps: options });
  const { id, key } = sraps.accounts.reseller;
  return {
    sraps,
    /** The settings of an account that reaches it. @type {{ baseUrl: string; keyId: string; key: string }} */
    account: { baseUrl: sraps.baseUrl, keyId: id, key },
    stop,
  };
}

/**
 * Such settings as a stack's configuration.
 * @param {Record<string, string | number>} account
 * @returns {import("./stack.mjs").Config}
 */
export function configOf(account) {
  return Object.fromEntries(
    Object.entries(account).map(([name, value]) => [
      `voip:sraps.${name}`,
      name === "key" ? { secret: String(value) } : String(value),
    ]),
  );
}
