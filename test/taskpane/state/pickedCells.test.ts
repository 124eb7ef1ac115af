import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import { gridOf } from "../../../src/domain/cells/SheetGrid";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import type { CarryCell } from "../../../src/domain/carryForward/CarryProposal";
import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { proposeCarryForward } from "../../../src/domain/carryForward/proposeCarryForward";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile as profile } from "../../../src/domain/profile/Profile";
import {
  carryKey,
  pickedCell,
  withPick,
  withWritten,
} from "../../../src/taskpane/state/pickedCells";
import { turnOfYearBook } from "../turnOfYearBook";

function cellsOf(snapshot: WorkbookSnapshot): readonly CarryCell[] {
  const book = readPlanBook(snapshot, profile);
  const [pair] = findPairs(book, book).certain;
  if (!pair) throw new Error("no pair");
  const contentAt = (id: string, at: { readonly row: number; readonly column: number }) => {
    const sheet = snapshot.sheets.find((one) => one.id === id);
    return sheet ? gridOf(sheet).content(at) : emptyContent;
  };
  const wishes = { occupied: "skip", tense: "draft", profile, successions: [] } as const;
  return proposeCarryForward(book, book, pair, wishes, contentAt).cells;
}

/** 見守り協力店の登録, the first cell. */
function shops(snapshot: WorkbookSnapshot = turnOfYearBook): CarryCell {
  const [cell] = cellsOf(snapshot);
  if (!cell) throw new Error("no cell");
  return cell;
}

/** The book with another text in one of its cells. */
function typed(sheet: number, row: number, column: number, text: string): WorkbookSnapshot {
  const sheets = turnOfYearBook.sheets.map((one, i) =>
    i === sheet
      ? {
          ...one,
          cells: [
            ...one.cells.filter((cell) => cell.row !== row || cell.column !== column),
            { row, column, text, content: textContent(text) },
          ],
        }
      : one,
  );
  return { ...turnOfYearBook, sheets };
}

const welfare = shops().blocks[0]?.key ?? "";
const onlyResult = withPick(new Map(), shops(), welfare, { source: "result" });

describe("pickedCell", () => {
  it("is the very cell where nothing was picked", () => {
    const cell = shops();
    expect(pickedCell(cell, new Map()).cell).toBe(cell);
  });

  it("is the same value for the same cell and picks, so that nothing is drawn anew", () => {
    const cell = shops();
    expect(pickedCell(cell, onlyResult)).toBe(pickedCell(cell, onlyResult));
  });

  it("takes picks into a cell that was proposed anew from the same texts", () => {
    const { cell, outdated } = pickedCell(shops(), onlyResult);
    expect(cell.after).toMatch(/^【福祉課】\n■ 商店20店が協力店になった。/u);
    expect(outdated).toBe(false);
  });

  it.each([
    ["the cell itself", typed(0, 1, 2, "人が書いた文")],
    ["last year's plan", typed(1, 1, 3, "【福祉課】\n■ 別の計画をたてる。")],
    ["last year's result", typed(1, 1, 2, "【福祉課】\n■ 別の実績があった。")],
  ])("does not use picks, and says so, once %s has changed", (_, snapshot) => {
    const cell = shops(snapshot);
    expect(pickedCell(cell, onlyResult)).toEqual({ proposed: cell, cell, outdated: true });
  });

  it("still uses them for what was written by them", () => {
    const { cell } = pickedCell(shops(), onlyResult);
    const picks = withWritten(onlyResult, [cell]);
    expect(pickedCell(shops(typed(0, 1, 2, cell.after)), picks).outdated).toBe(false);
    expect(pickedCell(shops(), picks).outdated).toBe(false);
  });
});

describe("withPick", () => {
  it("keeps what was picked for the other blocks and other questions", () => {
    const both = withPick(onlyResult, shops(), welfare, { accepted: [1] });
    const more = withPick(both, shops(), "長寿社会課#1", { source: "none" });
    expect(more.get(carryKey(shops()))?.picks).toEqual({
      [welfare]: { source: "result", accepted: [1] },
      "長寿社会課#1": { source: "none" },
    });
  });

  it("forgets what was picked for texts that are gone", () => {
    const changed = shops(typed(1, 1, 2, "【福祉課】\n■ 別の実績があった。"));
    const picks = withPick(onlyResult, changed, "長寿社会課#1", { source: "none" });
    expect(picks.get(carryKey(changed))?.picks).toEqual({ "長寿社会課#1": { source: "none" } });
  });
});
