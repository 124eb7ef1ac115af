import fc from "fast-check";
import { emptyContent, textContent } from "../../src/domain/cells/CellContent";
import { comparePositions } from "../../src/domain/cells/Position";
import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { spansOverlap, type Span } from "../../src/domain/cells/Span";
import { applyEdit } from "../../src/domain/edit/applyEdit";
import { isAnchor } from "../../src/domain/edit/foundInSheet";
import { judgeInOrder } from "../../src/domain/edit/judgeInOrder";
import { mergesIn, spanHolds } from "../../src/domain/edit/merges";
import { rowWitness } from "../../src/domain/edit/rowWitness";
import type { SheetEdit } from "../../src/domain/edit/SheetEdit";

const sheetId = "s";
const at = fc.record({ row: fc.nat({ max: 7 }), column: fc.nat({ max: 3 }) });
export const area = fc
  .record({ a: at, b: at })
  .map(({ a, b }): Span => ({
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  }))
  .filter(({ top, left, bottom, right }) => bottom > top || right > left);

/** A sheet with texts, merges that do not overlap, and nothing under them. */
export const sheet = fc
  .record({
    texts: fc.array(fc.record({ at, text: fc.constantFrom("市民", "行政", "文", "12/1") }), {
      maxLength: 12,
    }),
    merges: fc.array(area, { maxLength: 4 }),
    hidden: fc.option(fc.nat({ max: 7 }), { nil: null }),
  })
  .map(({ texts, merges, hidden }): SheetSnapshot => {
    const apart = merges.filter(
      (one, i) => !merges.slice(0, i).some((two) => spansOverlap(one, two)),
    );
    const cells = new Map(
      texts
        .filter((cell) => isAnchor({ merges: apart }, cell.at))
        .map((cell) => [`${cell.at.row} ${cell.at.column}`, cell]),
    );
    return {
      id: sheetId,
      name: "進捗表",
      visibility: "visible",
      cells: [...cells.values()]
        .map((cell) => ({ ...cell.at, text: cell.text, content: textContent(cell.text) }))
        .sort(comparePositions),
      merges: apart,
      hiddenRows: hidden === null ? [] : [{ first: hidden, last: hidden }],
      hiddenColumns: [],
    };
  });

/** What somebody wants to do next, whatever the sheet holds by then. */
type Wish =
  | { readonly kind: "write"; readonly at: { row: number; column: number }; readonly text: string }
  | { readonly kind: "insert" | "delete"; readonly row: number; readonly count: number }
  | { readonly kind: "merge"; readonly area: Span; readonly merged: boolean }
  | { readonly kind: "hide"; readonly row: number };

const rows = { row: fc.nat({ max: 8 }), count: fc.integer({ min: 1, max: 3 }) };
const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), at, text: fc.constantFrom("", "新", "書いた") }),
  fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const), ...rows }),
  fc.record({ kind: fc.constant("merge" as const), area, merged: fc.boolean() }),
  fc.record({ kind: fc.constant("hide" as const), row: rows.row }),
);

export function editFor(wanted: Wish, now: SheetSnapshot): SheetEdit {
  switch (wanted.kind) {
    case "write": {
      const cell = now.cells.find((one) => comparePositions(one, wanted.at) === 0);
      const before = cell?.content ?? emptyContent;
      return {
        kind: "setContent",
        sheetId,
        position: wanted.at,
        before,
        after: textContent(wanted.text),
      };
    }
    case "insert":
      return { kind: "insertRows", sheetId, ...place(wanted), below: rowWitness(now, wanted.row) };
    case "delete": {
      const below = rowWitness(now, wanted.row + wanted.count);
      return { kind: "deleteRows", sheetId, ...place(wanted), below };
    }
    case "merge": {
      const before = mergesIn(now.merges, wanted.area).filter((one) => spanHolds(wanted.area, one));
      const after = wanted.merged ? [wanted.area] : [];
      return { kind: "setMerges", sheetId, area: wanted.area, before, after };
    }
    case "hide": {
      const line = { first: wanted.row, last: wanted.row };
      const before = now.hiddenRows.some(
        (run) => run.first <= line.first && run.last >= line.first,
      );
      return { kind: "setRowsHidden", sheetId, rows: line, before, after: !before };
    }
  }
}

const place = ({ row, count }: { row: number; count: number }) => ({ row, count });

const momentOf = (snapshot: SheetSnapshot) =>
  new Map([[sheetId, { snapshot, sheetProtected: false, formatRows: false }]]);

/** Hidden rows are taken as they are: a snapshot's own are judged elsewhere. */
export function fits(edits: readonly SheetEdit[], snapshot: SheetSnapshot): boolean {
  const verdicts = judgeInOrder(
    edits,
    momentOf(snapshot),
    edits.map(() => null),
  );
  return verdicts.every((verdict) => verdict === "fits");
}

/** The wishes that fit when it is their turn. */
function commandFor(wishes: readonly Wish[], start: SheetSnapshot): SheetEdit[] {
  let now = start;
  return wishes.flatMap((wanted) => {
    const edit = editFor(wanted, now);
    if (!fits([edit], now)) return [];
    now = applyEdit(now, edit);
    return [edit];
  });
}

export const command = fc
  .record({ start: sheet, wishes: fc.array(wish, { minLength: 1, maxLength: 8 }) })
  .map(({ start, wishes }) => ({ start, edits: commandFor(wishes, start) }))
  .filter(({ edits }) => edits.length > 0);

/** Of edits made for another course of things, those that fit when it is their turn. */
export function commandAlone(start: SheetSnapshot, edits: readonly SheetEdit[]): SheetEdit[] {
  let now = start;
  return edits.filter((edit) => {
    const fitting = fits([edit], now);
    if (fitting) now = applyEdit(now, edit);
    return fitting;
  });
}
