import * as pulumi from "@pulumi/pulumi";
import { dynamicType, pluginType, providerText } from "../provider/resource-types";

/** By which provider a class's resources are served. */
export interface Host {
  /** The type that the engine and people's state know resources of a kind by. */
  type(token: string): string;
  /** The type that they have with the other host: a stack moves without a write. */
  otherType(token: string): string;
  /** What goes to the engine besides a resource's own arguments. */
  internals(token: string): pulumi.Inputs;
  /** Says what of a resource's options this host cannot do, or throws. */
  checkOptions(token: string, name: string, opts: pulumi.CustomResourceOptions): readonly string[];
  /** Options that every resource has. */
  options: pulumi.CustomResourceOptions;
}

/** The provider runs in the SDK's own process for dynamic resources: nothing has to be installed. */
export const dynamicHost: Host = {
  type: dynamicType,
  otherType: pluginType,
  internals: (token) => ({ __provider: providerText(token) }),
  options: {},
  checkOptions(token, name, opts) {
    if (opts.import !== undefined) {
      throw new pulumi.RunError(
        `${token} "${name}": the \`import\` option does not work for a dynamic resource. ` +
          "Declare the object as it is and run `pulumi up`: what equals its declaration is taken over (see `adopt`). " +
          "To only read it, use .get() of the class.",
      );
    }
    return (["replaceOnChanges", "customTimeouts"] as const)
      .filter((option) => opts[option] !== undefined)
      .map((option) => `${option} has no effect on a dynamic resource.`);
  },
};

/** The plugin `pulumi-resource-voip`. */
export function pluginHost(version: string): Host {
  return {
    type: pluginType,
    otherType: dynamicType,
    internals: () => ({}),
    options: { version },
    checkOptions: () => [],
  };
}
