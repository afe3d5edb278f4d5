import type { EngineEvent, Stack, StepEventMetadata } from "@pulumi/pulumi/automation";
import * as z from "zod";
import { tokenOfType } from "../../provider/resource-types";
import { VoipError } from "../../provider/transport/errors";
import { asSentence, pulumi } from "../estate/pulumi";
import { isOwn, nameInUrn } from "../estate/stack-state";
import { isResource, type RecordedResource } from "./compare";

/** Loaded when it is needed: the other commands start without. */
const automation = () => require("@pulumi/pulumi/automation") as typeof import("@pulumi/pulumi/automation");

/** A resource of the stack, its secrets marked, and what the engine found of it. */
export interface RefreshedResource extends RecordedResource {
  urn: string;
  name: string;
  /** How the engine's own comparison came out. Without one the read failed. */
  step?: StepEventMetadata;
  /** Why there is none: sentences for people. */
  failure?: string;
}

export interface RefreshedStack {
  project: string;
  stack: string;
  resources: RefreshedResource[];
}

/** As much of an exported state as there is to know. Secrets are marked, and in the clear. */
const exported = z.object({
  resources: z
    .array(
      z.object({
        urn: z.string(),
        type: z.string(),
        id: z.string().default(""),
        delete: z.boolean().default(false),
        external: z.boolean().default(false),
        inputs: z.record(z.string(), z.unknown()).default({}),
        outputs: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .default([]),
});

/**
 * Has the engine read all of a stack and compare, without changing anything. The folder is that of the project. A
 * read that fails concerns its resource alone; what keeps the engine from reading at all rejects.
 */
export async function refreshStack(folder: string, stackName?: string): Promise<RefreshedStack> {
  const selected = await selectedStack(folder, stackName === undefined);
  const { LocalWorkspace } = automation();
  const stack = await LocalWorkspace.selectStack(
    { stackName: stackName ?? selected, workDir: folder },
    { envVars: { PULUMI_SKIP_CONFIRMATIONS: "false" } }, // the engine refuses consent to what only looks
  ).catch(failed);
  try {
    const { deployment } = await stack.exportStack().catch(failed);
    const managed = exported.parse(deployment ?? {}).resources.filter((resource) => {
      return isResource(tokenOfType(resource.type)) && isOwn(resource);
    });
    const { steps, failures, error } = await refresh(stack);
    if (error && steps.size === 0 && failures.size === 0) throw error;
    const { name: project } = await stack.workspace.projectSettings();
    const resources = managed.map(({ urn, type, id, inputs, outputs }) => ({
      urn,
      token: tokenOfType(type),
      name: nameInUrn(urn),
      id,
      inputs,
      outputs,
      step: steps.get(urn),
      failure: failures.get(urn) ?? error?.message,
    }));
    return { project, stack: stack.name, resources };
  } finally {
    // The Automation API selects what it works with.
    if (selected !== "" && selected !== stack.name) await pulumi(folder, ["stack", "select", selected]);
  }
}

function failed(error: unknown): never {
  throw failureOf([], error);
}

async function selectedStack(folder: string, isNeeded: boolean): Promise<string> {
  try {
    return (await pulumi(folder, ["stack", "--show-name"])).trim();
  } catch (error) {
    if (isNeeded) throw error;
    return "";
  }
}

interface Refresh {
  steps: Map<string, StepEventMetadata>;
  /** What was said of resources that could not be read. */
  failures: Map<string, string>;
  error?: VoipError;
}

async function refresh(stack: Stack): Promise<Refresh> {
  const steps = new Map<string, StepEventMetadata>();
  const failures = new Map<string, string>();
  const errors: string[] = [];

  function onEvent({ resOutputsEvent, diagnosticEvent }: EngineEvent): void {
    if (resOutputsEvent) steps.set(resOutputsEvent.metadata.urn, resOutputsEvent.metadata);
    if (diagnosticEvent?.severity !== "error") return;
    const message = plain(diagnosticEvent.message);
    if (diagnosticEvent.urn) failures.set(diagnosticEvent.urn, message);
    else errors.push(message);
  }

  try {
    await stack.previewRefresh({ onEvent, color: "never" });
    return { steps, failures };
  } catch (error) {
    return { steps, failures, error: failureOf(errors, error) };
  }
}

/** The sentences of a message, without what the engine and the CLI put around them. */
function plain(message: string): string {
  return message
    .replace(/<\{%.*?%\}>/g, "")
    .replace(/^(error: )?(Preview failed: )?/i, "")
    .trim();
}

function failureOf(errors: readonly string[], error: unknown): VoipError {
  const said = errors.filter((message) => message !== "preview failed");
  const text = error instanceof Error ? error.message : String(error);
  const fromCommand = [...text.matchAll(/^error: (.*)$/gm)].map(([, message = ""]) => message);
  const [problem = text] = [...said, ...fromCommand];
  return new VoipError({
    kind: "validation",
    problem: `Pulumi cannot compare the stack: ${asSentence(problem)}`,
  });
}
