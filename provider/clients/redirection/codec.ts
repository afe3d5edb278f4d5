import CustomType from "xmlrpc/lib/customtype";
import Deserializer from "xmlrpc/lib/deserializer";
import { serializeMethodCall } from "xmlrpc/lib/serializer";
import { VoipError } from "../../transport/errors";

/** What a parameter of the redirection service can be. */
export type Parameter = string | readonly string[];

/** A fault that the server answered. None is documented (contracts: snom-and-ispcrm, 2.1). */
export class Fault {
  constructor(
    readonly code: string,
    readonly text: string,
  ) {}
}

/** Escapes text instead of wrapping it in CDATA, which the package does and which cannot carry `]]>`. */
class Text extends CustomType {
  override serialize(xml: Parameters<CustomType["serialize"]>[0]): unknown {
    return xml.ele("string").txt(String(this.raw));
  }
}

/** The characters that an XML 1.0 document can carry. */
const XML_TEXT = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** The request document of a call. A text that XML cannot carry is a `validation` error. */
export function encodeCall(procedure: string, parameters: readonly Parameter[]): string {
  const encode = (parameter: Parameter): unknown =>
    typeof parameter === "string" ? encodeText(parameter) : parameter.map(encodeText);
  return serializeMethodCall(procedure, parameters.map(encode));
}

function encodeText(text: string): Text {
  if (XML_TEXT.test(text)) return new Text(text);
  throw new VoipError({
    kind: "validation",
    api: "redirection",
    problem: `The text ${JSON.stringify(text)} holds a character that XML cannot carry.`,
    advice: "Remove control characters from it.",
  });
}

/**
 * The value that a response document holds, or the fault. Documents with a DOCTYPE are refused: XML-RPC has none,
 * and entities are how an XML document grows in memory.
 */
export function decodeResponse(xml: string): unknown {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) {
    throw new Error("it declares a document type, which XML-RPC does not have");
  }
  let outcome: { error: unknown } | { value: unknown } | undefined;
  new Deserializer("utf8").deserializeMethodResponse(textSource(xml), (error, value) => {
    if (error && "faultCode" in error) {
      outcome ??= { value: new Fault(String(error.faultCode ?? ""), String(error.faultString ?? "")) };
    } else {
      outcome ??= error ? { error } : { value };
    }
  });
  if (!outcome) throw new Error("it ends before the document does");
  if ("error" in outcome) throw outcome.error;
  return outcome.value;
}

/** The text as the stream that the deserializer reads, handed over in one go so that it answers at once. */
function textSource(text: string) {
  return {
    setEncoding() {},
    on() {},
    pipe(parser: NodeJS.WritableStream) {
      parser.write(text);
      parser.end();
    },
  };
}
