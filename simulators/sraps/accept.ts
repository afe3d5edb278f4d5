import type { SrapsSwitches } from "./switches";

/** The version that `Accept: application/json; version=…` may name. */
const apiVersion = "v1";

/** Whether any of the media ranges of an Accept header is served (section 5 point 7). */
export function acceptable(header: string | undefined, mode: SrapsSwitches["accept"]): boolean {
  return (header ?? "*/*").split(",").some((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim());
    if (!["application/json", "application/*", "*/*"].includes(type.toLowerCase())) return false;
    const version = parameters.find((parameter) => /^version\s*=/i.test(parameter));
    if (version === undefined) return mode === "lenient";
    return version.replace(/^version\s*=\s*/i, "").replace(/^"(.*)"$/, "$1") === apiVersion;
  });
}
