import fc from "fast-check";
import { formatSpan } from "../../src/domain/cells/address";
import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { spanContains } from "../../src/domain/cells/Span";
import { applyEdits } from "../../src/domain/edit/applyEdits";
import { isAnchor } from "../../src/domain/edit/foundInSheet";
import { invertCommandEdits } from "../../src/domain/edit/invertCommandEdits";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { area, command, commandAlone, editFor, fits, sheet } from "../support/randomCommand";
import { bookOf } from "../support/sheetOf";

const comparable = ({ merges, ...rest }: SheetSnapshot) => ({
  ...rest,
  merges: merges.map(formatSpan).sort(),
});

it("a command whose edits fit one by one fits as a whole, and so does its inverse after it", () => {
  fc.assert(
    fc.property(command, ({ start, edits }) => {
      expect(fits(edits, start)).toBe(true);
      const [after] = applyEdits([start], edits);
      expect(after && fits(invertCommandEdits(edits), after)).toBe(true);
    }),
    { seed: 41, numRuns: 500 },
  );
});

it("taking a command back gives the same sheet", () => {
  fc.assert(
    fc.property(command, ({ start, edits }) => {
      const back = applyEdits(applyEdits([start], edits), invertCommandEdits(edits));
      expect(back.map(comparable)).toEqual([comparable(start)]);
    }),
    { seed: 42, numRuns: 500 },
  );
});

it("no text is lost but by an edit that empties it, and none ends up under a merge", () => {
  fc.assert(
    fc.property(command, ({ start, edits }) => {
      const kept = edits.filter(({ kind }) => kind !== "setContent");
      const alone = commandAlone(start, kept);
      const [after] = applyEdits([start], alone);
      expect(after?.cells.map(({ text }) => text).sort()).toEqual(
        start.cells.map(({ text }) => text).sort(),
      );
      for (const cell of after?.cells ?? []) expect(isAnchor(after ?? start, cell)).toBe(true);
    }),
    { seed: 43, numRuns: 500 },
  );
});

it("an open workbook in memory undoes what it applied", async () => {
  await fc.assert(
    fc.asyncProperty(command, async ({ start, edits }) => {
      const { workbook } = memoryWorkbook(bookOf([start]));
      const named = {
        id: "c",
        name: "addMeasure",
        at: "2026-05-01",
        drafts: [],
        confirms: [],
      } as const;
      const applied = await workbook.apply({ ...named, edits });
      expect(applied).toMatchObject({ ok: true, value: { refused: [] } });
      expect(await workbook.undo("c", "2026-05-02")).toMatchObject({ ok: true });
      const read = await workbook.read();
      expect(read.ok && read.value.sheets.map(comparable)).toEqual([comparable(start)]);
    }),
    { seed: 44, numRuns: 200 },
  );
});

it("a merge that would swallow a text is refused", () => {
  fc.assert(
    fc.property(sheet, area, (start, wanted) => {
      const edit = editFor({ kind: "merge", area: wanted, merged: true }, start);
      const swallows = start.cells.some(
        (cell) =>
          spanContains(wanted, cell) && (cell.row !== wanted.top || cell.column !== wanted.left),
      );
      if (swallows) expect(fits([edit], start)).toBe(false);
    }),
    { seed: 45, numRuns: 500 },
  );
});
