import { SECRET, SIGNATURE } from "../../provider/lifecycle/engine-marks";
import { type Secrets, secretsOf } from "../../provider/lifecycle/secret-entries";
import { isProperties, isUnset, type Properties } from "../../provider/lifecycle/values";
import { dynamicType, pluginType, providerText } from "../../provider/resource-types";
import type { StackState } from "../estate/stack-state";
import { type Declaration, type Program, referencesIn } from "./program";

/** The file for `pulumi import --file`, which reads every object once more. */
export function importFile({ declarations }: Program): object {
  return {
    resources: declarations.map(({ object, name }) => ({
      type: pluginType(object.kind.token),
      name,
      id: object.id,
    })),
  };
}

const DYNAMIC_PROVIDER = "pulumi:providers:pulumi-nodejs";
const ROOT = "pulumi:pulumi:Stack";

/**
 * The state of the stack with the program's resources in it, for `pulumi stack import`; what is there already stays.
 * The CLI encrypts what is secret by the stack's own key, so that `state` has to be of this stack.
 */
export function deployment(program: Program, state: StackState, stack: string, project: string): object {
  const urn = (type: string, name: string) => `urn:pulumi:${stack}::${project}::${type}::${name}`;
  const present = state.deployment.resources ?? [];
  const root = urn(ROOT, `${project}-${stack}`);
  const providerUrn = urn(DYNAMIC_PROVIDER, "default");
  // Any id will do, as long as it stays the same.
  const provider = present.find((each) => each.urn === providerUrn) ?? {
    urn: providerUrn,
    custom: true,
    id: "00000000-0000-4000-8000-000000000000",
    type: DYNAMIC_PROVIDER,
  };
  const urnOf = ({ object, name }: Declaration) => urn(dynamicType(object.kind.token), name);
  const resources = program.declarations.map((declaration) => {
    const { kind, id, inputs, outputs } = declaration.object;
    const internals = { __provider: providerText(kind.token) };
    const secrets = secretsOf(kind);
    const references = referencesIn(declaration.args);
    const ofProperties = [...references].map(([property, found]) => [
      property,
      found.map(({ to }) => urnOf(to)),
    ]);
    const dependencies = [...new Set(ofProperties.flatMap(([, urns]) => urns as string[]))];
    return {
      urn: urnOf(declaration),
      custom: true,
      id,
      type: dynamicType(kind.token),
      inputs: { ...marked(inputs, secrets), ...internals },
      outputs: { ...marked(outputs, secrets), ...internals },
      parent: root,
      provider: `${provider.urn}::${provider.id}`,
      ...(dependencies.length > 0 && { dependencies }),
      propertyDependencies: Object.fromEntries(ofProperties),
      ...(kind.secrets.length > 0 && { additionalSecretOutputs: kind.secrets }),
    };
  });
  const all = [{ urn: root, custom: false, type: ROOT }, provider, ...resources];
  const known = new Set(present.map((each) => each.urn));
  const merged = [...present, ...all.filter((each) => !known.has(each.urn))];
  return { version: state.version, deployment: { ...state.deployment, resources: merged } };
}

function marked(values: Properties, secrets: Secrets): Properties {
  const found = Object.entries(values).filter(([, value]) => !isUnset(value));
  return Object.fromEntries(
    found.map(([name, value]) => {
      const secret = secrets[name];
      // So the engine writes a secret that is still to be encrypted.
      if (secret === true) return [name, { [SIGNATURE]: SECRET, plaintext: JSON.stringify(value) }];
      return [name, secret && isProperties(value) ? marked(value, secret) : value];
    }),
  );
}
