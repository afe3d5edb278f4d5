/**
 * A program with a dynamic provider written by hand as tutorials show it: one request for each call, no look before
 * it, no budget, no repeats.
 * @param {import("./estates.mjs").Estate} estate
 * @param {number} count
 */
export function tutorialProgram({ url, headers, collection, creating, object }, count) {
  const objects = Array.from({ length: count }, (_, index) => object(index));
  return `
const pulumi = require("@pulumi/pulumi");
const collection = ${JSON.stringify(`${url}${collection}`)};
const headers = ${JSON.stringify({ "content-type": "application/json", ...headers })};
const provider = {
  async create({ key, body }) {
    const target = collection${creating === "PUT" ? ' + "/" + key' : ""};
    const response = await fetch(target, { method: "${creating}", headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
    return { id: key, outs: { key, body } };
  },
  async read(id, props) {
    const response = await fetch(collection + "/" + id, { headers });
    if (!response.ok) throw new Error(await response.text());
    await response.json();
    return { id, props };
  },
};
class Item extends pulumi.dynamic.Resource {
  constructor(name, props) {
    super(provider, name, props);
  }
}
for (const item of ${JSON.stringify(objects)}) new Item(item.id, { key: item.id, body: item.body });
`;
}
