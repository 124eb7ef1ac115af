import { insertion, splice, type Splice } from "../markup/splice";
import { appendChild } from "../markup/appendChild";
import { attribute, setAttribute } from "../markup/attributes";
import type { Part } from "../package/ChangedPackage";
import { childNamed, childrenNamed, isSelfClosing, type XmlNode } from "../markup/XmlNode";
import { parseXml } from "../markup/parseXml";

/**
 * The cell styles of a workbook, each to be had locked and open. A style is copied, looking the same, when it is asked for
 * otherwise than it is.
 */
export class LockStyles {
  private readonly formats: readonly XmlNode[];
  private readonly named: readonly XmlNode[];
  private readonly copies: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly part: Part) {
    this.formats = childrenNamed(childNamed(part.root, "cellXfs"), "xf");
    this.named = childrenNamed(childNamed(part.root, "cellStyleXfs"), "xf");
  }

  /** The index of the style that looks as `style` and is locked or not as wanted; `style` itself where it is so. */
  styled(style: number, locked: boolean): number {
    const format = this.formats[style];
    if (!format || this.isLocked(format) === locked) return style;
    const key = `${style} ${locked}`;
    const index = this.known.get(key) ?? this.formats.length + this.copies.length;
    if (!this.known.has(key)) this.copies.push(this.copy(format, locked));
    this.known.set(key, index);
    return index;
  }

  /** Whether there are any: without, cells cannot be styled. */
  get usable(): boolean {
    return this.formats.length > 0;
  }

  /** The part with the copies that were asked for; null where there are none. */
  changed(): string | null {
    const list = childNamed(this.part.root, "cellXfs");
    if (!list || this.copies.length === 0) return null;
    const { text } = this.part;
    const count = `${this.formats.length + this.copies.length}`;
    return splice(text, [
      setAttribute(text, list, "count", count),
      appendChild(text, list, this.copies.join("")),
    ]);
  }

  /**
   * Null where one cannot be sure: what a format does not say itself is its named style's to say, and readers differ in
   * how far they follow `applyProtection` (18.8.45).
   */
  private isLocked(format: XmlNode): boolean | null {
    const own = this.saysLocked(format);
    const applied = attribute(this.part.text, format, "applyProtection");
    if (own !== null && applied !== "0" && applied !== "false") return own;
    const parent = this.named[Number(attribute(this.part.text, format, "xfId") ?? 0)];
    const inherited = parent ? (this.saysLocked(parent) ?? true) : true;
    return (own ?? true) && inherited ? true : null;
  }

  private saysLocked(format: XmlNode): boolean | null {
    const protection = childNamed(format, "protection");
    if (!protection) return null;
    const said = attribute(this.part.text, protection, "locked");
    return said !== "0" && said !== "false";
  }

  private copy(format: XmlNode, locked: boolean): string {
    const own = this.part.text.slice(format.start, format.end);
    const root = parseXml(own);
    if (!root) throw new Error("a piece of a well-formed text is well-formed");
    const applied = setAttribute(own, root, "applyProtection", "1");
    return splice(own, [applied, protectionOf(own, root, locked)]);
  }
}

/** CT_Xf: alignment, protection, extLst. */
function protectionOf(text: string, format: XmlNode, locked: boolean): Splice {
  const value = locked ? "1" : "0";
  const present = childNamed(format, "protection");
  if (present) return setAttribute(text, present, "locked", value);
  const xml = `<protection locked="${value}"/>`;
  if (isSelfClosing(format)) return appendChild(text, format, xml);
  return insertion(childNamed(format, "alignment")?.end ?? format.openEnd, xml);
}
