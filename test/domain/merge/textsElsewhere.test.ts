import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import { decide } from "../../../src/domain/merge/Decision";
import { inTurn, renameSheet, type Clerk } from "../../support/clerks/Clerk";
import { sortRows, unmerge } from "../../support/clerks/rows";
import { nothingBut, onPlan, profile, smallPlan, toldOf } from "../../support/clerks/smallPlan";
import { write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

const file = "福祉課.xlsx";
const addSheet =
  (name: string, rows: readonly (readonly string[])[]): Clerk =>
  (book) => ({ ...book, sheets: [...book.sheets, sheetOf(rows, [], name)] });

/** Of each place that is told: the sheet, the cell where it is a single one, and the texts. */
function told(by: Clerk, more: Partial<Circulation> = {}, base: WorkbookSnapshot = smallPlan) {
  const returned = [{ file, by }];
  const { cells, infos } = mergeReturned({ profile, base, returned, ...more });
  expect(cells).toEqual([]);
  return infos
    .filter(({ type }) => type === "text-elsewhere")
    .map(({ sheetName, position, texts }) => [sheetName, position !== null, texts]);
}

test.each([
  ["beside the table", onPlan(write("J4", "メモ：要確認")), ["メモ：要確認"]],
  [
    "in the title",
    onPlan(write("A1", "令和5年度 進捗管理表（回答）")),
    ["令和5年度 進捗管理表（回答）"],
  ],
  ["in a note below", onPlan(write("A7", "※ 実績は3月末の数です。")), ["※ 実績は3月末の数です。"]],
])("what is written %s is told with its text", (_where, by, texts) => {
  expect(told(by)).toEqual([["進捗表", true, texts]]);
});

test("a single one with its place; a cell of nothing but spaces is none", () => {
  const returned = [{ file, by: onPlan(write("J4", "メモ"), write("J5", " 　")) }];
  expect(mergeReturned({ profile, base: smallPlan, returned }).infos).toEqual([
    {
      ...{ type: "text-elsewhere", file, sheetName: "進捗表", position: { row: 3, column: 9 } },
      ...{ before: "", after: "", texts: ["メモ"] },
    },
  ]);
});

test("several texts of a sheet are told together, those of a new sheet by its name", () => {
  const by = inTurn(
    onPlan(write("H3", "甲"), write("H4", "乙")),
    addSheet("別紙", [["追加資料", "5件"], ["以上"]]),
  );
  expect(told(by)).toEqual([
    ["進捗表", false, ["甲", "乙"]],
    ["別紙", false, ["追加資料", "5件", "以上"]],
  ]);
});

test("what stood elsewhere when it was sent, or stands in the master by now, is nothing to tell", () => {
  expect(toldOf([{ file, by: onPlan(unmerge(true)) }])).toEqual(nothingBut({}));
  expect(told(onPlan(sortRows(3, 6, "C")))).toEqual([]);
  const cover = addSheet("表紙", [["計画の進捗について"]])(smallPlan);
  expect(
    told(
      inTurn(onPlan(write("J4", "メモ")), renameSheet("表紙", "はじめに")),
      { master: onPlan(write("J4", "メモ"))(cover) },
      cover,
    ),
  ).toEqual([]);
});

test("a goal in a line of its own belongs to everybody: it is told, and written only where a person says so", () => {
  const base = bookOf([
    sheetOf(
      [
        ["施策の展開", "区分", "役割", "令和4年度実績", "令和5年度計画"],
        ["基本目標1 支え合うまち"],
        ["① 見守りをすすめます", "市民", "① 声をかけます。", "【福祉課】\n■ 訪ねた。", ""],
        ["② 相談をうけます", "市民", "① 相談します。", "【福祉課】\n■ 聞いた。", ""],
        ["基本目標2 安全なまち"],
        ["③ 訓練をおこないます", "市民", "① 参加します。", "【防災課】\n■ 行った。", ""],
      ],
      ["A2:E2", "A5:E5"],
    ),
  ]);
  const returned = [{ file, by: onPlan(write("A2", "基本目標1 支え合う地域")) }];
  const open = mergeReturned({ profile, base, returned });
  expect(open.infos).toEqual([]);
  expect(open.conflicts).toMatchObject([
    {
      type: "shared-cell-edit",
      position: { row: 1, column: 0 },
      base: "基本目標1 支え合うまち",
      standing: "基本目標1 支え合うまち",
      versions: [{ label: "福祉課", text: "基本目標1 支え合う地域" }],
      decidable: true,
    },
  ]);
  const decisions = open.conflicts.map((one) => decide(one, { kind: "version", label: "福祉課" }));
  const { cells } = mergeReturned({ profile, base, returned, decisions });
  expect(cells.map(({ after, position }) => [after, position])).toEqual([
    ["基本目標1 支え合う地域", { row: 1, column: 0 }],
  ]);
});
