import { findKind } from "../../../provider/kinds/find";
import { kinds } from "../../../provider/kinds/registry";
import { type Referred, replaceReferences } from "../../../provider/lifecycle/references";
import { kindOf } from "./estate";

/** What the given inputs of a kind refer to. */
function referred(token: string, inputs: Record<string, unknown>): string[] {
  const found: string[] = [];
  replaceReferences(kindOf(token).inputs, inputs, ({ token: to, property }: Referred, value) => {
    found.push(`${to}.${property} ${String(value)}`);
    return value;
  });
  return found;
}

/** Ids of another system, and of what is no resource. */
const foreign = ["externalId", "invoiceTemplateId"];

const ids = kinds
  .filter(({ backend }) => backend === "ngcp")
  .flatMap(({ token, inputs }) =>
    Object.keys(inputs.shape)
      .filter((name) => /Ids?$/.test(name) && !foreign.includes(name))
      .map((name) => [token, name] as const),
  );

test.each(ids)("%s says by the description of %s which kind it refers to", (token, name) => {
  const [found = ""] = referred(token, { [name]: name.endsWith("s") ? ["7"] : "7" });
  expect(found).toMatch(/^ngcp:\w+\.id 7$/);
  expect(findKind(found.slice(0, found.indexOf(".")))).toBeDefined();
});

test("references are found in lists, in objects of lists, and by other properties than the id", () => {
  const lines = [{ linerange: "Keys", keyNum: 0, type: "private", subscriberId: "1" }];
  expect(referred("ngcp:PbxDevice", { profileId: "3", lines })).toEqual([
    "ngcp:PbxDeviceProfile.id 3",
    "ngcp:Subscriber.id 1",
  ]);
  expect(referred("ngcp:CallForwardMappings", { busy: [{ destinationSetId: "5" }] })).toEqual([
    "ngcp:CallForwardDestinationSet.id 5",
  ]);
  expect(referred("ngcp:Subscriber", { domain: "acme.example", username: "ada" })).toEqual([
    "ngcp:Domain.domain acme.example",
  ]);
  expect(referred("sraps:Phone", { profile: "1a2b" })).toEqual(["sraps:ProvisioningProfile.id 1a2b"]);
});

test("values are replaced where they are, and everything else stays", () => {
  const inputs = { customerId: "4", username: "ada", aliasNumbers: [{ cc: "43", sn: "1" }] };
  const replaced = replaceReferences(kindOf("ngcp:Subscriber").inputs, inputs, () => "acme.id");
  expect(replaced).toEqual({ ...inputs, customerId: "acme.id" });
});
