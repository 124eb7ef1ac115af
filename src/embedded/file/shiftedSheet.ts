import type { ConditionalRule, Sheet } from "hucre";
import { formatSpan, parseSpan } from "../../domain/cells/address";
import { spanUnion, type Span } from "../../domain/cells/Span";
import { shiftRow, shiftSpan } from "../model/RowShift";
import { shiftAreaFormula, shiftReferences, type ReferenceShift } from "../model/shiftReferences";

/**
 * What the host does not model of a file's sheet, after rows came or went in it (`shift.own`) or in another: print
 * settings, filters, outline levels, page breaks, conditional formats, pictures. Null where it cannot be told for
 * certain.
 */
export function shiftedSheet(sheet: Sheet, shift: ReferenceShift): Sheet | null {
  const conditionalRules = sheet.conditionalRules?.map((rule) => shiftedRule(rule, shift));
  if (conditionalRules?.includes(null)) return null;
  const kept = conditionalRules?.flatMap((rule) => (rule && rule.range !== "" ? [rule] : []));
  if (!shift.own) return { ...sheet, conditionalRules: kept };
  return {
    ...sheet,
    conditionalRules: kept,
    autoFilter: shiftedFilter(sheet.autoFilter, shift),
    pageSetup: shiftedPages(sheet.pageSetup, shift),
    rowBreaks: sheet.rowBreaks?.flatMap((row) => shiftRow(row, shift) ?? []),
    rowDefs: shiftedLines(sheet.rowDefs, shift),
    images: sheet.images?.map((image) => anchored(image, shift)),
    textBoxes: sheet.textBoxes?.map((box) => anchored(box, shift)),
    threadedComments: sheet.threadedComments?.flatMap((one) => {
      const ref = one.ref === undefined ? undefined : shiftedAreas(one.ref, shift);
      return ref === "" ? [] : [{ ...one, ref }];
    }),
  };
}

/** A rule whose cells all went has an empty range. */
function shiftedRule(rule: ConditionalRule, shift: ReferenceShift): ConditionalRule | null {
  const area = spansOf(rule.range).reduce<Span | null>(
    (all, span) => (all ? spanUnion(all, span) : span),
    null,
  );
  const range = shift.own ? shiftedAreas(rule.range, shift) : rule.range;
  if (range === "" || !area || rule.formula === undefined) return { ...rule, range };
  const single = typeof rule.formula === "string";
  const formulas = (single ? [rule.formula as string] : (rule.formula as string[])).map((formula) =>
    shiftAreaFormula(formula, area, shift.own, shift),
  );
  const sure = formulas.filter((formula) => formula !== null);
  if (sure.length < formulas.length) return null;
  return { ...rule, range, formula: single ? sure[0] : sure };
}

function shiftedFilter(filter: Sheet["autoFilter"], shift: ReferenceShift): Sheet["autoFilter"] {
  const range = filter && shiftedAreas(filter.range, shift);
  return range ? { ...filter, range } : undefined;
}

function shiftedPages(pages: Sheet["pageSetup"], shift: ReferenceShift): Sheet["pageSetup"] {
  return (
    pages && {
      ...pages,
      printArea: shiftedPrint(pages.printArea, shift),
      printTitlesRow: shiftedPrint(pages.printTitlesRow, shift),
    }
  );
}

/** Areas parted by commas, without a sheet's name; those that went are left out. */
function shiftedPrint(text: string | undefined, shift: ReferenceShift): string | undefined {
  const kept = (text ?? "")
    .split(",")
    .map((part) => shiftReferences(part, shift))
    .filter((part) => part !== null && part !== "" && part !== "#REF!");
  return kept.length > 0 ? kept.join(",") : undefined;
}

function shiftedLines(lines: Sheet["rowDefs"], shift: ReferenceShift): Sheet["rowDefs"] {
  if (!lines) return undefined;
  const moved: [number, NonNullable<ReturnType<typeof lines.get>>][] = [];
  for (const [row, line] of lines) {
    const after = shiftRow(row, shift);
    if (after !== null) moved.push([after, line]);
  }
  return new Map(moved);
}

type Anchored = NonNullable<Sheet["images"]>[number]["anchor"];

function anchored<Thing extends { anchor: Anchored }>(thing: Thing, shift: ReferenceShift): Thing {
  const moved = <At extends { row: number }>(at: At): At => ({
    ...at,
    row: shiftRow(at.row, shift) ?? shift.at,
  });
  const { from, to } = thing.anchor;
  return { ...thing, anchor: { from: moved(from), to: to && moved(to) } };
}

/** Areas parted by blanks, as in `sqref`; those that went are left out. */
function shiftedAreas(text: string, shift: ReferenceShift): string {
  return spansOf(text)
    .flatMap((span) => shiftSpan(span, shift) ?? [])
    .map(formatSpan)
    .join(" ");
}

function spansOf(text: string): Span[] {
  return text.split(/\s+/).flatMap((part) => parseSpan(part.replaceAll("$", "")) ?? []);
}
