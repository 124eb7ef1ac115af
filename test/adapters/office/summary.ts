import { emptyContent, textContent, type CellContent } from "../../../src/domain/cells/CellContent";
import type { Command } from "../../../src/domain/edit/Command";
import type { AddSheet } from "../../../src/domain/edit/SheetEdit";

const number = (value: number, numberFormat = "General"): CellContent => ({
  kind: "value",
  value,
  numberFormat,
});

/** A summary by department of an invented city; two of its texts would be taken for something else. */
export const summary: AddSheet = {
  kind: "addSheet",
  sheetId: "",
  name: "集計",
  rows: [
    [textContent("記入の集計（令和6年度）")],
    [textContent("=令和6年5月1日現在"), emptyContent, textContent("1-2")],
    [],
    [textContent("課"), textContent("記入済"), textContent("未確認"), textContent("未記入")],
    [textContent("みなと福祉課"), number(7), number(2), number(1)],
    [textContent("はまべ子育て課"), number(3), number(0), number(4)],
    [textContent("記入率"), number(0.59, "0%")],
  ],
  boldRows: [0, 3],
  columnWidths: [120, 60],
  chart: {
    kind: "barStacked",
    title: "課ごとの記入",
    dataArea: { top: 3, left: 0, bottom: 5, right: 3 },
    place: { top: 8, left: 0, bottom: 23, right: 6 },
  },
};

export function writeSummary(edit: AddSheet = summary): Command {
  const at = "2026-05-01T09:00:00.000Z";
  return { id: "c", name: "writeSummary", at, edits: [edit], drafts: [], confirms: [] };
}
