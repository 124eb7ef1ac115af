import { matchParts } from "../../../src/domain/merge/matchParts";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { onSheet, renameSheet, type Clerk } from "../../support/clerks/Clerk";
import { profile } from "../../support/clerks/smallPlan";
import { write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** A sheet of one department; all departments have the same measures. */
const sheetFor = (department: string, words: string) =>
  sheetOf(
    [
      ["進捗表"],
      ["施策の展開", "令和4年度実績", "令和5年度計画"],
      ["① 見守りをすすめます", `${words}を訪ねた。`, `${words}を訪ねる。`],
      ["② 相談をうけます", `${words}の話を聞いた。`, ""],
    ],
    [],
    department,
  );
const sent = bookOf([
  sheetFor("福祉課", "高齢の方"),
  sheetFor("長寿社会課", "百歳の方"),
  sheetFor("防災課", "避難した方"),
]);

/** The sheets of a copy that each sheet is found on; then those that hold one once more. */
function found(copy: WorkbookSnapshot, base = sent): [string[][], string[]] {
  const { parts, twice } = matchParts(readPlanBook(base, profile), readPlanBook(copy, profile));
  const names = [...parts.values()].map((own) => own.map(({ sheet }) => sheet.sheetName));
  return [names, twice.map(({ sheet }) => sheet.sheetName)];
}

const only =
  (name: string): Clerk =>
  (book) => ({ ...book, sheets: book.sheets.filter((sheet) => sheet.name === name) });

test("each department's sheet is found by its name", () => {
  expect(found(sent)).toEqual([[["福祉課"], ["長寿社会課"], ["防災課"]], []]);
  expect(found(only("長寿社会課")(sent))).toEqual([[[], ["長寿社会課"], []], []]);
});

test("under another name it is found by what it says, also by itself and edited", () => {
  const renamed = renameSheet("長寿社会課", "回答")(sent);
  expect(found(renamed)).toEqual([[["福祉課"], ["回答"], ["防災課"]], []]);
  const edited = onSheet("回答", write("B3", "百歳の方を12回訪ねた。"))(only("回答")(renamed));
  expect(found(edited)).toEqual([[[], ["回答"], []], []]);
});

test("a sheet that holds one once more is told, and not taken for it", () => {
  const [sheet] = only("防災課")(sent).sheets;
  if (!sheet) throw new Error("no sheet");
  const again = { ...sheet, id: "again", name: "防災課 (2)" };
  expect(found({ ...sent, sheets: [...sent.sheets, again] })).toEqual([
    [["福祉課"], ["長寿社会課"], ["防災課"]],
    ["防災課 (2)"],
  ]);
});

test("a plan of one sheet that was split over two is found on both", () => {
  const one = bookOf([sheetFor("進捗表", "皆")]);
  const [sheet] = one.sheets;
  if (!sheet) throw new Error("no sheet");
  const part = (row: number, name: string) => ({
    ...sheet,
    id: name,
    name,
    cells: sheet.cells.filter((cell) => cell.row < 2 || cell.row === row),
  });
  expect(found(bookOf([part(2, "前半"), part(3, "後半")]), one)).toEqual([[["前半", "後半"]], []]);
});

test("a page whose measures were all touched is the table's all the same", () => {
  const named = onSheet(
    "進捗表",
    write("A3", "① 地域の見守りをすすめます"),
    write("A4", "② 窓口での相談をすすめます"),
  );
  const base = named(bookOf([sheetFor("進捗表", "皆")]));
  const touched = onSheet(
    "進捗表",
    write("A3", "① 地域の見守りを進めます"),
    write("A4", "② 窓口での相談を進めます"),
  );
  expect(found(touched(base), base)).toEqual([[["進捗表"]], []]);
  // Another plan's page is not.
  const other = onSheet("進捗表", write("A3", "① 道路を直します"), write("A4", "② 橋を架けます"));
  expect(found(other(base), base)).toEqual([[[]], []]);
});

test("where all sheets say the same, each department's is still found by its name", () => {
  const empty = bookOf(["福祉課", "長寿社会課", "防災課"].map((one) => sheetFor(one, "皆")));
  const turned = { ...empty, sheets: [...empty.sheets].reverse() };
  expect(found(turned, empty)).toEqual([[["福祉課"], ["長寿社会課"], ["防災課"]], []]);
});

test("of two tables with some measures in common, a page is the one's that it is most like", () => {
  const table = (name: string, header: readonly string[], ...measures: string[]) =>
    sheetOf(
      [header, ...measures.map((one) => [one, ...header.slice(1).map(() => "文")])],
      [],
      name,
    );
  const short = ["施策の展開", "令和4年度実績", "令和5年度計画"];
  const long = ["施策の展開", "担当課", "令和4年度実績", "令和5年度計画", "備考"];
  const base = bookOf([
    table("前", short, "① 見守り", "② 相談", "③ 訓練"),
    table("後", long, "① 見守り", "④ 道路", "⑤ 橋"),
  ]);
  const renamed = renameSheet("前", "乙")(renameSheet("後", "甲")(base));
  expect(found(renamed, base)).toEqual([[["乙"], ["甲"]], []]);
});

test("pages stand in the copy's order, the one that kept its name too; half in common is no page twice", () => {
  const one = bookOf([sheetFor("進捗表", "皆")]);
  const [sheet] = one.sheets;
  if (!sheet) throw new Error("no sheet");
  const part = (name: string, rows: readonly number[]) => ({
    ...{ ...sheet, id: name, name },
    cells: sheet.cells.filter((cell) => cell.row < 2 || rows.includes(cell.row)),
  });
  const split = bookOf([part("前半", [2]), part("進捗表", [3])]);
  expect(found(split, one)).toEqual([[["前半", "進捗表"]], []]);
  const overlapping = bookOf([part("写し", [2, 3]), part("進捗表", [3])]);
  expect(found(overlapping, one)).toEqual([[["写し", "進捗表"]], []]);
});
