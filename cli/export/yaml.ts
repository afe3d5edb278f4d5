import { Document, visit } from "yaml";
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
  // Newer releases of the YAML host call it `config` and take this as well.
  const program = { name: project, runtime: "yaml", ...(secrets.length > 0 && { configuration }), resources };
  return `${YAML_HEADER}\n${print(program)}`;
}

export const YAML_HEADER = "# Written by `voip export`.";

/** What the engine's reader of YAML takes for the end of a line, or does not take as it stands. */
const UNFIT = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Each text in double quotes and on a line of its own: some readers take `yes`, `0o7` and the like for other types. */
function print(program: object): string {
  const document = new Document(program);
  visit(document, {
    Scalar(key, node) {
      if (key === "key" && /[^ -~]/.test(String(node.value))) node.type = "QUOTE_DOUBLE";
    },
  });
  const text = document.toString({
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    // In lines that go on, the engine's reader takes a tab for a mistake.
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  });
  return text.replace(UNFIT, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A value in YAML's expressions. */
function expression(value: unknown): unknown {
  if (value instanceof Reference) return `\${${value.to.identifier}.${value.property}}`;
  if (value instanceof Secret) return `\${${value.key}}`;
  if (typeof value === "string") return ofText(value);
  if (Array.isArray(value)) return value.map(expression);
  if (!isProperties(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [literal(name), expression(item)]));
}

/**
 * The engine writes a program anew before it reads it, and its writer of YAML spoils texts of several lines that begin
 * with a blank.
 */
function ofText(text: string): unknown {
  const [blanks = ""] = /^[\s\u0085]+/.exec(text) ?? [];
  if (blanks === "" || !/[\n\u0085\u2028\u2029]/.test(text)) return literal(text);
  const beginning = { "fn::fromBase64": Buffer.from(blanks).toString("base64") };
  return { "fn::join": ["", [beginning, literal(text.slice(blanks.length))]] };
}

/** A text that stands for itself: two dollar signs are one. */
function literal(text: string): string {
  return text.replaceAll("$", () => "$$");
}
