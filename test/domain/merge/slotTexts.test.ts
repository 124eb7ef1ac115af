import { nothingBut, onPlan, smallPlan, toldOf } from "../../support/clerks/smallPlan";
import { deleteRow, insertRow, keepRows, unmerge } from "../../support/clerks/rows";
import { reword, textOf, write } from "../../support/clerks/write";

const file = "福祉課.xlsx";
const first = textOf(smallPlan, "進捗表", "E3");
const changed = first.replace("訪ねた。", "12件訪ねた。");

test("merges taken apart and filled, and every cell rewritten: it is one text", () => {
  const by = onPlan(unmerge(true), write("E3", changed), write("E4", changed));
  expect(toldOf([{ file, by }])).toEqual(
    nothingBut({ cells: { E3: changed }, accepted: [`${file} E3 福祉課 changed`] }),
  );
});

test("filled, and one of the cells emptied: the other one still says it", () => {
  expect(toldOf([{ file, by: onPlan(unmerge(true), write("E4", "")) }])).toEqual(nothingBut({}));
  expect(toldOf([{ file, by: onPlan(unmerge(true), write("E3", "")) }])).toEqual(nothingBut({}));
});

test("merges taken apart without filling, and something else below: one more text, and what was sent", () => {
  const by = onPlan(
    unmerge(false),
    write("E4", "【福祉課】\n■ 道に花を植え、広場を掃いて集いを開いた。"),
  );
  const { cells, accepted } = toldOf([{ file, by }]);
  expect(accepted).toEqual([`${file} E3 福祉課 added`]);
  expect(cells["E3"]).toContain("■ 訪ねた。");
  expect(cells["E3"]).toContain("■ 道に花を植え");
});

test("three cells of which two repeat what was sent: the third is what became of it, however little is left", () => {
  const three = onPlan(insertRow(5, { C: "企業", D: "① 手伝います。" }))(smallPlan);
  const merged = {
    ...three,
    sheets: three.sheets.map((sheet) => ({
      ...sheet,
      merges: sheet.merges.map((one) =>
        one.top === 2 && one.bottom === 3 ? { ...one, bottom: 4 } : one,
      ),
    })),
  };
  const by = onPlan(
    unmerge(true),
    write("E5", "【福祉課】\n■ 開いた。\n【長寿社会課】\n■ 測った。"),
  );
  expect(toldOf([{ file, by }], {}, merged).cells).toEqual({
    E3: "【福祉課】\n■ 開いた。\n【長寿社会課】\n■ 測った。",
  });
});

test("of an extract, only what was sent with it counts: a slice that it has not is no block taken out", () => {
  const by = onPlan(keepRows(3, 6, [5]), reword("E3", "聞いた", "3回聞いた"));
  const sentRows = [{ sheetName: "進捗表", row: 4 }];
  expect(toldOf([{ file, by, sentRows }])).toEqual(
    nothingBut({
      cells: { E5: "【福祉課】\n■ 3回聞いた。" },
      accepted: [`${file} E5 福祉課 changed`],
    }),
  );
});

test("rows that went, and their text with them, are told of the rows alone", () => {
  const { cells, accepted, infos, conflicts } = toldOf([
    { file, by: onPlan(write("E5", " "), deleteRow(6)) },
  ]);
  expect({ cells, accepted, infos }).toEqual({ cells: {}, accepted: [], infos: [] });
  expect(conflicts.map(({ type }) => type)).toEqual(["row-missing"]);
});

test("a cell that was merged with another measure's shows that one's text, and is not taken for its own", () => {
  const by = onPlan((sheet) => ({
    ...sheet,
    merges: sheet.merges.map((one) =>
      one.left === 4 && one.top === 2 ? { ...one, bottom: 5 } : one,
    ),
    cells: sheet.cells.filter(({ row, column }) => column !== 4 || row < 3),
  }));
  const { cells, accepted } = toldOf([{ file, by }]);
  expect({ cells, accepted }).toEqual({ cells: {}, accepted: [] });
});
