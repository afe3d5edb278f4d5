import * as z from "zod";
import { type Backend, backends } from "../../provider/clients/backends";
import { transportSettings } from "../../provider/connections/settings";
import { GENERATED, table } from "./markdown";

type Schema = z.core.JSONSchema.JSONSchema;

interface Row {
  name: string;
  description: string;
}

/** The page that lists every setting of every connection. */
export function generateConfiguration(): string {
  const sections = (Object.keys(backends) as Backend[]).map((backend) => {
    const { title, settings, secrets } = backends[backend];
    const rows = rowsOf(settings).map((row) => [
      `\`voip:${backend}.${row.name}\``,
      `\`${variable(backend, row.name)}\``,
      `${secrets.includes(row.name) ? "**Secret.** " : ""}${row.description}`,
    ]);
    return [`## ${capitalised(title)}`, table(["setting", "environment", "meaning"], rows)].join("\n\n");
  });
  const transport = rowsOf(transportSettings).map((row) => [`\`${row.name}\``, row.description]);
  return `${[
    GENERATED,
    "# Configuration",
    "Settings are set with `pulumi config set --path voip:sraps.keyId <value>`, secrets with `--secret`. The stack's configuration comes before the environment. Accounts besides the default ones go under `voip:connections.<name>.<back end>`, and a resource chooses one with its input `connection`; these have no environment variables.",
    "`pulumi refresh` and `pulumi destroy` do not run the program: the engine gives them the configuration that the last `pulumi up` recorded. After a password was changed, run `pulumi up` first, or give `--run-program`.",
    "Most need no setting: what is not the same everywhere, or is [not verified](verified.md) with the vendor, has one.",
    ...sections,
    "## Every connection",
    "These exist under each back end, as in `voip:sraps.requestsPerSecond`.",
    table(["setting", "meaning"], transport),
  ].join("\n\n")}\n`;
}

function rowsOf(object: z.ZodObject, prefix = ""): Row[] {
  const schema = z.toJSONSchema(object, { io: "input", unrepresentable: "any" }) as Schema;
  return rowsOfSchema(schema, prefix);
}

function rowsOfSchema(schema: Schema, prefix: string): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
    const property = value as Schema;
    if (property.properties) return rowsOfSchema(property, `${prefix}${name}.`);
    return [{ name: `${prefix}${name}`, description: property.description ?? "" }];
  });
}

function variable(backend: string, name: string): string {
  return `VOIP_${backend}_${name.replace(/[A-Z]/g, "_$&").replaceAll(".", "_")}`.toUpperCase();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
