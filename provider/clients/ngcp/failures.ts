import { type Failure, type FailureKind, VoipError } from "../../transport/errors";
import type { Answer, Method } from "../../transport/http";
import { quote } from "../../transport/redaction";
import { type Complaint, readComplaint } from "./complaint";

/** Says how the program spells a field that the server names; `undefined` when it has no such input. */
export type PropertyOf = (wirePath: readonly string[]) => string | undefined;

/** What a failure says about the request that it happened in. */
export interface FailedRequest {
  method: Method;
  template: string;
  /** What the request is about, as in "NGCP does not have this customer." */
  subject: string;
  /** Whether it changes nothing although its method could. */
  isRead?: boolean;
  /** Default: the server's name in camel case. */
  propertyOf?: PropertyOf;
  /** Whether the connection shows a client certificate, by which the account is known then. */
  hasCertificate?: boolean;
  /** What no error may quote: a password that the body sets. */
  secrets?: readonly string[];
}

type Of = (kind: FailureKind, problem: string, advice?: string, property?: string) => VoipError;

/** The same text for a token that is no longer good and for a role that may not do this (contract 13). */
export const INVALID_USER = "Invalid user";

const URL_ADVICE = "Check voip:ngcp.url, and that no proxy or login page stands in between.";
/** Web servers refuse a certificate with a page. */
const CERTIFICATE_ADVICE =
  "Check that voip:ngcp.clientCertificate is of an authority that NGCP trusts; otherwise voip:ngcp.url, and that no proxy or login page stands in between.";

/** A failure of this request. */
export function fail(request: FailedRequest, failure: Failure): VoipError {
  return new VoipError({ api: "ngcp", method: request.method, url: request.template, ...failure });
}

/** What an answer that is not a success means. Of 5xx only what the transport leaves to the client comes here. */
export function refusal(request: FailedRequest, answer: Answer): VoipError {
  const { status } = answer;
  const complaint = readComplaint(answer.body);
  const words = quote(complaint.message, request.secrets).replace(/[.\s]+$/, "");
  const said = words === "" ? "" : `: ${words}`;
  const outcome = status >= 500 ? unknownOutcome(request) : refusedOutcome(request);
  const of: Of = (kind, problem, advice, property) =>
    fail(request, { kind, problem, advice, property, status, ...outcome });
  const { subject } = request;

  switch (status) {
    case 401:
      return of("auth", `NGCP does not accept the account${said}.`, accountAdvice(request));
    case 403:
      return forbidden(request, of, said);
    case 404:
      return missing(request, of, complaint, said);
    case 409:
      return of("conflict", `The ${subject} is in conflict with what NGCP has${said}.`);
    case 413:
      return of("validation", `The ${subject} is larger than NGCP accepts${said}.`);
    case 415:
      return of("protocol", `NGCP takes the ${subject} in another form${said}.`);
    case 423:
      return of("conflict", `The ${subject} is in use${said}.`, "Remove what uses it first.");
    case 400:
    case 422:
      return complaint.isOwn
        ? rejectedContent(request, of, complaint, said)
        : of(
            "protocol",
            `The request was refused, but not by NGCP${said}.`,
            request.hasCertificate ? CERTIFICATE_ADVICE : URL_ADVICE,
          );
    default:
      if (status >= 500) return failedServer(request, of, said);
      if (status >= 300 && status < 400) return redirected(of);
      return of(
        "protocol",
        `NGCP gave an answer that its description does not provide for${said}.`,
        URL_ADVICE,
      );
  }
}

/** A write whose answer cannot be read, or tells of a fault, may well have been applied. */
export function unknownOutcome(request: FailedRequest): { outcome?: "unknown" } {
  return isRead(request) ? {} : { outcome: "unknown" };
}

function refusedOutcome(request: FailedRequest): { outcome?: "refused" } {
  return isRead(request) ? {} : { outcome: "refused" };
}

function isRead(request: FailedRequest): boolean {
  return request.isRead ?? request.method === "GET";
}

