import { unescapeText } from "./unescapeText";

/**
 * The text of a string item (`si` or `is`): its plain text or its runs, joined. Furigana (`rPh`) and everything else
 * inside it is not text. As in Excel, white space at the ends of a `t` counts only with `xml:space="preserve"`.
 */
export class StringCollector {
  private whole = "";
  private piece = "";
  private readonly plain: string;
  private readonly run: string;

  /** `item`: the path of the string item. */
  constructor(private readonly item: string) {
    this.plain = `${item}/t`;
    this.run = `${item}/r/t`;
  }

  text(text: string, path: string): void {
    if (path === this.plain || path === this.run) this.piece += text;
  }

  /** The finished text where the item itself ends, else null. */
  close(path: string, preserve: boolean): string | null {
    if (path === this.plain || path === this.run) {
      this.whole += unescapeText(preserve ? this.piece : trimXmlSpace(this.piece));
      this.piece = "";
    }
    if (path !== this.item) return null;
    const whole = this.whole;
    this.whole = "";
    return whole;
  }
}

/** XML's white space only: the full-width space is a character like others. */
const xmlSpace = " \t\r\n";

/** Counted from both ends: a pattern for the end would try every space of a long text anew. */
function trimXmlSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && xmlSpace.includes(text.charAt(start))) start++;
  while (end > start && xmlSpace.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
