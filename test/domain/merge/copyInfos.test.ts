import type { MergeInfo } from "../../../src/domain/merge/MergeOutcome";
import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import { onSheet, renameSheet, untouched, type Clerk } from "../../support/clerks/Clerk";
import { emptyColumn, sortRows, unmerge } from "../../support/clerks/rows";
import { insertColumn, swapColumns } from "../../support/clerks/columns";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { positionAt, reword, write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

const file = "福祉課.xlsx";

function merged(by: Clerk, base = smallPlan, more: Partial<Circulation> = {}) {
  return mergeReturned({ profile, base, returned: [{ file, by }], ...more });
}

/** An info in full; what is not told is nothing. */
function info(type: MergeInfo["type"], told: Partial<MergeInfo> = {}): MergeInfo {
  const nothing = { position: null, before: "", after: "", texts: [] };
  return { type, file, sheetName: "進捗表", ...nothing, ...told };
}

/** Two printed pages of one table. */
const pages = bookOf(
  ["一枚目", "二枚目"].map((name, page) =>
    sheetOf(
      [
        ["施策の展開", "令和4年度実績", "令和5年度計画"],
        [`${"①③"[page]} 見守り${page}`, "【福祉課】\n■ 訪ねた。", "【福祉課】\n■ 訪ねる。"],
        [`${"②④"[page]} 相談${page}`, "【防災課】\n■ 聞いた。", ""],
      ],
      [],
      name,
    ),
  ),
);

test("a copy as it was sent has nothing to tell", () => {
  for (const base of [smallPlan, pages]) {
    const { infos, questions } = merged(untouched, base);
    expect({ infos, questions }).toEqual({ infos: [], questions: [] });
  }
});

test("a sheet of another name, by both names", () => {
  expect(merged(renameSheet("進捗表", "回答")).infos).toEqual([
    info("sheet-renamed", { sheetName: "回答", before: "進捗表", after: "回答" }),
  ]);
  // Of several pages, the one whose rows it holds.
  expect(merged(renameSheet("二枚目", "回答"), pages).infos).toEqual([
    info("sheet-renamed", { sheetName: "回答", before: "二枚目", after: "回答" }),
  ]);
});

test("rows in another order, on their page", () => {
  expect(merged(onPlan(sortRows(3, 6, "D", true))).infos).toContainEqual(info("row-order-differs"));
  expect(merged(onPlan(sortRows(3, 6, "B"))).infos).toEqual([]);
  const second = onSheet("二枚目", sortRows(2, 3, "A", true));
  expect(merged(second, pages).infos).toEqual([info("row-order-differs", { sheetName: "二枚目" })]);
});

test("columns in another order, on their page", () => {
  expect(merged(onPlan(unmerge(true), swapColumns("E", "F", 2))).infos).toEqual([
    info("columns-reordered"),
  ]);
  expect(merged(onSheet("一枚目", swapColumns("B", "C", 1)), pages).infos).toEqual([
    info("columns-reordered", { sheetName: "一枚目" }),
  ]);
});

test("a column that was added, by its header and with its texts", () => {
  const added = insertColumn("E", { 2: "課内メモ", 3: "済", 4: " ", 6: "未" });
  expect(merged(onPlan(unmerge(false), added)).infos).toEqual([
    info("extra-column", { position: positionAt("E2"), after: "課内メモ", texts: ["済", "未"] }),
  ]);
});

test("a column that is gone is asked about, unless nothing stood in it", () => {
  const without = onPlan(emptyColumn("F", 1));
  expect(merged(without).questions).toEqual([
    { code: "column-missing", file, sheetName: "進捗表", header: "令和5年度計画" },
  ]);
  const empty = onPlan(emptyColumn("F", 3))(smallPlan);
  expect(merged(without, empty).questions).toEqual([]);
  // One text is enough.
  const one = onPlan(write("F6", "【防災課】\n■ 受ける。"))(onPlan(unmerge(false))(empty));
  expect(merged(without, one).questions).toHaveLength(1);
});

test("a sheet that holds the table once more is named", () => {
  const twice: Clerk = (book) => ({
    ...book,
    sheets: [...book.sheets, ...book.sheets.map((one) => ({ ...one, id: "2", name: "写し" }))],
  });
  expect(merged(twice).questions).toEqual([{ code: "sheet-twice", file, sheetName: "写し" }]);
});

test("a cell in which nothing but white space differs, with both texts", () => {
  const text = "【福祉課】\n■ 訪ねる。";
  expect(merged(onPlan(write("F3", `${text}\n　`))).infos).toEqual([
    info("white-space-only", {
      position: positionAt("F3"),
      before: text,
      after: `${text}\n　`,
    }),
  ]);
  // Spaces in an empty cell are nothing.
  expect(
    merged(onPlan(write("F3", ""), write("F3", " ")), onPlan(write("F3", ""))(smallPlan)).infos,
  ).toEqual([]);
});

test("a tag written another way, by both; that its spaces differ is not told beside it", () => {
  const variant = onPlan(write("F3", "［福祉課］\n■ 訪ねる。"));
  const told = info("tag-variant", {
    position: positionAt("F3"),
    before: "【福祉課】",
    after: "［福祉課］",
  });
  expect(merged(variant).infos).toEqual([told]);
  // Beside a change of its words, too.
  expect(merged(onPlan(write("F3", "［福祉課］\n■ 毎月訪ねる。"))).infos).toEqual([told]);
});

test("in one cell, a tag's variant and another block's spaces are two things", () => {
  const by = onPlan(write("E3", "［福祉課］\n■ 訪ねた。\n【長寿社会課】\n■  測った。"));
  expect(merged(by).infos.map(({ type }) => type)).toEqual(["tag-variant", "white-space-only"]);
});

test("another tag is no variant, and a block without one has none", () => {
  const base = onPlan(write("F3", "訪ねる。"))(smallPlan);
  expect(merged(onPlan(write("F3", "毎月訪ねる。")), base).infos).toEqual([]);
  const others = onPlan(reword("F3", "【福祉課】", "【防災課】"));
  expect(merged(others).infos.filter(({ type }) => type === "tag-variant")).toEqual([]);
});
