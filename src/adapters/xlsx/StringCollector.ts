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
function trimXmlSpace(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}
