import { yearStale } from "../../../../src/domain/rules/year/yearStale";
import { comparedBy, yearSheet } from "./yearCheck";
import { findingsOf, unitOf } from "../entry/entryCheck";
import { usualProfile } from "../../../../src/domain/profile/Profile";

test("each department's part by itself, with its department", () => {
  const plan =
    "【福祉課】\n・令和4年度貸付者 3人\n・R4年度は2回開く。\n【防災課】\n・令和5年度は3回開く。\n【健康課】\n・令和4年度参加者 8人";
  const found = comparedBy(yearStale, [yearSheet(4, [["", "", plan]])]);
  expect(found).toMatchObject([
    {
      severity: "warning",
      position: { row: 1, column: 3 },
      subject: "令和4年度",
      departments: ["福祉課"],
      facts: {
        mention: "令和4年度",
        sentence: "令和4年度貸付者 3人",
        fiscalYear: 2023,
        kind: "plan",
      },
      fixes: [],
    },
    { subject: "令和4年度", departments: ["健康課"] },
  ]);
});

test("in projects too, and not in the column to which the year belongs", () => {
  const projects = ["・令和4年度「防災訓練」", "・令和3年度「防災訓練」"];
  const rows = projects.map((text) => ["", text, ""]);
  expect(comparedBy(yearStale, [yearSheet(4, rows)]).map(({ position }) => position.row)).toEqual([
    2,
  ]);
});

test("of a cut-up entry it points at the slice, and knows whose that is", () => {
  const unit = unitOf("【福祉課】", "・令和3年度貸付者 3人");
  const [found] = yearStale.find(unit, { profile: usualProfile, outline: null });
  expect(found?.cell.position).toEqual({ row: 3, column: 2 });
  expect(found?.departments).toEqual(["福祉課"]);
});

test("a column without a year has none of its own", () => {
  const rows = [["・令和3年度貸付者 3人", "", ""]];
  const { cells, ...sheet } = yearSheet(4, rows);
  const unnamed = cells.map((cell) =>
    cell.row === 0 && cell.column === 1 ? { ...cell, text: "実績" } : cell,
  );
  expect(findingsOf(yearStale, { ...sheet, cells: unnamed })).toEqual([]);
});
