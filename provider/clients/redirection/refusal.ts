import { VoipError } from "../../transport/errors";

/** What the service's own error texts mean (contracts: snom-and-ispcrm, 2.2). */
export function refused(procedure: string, text: string, mac: string, url?: string): VoipError {
  const request = {
    api: "redirection",
    method: procedure,
    url: "{url}",
    status: 200,
    outcome: "refused",
  } as const;
  switch (text) {
    case "owned_by_other_user":
      return new VoipError({
        ...request,
        kind: "forbidden",
        property: "mac",
        problem: `The phone ${mac} is registered to another account.`,
        advice: "Its owner has to deregister it first; there is no takeover.",
      });
    case "malformed_mac":
      return new VoipError({
        ...request,
        kind: "validation",
        property: "mac",
        problem: `The service does not accept ${mac} as the MAC address of a phone.`,
        advice: "Check it against the label on the phone.",
      });
    case "malformed_url":
      return new VoipError({
        ...request,
        kind: "validation",
        property: "url",
        problem: `The service does not accept ${quote(url ?? "")} as a redirection URL.`,
        advice: "Write a full URL such as https://prov.example.com/snom/{mac}.",
      });
    default:
      return new VoipError({
        ...request,
        kind: "protocol",
        problem: `The service refused the call for ${mac}: ${quote(text)}.`,
      });
  }
}

/** The text as an error may quote it. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
