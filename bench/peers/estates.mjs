// The work that is the same for all peers, in the two shapes that a generic REST provider can take.
import { startSimulators } from "pulumi-voip/simulators";
import { macAt, programOfPhones } from "../phones.mjs";
import { startGateway } from "./gateway.mjs";

/** Milliseconds that a request takes at the server. */
const LATENCY = 5;

/**
 * @typedef {object} Estate
 * @property {string} url where peers send their requests
 * @property {Record<string, string>} headers what they prove themselves with
 * @property {string} collection the path of the objects
 * @property {"POST" | "PUT"} creating how one is made: in the collection, or at its own path
 * @property {(index: number) => { id: string; body: Record<string, unknown> }} object
 * @property {string} idAttribute where an answer has the id
 * @property {(count: number) => string} program the same with our classes
 * @property {import("../stack.mjs").Config} config
 * @property {import("pulumi-voip/simulators").RequestLog} log
 * @property {() => Promise<void>} stop
 */

/** @type {Record<string, (atOnce: number) => Promise<Estate>>} */
export const estates = {
  "users of the CRM": async (atOnce) => {
    const { ispcrm, stop } = await startSimulators({
      ispcrm: { latency: LATENCY, switches: { userId: "username" } },
    });
    const { token } = ispcrm.accounts.full;
    return {
      url: `${ispcrm.url}/api/v1`,
      headers: { authorization: `Bearer ${token}` },
      collection: "/users",
      creating: "POST",
      object: (index) => ({
        id: `user${index}`,
        body: { username: `user${index}`, customer_id: `C${index}`, status: "active" },
      }),
      idAttribute: "data/username",
      program: programOfUsers,
      config: {
        "voip:ispcrm.url": ispcrm.url,
        "voip:ispcrm.token": { secret: token },
        "voip:ispcrm.userIdField": "username",
        "voip:ispcrm.maxConcurrency": String(atOnce),
      },
      log: ispcrm.log,
      stop,
    };
  },

  "phones at SRAPS": async (atOnce) => {
    const { sraps, stop } = await startSimulators({ sraps: { latency: LATENCY } });
    const { id: keyId, key } = sraps.accounts.reseller;
    const gateway = await startGateway({ baseUrl: sraps.baseUrl, keyId, key });
    return {
      url: gateway.url,
      headers: {},
      collection: `/companies/${sraps.companies.reseller.uuid}/endpoints`,
      creating: "PUT",
      object: (index) => ({
        id: macAt(index),
        body: { mac: macAt(index), name: `desk ${index}`, autoprovisioning_enabled: true },
      }),
      idAttribute: "mac",
      program: (count) => programOfPhones(count, {}),
      config: {
        "voip:sraps.baseUrl": sraps.baseUrl,
        "voip:sraps.keyId": keyId,
        "voip:sraps.key": { secret: key },
        "voip:sraps.maxConcurrency": String(atOnce),
      },
      log: sraps.log,
      async stop() {
        await gateway.stop();
        await stop();
      },
    };
  },
};

/** @param {number} count */
function programOfUsers(count) {
  return `
const voip = require("pulumi-voip");
for (let index = 0; index < ${count}; index++) {
  new voip.ispcrm.User("user-" + index, {
    username: "user" + index,
    customerId: "C" + index,
    status: "active",
    onDelete: "retain",
  });
}
`;
}
