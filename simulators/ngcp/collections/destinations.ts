import { isArray, isObject, type Json, type JsonObject, numberIn, type Row, textIn } from "../json";
import type { NgcpStore } from "../store";
import { numbersOf } from "./subscriber-numbers";

/** What a subscriber's destinations are completed with. */
export interface Home {
  /** All digits of its main number, or its uuid when it has none. */
  readonly number: string;
  readonly domain: string;
}

/** How the server keeps keywords (Utils/Subscriber.pm, field_to_destination). */
const keywords: Readonly<Record<string, { uri(number: string): string; is: RegExp }>> = {
  voicebox: { uri: (number) => `sip:vmu${number}@voicebox.local`, is: /@voicebox\.local$/ },
  fax2mail: { uri: (number) => `sip:fax=${number}@fax2mail.local`, is: /@fax2mail\.local$/ },
  conference: { uri: (number) => `sip:conf=${number}@conference.local`, is: /@conference\.local$/ },
  callingcard: { uri: () => "sip:callingcard@app.local", is: /^sip:callingcard@app\.local$/ },
  callthrough: { uri: () => "sip:callthrough@app.local", is: /^sip:callthrough@app\.local$/ },
  autoattendant: { uri: () => "sip:auto-attendant@app.local", is: /^sip:auto-attendant@app\.local$/ },
  officehours: { uri: () => "sip:office-hours@app.local", is: /^sip:office-hours@app\.local$/ },
  customhours: { uri: () => "sip:custom-hours@app.local", is: /^sip:custom-hours@app\.local$/ },
  managersecretary: {
    uri: (number) => `sip:${number}@managersecretary.local`,
    is: /@managersecretary\.local$/,
  },
};

export function homeOf(store: NgcpStore, subscriber: Row): Home {
  const { primary } = numbersOf(store, subscriber.id);
  return {
    number: primary ? `${primary.cc}${primary.ac}${primary.sn}` : String(subscriber.uuid ?? ""),
    domain: textIn(store.row("domains", numberIn(subscriber, "domain_id")), "domain") ?? "",
  };
}

/** A bare name or number is a user of the subscriber's domain. */
export function toUri(destination: string, { number, domain }: Home): string {
  const keyword = keywords[destination];
  if (keyword) return keyword.uri(number);
  const bare = destination.replace(/^sips?:/, "");
  return bare.includes("@") ? `sip:${bare}` : `sip:${bare}@${domain}`;
}

/** A destination as sets show it; keywords have no simple form. */
export function showDestination(stored: JsonObject, { domain }: Home): JsonObject {
  const uri = textIn(stored, "destination") ?? "";
  if (keywordOf(uri) !== undefined) return stored;
  const bare = uri.replace(/^sips?:/, "");
  const simple = bare.endsWith(`@${domain}`) ? bare.slice(0, -domain.length - 1) : bare;
  return { ...stored, simple_destination: simple };
}

export function keywordOf(uri: string): string | undefined {
  return Object.entries(keywords).find(([, { is }]) => is.test(uri))?.[0];
}

/** The objects of a list. */
export function objectsIn(list: Json | undefined): JsonObject[] {
  return isArray(list) ? list.filter(isObject) : [];
}
