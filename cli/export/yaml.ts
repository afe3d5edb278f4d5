import { stringify } from "yaml";
import { isProperties } from "../../provider/lifecycle/values";
import { type Program, Reference, Secret } from "./program";

/** The `Pulumi.yaml` of a program in YAML. */
export function printYaml({ declarations, secrets }: Program, project: string): string {
  const configuration = Object.fromEntries(secrets.map(({ key }) => [key, { type: "String", secret: true }]));
  const resources = Object.fromEntries(
    declarations.map(({ object, name, identifier, args }) => [
      identifier,
      {
        type: `voip:${object.kind.token}`,
        ...(name !== identifier && { name }),
        properties: expression(args),
      },
    ]),
  );
  const text = stringify(
    // Newer releases of the YAML host call it `config` and take this as well.
    { name: project, runtime: "yaml", ...(secrets.length > 0 && { configuration }), resources },
    // Some readers take `yes`, `0o7` and the like for other types than texts.
    { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 },
  );
  return `${YAML_HEADER}\n${text}`;
}

export const YAML_HEADER = "# Written by `voip export`.";

/** A value in YAML's expressions. */
function expression(value: unknown): unknown {
  if (value instanceof Reference) return `\${${value.to.identifier}.${value.property}}`;
  if (value instanceof Secret) return `\${${value.key}}`;
  if (typeof value === "string") return literal(value);
  if (Array.isArray(value)) return value.map(expression);
  if (!isProperties(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [literal(name), expression(item)]));
}

/** A text that stands for itself: two dollar signs are one. */
function literal(text: string): string {
  return text.replaceAll("$", () => "$$");
}
