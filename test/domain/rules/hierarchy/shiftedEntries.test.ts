import { hierarchyShifted } from "../../../../src/domain/rules/hierarchy/hierarchyShifted";
import { bookOf, sheetOf } from "../../../support/sheetOf";
import { header, other, tableOf, usual, written, type Row } from "./shiftedTable";
import { checkWith, placesOf, writtenBy } from "./tableCheck";

const plan = "【福祉課】\n■ 地域の支え合いの場づくりを支援する。";
const found = (...rows: Row[]) => checkWith(hierarchyShifted, tableOf(usual, other, ...rows));

test("where plans are told in the past as a rule, none of them stands off", () => {
  const told: Row = ["■ 行った。", "■ 見守り事業", "■ 見守りを広く行った。", "■ 見守り事業"];
  const moved: Row = ["", "", "■ 見守り隊の活動を広く支援した。", plan];
  const all = checkWith(hierarchyShifted, tableOf(told, told, moved));
  expect(placesOf(all)).toEqual(["進捗表!G4"]);
});

test("a remark about what was done may stand in a plan whose row has moved", () => {
  const moved: Row = ["", "", "※ 昨年度は広く支援した。", plan];
  expect(placesOf(found(moved))).toEqual(["進捗表!G4"]);
});

test("what belongs to a column that the table does not have is no finding", () => {
  const rows = ["■ 見守り事業", "■ 相談事業", plan].map((project, i) => [
    `${i + 1} 施策その${i + 1}`,
    "■ 行った。",
    project,
  ]);
  const sheet = sheetOf([["施策の展開", "令和4年度実績", "令和4年度事業"], ...rows]);
  expect(checkWith(hierarchyShifted, bookOf([sheet]))).toEqual([]);
});

test("a slice of an entry that belongs to the measure moves to where that column is written", () => {
  const measure = (i: number, [result, project, next, nextProject]: Row) => [
    [`${i} 施策その${i}`, "市民", "① 参加します。", result, project, next, nextProject],
    ["", "行政", "① 進めます。", "", "", "", ""],
  ];
  const cut = [
    ["3 施策その3", "市民", "① 参加します。", "■ 支えた。", "", "", ""],
    ["", "行政", "① 進めます。", "", "", "", plan],
  ];
  const merges = ["A", "D", "E", "F", "G"].flatMap((column) =>
    [2, 4].map((row) => `${column}${row}:${column}${row + 1}`),
  );
  const rows = [[...header, ...written], ...measure(1, usual), ...measure(2, other), ...cut];
  const all = checkWith(hierarchyShifted, bookOf([sheetOf(rows, [...merges, "A6:A7"])]));
  expect(placesOf(all)).toEqual(["進捗表!G7"]);
  expect(all[0]?.fixes.map(writtenBy)).toEqual([[`F6 ${plan}`, "G7 ∅"]]);
});
