import { messagesFor } from "../../../src/messages/messagesFor";
import { historyText } from "../../../src/taskpane/features/history/historyText";
import type { WrittenCell, WrittenCommand } from "../../../src/usecases/writtenHistory";

const cell: WrittenCell = {
  sheetId: "s",
  sheetName: "進捗表",
  position: { row: 1, column: 2 },
  measure: "見守り",
  column: "令和5年度計画",
  departments: ["福祉課", "長寿社会課"],
  before: "",
  after: "【福祉課】\n・見守る。",
  standing: "stands",
};
const command: WrittenCommand = {
  id: "1",
  name: "editEntry",
  at: "2026-04-01T00:42:00.000Z",
  state: "done",
  cells: [cell],
  others: new Map(),
  marks: 0,
  undoable: true,
};
const linesOf = (...commands: WrittenCommand[]) =>
  historyText(commands, messagesFor("ja"), (iso) => iso.slice(0, 10)).slice(1);

test("one line a cell: fields parted by tabs, line breaks shown as a sign", () => {
  expect(
    linesOf({ ...command, cells: [cell, { ...cell, position: { row: 2, column: 2 } }] }),
  ).toEqual([
    "2026-04-01\t記入\t\t進捗表\tC2\t見守り\t令和5年度計画\t福祉課・長寿社会課\t\t【福祉課】⏎・見守る。",
    "2026-04-01\t記入\t\t進捗表\tC3\t見守り\t令和5年度計画\t福祉課・長寿社会課\t\t【福祉課】⏎・見守る。",
  ]);
});

test("what is no text is a line of its own; what was taken back says so", () => {
  const others = new Map([
    ["insertRows", 1],
    ["setMerges", 4],
  ] as const);
  expect(linesOf({ ...command, name: "addMeasure", state: "undone", cells: [], others })).toEqual([
    "2026-04-01\t施策を加える\t元に戻しました\t\t\t\t\t\t\t行を加える（1回）、セルの結合（4か所）",
  ]);
});

test("no field becomes two, and none a formula, where it is pasted into Excel", () => {
  const [line = ""] = linesOf({
    ...command,
    cells: [{ ...cell, before: "甲\t乙", after: "=1+1" }],
  });
  expect(line.split("\t").slice(-2)).toEqual(["甲 乙", "'=1+1"]);
});
