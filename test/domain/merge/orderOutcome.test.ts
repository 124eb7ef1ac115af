import { orderOutcome } from "../../../src/domain/merge/orderOutcome";
import { mergeReturned, sideOf } from "../../support/clerks/circulation";
import { addBlock, reword } from "../../support/clerks/write";
import { insertRow } from "../../support/clerks/rows";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";

const { snapshot, book } = sideOf(smallPlan, profile);
const [sheet] = snapshot.sheets;
if (!sheet) throw new Error("no sheet");
const second = { ...sheet, id: "second", name: "二枚目" };
const master = { snapshot: { ...snapshot, sheets: [sheet, second] }, book };

const merged = () =>
  mergeReturned({
    profile,
    base: smallPlan,
    returned: [
      {
        file: "福祉課.xlsx",
        by: onPlan(
          reword("E3", "訪ねた。", "12件訪ねた。"),
          reword("E5", "聞いた。", "3件聞いた。"),
          reword("F3", "訪ねる。", "毎月訪ねる。"),
          reword("E6", "受けた。", "5件受けた。"),
          addBlock("F5", "【防災課】\n■ 備える。"),
          insertRow(7, { C: "企業", D: "① 協力します。" }),
        ),
      },
    ],
  });

test("by the master's sheets, then by its cells; what is on none of its sheets comes last", () => {
  const outcome = merged();
  const [cell] = outcome.cells;
  const [accepted] = outcome.accepted;
  const [conflict] = outcome.conflicts;
  if (!cell || !accepted || !conflict) throw new Error("nothing to order");
  const places = [
    { sheetId: "elsewhere", position: { row: 0, column: 0 } },
    { sheetId: second.id, position: { row: 1, column: 0 } },
    { sheetId: sheet.id, position: { row: 3, column: 1 } },
    { sheetId: sheet.id, position: { row: 3, column: 0 } },
    { sheetId: sheet.id, position: { row: 2, column: 5 } },
  ];
  const warning = {
    ...accepted,
    type: "plan-missing",
    department: "福祉課",
    text: "",
  } as const;
  const mixed = {
    ...outcome,
    cells: places.map((place) => ({ ...cell, ...place })),
    accepted: places.map((place) => ({ ...accepted, ...place })),
    conflicts: places.map((place) => ({ ...conflict, ...place })),
    warnings: places.map((place) => ({ ...warning, ...place })),
  };
  const ordered = orderOutcome(mixed, master);
  for (const told of [ordered.cells, ordered.accepted, ordered.conflicts, ordered.warnings])
    expect(told.map(({ sheetId, position }) => ({ sheetId, position }))).toEqual(
      [...places].reverse(),
    );
});

test("a merge's own outcome is in that order already, and a question stands in it once", () => {
  const outcome = merged();
  expect(orderOutcome(outcome, sideOf(smallPlan, profile))).toEqual(outcome);
  const question = { code: "sheet-twice", file: "福祉課.xlsx", sheetName: "進捗表" } as const;
  const other = { ...question, file: "防災課.xlsx" };
  const asked = orderOutcome({ ...outcome, questions: [question, other, { ...question }] }, master);
  expect(asked.questions).toEqual([question, other]);
});
