import { X509Certificate } from "node:crypto";
import { createSecureContext, rootCertificates, type SecureContext } from "node:tls";
import type * as undici from "undici";
import { VoipError } from "./errors";
import type { TransportSettings } from "./http";
import { ConnectFailure } from "./network-failure";
import { buildConnector, Pool, proxyAgent } from "./undici";

/** The kept-alive connections of one transport, a pool for each origin. */
export class Connections {
  readonly #settings: TransportSettings;
  readonly #pools = new Map<string, undici.Dispatcher>();
  readonly #secureContext: () => SecureContext | undefined;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
    this.#secureContext = secureContext(settings);
    if (settings.proxy !== undefined) checkProxy(settings.proxy);
  }

  to(origin: string): undici.Dispatcher {
    let pool = this.#pools.get(origin);
    if (!pool) {
      pool = this.#settings.proxy === undefined ? this.#direct(origin) : this.#proxied(this.#settings.proxy);
      this.#pools.set(origin, pool);
    }
    return pool;
  }

  /** Ends what is idle and, once they are done, the connections in use. A later request connects anew. */
  async close(): Promise<void> {
    const open = [...this.#pools.values()];
    this.#pools.clear();
    await Promise.all(open.map((pool) => pool.close()));
  }

  #direct(origin: string): undici.Pool {
    return new Pool(origin, {
      ...this.#limits(),
      connect: named("server", buildConnector(this.#connecting())),
    });
  }

  #proxied(proxy: string): undici.ProxyAgent {
    const { username, password } = new URL(proxy);
    const ProxyAgent = proxyAgent();
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return new ProxyAgent({
      uri: proxy,
      token: username ? `Basic ${Buffer.from(credentials).toString("base64")}` : undefined,
      requestTls: this.#connecting(),
      proxyTls: this.#connecting(),
      clientFactory: (url, options) =>
        new Pool(url, {
          headersTimeout: milliseconds(this.#settings.connectTimeout),
          connect: named("proxy", (options as { connect: undici.buildConnector.connector }).connect),
        }),
      factory: (url, options) =>
        new Pool(url, {
          ...this.#limits(),
          connect: named("server", (options as { connect: undici.buildConnector.connector }).connect),
        }),
    });
  }

  #limits(): undici.Pool.Options {
    const { headersTimeout, bodyTimeout, maxConcurrency } = this.#settings;
    return {
      connections: maxConcurrency,
      headersTimeout: milliseconds(headersTimeout),
      bodyTimeout: milliseconds(bodyTimeout),
    };
  }

  #connecting(): undici.buildConnector.BuildOptions {
    return {
      timeout: milliseconds(this.#settings.connectTimeout),
      // Node's 250 ms give up on a slow network's address before it has answered.
      autoSelectFamilyAttemptTimeout: 1000,
      secureContext: this.#secureContext(),
    };
  }
}

/** The connector, with whom it failed to reach said in its errors. */
function named(
  peer: ConnectFailure["peer"],
  connect: undici.buildConnector.connector,
): undici.buildConnector.connector {
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (!error) callback(null, socket);
      else callback(error instanceof ConnectFailure ? error : new ConnectFailure(peer, error), null);
    });
}

/**
 * What makes TLS connections when the settings ask for anything of their own. It is built once, since reading
 * the system's certificates takes some 25 ms, and checked at once.
 */
function secureContext({ ca, clientCertificate }: TransportSettings): () => SecureContext | undefined {
  if (ca === undefined && clientCertificate === undefined) return () => undefined;
  if (ca !== undefined) checkAuthorities(ca);
  const { pfx, ...pem } = clientCertificate ?? {};
  const own = { ...pem, pfx: pfx === undefined ? undefined : Buffer.from(pfx, "base64") };
  try {
    createSecureContext(own);
  } catch {
    throw wrongSetting(
      "clientCertificate: the certificate, its key and the passphrase do not fit together or cannot be read.",
      "Give cert and key as PEM text, or pfx as PKCS#12 in base64, with the passphrase they were saved with.",
    );
  }
  let context: SecureContext | undefined;
  return () => {
    context ??= createSecureContext({ ...own, ca: ca === undefined ? undefined : [...rootCertificates, ca] });
    return context;
  };
}

function checkAuthorities(ca: string): void {
  const certificates = ca.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  try {
    for (const certificate of certificates) new X509Certificate(certificate);
    if (certificates.length > 0) return;
  } catch {
    // Said below.
  }
  throw wrongSetting(
    "ca: expected the PEM text of one or more certificates.",
    "It begins with -----BEGIN CERTIFICATE-----.",
  );
}

function checkProxy(proxy: string): void {
  const { protocol, pathname } = URL.canParse(proxy) ? new URL(proxy) : { protocol: "", pathname: "" };
  if (/^https?:$/.test(protocol) && pathname === "/") return;
  throw wrongSetting(
    "proxy: expected the URL of an HTTP proxy.",
    "Write it as http://proxy.example.com:3128.",
  );
}

function wrongSetting(problem: string, advice: string): VoipError {
  return new VoipError({ kind: "validation", problem, advice });
}

function milliseconds(seconds: number): number {
  return Math.max(1, Math.round(seconds * 1000));
}
