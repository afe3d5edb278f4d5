// The `xmlrpc` package ships no types; these are the parts that the codec uses.
declare module "xmlrpc/lib/serializer" {
  export function serializeMethodCall(method: string, params: unknown[]): string;
}

declare module "xmlrpc/lib/customtype" {
  interface XmlElement {
    ele(name: string): XmlElement;
    txt(text: string): XmlElement;
  }
  class CustomType {
    constructor(raw: unknown);
    raw: unknown;
    serialize(xml: XmlElement): unknown;
  }
  export = CustomType;
}

declare module "xmlrpc/lib/deserializer" {
  import type { Writable } from "node:stream";

  /** What of a readable stream the deserializer touches. */
  interface Source {
    setEncoding(encoding: string): void;
    on(event: "error", listener: (error: Error) => void): void;
    pipe(parser: Writable): void;
  }
  class Deserializer {
    constructor(encoding?: string);
    deserializeMethodResponse(
      source: Source,
      done: (error: (Error & { faultCode?: unknown; faultString?: unknown }) | null, value?: unknown) => void,
    ): void;
  }
  export = Deserializer;
}