function accountAdvice({ hasCertificate }: FailedRequest): string {
  const certificate = hasCertificate ? "voip:ngcp.clientCertificate, or where they are set " : "";
  return `Check ${certificate}voip:ngcp.username and voip:ngcp.password, and that the administrator is active.`;
}

function forbidden(request: FailedRequest, of: Of, said: string): VoipError {
  if (/^: Password expired/i.test(said)) {
    return of("auth", `NGCP does not accept the account${said}.`, "Set a new password in NGCP's web panel.");
  }
  if (/^: Invalid license/i.test(said)) {
    return of("forbidden", `NGCP may not do this without a further licence${said}.`, "Ask Sipwise for it.");
  }
  if (/^: Invalid client certificate/i.test(said)) {
    return of("auth", `NGCP does not accept the account${said}.`, "Check voip:ngcp.clientCertificate.");
  }
  const isRole = said === `: ${INVALID_USER}` || /read-only|insufficient rights/i.test(said);
  return of("forbidden", `NGCP does not allow this${said}.`, isRole ? roleAdvice(request) : undefined);
}

/** The words are the same when no administrator has the certificate. */
function roleAdvice({ hasCertificate }: FailedRequest): string {
  const role = hasCertificate
    ? "that an administrator of NGCP has voip:ngcp.clientCertificate, its role"
    : "the role of voip:ngcp.username";
  return `Check ${role} (admin, reseller …), that it is not read-only, and that the object belongs to its reseller.`;
}

/** Only the API's own word that it does not have the object counts as that. */
function missing(request: FailedRequest, of: Of, { isOwn, message }: Complaint, said: string): VoipError {
  if (!isOwn) return of("protocol", `There is no NGCP API at this address${said}.`, URL_ADVICE);
  if (/^Path not found/i.test(message)) {
    return of(
      "protocol",
      `NGCP does not offer ${request.method} for this ${request.subject}${said}.`,
      "This release, its licences or the account's role may not have it.",
    );
  }
  return of("notFound", `NGCP does not have this ${request.subject}${said}.`);
}

function rejectedContent(request: FailedRequest, of: Of, complaint: Complaint, said: string): VoipError {
  const kind = /\balready exists\b/i.test(complaint.message) ? "conflict" : "validation";
  const noun = `the ${request.subject}`;
  const [first, ...more] = complaint.fields;
  if (first === undefined) return of(kind, `NGCP refuses ${noun}${said}.`);
  // What a refused removal names is nothing that the program wrote.
  const property = request.method === "DELETE" ? undefined : (request.propertyOf ?? camelCase)(first.path);
  const shown =
    property === undefined || more.length > 0 ? complaint.fields.map(described).join("; ") : first.text;
  const words = quote(shown, request.secrets).replace(/[.\s]+$/, "");
  return of(kind, `NGCP refuses ${noun}: ${words}.`, undefined, property);
}

/** A text that is about one field alone names it already. */
function described({ path, text }: Complaint["fields"][number]): string {
  const name = path.join(".");
  return text.includes(name) ? text : `${name}: ${text}`;
}

/** Many wrong values make NGCP fail instead of refusing them, and some failures come after the commit (8). */
function failedServer(request: FailedRequest, of: Of, said: string): VoipError {
  const advice = isRead(request)
    ? undefined
    : "NGCP fails like this on some values that it should refuse: check them. Otherwise see its own log.";
  return of("transient", `NGCP failed${said}.`, advice);
}

function redirected(of: Of): VoipError {
  return of(
    "protocol",
    "NGCP redirects the request to another address.",
    "Check voip:ngcp.url: https, the port (1443) and the path (/api/).",
  );
}

/** Of an entry of a list the server does not say which list it is of: that is no input's path. */
function camelCase(path: readonly string[]): string | undefined {
  if (/^\d+$/.test(path[0] ?? "")) return undefined;
  return path
    .map((key) => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()))
    .join(".");
}
