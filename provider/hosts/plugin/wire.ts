import type * as protobuf from "google-protobuf/google/protobuf/struct_pb";
import type { Secrets } from "../../lifecycle/secrets";
import { isProperties, type Properties } from "../../lifecycle/values";
import { structMessages } from "../sdk-copies";

const { ListValue, NullValue, Struct, Value } = structMessages();
const { KindCase } = Value;

/** How the engine marks a value that is not what it looks like, and the mark of a secret. */
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

/** Values without their wrappings, and which of them were wrapped as secrets. */
export interface Received {
  values: Properties;
  secrets: Secrets;
}

/**
 * What the engine sent. A value that is not known yet stays the text that stands for it. In a list with a secret all
 * of it is one, as the engine itself has it: entries may come back in another order.
 */
export function receive(struct: protobuf.Struct | undefined): Received {
  const values: Properties = {};
  const secrets: Record<string, true | Secrets> = {};
  for (const [name, value] of struct?.getFieldsMap().entries() ?? []) {
    const { plain, secret } = unwrap(value);
    values[name] = plain;
    if (secret !== undefined) secrets[name] = secret;
  }
  return { values, secrets };
}

/** Values as the engine takes them, what is named by any of `secrets` wrapped. What is undefined is left out. */
export function send(values: Properties, ...secrets: Secrets[]): protobuf.Struct {
  const struct = new Struct();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const parts = secrets.flatMap((each) =>
      Object.hasOwn(each, name) ? [each[name] as true | Secrets] : [],
    );
    struct.getFieldsMap().set(name, wrap(value, parts));
  }
  return struct;
}

function unwrap(value: protobuf.Value): { plain: unknown; secret?: true | Secrets } {
  switch (value.getKindCase()) {
    case KindCase.STRUCT_VALUE: {
      const fields = value.getStructValue()?.getFieldsMap();
      const wrapped = fields?.get(SIGNATURE)?.getStringValue() === SECRET ? fields.get("value") : undefined;
      if (wrapped) return { plain: unwrap(wrapped).plain, secret: true };
      const { values, secrets } = receive(value.getStructValue());
      return { plain: values, secret: Object.keys(secrets).length > 0 ? secrets : undefined };
    }
    case KindCase.LIST_VALUE: {
      const items = (value.getListValue()?.getValuesList() ?? []).map(unwrap);
      const isSecret = items.some(({ secret }) => secret !== undefined);
      return { plain: items.map(({ plain }) => plain), secret: isSecret ? true : undefined };
    }
    case KindCase.STRING_VALUE:
      return { plain: value.getStringValue() };
    case KindCase.NUMBER_VALUE:
      return { plain: value.getNumberValue() };
    case KindCase.BOOL_VALUE:
      return { plain: value.getBoolValue() };
    default:
      return { plain: null };
  }
}

function wrap(plain: unknown, secrets: readonly (true | Secrets)[]): protobuf.Value {
  const isWhole = secrets.some((secret) => secret === true || !isProperties(plain));
  const value = new Value();
  if (isWhole) {
    const wrapper = new Struct();
    wrapper.getFieldsMap().set(SIGNATURE, new Value().setStringValue(SECRET)).set("value", wrap(plain, []));
    return value.setStructValue(wrapper);
  }
  if (typeof plain === "string") return value.setStringValue(plain);
  if (typeof plain === "number") return value.setNumberValue(plain);
  if (typeof plain === "boolean") return value.setBoolValue(plain);
  if (Array.isArray(plain)) {
    return value.setListValue(new ListValue().setValuesList(plain.map((item) => wrap(item, []))));
  }
  if (isProperties(plain)) return value.setStructValue(send(plain, ...(secrets as Secrets[])));
  return value.setNullValue(NullValue.NULL_VALUE);
}
