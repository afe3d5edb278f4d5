/** The package's own version, from wherever it is installed. */
export const { version } = require("pulumi-voip/package.json") as { version: string };
