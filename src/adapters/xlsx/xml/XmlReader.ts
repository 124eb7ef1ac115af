import { SaxesParser, type SaxesTagNS } from "saxes";
import type { ReadFault } from "../ReadFault";
import { isOpenXmlEncoding, xmlDecoder } from "./decodeXml";
import { compatibilityNamespace, referenceNamespaces } from "./namespaces";
import type { XmlElement, XmlHandler, XmlStop } from "./XmlHandler";

const passedOver = "*";
/** SpreadsheetML nests about a dozen deep. */
const deepest = 200;

/** Feeds a part's bytes to a handler as they arrive. DTDs are refused; entities other than XML's own do not exist. */
export class XmlReader {
  stopped: XmlStop | null = null;
  private readonly parser = new SaxesParser({ xmlns: true, position: false });
  private readonly decoder = xmlDecoder();
  private readonly paths: string[] = [""];
  private readonly preserve: boolean[] = [false];

  constructor(
    private readonly handler: XmlHandler,
    private readonly namespaces: ReadonlySet<string>,
    private readonly part: string,
  ) {
    this.parser.on("opentag", (tag) => this.open(tag));
    this.parser.on("closetag", () => this.close());
    this.parser.on("text", (text) => this.text(text));
    this.parser.on("cdata", (text) => this.text(text));
    this.parser.on("doctype", () => this.stop(this.damaged("a DTD")));
    this.parser.on("error", (error) => this.stop(this.damaged(error.message)));
    this.parser.on("xmldecl", ({ encoding }) => {
      if (!isOpenXmlEncoding(encoding)) this.stop(this.damaged(`encoding ${encoding}`));
    });
  }

  write(bytes: Uint8Array): void {
    if (!this.stopped) this.parse(() => this.decoder.decode(bytes));
  }

  /** Says that the part is complete. */
  finish(): void {
    if (!this.stopped) this.parse(() => this.decoder.finish());
    if (!this.stopped) this.parser.close();
  }

  private parse(decode: () => string): void {
    let text: string;
    try {
      text = decode();
    } catch {
      this.stop(this.damaged("bytes that are not of its encoding"));
      return;
    }
    this.parser.write(text);
  }

  private open(tag: SaxesTagNS): void {
    if (this.stopped) return;
    const above = this.paths.at(-1) ?? "";
    const path = this.pathOf(tag, above);
    const space = tag.attributes["xml:space"]?.value;
    this.paths.push(path);
    this.preserve.push(
      space === undefined ? (this.preserve.at(-1) ?? false) : space === "preserve",
    );
    if (this.paths.length > deepest) this.stop(this.damaged("nested too deeply"));
    else if (path !== above && path !== passedOver) {
      this.stop(this.handler.open(elementOf(path, tag)));
    }
  }

  private close(): void {
    const path = this.paths.pop() ?? "";
    const preserve = this.preserve.pop() ?? false;
    if (this.stopped || path === passedOver || path === this.paths.at(-1)) return;
    this.stop(this.handler.close?.(path, preserve) ?? null);
  }

  private text(text: string): void {
    const path = this.paths.at(-1) ?? "";
    if (!this.stopped && path !== passedOver) this.handler.text?.(text, path);
  }

  /** A fallback stands in the place of what wraps it; the choices beside it are for readers who know more. */
  private pathOf(tag: SaxesTagNS, above: string): string {
    if (above === passedOver) return passedOver;
    if (this.namespaces.has(tag.uri)) return above === "" ? tag.local : `${above}/${tag.local}`;
    const transparent = tag.uri === compatibilityNamespace && tag.local !== "Choice";
    return transparent ? above : passedOver;
  }

  private stop(stop: XmlStop | null): void {
    this.stopped ??= stop;
  }

  private damaged(what: string): ReadFault {
    return { code: "damaged", detail: `${this.part}: ${what}` };
  }
}

function elementOf(path: string, tag: SaxesTagNS): XmlElement {
  return {
    path,
    attribute: (name) => tag.attributes[name]?.value,
    reference: () =>
      Object.values(tag.attributes).find(
        (attribute) => attribute.local === "id" && referenceNamespaces.has(attribute.uri),
      )?.value,
  };
}
