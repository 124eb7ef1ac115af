import { emptyContent, textContent } from "../../../../src/domain/cells/CellContent";
import { parseSpan } from "../../../../src/domain/cells/address";
import type { Span } from "../../../../src/domain/cells/Span";
import type { Command } from "../../../../src/domain/edit/Command";
import type { SheetEdit } from "../../../../src/domain/edit/SheetEdit";
import type { HostSheetPlan } from "../../../../src/embedded/model/createHostSheet";
import { defaultStyle } from "../../../../src/embedded/model/defaultStyle";
import { draftAt } from "../sampleRecords";

/** Two measures of two roles each under one goal, and a note below the table. */
export const measures: HostSheetPlan = {
  name: "進捗管理表",
  rows: [
    ["基本目標", "施策", "区分", "実績", "計画"],
    ["つながる", "見守り", "市民", "声をかけた。", 5],
    ["", "", "行政", "", "=E2*2"],
    ["", "居場所", "市民", "集いを開いた。", "12/1"],
    ["", "", "行政", "", ""],
    ["※ 実績は年度末の値", "", "", "", ""],
  ],
  merges: ["A2:A5", "B2:B3", "D2:D3", "B4:B5", "D4:D5"],
  styles: { D4: { ...defaultStyle, fill: { pattern: "solid", color: "#DDEEFF" } } },
};

export function span(address: string): Span {
  const parsed = parseSpan(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

const write = (
  sheetId: string,
  [row, column]: readonly [number, number],
  before: string,
  after: string,
): SheetEdit => ({
  kind: "setContent",
  sheetId,
  position: { row, column },
  before: textContent(before),
  after: textContent(after),
});

const unfill = (sheetId: string, row: number): SheetEdit => ({
  kind: "setFill",
  sheetId,
  position: { row, column: 3 },
  before: { kind: "solid", color: "#DDEEFF" },
  after: { kind: "none" },
});

const commandOf = (edits: readonly SheetEdit[]): Command => ({
  id: "c",
  name: "addMeasure",
  at: "2026-05-01T09:00:00.000Z",
  edits,
  drafts: [],
  confirms: [],
});

/** A third measure between the two. */
export function addMeasure(sheetId: string): Command {
  const at = { sheetId } as const;
  const below = ["", "居場所", "市民", "集いを開いた。", "12/1"];
  return {
    ...commandOf([
      write(sheetId, [0, 3], "実績", "実績等"),
      { kind: "insertRows", ...at, row: 3, count: 2, below },
      { kind: "setRowHeight", ...at, row: 3, before: 18.75, after: 40.5 },
      {
        kind: "setMerges",
        ...at,
        area: span("B4:D5"),
        before: [],
        after: [span("B4:B5"), span("D4:D5")],
      },
      write(sheetId, [3, 1], "", "移動支援"),
      write(sheetId, [3, 2], "", "市民"),
      write(sheetId, [4, 2], "", "行政"),
      write(sheetId, [3, 3], "", "=1-2"),
      {
        kind: "setFill",
        ...at,
        position: { row: 3, column: 3 },
        before: { kind: "none" },
        after: { kind: "solid", color: "#FFF8DC" },
      },
      write(sheetId, [7, 0], "※ 実績は年度末の値", "※ 実績等は年度末の値"),
    ]),
    drafts: [draftAt("new", sheetId, 3, 3)],
    confirms: ["old"],
  };
}

/** The second measure goes, with its texts and merges. */
export function removeMeasure(sheetId: string): Command {
  const at = { sheetId } as const;
  return {
    ...commandOf([
      write(sheetId, [3, 1], "居場所", ""),
      write(sheetId, [3, 2], "市民", ""),
      write(sheetId, [4, 2], "行政", ""),
      write(sheetId, [3, 3], "集いを開いた。", ""),
      write(sheetId, [3, 4], "12/1", ""),
      unfill(sheetId, 3),
      {
        kind: "setMerges",
        ...at,
        area: span("A2:D5"),
        before: ["A2:A5", "B2:B3", "D2:D3", "B4:B5", "D4:D5"].map(span),
        after: ["A2:A3", "B2:B3", "D2:D3"].map(span),
      },
      { kind: "deleteRows", ...at, row: 3, count: 2, below: ["※ 実績は年度末の値"] },
    ]),
    name: "removeMeasure",
  };
}

/** The second measure goes above the first: rows are inserted, filled, emptied and taken away in one command. */
export function moveMeasure(sheetId: string): Command {
  const at = { sheetId } as const;
  const number = { kind: "value", value: 5, numberFormat: "General" } as const;
  return {
    ...commandOf([
      {
        kind: "insertRows",
        ...at,
        row: 1,
        count: 2,
        below: ["つながる", "見守り", "市民", "声をかけた。", "5"],
      },
      write(sheetId, [1, 1], "", "居場所"),
      write(sheetId, [1, 2], "", "市民"),
      write(sheetId, [2, 2], "", "行政"),
      write(sheetId, [1, 3], "", "集いを開いた。"),
      write(sheetId, [5, 1], "居場所", ""),
      write(sheetId, [5, 2], "市民", ""),
      write(sheetId, [6, 2], "行政", ""),
      write(sheetId, [5, 3], "集いを開いた。", ""),
      write(sheetId, [5, 4], "12/1", ""),
      unfill(sheetId, 5),
      write(sheetId, [1, 4], "", "12/1"),
      write(sheetId, [3, 0], "つながる", ""),
      write(sheetId, [1, 0], "", "つながる"),
      {
        kind: "setContent",
        ...at,
        position: { row: 3, column: 4 },
        before: number,
        after: emptyContent,
      },
      {
        kind: "setMerges",
        ...at,
        area: span("A2:D7"),
        before: ["A4:A7", "B4:B5", "D4:D5", "B6:B7", "D6:D7"].map(span),
        after: ["A2:A5", "B2:B3", "D2:D3", "B4:B5", "D4:D5"].map(span),
      },
      { kind: "deleteRows", ...at, row: 5, count: 2, below: ["※ 実績は年度末の値"] },
    ]),
    name: "moveMeasure",
  };
}
