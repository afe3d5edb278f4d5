/** The type that a dynamic resource has in people's state. Never changes. */
export function dynamicType(token: string): string {
  return `pulumi-nodejs:dynamic/voip/${token}`;
}

/** The type of a resource that the plugin serves. */
export function pluginType(token: string): string {
  return `voip:${token}`;
}

/**
 * How the state refers to the dynamic provider: a few bytes that load the installed version. It is what
 * `pulumi.dynamic.Resource` would put there, without the provider's code. It is part of people's state and never
 * changes.
 */
export function providerText(token: string): string {
  return `exports.handler = () => require("pulumi-voip/dynamic-provider")(${JSON.stringify(token)});`;
}

/** The kind of a resource of either host. */
export function tokenOfType(type: string): string {
  return type.replace(/^(?:pulumi-nodejs:dynamic\/voip\/|voip:)/, "");
}
