import { copyFacts } from "../../../src/domain/circulate/CopyFacts";
import { planExtract } from "../../../src/domain/circulate/planExtract";
import { withoutRows } from "../../../src/domain/circulate/withoutRows";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { formatSpan } from "../../../src/domain/cells/address";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const word = { title: "t", message: "m" };
const words = { role: word, symbol: word, rating: word };
function extract(sheets: readonly SheetSnapshot[], department: string) {
  const snapshot = bookOf(sheets);
  const book = readPlanBook(snapshot, usualProfile);
  return planExtract(copyFacts({ snapshot, book, profile: usualProfile }, words), department);
}

const header = ["基本目標", "施策の展開", "令和4年度実績", "令和5年度計画"];
const goals = (second: string, third: string) => [
  ["○○計画"],
  header,
  ["1 支え合い", "見守り", "【福祉課】\n■ a", "【福祉課】\n■ b"],
  [second, "相談", "【長寿課】\n■ c", "【長寿課】\n■ d"],
  [third, "交流", "【福祉課】\n■ e", "【福祉課】\n■ f"],
  ["※ 実績は年度末の数"],
];

it("sends the department's measures with titles, headers and notes", () => {
  const plan = extract([sheetOf(goals("2 相談", "3 交流"))], "福祉課");
  expect(plan).toMatchObject({
    ok: true,
    value: {
      department: "福祉課",
      sheets: [{ sheetName: "進捗表", removedRows: [{ first: 3, last: 3 }] }],
      rows: [
        {
          sheetName: "進捗表",
          rows: [
            { first: 0, last: 2 },
            { first: 4, last: 5 },
          ],
        },
      ],
    },
  });
});

it("keeps what a goal's merged cell shows though its first rows go", () => {
  const sheet = sheetOf(goals("", ""), ["A3:A5"]);
  const plan = extract([sheet], "長寿課");
  expect(plan).toMatchObject({
    ok: true,
    value: {
      rows: [
        {
          rows: [
            { first: 0, last: 1 },
            { first: 3, last: 3 },
            { first: 5, last: 5 },
          ],
        },
      ],
    },
  });
  const left = withoutRows(sheet, [
    { first: 2, last: 2 },
    { first: 4, last: 4 },
  ]);
  expect(
    left.cells.filter(({ column }) => column === 0).map(({ row, text }) => [row, text]),
  ).toEqual([
    [0, "○○計画"],
    [1, "基本目標"],
    [2, "1 支え合い"],
    [3, "※ 実績は年度末の数"],
  ]);
  expect(left.merges).toEqual([]);
});

it("is refused where a blank means what stands above it", () => {
  expect(extract([sheetOf(goals("", ""))], "長寿課")).toEqual({
    ok: false,
    failure: "reads-otherwise",
  });
  // Nothing is lost with the last rows.
  expect(extract([sheetOf(goals("", "2 交流").slice(0, 5))], "長寿課")).toEqual({
    ok: false,
    failure: "reads-otherwise",
  });
});

it("is refused where no row is the department's", () => {
  expect(extract([sheetOf(goals("2 相談", "3 交流"))], "税務課")).toEqual({
    ok: false,
    failure: "no-rows",
  });
});

it("is the whole where every row is the department's", () => {
  const own = sheetOf([header, ["1 支え合い", "見守り", "【福祉課】\n■ a", ""]]);
  expect(extract([own], "福祉課")).toMatchObject({ ok: true, value: { rows: null } });
});

it("empties a page on which nothing is the department's, and keeps its header", () => {
  const page = (name: string, measure: string, tag: string) =>
    sheetOf(
      [header, [`${measure}の目標`, measure, `【${tag}】\n■ a`, `【${tag}】\n■ b`]],
      [],
      name,
    );
  const plan = extract([page("1", "見守り", "福祉課"), page("2", "相談", "長寿課")], "福祉課");
  expect(plan).toMatchObject({
    ok: true,
    value: {
      sheets: [{ removedRows: [] }, { removedRows: [{ first: 1, last: 1 }] }],
      rows: [
        { sheetName: "1", rows: [{ first: 0, last: 1 }] },
        { sheetName: "2", rows: [{ first: 0, last: 0 }] },
      ],
    },
  });
});

it("takes several runs of rows out of a sheet, each merge by its rows that stay", () => {
  const sheet = sheetOf(
    Array.from({ length: 10 }, (_, i) => [`a${i}`, `b${i}`]),
    ["A2:A9"],
  );
  const left = withoutRows(sheet, [
    { first: 1, last: 2 },
    { first: 5, last: 6 },
  ]);
  expect(left.merges.map(formatSpan)).toEqual(["A2:A5"]);
  expect(left.cells.filter(({ column }) => column === 1).map(({ text }) => text)).toEqual([
    "b0",
    "b3",
    "b4",
    "b7",
    "b8",
    "b9",
  ]);
  expect(left.cells.find(({ row, column }) => row === 1 && column === 0)?.text).toBe("a1");
});
