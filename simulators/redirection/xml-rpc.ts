import { readXml, type XmlElement, XmlError } from "./xml";

export type XmlRpcValue = string | number | boolean | null | XmlRpcValue[] | { [name: string]: XmlRpcValue };

export interface XmlRpcCall {
  readonly procedure: string;
  readonly params: readonly XmlRpcValue[];
}

export type XmlLayout = "compact" | "indented";

/** Reads a `<methodCall>`; throws XmlError when it is not exactly one. */
export function readCall(document: string): XmlRpcCall {
  const root = readXml(document);
  if (root.name !== "methodCall") throw new XmlError(`Expected <methodCall>, got <${root.name}>.`);
  const [method, params, ...rest] = within(root);
  if (method?.name !== "methodName" || !/^[\w.:/]+$/.test(method.text.trim())) {
    throw new XmlError("Expected a <methodName> first.");
  }
  if ((params && params.name !== "params") || rest.length > 0) {
    throw new XmlError("Expected nothing but <params> after <methodName>.");
  }
  return { procedure: method.text.trim(), params: (params ? within(params) : []).map(readParam) };
}

/** A `<methodResponse>` with one value; the prolog has single quotes as the vendor's has. */
export function writeResponse(value: XmlRpcValue, layout: XmlLayout): string {
  return write(`<params><param>${writeValue(value)}</param></params>`, layout);
}

export function writeFault(code: number, text: string, layout: XmlLayout): string {
  return write(`<fault>${writeValue({ faultCode: code, faultString: text })}</fault>`, layout);
}

function readParam(element: XmlElement): XmlRpcValue {
  const [value, ...more] = within(element);
  if (element.name !== "param" || !value || more.length > 0) {
    throw new XmlError("Expected <param> with one <value>.");
  }
  return readValue(value);
}

function readValue(element: XmlElement): XmlRpcValue {
  if (element.name !== "value") throw new XmlError(`Expected <value>, got <${element.name}>.`);
  const [typed, ...more] = element.children;
  if (!typed) return element.text;
  if (more.length > 0 || element.text.trim() !== "") throw new XmlError("Expected one type inside <value>.");
  const { name, text } = typed;
  switch (name) {
    case "string":
      return text;
    case "boolean":
      if (!/^[01]$/.test(text.trim())) throw new XmlError(`Expected 0 or 1 in <boolean>, got "${text}".`);
      return text.trim() === "1";
    case "int":
    case "i4":
    case "double":
      if (!/^[+-]?\d+(\.\d+)?$/.test(text.trim())) throw new XmlError(`Expected a number in <${name}>.`);
      return Number(text);
    case "nil":
      return null;
    case "array": {
      const [list] = within(typed);
      if (list?.name !== "data" || typed.children.length !== 1)
        throw new XmlError("Expected <data> in <array>.");
      return within(list).map(readValue);
    }
    case "struct":
      return Object.fromEntries(within(typed).map(readMember));
    default:
      throw new XmlError(`Unknown type <${name}>.`);
  }
}

/** The elements inside one that may hold nothing else. */
function within(element: XmlElement): readonly XmlElement[] {
  if (element.text.trim() !== "") throw new XmlError(`Unexpected text in <${element.name}>.`);
  return element.children;
}

function readMember(element: XmlElement): [string, XmlRpcValue] {
  const [name, value] = within(element);
  if (element.name !== "member" || name?.name !== "name" || !value || element.children.length !== 2) {
    throw new XmlError("Expected <member> with <name> and <value>.");
  }
  return [name.text, readValue(value)];
}

function write(content: string, layout: XmlLayout): string {
  const document = `<methodResponse>${content}</methodResponse>`;
  return `<?xml version='1.0' encoding='utf-8'?>\n${layout === "compact" ? document : indent(document)}`;
}

function writeValue(value: XmlRpcValue): string {
  return `<value>${writeTyped(value)}</value>`;
}

function writeTyped(value: XmlRpcValue): string {
  if (value === null) return "<nil/>";
  if (typeof value === "string") return `<string>${escapeText(value)}</string>`;
  if (typeof value === "boolean") return `<boolean>${value ? 1 : 0}</boolean>`;
  if (typeof value === "number")
    return Number.isInteger(value) ? `<int>${value}</int>` : `<double>${value}</double>`;
  if (Array.isArray(value)) return `<array><data>${value.map(writeValue).join("")}</data></array>`;
  const members = Object.entries(value).map(
    ([name, member]) => `<member><name>${escapeText(name)}</name>${writeValue(member)}</member>`,
  );
  return `<struct>${members.join("")}</struct>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** One line a tag, one space a level, as the vendor's page prints replies; values stay on their line. */
function indent(document: string): string {
  const leaves = /<(\w+)>[^<]*<\/\1>|<value><(\w+)>[^<]*<\/\2><\/value>|<\w+\/>|<\/?\w+>/g;
  let depth = 0;
  const lines: string[] = [];
  for (const [part] of document.matchAll(leaves)) {
    const closing = part.startsWith("</");
    if (closing) depth -= 1;
    lines.push(" ".repeat(depth) + part);
    if (!closing && !part.includes("</") && !part.endsWith("/>")) depth += 1;
  }
  return `${lines.join("\n")}\n`;
}
