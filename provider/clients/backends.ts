import type * as z from "zod";
import type { Transport } from "../transport/http";
import type * as ispcrm from "./ispcrm/client";
import type * as ispcrmSettings from "./ispcrm/settings";
import type * as ngcp from "./ngcp/client";
import type * as ngcpSettings from "./ngcp/settings";
import type * as redirection from "./redirection/client";
import type * as redirectionSettings from "./redirection/settings";
import type * as sraps from "./sraps/client";
import type * as srapsSettings from "./sraps/settings";

/** The client of each back end. */
export interface Clients {
  sraps: sraps.SrapsClient;
  redirection: redirection.RedirectionClient;
  ngcp: ngcp.NgcpClient;
  ispcrm: ispcrm.IspcrmClient;
}

export type Backend = keyof Clients;

/** The name of a setting, or of one within it: `clientCertificate.key`. */
type SettingName<Settings> = {
  [Name in keyof Settings & string]: NonNullable<Settings[Name]> extends Record<string, unknown>
    ? Name | `${Name}.${keyof NonNullable<Settings[Name]> & string}`
    : Name;
}[keyof Settings & string];

/** What a connection needs to know of a back end: its settings, how gently to treat it, and its client. */
export interface BackendDefinition<Client, Settings extends z.ZodObject> {
  title: string;
  settings: Settings;
  /** Those of `settings` whose values must never be shown. */
  secrets: readonly SettingName<z.output<Settings>>[];
  /** The field of `settings` that holds the address. */
  urlSetting: keyof z.output<Settings> & string;
  /** Requests in flight at once, unless the connection says otherwise. */
  maxConcurrency: number;
  /** The signal aborts everything that the client has in flight or waits for. */
  connect(settings: z.output<Settings>, transport: Transport, options?: { signal?: AbortSignal }): Client;
}

/** Settings and clients are loaded when they are first asked for: most programs do without some of them. */
export const backends: { [B in Backend]: BackendDefinition<Clients[B], z.ZodObject> } = {
  sraps: define({
    title: "Snom SRAPS",
    get settings() {
      return (require("./sraps/settings") as typeof srapsSettings).srapsSettings;
    },
    secrets: ["key"],
    urlSetting: "baseUrl",
    maxConcurrency: 2,
    connect: (...given) => (require("./sraps/client") as typeof sraps).createSrapsClient(...given),
  }),
  redirection: define({
    title: "the Snom redirection service",
    get settings() {
      return (require("./redirection/settings") as typeof redirectionSettings).redirectionSettings;
    },
    secrets: ["password"],
    urlSetting: "url",
    maxConcurrency: 4,
    connect: (...given) =>
      (require("./redirection/client") as typeof redirection).createRedirectionClient(...given),
  }),
  ngcp: define({
    title: "NGCP",
    get settings() {
      return (require("./ngcp/settings") as typeof ngcpSettings).ngcpSettings;
    },
    secrets: ["password", "clientCertificate.key", "clientCertificate.pfx", "clientCertificate.passphrase"],
    urlSetting: "url",
    maxConcurrency: 4,
    connect: (...given) => (require("./ngcp/client") as typeof ngcp).createNgcpClient(...given),
  }),
  ispcrm: define({
    title: "the ISP CRM",
    get settings() {
      return (require("./ispcrm/settings") as typeof ispcrmSettings).ispcrmSettings;
    },
    secrets: ["token"],
    urlSetting: "url",
    maxConcurrency: 4,
    connect: (...given) => (require("./ispcrm/client") as typeof ispcrm).createIspcrmClient(...given),
  }),
};

/** Checks a definition against its own settings, then forgets their exact type. */
function define<Client, Settings extends z.ZodObject>(
  definition: BackendDefinition<Client, Settings>,
): BackendDefinition<Client, z.ZodObject> {
  return definition as unknown as BackendDefinition<Client, z.ZodObject>;
}
