import { formatColumn, formatSpan, parseSpan } from "../../../../domain/cells/address";
import { maxColumns } from "../../../../domain/cells/Position";
import type { Span } from "../../../../domain/cells/Span";
import { succeed, type Result } from "../../../../domain/Result";
import { decodeText, encodeText } from "../markup/entities";
import type { Splice } from "../markup/splice";
import { attribute } from "../markup/attributes";
import { childNamed, childrenNamed } from "../markup/XmlNode";
import type { Part } from "../package/ChangedPackage";
import { hindered, type Obstacle } from "./Obstacle";
import type { RowShift } from "./RowShift";
import { namesAny, sheetsIn } from "./sheetsIn";

/** How the sheets shift that lose rows, by name in lower case. */
export type SheetShifts = ReadonlyMap<string, RowShift>;

/**
 * What becomes of defined names (print areas and titles among them) that lie in sheets which lose rows. They may be lists
 * of areas, rows and columns with `$`; one that reckons is not touched, so it hinders. Says the sheet that it is about.
 */
export function shiftNames(
  { text, root }: Part,
  shifts: SheetShifts,
): Result<readonly Splice[], Obstacle & { readonly sheet: string }> {
  const splices: Splice[] = [];
  const altered = new Set(shifts.keys());
  for (const node of childrenNamed(childNamed(root, "definedNames"), "definedName")) {
    const old = decodeText(text.slice(node.openEnd, node.closeStart));
    if (!namesAny(old, altered)) continue;
    const pieces = old.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((one) => shiftPiece(one, shifts));
    const now = pieces
      .flatMap((piece) => piece ?? [])
      .filter((piece) => piece !== "")
      .join(",");
    if (pieces.includes(null) || now === "") {
      const sheet = sheetsIn(old).find((one) => altered.has(one)) ?? "";
      const detail = `${attribute(text, node, "name")}: ${old}`;
      return { ok: false, failure: { ...hindered("defined-name", detail).failure, sheet } };
    }
    const { openEnd: start, closeStart: end } = node;
    if (now !== old) splices.push({ start, end, text: encodeText(now) });
  }
  return succeed(splices);
}

/** One area afterwards; `""` where nothing is left, null where it is none. */
function shiftPiece(piece: string, shifts: SheetShifts): string | null {
  const match = /^\s*((?:'(?:[^']|'')+'|[^'!]+)!)(.+?)\s*$/s.exec(piece);
  const [, sheet = "", place = ""] = match ?? [];
  if (!match) return null;
  const shift = shifts.get(sheetsIn(`${sheet}A1`)[0] ?? "");
  if (!shift || /^\$[A-Z]{1,3}:\$[A-Z]{1,3}$/i.test(place)) return piece;
  const rows = /^\$(\d+):\$(\d+)$/.exec(place);
  if (rows) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    const left = shift.span({ top, bottom, left: 0, right: maxColumns - 1 });
    return left ? `${sheet}$${left.top + 1}:$${left.bottom + 1}` : "";
  }
  const span = /^\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/i.test(place) ? parseSpan(place) : null;
  const left = span && shift.span(span);
  if (!span) return null;
  return left ? `${sheet}${fixed(left, place.includes(":"))}` : "";
}

/** With `$`, and as two corners where it was written so. */
function fixed(span: Span, corners: boolean): string {
  const { top, left, bottom, right } = span;
  const first = `$${formatColumn(left)}$${top + 1}`;
  return corners || formatSpan(span).includes(":")
    ? `${first}:$${formatColumn(right)}$${bottom + 1}`
    : first;
}
