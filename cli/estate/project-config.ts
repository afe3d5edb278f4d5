import * as z from "zod";
import { CONFIG_KEYS, type RawConfig } from "../../provider/connections/settings";
import { VoipError } from "../../provider/transport/errors";
import { projectFolder, pulumi } from "./pulumi";

const values = z.record(z.string(), z.object({ value: z.string().optional() }));

/**
 * The accounts of the Pulumi project that a folder is in: `voip:sraps` and the like of the stack that is named or else
 * selected. Outside a project, and without a stack, there are none: then those of the environment count.
 */
export async function readProjectConfig(folder: string, stack?: string): Promise<RawConfig> {
  const project = projectFolder(folder);
  if (project === undefined) {
    if (stack === undefined) return {};
    throw new VoipError({
      kind: "validation",
      problem: `There is no Pulumi project here to have the stack ${JSON.stringify(stack)}.`,
      advice: "Run this in the project's folder.",
    });
  }
  const args = ["config", "--show-secrets", "--json", ...(stack === undefined ? [] : ["--stack", stack])];
  const text = await pulumi(project, args).catch((error: unknown) => {
    if (stack === undefined && error instanceof VoipError && /no stack/.test(error.message)) return "{}";
    throw error;
  });
  const config = values.parse(JSON.parse(text));
  return Object.fromEntries(CONFIG_KEYS.map((key) => [key, config[key]?.value]));
}
