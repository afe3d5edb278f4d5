/** An element of a document without attributes, as XML-RPC has them. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** The character data directly inside, references resolved. */
  readonly text: string;
}

export class XmlError extends Error {}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Reads one document strictly: no attributes, no DOCTYPE, every tag closed, nothing after the root. */
export function readXml(document: string): XmlElement {
  const reader = new XmlReader(document.replace(/^\uFEFF/, ""));
  return reader.document();
}

class XmlReader {
  private at = 0;

  constructor(private readonly source: string) {}

  document(): XmlElement {
    if (/^<\?xml\s/.test(this.source)) this.skipPast("?>");
    this.skipFiller();
    const root = this.element();
    this.skipFiller();
    if (this.at < this.source.length) this.refuse("text after the root element");
    return root;
  }

  private element(): XmlElement {
    const open = this.take(/<([A-Za-z_][\w.-]*)\s*(\/?)>/y);
    if (!open) return this.refuse("a tag was expected");
    const name = open[1] as string;
    const children: XmlElement[] = [];
    let text = "";
    if (open[2]) return { name, children, text };
    for (;;) {
      if (this.source.startsWith("<!--", this.at)) this.skipPast("-->");
      else if (this.source.startsWith("<![CDATA[", this.at)) {
        const start = this.at + "<![CDATA[".length;
        this.skipPast("]]>");
        text += this.source.slice(start, this.at - "]]>".length);
      } else if (this.source.startsWith("</", this.at)) {
        const close = this.take(/<\/([A-Za-z_][\w.-]*)\s*>/y);
        if (close?.[1] !== name) this.refuse(`<${name}> is not closed`);
        return { name, children, text };
      } else if (this.source[this.at] === "<") children.push(this.element());
      else {
        const run = this.take(/[^<]+/y);
        if (!run) this.refuse(`<${name}> is not closed`);
        else text += this.resolve(run[0]);
      }
    }
  }

  private resolve(text: string): string {
    return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
      const known = whole.endsWith(";") && Object.hasOwn(entities, name) ? entities[name] : undefined;
      if (known !== undefined) return known;
      const number = /^#(?:(\d{1,7})|x([0-9a-fA-F]{1,6}))$/.exec(whole.endsWith(";") ? name : "");
      const code = number ? Number.parseInt(number[1] ?? `${number[2]}`, number[1] ? 10 : 16) : -1;
      if (code < 9 || code > 0x10ffff) return this.refuse(`unknown reference ${whole}`);
      return String.fromCodePoint(code);
    });
  }

  private skipFiller(): void {
    for (;;) {
      this.take(/\s+/y);
      if (!this.source.startsWith("<!--", this.at)) return;
      this.skipPast("-->");
    }
  }

  private skipPast(end: string): void {
    const found = this.source.indexOf(end, this.at);
    if (found < 0) this.refuse(`${end} is missing`);
    this.at = found + end.length;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private refuse(reason: string): never {
    throw new XmlError(`Not well-formed at character ${this.at}: ${reason}.`);
  }
}
