import { align } from "../../../src/domain/merge/Alignment";
import { sideOf } from "../../support/clerks/circulation";
import type { SheetChange } from "../../support/clerks/Clerk";
import { onPlan, profile } from "../../support/clerks/smallPlan";
import { deleteRow, insertRow, sortRows, unmerge } from "../../support/clerks/rows";
import { write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** Of each row that was sent, Excel's row in which it stands now; 0 where it is gone. Then the rows that are new. */
function rowsOf(sheet: ReturnType<typeof sheetOf>, ...changes: readonly SheetChange[]) {
  const sent = bookOf([sheet]);
  const { tables } = align(sideOf(sent, profile), sideOf(onPlan(...changes)(sent), profile));
  const [table] = tables;
  if (!table) throw new Error("no table");
  const stand = table.table.parts.flatMap(({ table: { rows } }) =>
    rows.map((row) => (table.rows.get(row)?.row.row ?? -1) + 1),
  );
  return { stand, inserted: table.inserted.map(({ row }) => row.row + 1) };
}

const tagged = sheetOf(
  [
    ["基本目標", "施策の展開", "区分", "役割", "令和4年度実績"],
    ["1 支える", "① 広報をします", "市民", "① 見ます。", "【福祉課】\n■ 甲"],
    ["", "", "行政", "① 出します。", ""],
    ["2 守る", "① 広報をします", "市民", "① 見ます。", "【防災課】\n■ 乙"],
    ["", "", "行政", "① 配ります。", ""],
  ],
  ["A2:A3", "B2:B3", "E2:E3", "A4:A5", "B4:B5", "E4:E5"],
);

test.each<[string, SheetChange[], number[], number[]]>([
  ["untouched", [], [2, 3, 4, 5], []],
  [
    "with one measure's name under two goals, sorted by role",
    [sortRows(2, 5, "C")],
    [2, 4, 3, 5],
    [],
  ],
  [
    "with a row inserted and one deleted",
    [deleteRow(5), insertRow(3, { C: "社協" })],
    [2, 4, 5, 0],
    [3],
  ],
  ["with a measure's text touched", [write("B4", "① 広報をおこないます")], [2, 3, 4, 5], []],
  ["with a duty touched", [write("D3", "① だします。")], [2, 3, 4, 5], []],
  ["without its merges", [unmerge(false)], [2, 3, 4, 5], []],
])("rows of a plan %s", (_what, changes, stand, inserted) => {
  expect(rowsOf(tagged, ...changes)).toEqual({ stand, inserted });
});

const axis = sheetOf(
  [
    ["施策の展開", "担当課", "年度", "実施状況"],
    ["① 見守りをすすめます", "福祉課", "令和4年度", "実施した。"],
    ["", "", "令和5年度", "実施した。"],
    ["", "", "令和6年度", "実施した。"],
    ["② 相談をうけます", "防災課", "令和4年度", "検討した。"],
    ["", "", "令和5年度", ""],
    ["", "", "令和6年度", ""],
  ],
  ["A2:A4", "B2:B4", "A5:A7", "B5:B7"],
);

test.each<[string, SheetChange[], number[]]>([
  ["with its texts changed", [write("D2", ""), write("D4", "続ける。")], [2, 3, 4, 5, 6, 7]],
  [
    "without its merges, filled, and its texts changed",
    [unmerge(true), write("D2", ""), write("D4", "続ける。")],
    [2, 3, 4, 5, 6, 7],
  ],
  ["sorted by year", [sortRows(2, 7, "C"), write("D2", "")], [2, 4, 6, 3, 5, 7]],
  ["with a year touched", [write("C3", "R5年度")], [2, 3, 4, 5, 6, 7]],
])("rows of years under each other: a row is its year's, %s", (_what, changes, stand) => {
  expect(rowsOf(axis, ...changes)).toEqual({ stand, inserted: [] });
});
