import { type Failure, type FailureKind, VoipError } from "../../transport/errors";
import type { Answer, Method } from "../../transport/http";
import { quote } from "../../transport/redaction";
import { type Complaint, readComplaint, summarise } from "../complaint";
import { isObject } from "../json";
import type { IspcrmSettings } from "./settings";

/** Says how the program spells a field that the server names; `undefined` when it has no such input. */
export type PropertyOf = (wirePath: readonly string[]) => string | undefined;

/** What a failure says about the request that it happened in. */
export interface FailedRequest {
  method: Method;
  /** With `{id}` when it is about one user: nothing else can be missing. */
  template: string;
  /** What the request is about, as in "The ISP CRM does not have this user." */
  subject: string;
  /** The settings that say where it is sent, for advice. */
  address: string;
  /** Default: the server's name below `fields`. */
  propertyOf?: PropertyOf;
  /** What no error may quote: a password that the body sets. */
  secrets?: readonly string[];
}

type Of = (kind: FailureKind, problem: string, advice?: string, property?: string) => VoipError;

/** What the words of an error mean where its status says that all is well (contract 3.3, S4:25). */
const MEANINGS: readonly (readonly [words: RegExp, status: number])[] = [
  [/\bmethod\b.*\bnot (allowed|supported)\b/i, 405],
  [/\bunauthori[sz]ed\b|\bunauthenticated\b/i, 401],
  [/\btoken\b.*\b(invalid|expired|missing)\b|\b(invalid|expired|missing|no)\b.*\btoken\b/i, 401],
  [/\bforbidden\b|\bpermissions?\b|\bnot (allowed|permitted)\b|\baccess denied\b/i, 403],
  // The whole sentence: what else was not found is no user.
  [
    /^(the |this )?(requested )?(resource |user )?((was |is |could )?not (be )?found|does not exist)[.!]?$/i,
    404,
  ],
  [/\bserver error\b|\berror occurred\b/i, 500],
];
const ALREADY_THERE = /\balready\b.*\b(exists?|taken|used|in use)\b|\bduplicate\b/i;
/** A 404 of the server's router, which knows nothing of users. */
const NO_SUCH_PATH = /\b(route|endpoint|path|url|uri|page)\b/i;

/** A failure of this request. */
export function fail(request: FailedRequest, failure: Failure): VoipError {
  return new VoipError({ api: "ispcrm", method: request.method, url: request.template, ...failure });
}

/** What an answer means that is not a success. Of 5xx only what the transport leaves to the client comes here. */
export function refusal(request: FailedRequest, answer: Answer, settings: IspcrmSettings): VoipError {
  const complaint = readComplaint(answer.body);
  const words = summarise(complaint);
  const meant = answer.status >= 300 ? answer.status : meaningOf(words);
  const outcome = meant >= 500 ? unknownOutcome(request) : refusedOutcome(request);
  const of: Of = (kind, problem, advice, property) =>
    fail(request, { kind, problem, advice, property, status: answer.status, ...outcome });
  const quoted = (text: string): string =>
    quote(text, [settings.token, ...(request.secrets ?? [])]).replace(/[.\s]+$/, "");
  const said = words === "" ? "" : `: ${quoted(words)}`;

  switch (meant) {
    case 400:
    case 422:
      return rejectedContent(request, of, complaint, quoted);
    case 401:
      return of(
        "auth",
        `The ISP CRM does not accept the token${said}.`,
        "Check voip:ispcrm.token (made on the CRM's page /Admin/getToken; it can expire) and voip:ispcrm.auth, the header that carries it.",
      );
    case 403:
      return of(
        "forbidden",
        `The ISP CRM does not allow this${said}.`,
        "Check what the CRM's user may do for whom voip:ispcrm.token was made.",
      );
    case 404:
      return missing(request, of, answer, words, said);
    case 405:
      return of(
        "protocol",
        `The ISP CRM does not offer ${request.method} for this ${request.subject}${said}.`,
        `Check ${request.address}.`,
      );
    case 409:
      return of("conflict", `The ${request.subject} is in conflict with what the ISP CRM has${said}.`);
    case 413:
      return of("validation", `The ${request.subject} is larger than the ISP CRM accepts${said}.`);
    default:
      if (meant >= 500) return of("transient", `The ISP CRM failed${said}.`, "Run again later.");
      if (meant < 400) {
        return of("protocol", "The ISP CRM redirects the request to another address.", CHECK_SERVER);
      }
      return of(
        "protocol",
        `The ISP CRM gave an answer that its description does not provide for${said}.`,
        CHECK_SERVER,
      );
  }
}

export const CHECK_SERVER =
  "Check voip:ispcrm.url (https, host, port) and voip:ispcrm.pathPrefix, and that no proxy or login page stands in between.";

/** A write whose answer cannot be read, or tells of a fault, may well have been applied. */
export function unknownOutcome(request: FailedRequest): { outcome?: "unknown" } {
  return request.method === "GET" ? {} : { outcome: "unknown" };
}

function refusedOutcome(request: FailedRequest): { outcome?: "refused" } {
  return request.method === "GET" ? {} : { outcome: "refused" };
}

/** The status that the words stand for; those that say nothing else refuse the content. */
function meaningOf(words: string): number {
  return MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 400;
}

/** Only the CRM's own word that it does not have the user counts as that. */
function missing(request: FailedRequest, of: Of, answer: Answer, words: string, said: string): VoipError {
  const isOwn = isJsonObject(answer.body) && !NO_SUCH_PATH.test(words);
  if (isOwn && request.template.includes("{id}")) {
    return of("notFound", `The ISP CRM does not have this ${request.subject}${said}.`);
  }
  return of(
    "protocol",
    `The ISP CRM does not have the ${request.subject} at this address${said}.`,
    `Check ${request.address}.`,
  );
}

function rejectedContent(
  request: FailedRequest,
  of: Of,
  complaint: Complaint,
  quoted: (text: string) => string,
): VoipError {
  const words = summarise(complaint);
  const kind = ALREADY_THERE.test(words) ? "conflict" : "validation";
  const noun = request.method === "GET" ? "the request" : `the ${request.subject}`;
  const [first, ...more] = complaint.fields;
  const property = first && (request.propertyOf ?? belowFields)(first.path);
  const isAll = property !== undefined && more.length === 0 && complaint.general.length === 0;
  const shown = quoted(first && isAll ? first.text : words);
  return of(kind, `The ISP CRM refuses ${noun}${shown === "" ? "" : `: ${shown}`}.`, undefined, property);
}

/** These users have no fields of ours: what the program writes is what is sent. */
function belowFields(path: readonly string[]): string {
  return ["fields", ...path].join(".");
}

function isJsonObject(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}
