import { formatAddress } from "../../../src/domain/cells/address";
import { gridOf } from "../../../src/domain/cells/SheetGrid";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import type {
  CarryProposal,
  CarryTense,
  Occupied,
} from "../../../src/domain/carryForward/CarryProposal";
import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { proposeCarryForward } from "../../../src/domain/carryForward/proposeCarryForward";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { emptied, readFixture, describeFixtures } from "../../support/fixtures";
import { bookOf, sheetOf } from "../../support/sheetOf";

function propose(
  last: SheetSnapshot,
  current: SheetSnapshot,
  occupied: Occupied = "skip",
  tense: CarryTense = "verbatim",
): CarryProposal {
  const source = readPlanBook(bookOf([last], "last.xlsx"), usualProfile);
  const target = readPlanBook(bookOf([current], "this.xlsx"), usualProfile);
  const [pair] = findPairs(source, target).certain;
  if (!pair) throw new Error("no pair");
  const grid = gridOf(current);
  const wishes = { occupied, tense, profile: usualProfile, successions: [] };
  return proposeCarryForward(source, target, pair, wishes, (_sheet, at) => grid.content(at));
}

const last = sheetOf([
  ["施策", "区分", "令和3年度実績", "令和4年度計画", "令和4年度事業"],
  ["① 見守り", "市民", "", "見守る。", ""],
  ["", "行政", "", "訪ねる。", "見守り事業"],
  ["② 相談", "市民", "", "聞く。", ""],
  ["③ なくなった施策", "市民", "", "消える文。", ""],
]);
const current = sheetOf([
  ["施策", "区分", "令和4年度実績", "令和4年度事業", "令和5年度計画"],
  ["① 相談", "市民", "もう書いた。", "", ""],
  ["② 見守り", "市民", "", "", ""],
  ["", "行政", "", "", ""],
]);

test("text goes to the same measure and role, verbatim; project columns go along", () => {
  const { cells } = propose(last, current);
  const lines = cells.map((cell) => [
    formatAddress(cell.target.position),
    cell.status,
    cell.after,
    formatAddress(cell.from.position),
  ]);
  expect(lines).toEqual([
    ["C2", "skip", "もう書いた。", "D4"],
    ["C3", "fill", "見守る。", "D2"],
    ["C4", "fill", "訪ねる。", "D3"],
    ["D4", "fill", "見守り事業", "E3"],
  ]);
});

test("a plan whose measure is gone is listed, not lost", () => {
  const { unmatched } = propose(last, current);
  expect(unmatched.map(({ text, from }) => [text, formatAddress(from.position)])).toEqual([
    ["消える文。", "D5"],
  ]);
});

test("where a measure has fewer or more rows than before, which of them is gone or new is asked", () => {
  const three = sheetOf([
    ["施策", "令和3年度実績", "令和4年度計画"],
    ["見守り", "", "甲"],
    ["", "", "乙"],
    ["", "", "丙"],
    ["相談", "", "丁"],
  ]);
  const merges = ["A2:A3"];
  const rows = [
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["見守り", "", ""],
    ["", "", ""],
    ["相談", "", ""],
  ];
  const { cells, unmatched } = propose(three, sheetOf(rows, merges));
  expect(cells.map(({ status, askReason, after }) => [status, askReason, after])).toEqual([
    ["ask", "measure", "甲"],
    ["ask", "measure", "乙"],
    ["fill", null, "丁"],
  ]);
  expect(unmatched.map(({ text }) => text)).toEqual(["丙"]);
});

test("last year's result may stand in this year's own table", () => {
  const plans = sheetOf([
    ["施策", "令和5年度計画"],
    ["① 見守り", "訪ねる。"],
    ["② 相談", ""],
  ]);
  const results = sheetOf([
    ["施策", "令和4年度実績", "令和5年度実績"],
    ["① 相談", "聞いた。", ""],
    ["② 見守り", "去年も訪ねた。", ""],
  ]);
  const { cells, offered } = propose(plans, results, "skip", "draft");
  expect(cells.map(({ after }) => after)).toEqual(["訪ねた。"]);
  expect(cells[0]?.blocks[0]?.result).toMatchObject({
    text: "去年も訪ねた。",
    from: { file: "this.xlsx", position: { row: 2, column: 1 } },
  });
  expect(offered.map(({ measure, status }) => [measure.text, status])).toEqual([
    ["① 相談", "skip"],
  ]);
});

test("project columns are carried as they stand, and have no result beside them", () => {
  const { cells } = propose(last, current, "skip", "draft");
  const [project] = cells.filter(({ column }) => column.kind === "project");
  expect(project).toMatchObject({ after: "見守り事業", status: "fill" });
  expect(project?.blocks).toMatchObject([{ result: null, plan: { sentences: [] } }]);
});

test("every text of the source is in a cell or in the list", () => {
  for (const occupied of ["skip", "append", "replace"] as const) {
    const { cells, unmatched } = propose(last, current, occupied);
    const seen = [...cells.map((cell) => cell.carried), ...unmatched.map(({ text }) => text)];
    expect(seen.sort()).toEqual(
      ["見守る。", "訪ねる。", "見守り事業", "聞く。", "消える文。"].sort(),
    );
  }
});

describeFixtures("一関市 R4 → R5, the result and its project column emptied first", () => {
  test("14 measures, every plan text character for character", async () => {
    const before = await readFixture("ichinoseki_R4_clean.xlsx");
    const after = emptied(await readFixture("ichinoseki_R5_clean.xlsx"), ["F", "G"], 4);
    const [lastSheet, thisSheet] = [before.sheets[0], after.sheets[0]] as [
      SheetSnapshot,
      SheetSnapshot,
    ];
    const { cells, unmatched, pair } = propose(lastSheet, thisSheet);
    expect([pair.from.label, pair.to.label]).toEqual(["令和4年度計画", "令和4年度実績"]);
    expect(unmatched).toEqual([]);
    expect(new Set(cells.map((cell) => cell.measure.index)).size).toBe(14);
    const grid = gridOf(lastSheet);
    for (const cell of cells) {
      const column = cell.target.position.column === 5 ? 7 : 8;
      expect(cell.status).toBe("fill");
      expect(cell.after).toBe(grid.text({ row: cell.target.position.row, column }));
    }
    const planned = lastSheet.cells.filter(({ row, column }) => row > 2 && column > 6);
    expect(cells).toHaveLength(planned.length);
  });
});
