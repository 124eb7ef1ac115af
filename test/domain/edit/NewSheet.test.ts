import { textContent, type CellContent } from "../../../src/domain/cells/CellContent";
import { judgeEdit, plainFound } from "../../../src/domain/edit/judgeEdit";
import {
  isPartOfNewSheet,
  sameNewSheet,
  sizeOfNewSheet,
  type NewChart,
  type NewSheet,
} from "../../../src/domain/edit/NewSheet";
import { changesNothing, invertEdit, type AddSheet } from "../../../src/domain/edit/SheetEdit";
import { jointTablesOf } from "../../../src/domain/planSheet/jointTables";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { snapshotOfNewSheet } from "../../support/memorySheets";

const number = (value: number): CellContent => ({ kind: "value", value, numberFormat: "General" });
const area = { top: 0, left: 0, bottom: 2, right: 3 };
const summary: AddSheet = {
  kind: "addSheet",
  sheetId: "",
  name: "集計",
  rows: [
    [textContent("課"), textContent("記入済"), textContent("未確認"), textContent("未記入")],
    [textContent("みなと福祉課"), number(7), number(2), number(1)],
    [textContent("はまべ子育て課"), number(3), number(0), number(4)],
  ],
  boldRows: [0],
  columnWidths: [],
  chart: { kind: "barStacked", title: "課ごとの記入", dataArea: area, place: area },
};
const without = (row: number): NewSheet => ({
  ...summary,
  rows: summary.rows.map((cells, index) => (index === row ? [] : cells)),
});

it("a sheet that is added is taken back by removing it, and the other way round", () => {
  expect(invertEdit(summary)).toEqual({ ...summary, kind: "removeSheet" });
  expect(invertEdit(invertEdit(summary))).toEqual(summary);
  expect(changesNothing(summary)).toBe(false);
});

it("a sheet is the same as long as name, contents and chart are; looks do not count", () => {
  expect(sameNewSheet(summary, { ...summary, boldRows: [], columnWidths: [90] })).toBe(true);
  expect(sameNewSheet(summary, { ...summary, rows: [...summary.rows, [], []] })).toBe(true);
  expect(sameNewSheet(summary, { ...summary, name: "集計2" })).toBe(false);
  expect(sameNewSheet(summary, { ...summary, chart: null })).toBe(false);
  expect(sameNewSheet(summary, without(1))).toBe(false);
  expect(sameNewSheet(without(1), summary)).toBe(false);
});

it("a chart is the same by its kind and title; one more row or column is another sheet", () => {
  const chart = { kind: "barStacked", title: "課ごとの記入", dataArea: area, place: area } as const;
  const charted = (change: Partial<NewChart> | null): NewSheet => ({
    ...summary,
    chart: change && { ...chart, ...change },
  });
  expect(sameNewSheet(summary, charted({ place: { ...area, bottom: 9 } }))).toBe(true);
  expect(sameNewSheet(charted(null), charted(null))).toBe(true);
  expect(sameNewSheet(charted(null), summary)).toBe(false);
  expect(sameNewSheet(summary, charted({ kind: "column" }))).toBe(false);
  expect(sameNewSheet(summary, charted({ title: "別" }))).toBe(false);
  const more = { ...summary, rows: [...summary.rows, [number(1)]] };
  const wider = { ...summary, rows: summary.rows.map((cells) => [...cells, number(1)]) };
  for (const other of [more, wider])
    expect([sameNewSheet(summary, other), sameNewSheet(other, summary)]).toEqual([false, false]);
  expect(isPartOfNewSheet(charted({ kind: "column" }), summary)).toBe(false);
  expect(isPartOfNewSheet(summary, charted(null))).toBe(false);
  expect(isPartOfNewSheet({ ...without(1), name: "別" }, summary)).toBe(false);
});

it("a sheet that holds nothing still has a cell", () => {
  expect(sizeOfNewSheet({ rows: [] })).toEqual({ rows: 1, columns: 1 });
  expect(sizeOfNewSheet(summary)).toEqual({ rows: 3, columns: 4 });
});

it("a sheet on its way is a part of it; one with anything else is not", () => {
  expect(isPartOfNewSheet(without(1), summary)).toBe(true);
  expect(isPartOfNewSheet({ ...summary, rows: [], chart: null }, summary)).toBe(true);
  expect(isPartOfNewSheet(summary, without(1))).toBe(false);
});

it("a name that Excel does not take is a bug; too long a text is refused", () => {
  const none = { ...plainFound, present: summary };
  expect(judgeEdit(summary, none)).toBe("fits");
  expect(() => judgeEdit({ ...summary, name: "R5/R6" }, none)).toThrow("R5/R6");
  const long = { ...summary, rows: [[textContent("あ".repeat(32_768))]] };
  expect(judgeEdit(long, none)).toBe("too-long");
});

describeFixtures("beside a plan sheet", () => {
  const goals = [
    [textContent("記入の集計（令和6年度）")],
    [
      textContent("基本目標"),
      textContent("実績の記入"),
      textContent("計画の記入"),
      textContent("指摘"),
    ],
    [textContent("支え合う港のまち"), number(12), number(9), number(2)],
  ];
  it.each([
    ["by department", summary],
    ["by goal", { ...summary, rows: goals }],
  ])(
    "a summary %s is declined by the reader, and the tables stay as they are",
    async (_by, edit) => {
      const book = await readFixture("ichinoseki_R5_clean.xlsx");
      const alone = readPlanBook(book, usualProfile);
      const sheets = [...book.sheets, snapshotOfNewSheet(edit)];
      const both = readPlanBook({ ...book, sheets }, usualProfile);
      expect(both.readings.slice(0, -1)).toEqual(alone.readings);
      expect(both.readings.at(-1)).toMatchObject({ planSheet: false });
      expect(jointTablesOf(both)).toEqual(jointTablesOf(alone));
      expect(jointTablesOf(both)[0]?.parts).toHaveLength(1);
    },
  );
});
