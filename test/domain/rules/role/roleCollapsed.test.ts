import { applyEdits } from "../../../../src/domain/edit/applyEdits";
import { formatSpan } from "../../../../src/domain/cells/address";
import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { usualProfile } from "../../../../src/domain/profile/Profile";
import { roleCollapsed } from "../../../../src/domain/rules/role/roleCollapsed";
import { findingsOf, formOf, inShort, wholeMeasure, type Row } from "./formCheck";
import { inOrder, thereAndBack } from "../../../support/thereAndBack";
import { heightsIn, shownIn, understood } from "./splitting";

const four = "市民\n福祉事業者\n社協\n行政";
const duties =
  "① 学びます。\n② 話します。\n① 支えます。\n① つなぎます。\n② 知らせます。\n① 進めます。";
const parts = [
  "① 学びます。\n② 話します。",
  "① 支えます。",
  "① つなぎます。\n② 知らせます。",
  "① 進めます。",
];
const entry = "【福祉課】\n■ 講座を開いた。";
const collapsed: Row = ["② 集う", four, duties, entry, "【福祉課】\n■ 講座を開く。"];

/** The page split by its only finding's fix, and the fix's way back. */
function split(page: SheetSnapshot) {
  const [finding, ...more] = findingsOf(roleCollapsed, [page]);
  expect(more).toEqual([]);
  const [fix, ...others] = finding?.fixes ?? [];
  expect(others).toEqual([]);
  const { after, back, refused } = thereAndBack([page], fix?.edits ?? []);
  expect(refused).toEqual([]);
  expect(inOrder(back)).toEqual(inOrder([page]));
  const [sheet = page] = after;
  return { finding, sheet };
}

const partsOf = (page: SheetSnapshot) =>
  findingsOf(roleCollapsed, [page]).map(({ facts }) => facts.parts);

describe("role/collapsed: finding", () => {
  test("several roles in one cell, with the duties as they would be divided", () => {
    const findings = findingsOf(roleCollapsed, [formOf([collapsed])]);
    expect(inShort(findings)).toEqual([`C2 ${four}`]);
    expect(findings[0]).toMatchObject({
      severity: "error",
      facts: { roles: ["市民", "福祉事業者", "社協", "行政"], parts },
    });
  });

  test("not as many parts as roles: a person has to divide them", () => {
    const findings = findingsOf(roleCollapsed, [
      formOf([["① 学ぶ", "市民・行政", "① 参加します。\n② 支えます。"]]),
    ]);
    expect(findings).toMatchObject([{ severity: "warning", facts: { parts: null }, fixes: [] }]);
  });

  test("not certain either: no duty, duties of other rows, a formula, hidden rows", () => {
    expect(partsOf(formOf([["① 学ぶ", "市民・行政"]]))).toEqual([null]);
    const beyond = formOf([collapsed, ["", "市民", ""]], ["D2:D3"]);
    expect(partsOf(beyond)).toEqual([null]);
    const page = formOf([collapsed]);
    expect(partsOf({ ...page, hiddenRows: [{ first: 1, last: 1 }] })).toEqual([null]);
    const formula = { kind: "formula", formula: "=X1", numberFormat: "General" } as const;
    const cells = page.cells.map((cell) =>
      cell.text === four ? { ...cell, content: formula } : cell,
    );
    expect(partsOf({ ...page, cells })).toEqual([null]);
  });

  test("not certain where entries belong to roles elsewhere in the table", () => {
    const own = wholeMeasure("① 学ぶ").map((row, i): Row => [row[0], row[1], row[2], `実績${i}`]);
    expect(partsOf(formOf([...own, collapsed]))).toEqual([null]);
  });

  test("one role in a cell is none, in two lines neither", () => {
    expect(
      findingsOf(roleCollapsed, [formOf([...wholeMeasure("① 学ぶ"), ["② 集う", "福祉\n事業者"]])]),
    ).toEqual([]);
  });
});

