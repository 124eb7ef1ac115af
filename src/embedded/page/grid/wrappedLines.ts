import type { HostFont } from "../../model/HostWorkbook";
import type { TextMeasure } from "./TextMeasure";

/** Closing marks never begin a line and opening ones never end it (JIS X 4051, CSS `line-break: strict`). */
const closing =
  /^[、。，．・：；？！」』）】〕］｝〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々,.:;?!)\]}%％]/;
const opening = /[「『（【〔［｛〈《([{]$/;

/** How many lines a wrapped text takes in `width` pixels; a line break in the cell always begins a new one. */
export function wrappedLines(
  text: string,
  font: HostFont | undefined,
  width: number,
  measure: TextMeasure,
): number {
  let lines = 0;
  for (const paragraph of text.split("\n"))
    lines += paragraphLines(paragraph, font, width, measure);
  return lines;
}

function paragraphLines(
  paragraph: string,
  font: HostFont | undefined,
  width: number,
  measure: TextMeasure,
): number {
  let lines = 1;
  let used = 0;
  for (const unit of unbreakableUnits(paragraph)) {
    const needed = unitWidth(unit, font, measure);
    if (used > 0 && used + needed > width) {
      lines++;
      used = 0;
    }
    if (needed > width) {
      const extra = Math.ceil(needed / Math.max(1, width)) - 1;
      lines += extra;
      used = needed - extra * width;
    } else used += needed;
  }
  return lines;
}

function unitWidth(unit: string, font: HostFont | undefined, measure: TextMeasure): number {
  let width = 0;
  for (const character of unit) width += measure(character, font);
  return width;
}

/** Latin words and figures stay whole, every Japanese character stands alone, marks cling to their neighbour. */
function unbreakableUnits(paragraph: string): string[] {
  const units: string[] = [];
  for (const piece of paragraph.match(/[\w@#$&'/-]+|[\s\S]/gu) ?? []) {
    const last = units.length - 1;
    const before = units[last];
    if (before !== undefined && (closing.test(piece) || opening.test(before))) {
      units[last] = before + piece;
    } else units.push(piece);
  }
  return units;
}
