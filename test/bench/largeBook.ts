import { textContent } from "../../src/domain/cells/CellContent";
import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from "../../src/domain/cells/SheetSnapshot";
import type { Span } from "../../src/domain/cells/Span";

const roles = ["市民", "福祉事業者", "社協", "行政"];
const header = [
  "基本目標",
  "施策展開の方向性",
  "施策の展開",
  "区分",
  "それぞれの役割",
  "令和4年度実績",
  "令和4年度事業",
  "令和5年度計画",
  "令和5年度事業",
];

/** A plan sheet of the 一関市 form with so many body rows (a multiple of 4): merged as there, every text a different one. */
export function largeBook(rows: number): WorkbookSnapshot {
  const cells: SnapshotCell[] = header.map((text, column) => cellOf(0, column, text));
  const merges: Span[] = [];
  for (let top = 1; top <= rows; top += 4) {
    const measure = (top - 1) / 4;
    const merged = (column: number, count: number, text: string) => {
      cells.push(cellOf(top, column, text));
      merges.push({ top, left: column, bottom: Math.min(top + count - 1, rows), right: column });
    };
    if (measure % 25 === 0) merged(0, 100, `${measure / 25 + 1} 第${measure / 25 + 1}の目標`);
    if (measure % 5 === 0) merged(1, 20, `(${((measure / 5) % 5) + 1}) 方向性その${measure}`);
    merged(2, 4, `① 施策の展開その${measure}を進め、誰もが安心して暮らせる地域をつくります。`);
    for (const [i, role] of roles.entries()) {
      cells.push(cellOf(top + i, 3, role));
      cells.push(cellOf(top + i, 4, `① ${role}は${measure}番目の取組に参加します。`));
    }
    for (const column of [5, 6, 7, 8])
      merged(
        column,
        4,
        `【福祉課】\n■ ${measure}番目の事業を${column}回実施した。\n【長寿社会課】\n■ 周知を図った。`,
      );
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const sheet: SheetSnapshot = {
    id: "large",
    name: "進捗表",
    visibility: "visible",
    cells,
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { file: "large.xlsx", sheets: [sheet] };
}

function cellOf(row: number, column: number, text: string): SnapshotCell {
  return { row, column, text, content: textContent(text) };
}
