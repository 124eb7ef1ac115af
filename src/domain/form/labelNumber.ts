import { circledNumber } from "../text/circledNumber";
import { fold } from "../text/fold";
import { splitLeadingNumber } from "../text/leadingNumber";
import { wideFigures } from "../text/wideFigures";

/** `(2) 共に参加する` → 2; null for a label without a number, or with one that does not count (ア, Ⅱ). */
export function labelNumber(label: string): number | null {
  const value = /\d+/u.exec(fold(splitLeadingNumber(label).number))?.[0];
  return value === undefined ? null : Number(value);
}

/** The title with a number as this label writes it: `（２）　…` makes `（３）　title`. Null where it cannot. */
export function numberedLike(label: string, value: number, title: string): string | null {
  const written = withFigures(beforeTitle(label), value);
  return written === null ? null : `${written}${title.trim()}`;
}

function relabel(label: string, value: number): string | null {
  const before = beforeTitle(label);
  const written = withFigures(before, value);
  return written === null ? null : label.replace(before, () => written);
}

const bare = /^\s*[0-9０-９]+\s*$/u;

/** The number of a cell: a label's, or that of a text that is nothing else. */
export function cellNumber(text: string): number | null {
  return bare.test(text) ? Number(fold(text)) : labelNumber(text);
}

/** The text of a cell with another number; null where its form cannot write that number. */
export function renumberText(text: string, value: number): string | null {
  return bare.test(text) ? withFigures(text, value) : relabel(text, value);
}

/** `(2) ` of `(2) 共に参加する`; `""` where there is no number. */
function beforeTitle(label: string): string {
  const text = label.trim();
  const { number, title } = splitLeadingNumber(text);
  return number === "" ? "" : text.slice(0, text.length - title.length);
}

/** Null where there are no figures, or where they cannot say that number. */
function withFigures(before: string, value: number): string | null {
  const figures = /[0-9０-９]+|[①-⑳㉑-㉟]/u.exec(before)?.[0];
  if (figures === undefined) return null;
  const written = figuresLike(figures, value);
  return written === null ? null : before.replace(figures, written);
}

/** A number in figures like these: `３`, `3`, `③`. */
function figuresLike(figures: string, value: number): string | null {
  if (/^[①-⑳㉑-㉟]/u.test(figures)) return circledNumber(value, 35);
  return /^[０-９]/u.test(figures) ? wideFigures(value) : String(value);
}
