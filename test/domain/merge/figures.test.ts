import type { CellContent } from "../../../src/domain/cells/CellContent";
import { samePosition } from "../../../src/domain/cells/Position";
import { decide } from "../../../src/domain/merge/Decision";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { mergeReturned } from "../../support/clerks/circulation";
import { onPlan, profile } from "../../support/clerks/smallPlan";
import { positionAt, write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** A table with a row a measure, its owner, an indicator's figures and a result. */
const sent = bookOf([
  sheetOf([
    ["施策の展開", "担当課", "活動指標", "令和4年度目標値", "令和4年度実績", "令和4年度実施状況"],
    ["見守りをすすめます", "福祉課", "訪問件数", "100", "80", "訪ねた。"],
    ["相談をうけます", "長寿社会課", "相談の割合", "50%", "40%", "聞いた。"],
    ["防災訓練をおこないます", "防災課", "訓練の回数", "3", "2", "行った。"],
  ]),
]);

/** The cell holds a figure, shown as `text`. */
function figure(address: string, text: string, content: CellContent) {
  const at = positionAt(address);
  return (book: WorkbookSnapshot): WorkbookSnapshot => ({
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        samePosition(cell, at) ? { ...cell, text, content } : cell,
      ),
    })),
  });
}

const value = (number: number, numberFormat = "General"): CellContent => ({
  kind: "value",
  value: number,
  numberFormat,
});
const base = [
  figure("E2", "80", value(80)),
  figure("E3", "40%", value(0.4, "0%")),
  figure("E4", "2", value(2)),
  figure("F2", "45016", value(45016)),
].reduce((book, put) => put(book), sent);

test("a figure comes as a figure, with its format – also where a person chose it, or what was circulated", () => {
  const returned = [
    { file: "福祉課.xlsx", by: figure("E2", "95", value(95)) },
    { file: "長寿社会課.xlsx", by: figure("E3", "45%", value(0.45, "0%")) },
    { file: "防災課.xlsx", by: figure("E4", "5", value(5)) },
  ];
  const master = figure("E4", "4", value(4))(base);
  const open = mergeReturned({ profile, base, master, returned });
  expect(open.cells.map(({ afterContent }) => afterContent)).toEqual([
    value(95),
    value(0.45, "0%"),
  ]);
  const [conflict, ...others] = open.conflicts;
  expect(others).toEqual([]);
  if (!conflict) throw new Error("no conflict");
  const chosen = (choice: Parameters<typeof decide>[1]) =>
    mergeReturned({
      profile,
      base,
      master,
      returned,
      decisions: [decide(conflict, choice)],
    }).cells.at(-1)?.afterContent;
  expect(chosen({ kind: "version", label: "防災課" })).toEqual(value(5));
  expect(chosen({ kind: "base" })).toEqual(value(2));
});

test("a date or figure in a cell for texts stays one", () => {
  const by = figure("F2", "2023/4/1", value(45017, "yyyy/m/d"));
  const { cells } = mergeReturned({ profile, base, returned: [{ file: "福祉課.xlsx", by }] });
  expect(cells.map(({ afterContent }) => afterContent)).toEqual([value(45017, "yyyy/m/d")]);
});

test("a copy's formula comes as what it shows; the master's own is not overwritten", () => {
  const formula: CellContent = { kind: "formula", formula: "=1+1", numberFormat: "General" };
  const returned = [{ file: "福祉課.xlsx", by: figure("E2", "81", formula) }];
  const merged = mergeReturned({ profile, base, returned });
  expect(merged.cells.map(({ after, afterContent }) => [after, afterContent.kind])).toEqual([
    ["81", "text"],
  ]);
  const master = figure("E2", "80", formula)(base);
  const refused = mergeReturned({ profile, base, master, returned });
  expect(refused.cells).toEqual([]);
  expect(refused.conflicts.map(({ type, decidable }) => [type, decidable])).toEqual([
    ["same-block-divergent", false],
  ]);
});

test("what cannot be written is not said to be decided", () => {
  const formula: CellContent = { kind: "formula", formula: "=B2", numberFormat: "General" };
  const master = figure("F2", "45016", formula)(base);
  const returned = [
    { file: "防災課.xlsx", said: "防災課", by: onPlan(write("F2", "誰かが訪ねた。")) },
  ];
  const { conflicts } = mergeReturned({ profile, base, master, returned });
  const decisions = conflicts.map((one) => decide(one, { kind: "version", label: "防災課" }));
  const told = mergeReturned({ profile, base, master, returned, decisions });
  expect(told.cells).toEqual([]);
  expect(
    told.conflicts.map(({ type, decision, decidable }) => [type, decision, decidable]),
  ).toEqual([["foreign-block-edit", null, false]]);
});
