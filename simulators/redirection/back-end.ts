import type { Answer, BackEnd, Identity, Received } from "../server/exchange";
import type { Switches } from "../server/switches";
import { authenticate } from "./accounts";
import type { PhoneRegistry } from "./phone-registry";
import { ParameterError, procedures } from "./procedures";
import type { redirectionSwitches } from "./switches";
import { XmlError } from "./xml";
import { readCall, writeFault, writeResponse, type XmlRpcCall } from "./xml-rpc";

const path = "/xmlrpc/";
const bodyLimit = 10 * 1024 * 1024;

interface RedirectionIdentity extends Identity {
  readonly call?: XmlRpcCall;
  readonly mistake?: string;
}

/** The XML-RPC endpoint (contract 2.1): its path, method, credentials and content type, then the call. */
export class RedirectionBackEnd implements BackEnd<RedirectionIdentity> {
  readonly api = "redirection";
  readonly bodyLimit = bodyLimit;

  constructor(
    private readonly registry: PhoneRegistry,
    private readonly switches: Switches<typeof redirectionSwitches>,
  ) {}

  identify(request: Received): RedirectionIdentity {
    if (request.path !== path) return {};
    if (request.method !== "POST") return { template: path };
    try {
      const call = readCall(new TextDecoder("utf-8", { fatal: true }).decode(request.body));
      return { template: path, procedure: call.procedure, params: call.params, call };
    } catch (error) {
      return {
        template: path,
        mistake: error instanceof XmlError ? error.message : "The body is not UTF-8.",
      };
    }
  }

  answer(request: Received, { template, call, mistake }: RedirectionIdentity): Answer {
    if (template === undefined) return page(404, "Not Found");
    if (request.method !== "POST") return page(405, "Method Not Allowed", { Allow: "POST" });
    const account = authenticate(request.headers.authorization);
    if (!account) return page(401, "Unauthorized", { "WWW-Authenticate": 'Basic realm="redirection"' });
    if (request.oversized) return page(413, "Request Entity Too Large");
    if (!/^text\/xml\s*(;|$)/i.test(request.headers["content-type"] ?? "")) {
      return page(400, "Bad Request: the header Content-type: text/xml is mandatory");
    }
    if (!call) return page(400, `Bad Request: ${mistake}`);

    const procedure = procedures.get(call.procedure);
    const layout = this.switches.get("xmlLayout");
    if (!procedure) {
      const text = `method "${call.procedure}" is not supported`;
      if (this.switches.get("unknownMethod") === "http-400") return page(400, `Bad Request: ${text}`);
      return xml(writeFault(1, text, layout));
    }
    try {
      const { value, changed } = procedure(
        { account, registry: this.registry, switches: this.switches },
        call.params,
      );
      return { ...xml(writeResponse(value, layout)), ...(changed && { changed }) };
    } catch (error) {
      if (error instanceof ParameterError)
        return xml(writeFault(1, `${call.procedure}: ${error.message}`, layout));
      throw error;
    }
  }
}

function xml(body: string): Answer {
  return { status: 200, headers: { "Content-Type": "text/xml" }, body };
}

function page(status: number, text: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { "Content-Type": "text/html", ...headers },
    body: `<html><body>${text}</body></html>\n`,
  };
}
