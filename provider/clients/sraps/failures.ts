import { type Failure, type FailureKind, VoipError } from "../../transport/errors";
import type { Answer, Method } from "../../transport/http";
import { type Complaint, readComplaint, summarise } from "../complaint";
import type { Challenge } from "./hawk";
import type { SrapsSettings } from "./settings";

/** What a failure says about the request that it happened in. */
export interface FailedRequest {
  method: Method;
  template: string;
  /** What the request is about, as in "SRAPS does not have this endpoint." */
  subject: string;
  /** The program's path of a field of the body. Default: the path in camel case. */
  propertyOf?: (wirePath: readonly string[]) => string;
}

/** Texts of a refusal because the MAC is another company's; the status is not certain (contract 1.5.1). */
const OWNED_BY_OTHER = /taken_mac_or_forbidden|lacks permission/i;

/** A company that another key may well see is not taken for deleted, and with it all that it has. */
const COMPANY_ADVICE =
  "Check that voip:sraps.keyId is a key of its account. If the company was deleted, take its resources out of the stack with `pulumi state delete`.";

/** A difference of clocks from which it explains a 401 without a signed time (1.8.3: 60 seconds are allowed). */
export const NOTICEABLE_CLOCK_DIFFERENCE = 30;

/** A failure of this request. A refused write had no effect. */
export function fail(request: FailedRequest, failure: Failure): VoipError {
  return new VoipError({ api: "sraps", method: request.method, url: request.template, ...failure });
}

/** What an answer from 400 on means; 5xx and 429 are the transport's, 401 is `refusedSignature`'s. */
export function refusal(request: FailedRequest, answer: Answer, settings: SrapsSettings): VoipError {
  const complaint = readComplaint(answer.body.replaceAll(settings.key, "***"));
  const words = summarise(complaint);
  const said = words === "" ? "" : `: ${words.replace(/[.\s]+$/, "")}`;
  const failure = { status: answer.status, ...outcome(request) };
  const of = (kind: FailureKind, problem: string, advice?: string, property?: string) =>
    fail(request, { kind, problem, advice, property, ...failure });

  if ([400, 403, 409, 422].includes(answer.status) && OWNED_BY_OTHER.test(answer.body)) {
    return ownedByOther(request, of, said);
  }
  switch (answer.status) {
    case 403:
      return of(
        "forbidden",
        `The API key may not do this${said}.`,
        'Check in SRAPS Dashboard → API Keys that its role is not "None" and may write, and that the object belongs to its company.',
      );
    case 404:
      return of(
        "notFound",
        `SRAPS does not have this ${request.subject}${said}.`,
        request.template === "{company}" ? COMPANY_ADVICE : undefined,
      );
    case 405:
      return of(
        "protocol",
        `SRAPS does not offer ${request.method} for this ${request.subject}${said}.`,
        methodAdvice(request),
      );
    case 406:
      return of(
        "validation",
        `SRAPS refuses the Accept header "${acceptHeader(settings)}"${said}.`,
        "Set voip:sraps.acceptVersion to the version that SRAPS's API reference names, or voip:sraps.accept to its media type.",
      );
    case 409:
      return of("conflict", `The ${request.subject} is in conflict with what SRAPS has${said}.`);
    case 413:
      return of(
        "validation",
        `The ${request.subject} is larger than SRAPS accepts${said}.`,
        "Send fewer or shorter settings.",
      );
    case 400:
    case 415:
    case 422:
      return rejectedContent(request, of, complaint, said);
    default:
      return of("protocol", `SRAPS gave an answer that its description does not provide for${said}.`);
  }
}

/** A 401 that no correction of the clock can or could heal. */
export function refusedSignature(
  request: FailedRequest,
  answer: Answer,
  settings: SrapsSettings,
  challenge: Challenge,
  clock: { ahead?: number; corrected: boolean },
): VoipError {
  const of = (problem: string, advice: string) =>
    fail(request, { kind: "auth", problem, advice, status: 401, ...outcome(request) });
  const stale = /stale/i.test(challenge.error ?? "") || challenge.serverTime !== undefined;
  const seconds = Math.abs(Math.round(clock.ahead ?? 0));
  const differs = seconds > NOTICEABLE_CLOCK_DIFFERENCE;

  if (challenge.serverTime !== undefined && !challenge.verified) {
    return of(
      "SRAPS refuses the time of the request and states its own without a valid signature of the key.",
      "Check voip:sraps.key, and that no proxy changes the answers.",
    );
  }
  if (clock.corrected) {
    return of(
      "SRAPS still refuses the signature after the clock was corrected by what it said.",
      "Set this machine's clock, and check voip:sraps.keyId and voip:sraps.key.",
    );
  }
  if (stale || (differs && challenge.error === undefined)) {
    const about = differs
      ? `differs from the server's by about ${seconds} s`
      : "seems to differ from the server's";
    return of(
      `SRAPS refuses the signature, and this machine's clock ${about}.`,
      "Set the clock, or set voip:sraps.trustDateHeader to true (and voip:sraps.maxClockRetries above 0).",
    );
  }
  const words = challenge.error ?? summarise(readComplaint(answer.body.replaceAll(settings.key, "***")));
  return of(
    `SRAPS refuses the API key${words === "" ? "" : ` (${words.replace(/[.\s]+$/, "")})`}.`,
    "Check voip:sraps.keyId and voip:sraps.key: they come from SRAPS Dashboard → API Keys, not from the account's login.",
  );
}

/** The Accept header that the settings ask for (4.2). */
export function acceptHeader({ accept, acceptVersion }: SrapsSettings): string {
  return acceptVersion === undefined ? accept : `${accept}; version=${acceptVersion}`;
}

type Of = (kind: FailureKind, problem: string, advice?: string, property?: string) => VoipError;

function ownedByOther(request: FailedRequest, of: Of, said: string): VoipError {
  if (request.subject !== "endpoint") {
    return of("forbidden", `The ${request.subject} belongs to another company${said}.`);
  }
  return of(
    "forbidden",
    `The MAC address belongs to another company${said}.`,
    "Let its owner delete the phone in SRAPS first; there is no way to take it over.",
    "mac",
  );
}

function rejectedContent(request: FailedRequest, of: Of, complaint: Complaint, said: string): VoipError {
  const [first, ...more] = complaint.fields;
  const noun = `the ${request.subject}`;
  if (first === undefined) return of("validation", `SRAPS refuses ${noun}${said}.`);
  // What a refused removal names is nothing that the program wrote.
  const property = request.method === "DELETE" ? undefined : (request.propertyOf ?? camelCase)(first.path);
  const shown =
    more.length === 0 && complaint.general.length === 0 ? `: ${first.text.replace(/[.\s]+$/, "")}` : said;
  return of("validation", `SRAPS refuses ${noun}${shown}.`, undefined, property);
}

function camelCase(path: readonly string[]): string {
  return path.map((key) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())).join(".");
}

function methodAdvice(request: FailedRequest): string | undefined {
  if (request.subject === "endpoint" || !["PUT", "PATCH"].includes(request.method)) return undefined;
  return "Set voip:sraps.profileUpdateMethod to the other of PUT and PATCH.";
}

function outcome(request: FailedRequest): { outcome?: "refused" } {
  return request.method === "GET" ? {} : { outcome: "refused" };
}
