import fc from "fast-check";
import { textContent } from "../../src/domain/cells/CellContent";
import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from "../../src/domain/cells/SheetSnapshot";
import type { Span } from "../../src/domain/cells/Span";
import type { Form } from "../../src/domain/form/Form";
import { readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";

export function formOfBook(snapshot: WorkbookSnapshot): Form {
  const reread = (changed: WorkbookSnapshot) => readPlanBook(changed, usualProfile);
  return { snapshot, book: reread(snapshot), protectedSheets: new Set(), reread };
}

const header = [
  "基本目標",
  "施策展開の方向性",
  "施策の展開",
  "区分",
  "それぞれの役割",
  "令和4年度実績",
  "令和4年度事業",
  "令和5年度計画",
];

const roles = ["市民", "福祉事業者", "社協", "行政"];

/** How one measure stands in the sheet. */
type Shape = {
  readonly rows: number;
  readonly mergedEntries: boolean;
  readonly newDirection: boolean;
  readonly newGoal: boolean;
  readonly heights: readonly number[];
  readonly text: string;
};

const shapes = fc.array(
  fc.record<Shape>({
    rows: fc.constantFrom(1, 2, 4, 4),
    mergedEntries: fc.boolean(),
    newDirection: fc.boolean(),
    newGoal: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
    heights: fc.array(fc.integer({ min: 12, max: 300 }), { minLength: 4, maxLength: 4 }),
    text: fc.constantFrom(
      "",
      "【福祉課】\n■講座を開いた。",
      "【長寿社会課・福祉課】\n・相談 延べ12人",
      "同左",
    ),
  }),
  { minLength: 2, maxLength: 8 },
);

/** A progress table as the cities draw it; `merged`: labels are merged over their rows, else blank means "as above". */
export const formBooks: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({ shapes, merged: fc.boolean(), titled: fc.boolean() })
  .map(({ shapes: measures, merged, titled }) => ({
    file: "計画.xlsx",
    sheets: [drawn(measures, merged, titled)],
  }));

function drawn(measures: readonly Shape[], merged: boolean, titled: boolean): SheetSnapshot {
  const cells: SnapshotCell[] = [];
  const merges: Span[] = [];
  const put = (row: number, column: number, text: string) => {
    if (text !== "") cells.push({ row, column, text, content: textContent(text) });
  };
  const top = titled ? 1 : 0;
  if (titled) put(0, 0, "地域福祉計画 進捗管理表");
  for (const [column, text] of header.entries()) put(top, column, text);
  let row = top + 1;
  let [goal, direction, number] = [0, 0, 0];
  let [goalTop, directionTop] = [row, row];
  const rowHeights: { first: number; last: number; points: number }[] = [];
  const close = (column: number, from: number) => {
    if (merged && row - 1 > from)
      merges.push({ top: from, left: column, bottom: row - 1, right: column });
  };
  for (const [index, shape] of measures.entries()) {
    const newGoal = index === 0 || shape.newGoal;
    const newDirection = newGoal || shape.newDirection;
    if (newDirection && index > 0) close(1, directionTop);
    if (newGoal && index > 0) close(0, goalTop);
    if (newGoal) {
      put(row, 0, `${++goal} 目標の名${goal}`);
      [direction, goalTop] = [0, row];
    }
    if (newDirection) {
      put(row, 1, `(${++direction}) 方向の名${goal}の${direction}`);
      [number, directionTop] = [0, row];
    }
    put(row, 2, `${"①②③④⑤⑥⑦⑧"[number++] ?? ""} 施策の名${index}`);
    for (let at = 0; at < shape.rows; at++) {
      put(row + at, 3, roles[at] ?? "");
      put(row + at, 4, `① 役割${index}の${at}`);
      rowHeights.push({ first: row + at, last: row + at, points: shape.heights[at] ?? 15 });
    }
    for (const column of [5, 6, 7]) {
      const bottom = row + shape.rows - 1;
      const area = { top: row, left: column, bottom, right: column };
      if (shape.mergedEntries && shape.rows > 1) merges.push(area);
      put(row, column, shape.text === "" ? "" : `${shape.text}${index}`);
    }
    if (merged && shape.rows > 1)
      merges.push({ top: row, left: 2, bottom: row + shape.rows - 1, right: 2 });
    row += shape.rows;
  }
  close(1, directionTop);
  close(0, goalTop);
  return {
    id: "s1",
    name: "進捗表",
    visibility: "visible",
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    rowHeights,
    defaultRowHeight: 15,
  };
}
