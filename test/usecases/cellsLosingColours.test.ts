import { emptyContent, textContent, type CellContent } from "../../src/domain/cells/CellContent";
import type { MergedCell } from "../../src/domain/merge/MergeOutcome";
import { cellsLosingColours } from "../../src/usecases/cellsLosingColours";
import { deskFor, thisYear } from "./yearBook";

const cell = (row: number, beforeContent: CellContent): MergedCell => ({
  ...{ sheetId: thisYear, sheetName: "R5", position: { row, column: 1 }, place: null },
  ...{ before: "", after: "書いた。" },
  ...{ beforeContent, afterContent: textContent("書いた。") },
});

test("only a cell in which something stands has colours to lose", async () => {
  const { deps, memory } = deskFor();
  memory.mixed.add(`${thisYear} 1 1`).add(`${thisYear} 3 1`);
  const [empty, filled, plain] = [
    cell(1, emptyContent),
    cell(3, textContent("【福祉課】\n■ 書いた")),
    cell(2, textContent("無地")),
  ];
  expect(await cellsLosingColours(deps, [empty, filled, plain])).toEqual({
    ok: true,
    value: [filled],
  });
  const look = () => Promise.reject(new Error("nothing is to be looked at"));
  const workbook = { ...deps.workbook, look };
  expect(await cellsLosingColours({ workbook }, [empty])).toEqual({ ok: true, value: [] });
});
