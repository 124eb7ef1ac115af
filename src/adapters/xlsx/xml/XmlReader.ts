import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { ReadFault } from "../ReadFault";
import { isOpenXmlEncoding, xmlDecoder } from "./decodeXml";
import { ElementPath } from "./ElementPath";
import { NamespaceScope } from "./NamespaceScope";
import { compatibilityNamespace } from "./namespaces";
import { TagElement } from "./TagElement";
import type { XmlHandler, XmlStop } from "./XmlHandler";

/** An element that has begun and not ended. `path`: null where nothing inside it is of interest. */
type Open = {
  path: ElementPath | null;
  preserve: boolean;
  before: ReturnType<NamespaceScope["enter"]>;
};

/** SpreadsheetML nests about a dozen deep. */
const deepest = 200;
/** How many characters may pass without anything beginning or ending: the parser keeps them all. */
const longestPiece = 2_000_000;

/** Feeds a part's bytes to a handler as they arrive. DTDs are refused; entities other than XML's own do not exist. */
export class XmlReader {
  stopped: XmlStop | null = null;
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private readonly decoder = xmlDecoder();
  private readonly scope: NamespaceScope;
  private readonly element: TagElement;
  /** The open elements by depth, below what stands above the root. Used again and again: there are very many. */
  private readonly opened: Open[] = [];
  private depth = 0;
  private inner: Open = { path: ElementPath.top(), preserve: false, before: null };
  /** Characters since something began or ended. */
  private quiet = 0;
  /** `xml:space` of the element that is about to open. */
  private space: string | null = null;

  /**
   * Few events: saxes adds a property for each by a computed name, and with two more than these V8 keeps the parser as a
   * dictionary, four times slower. So errors are caught where saxes throws them, and the encoding is looked up.
   */
  constructor(
    private readonly handler: XmlHandler,
    namespaces: ReadonlySet<string>,
    private readonly part: string,
  ) {
    this.scope = new NamespaceScope(namespaces);
    this.element = new TagElement(this.scope);
    this.parser.on("attribute", ({ name, value }) => this.attribute(name, value));
    this.parser.on("opentag", (tag) => this.open(tag));
    this.parser.on("closetag", () => this.close());
    this.parser.on("text", (text) => this.text(text));
    this.parser.on("cdata", (text) => this.text(text));
    this.parser.on("doctype", () => this.stop(this.damaged("a DTD")));
  }

  write(bytes: Uint8Array): void {
    this.parse(() => this.decoder.decode(bytes));
  }

  /** Says that the part is complete. */
  finish(): void {
    this.parse(() => this.decoder.finish());
    this.run(() => this.parser.close());
  }

  private parse(decode: () => string): void {
    if (this.stopped) return;
    let text: string;
    try {
      text = decode();
    } catch {
      this.stopped = this.damaged("bytes that are not of its encoding");
      return;
    }
    this.quiet += text.length;
    this.run(() => this.parser.write(text));
    if (this.quiet > longestPiece) {
      this.stopped ??= { code: "too-large", detail: `${this.part}: an endless text` };
    }
  }

  /** Without a handler of its own for errors, saxes leaves by throwing one: at a fault of the XML, and by `stop`. */
  private run(step: () => void): void {
    if (this.stopped) return;
    try {
      step();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "Error") throw error;
      this.stopped ??= this.damaged(error.message);
    }
  }

  private attribute(name: string, value: string): void {
    if (name === "xml:space") this.space = value;
    else this.scope.attribute(name, value);
  }

  private open(tag: SaxesTagPlain): void {
    this.quiet = 0;
    const { path: above, preserve } = this.inner;
    const before = this.scope.enter();
    const path = above && this.pathOf(tag.name, above);
    this.opened[this.depth++] = this.inner;
    this.inner = this.opened[this.depth] ?? { path: null, preserve: false, before: null };
    this.inner.path = path;
    this.inner.preserve = this.space === null ? preserve : this.space === "preserve";
    this.inner.before = before;
    this.space = null;
    if (this.depth === 1) this.checkEncoding();
    if (this.depth >= deepest) this.stop(this.damaged("nested too deeply"));
    if (path && path !== above) this.stop(this.handler.open(this.element.become(path.text, tag)));
  }

  private close(): void {
    const { path, preserve, before } = this.inner;
    this.opened[this.depth] = this.inner;
    this.inner = this.opened[--this.depth] ?? this.inner;
    this.scope.leave(before);
    this.quiet = 0;
    if (!path || path === this.inner.path || !this.handler.close) return;
    this.stop(this.handler.close(path.text, preserve));
  }

  private text(text: string): void {
    const { path } = this.inner;
    if (path) this.handler.text?.(text, path.text);
  }

  /** A fallback stands in the place of what wraps it; the choices beside it are for readers who know more. */
  private pathOf(name: string, above: ElementPath): ElementPath | null {
    const colon = name.indexOf(":");
    const local = colon < 0 ? name : name.slice(colon + 1);
    const namespace = this.scope.of(colon < 0 ? "" : name.slice(0, colon));
    if (!namespace) return this.stop(this.damaged(`${name} has an unknown prefix`));
    if (namespace.expected) return above.child(local);
    return namespace.uri === compatibilityNamespace && local !== "Choice" ? above : null;
  }

  private checkEncoding(): void {
    const { encoding } = this.parser.xmlDecl;
    if (!isOpenXmlEncoding(encoding)) this.stop(this.damaged(`encoding ${encoding}`));
  }

  /** Leaves the parser at once: what follows might cost more than it is worth. */
  private stop(stop: XmlStop | null): null {
    if (!stop) return null;
    this.stopped ??= stop;
    this.parser.fail("stopped");
    return null;
  }

  private damaged(what: string): ReadFault {
    return { code: "damaged", detail: `${this.part}: ${what}` };
  }
}