describe("role/collapsed: fixing", () => {
  test("each role gets a row with its duties; what stands beside stays whole", () => {
    const page = formOf(
      [...wholeMeasure("① 学ぶ"), collapsed, ...wholeMeasure("③ 支える")],
      ["A2:A10"],
    );
    const { sheet } = split(page);
    const rows = [5, 6, 7, 8].map((row) => [shownIn(sheet, row, 2), shownIn(sheet, row, 3)]);
    expect(rows).toEqual(["市民", "福祉事業者", "社協", "行政"].map((role, i) => [role, parts[i]]));
    expect(shownIn(sheet, 9, 1)).toBe("③ 支える");
    expect(sheet.merges.map(formatSpan).sort()).toEqual(["A2:A13", "B6:B9", "E6:E9", "F6:F9"]);
    expect(understood([sheet], usualProfile).rows.slice(4, 8)).toEqual(
      ["市民", "福祉事業者", "社協", "行政"].map((role, i) => ({
        measure: ["(1) 福祉教育の推進", "② 集う"],
        role,
        duty: parts[i],
      })),
    );
    expect(understood([sheet], usualProfile).entries).toEqual(
      understood([page], usualProfile).entries,
    );
    expect(findingsOf(roleCollapsed, [sheet])).toEqual([]);
  });

  test("a merge that ends with the row grows, one that crosses it grows by itself", () => {
    const rows: Row[] = [...wholeMeasure("① 学ぶ"), collapsed];
    const { sheet } = split(formOf(rows, ["A2:A6", "E2:E5"]));
    expect(sheet.merges.map(formatSpan)).toEqual(
      expect.arrayContaining(["A2:A9", "E2:E5", "E6:E9"]),
    );
  });

  test("cells merged side by side are so in every new row", () => {
    const { sheet } = split(formOf([["① 学ぶ", four, duties, ""]], ["D2:E2"]));
    expect(sheet.merges.map(formatSpan)).toEqual(
      expect.arrayContaining(["D2:E2", "D3:E3", "D4:E4", "D5:E5", "F2:F5"]),
    );
  });

  test("a cell over as many rows as it has roles needs no new ones", () => {
    const rows: Row[] = [
      ["① 学ぶ", four, duties, entry],
      ["", ""],
      ["", ""],
      ["", ""],
    ];
    const both = split(formOf(rows, ["B2:B5", "C2:C5", "D2:D5", "E2:E5"])).sheet;
    expect(both.merges.map(formatSpan).sort()).toEqual(["B2:B5", "E2:E5"]);
    expect(shownIn(both, 4, 3)).toBe(parts[3]);
    const each: Row[] = parts.map((duty, i) => [
      i === 0 ? "① 学ぶ" : "",
      i === 0 ? four : "",
      duty,
    ]);
    const roles = split(formOf(each, ["B2:B5", "C2:C5"])).sheet;
    expect(roles.merges.map(formatSpan)).toEqual(["B2:B5"]);
    expect([1, 2, 3, 4].map((row) => shownIn(roles, row, 2))).toEqual(four.split("\n"));
  });

  test("a cell over two rows gets two more", () => {
    const rows: Row[] = [
      ["① 学ぶ", four, duties, entry],
      ["", "", "", "■ つづき"],
    ];
    const { sheet } = split(formOf(rows, ["B2:B3", "C2:C3", "D2:D3"]));
    expect(sheet.merges.map(formatSpan).sort()).toEqual(["A3:A5", "B2:B5", "E3:E5", "F3:F5"]);
  });

  test("a name stays as it is written; its spelling is another finding", () => {
    const { sheet } = split(
      formOf([
        ["① 学ぶ", "市民、社会福祉協議会", "① 学びます。\n① 支えます。"],
        ...wholeMeasure("② 集う"),
      ]),
    );
    expect([1, 2].map((row) => shownIn(sheet, row, 2))).toEqual(["市民", "社会福祉協議会"]);
  });

  test("the height is divided by lines; rows without heights of their own are left to Excel", () => {
    const page = formOf([collapsed]);
    const rowHeights = [{ first: 0, last: 1, points: 120 }];
    const { sheet } = split({ ...page, rowHeights });
    expect(heightsIn(sheet, 0, 4)).toEqual([120, 39.75, 20.25, 39.75, 20.25]);
    expect(split({ ...page, rowHeights: [] }).sheet.rowHeights).toEqual([]);
  });

  test("a level that only repeats the one above is not merged: the finer ones above still hold", () => {
    const page = formOf([
      ["① 学ぶ", "市民", "① 学びます。"],
      ["", four, duties, entry],
    ]);
    const repeated = {
      ...page,
      cells: [
        ...page.cells,
        ...page.cells
          .filter(({ row, column }) => row === 1 && column === 0)
          .map((cell) => ({ ...cell, row: 2 })),
      ].sort((a, b) => a.row - b.row || a.column - b.column),
    };
    const { sheet } = split(repeated);
    expect(
      new Set(understood([sheet], usualProfile).rows.map(({ measure }) => measure[1])),
    ).toEqual(new Set(["① 学ぶ"]));
  });

  test("two on one page: one after the other, the lower one first", () => {
    const page = formOf([["① 学ぶ", four, duties, entry], collapsed]);
    const [upper, lower] = findingsOf(roleCollapsed, [page]);
    const [once = page] = applyEdits([page], lower?.fixes[0]?.edits ?? []);
    const [twice] = applyEdits([once], upper?.fixes[0]?.edits ?? []);
    const again = findingsOf(roleCollapsed, [once])[0]?.fixes[0]?.edits ?? [];
    expect(inOrder(applyEdits([once], again))).toEqual(twice && inOrder([twice]));
    expect(twice && understood([twice], usualProfile).rows.map(({ role }) => role)).toEqual([
      ...["市民", "福祉事業者", "社協", "行政"],
      ...["市民", "福祉事業者", "社協", "行政"],
    ]);
  });
});
