import fc from "fast-check";
import { emptyContent, textContent, type CellContent } from "../../../src/domain/cells/CellContent";
import { changesNothing, type SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { createHostSheet } from "../../../src/embedded/model/createHostSheet";
import { defaultStyle } from "../../../src/embedded/model/defaultStyle";
import { commandOf, openBook, type OpenBook } from "./openBook";

let book: OpenBook;
beforeAll(async () => {
  book = await openBook({});
});
afterAll(() => book.close());

const formats = fc.constantFrom("General", "0.0%", "yyyy/m/d", "#,##0");
const unit = fc.constantFrom(..."=+-@'019/:.,%()年月日令和R行った。【福祉課】\n ");
const text = fc
  .oneof(fc.string({ unit, maxLength: 9 }), fc.string({ unit: "grapheme", maxLength: 20 }))
  .map((one) => one.replace(/\r/g, ""));
const before: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant(emptyContent),
  text.map(textContent),
  fc.record({
    kind: fc.constant("value" as const),
    value: fc.oneof(fc.integer({ min: 0, max: 50_000 }), fc.boolean()),
    numberFormat: formats,
  }),
  fc.record({
    kind: fc.constant("formula" as const),
    formula: fc.constantFrom("=A1+1", '="12/10"', "=SUM(B1:B3)", "#N/A"),
    numberFormat: formats,
  }),
);
/** Cells of column A, whether they have the text format where they hold text, and what is written into them. */
const cells = fc.array(fc.record({ before, asText: fc.boolean(), after: text.map(textContent) }), {
  minLength: 1,
  maxLength: 12,
});

it("undoing gives back every cell exactly, whatever was written over whatever", async () => {
  let id = 0;
  await fc.assert(
    fc.asyncProperty(cells, async (column) => {
      const styles = column.flatMap(({ before: content, asText }, row) =>
        asText && (content.kind === "text" || content.kind === "empty")
          ? [[`A${row + 1}`, { ...defaultStyle, numberFormat: "@" }] as const]
          : [],
      );
      const rows = column.map((cell) => [cell.before]);
      const plan = { name: "進捗管理表", rows, styles: Object.fromEntries(styles) };
      book.workbook.sheets = [createHostSheet(plan, book.sheetId)];
      const was = await book.snapshot();
      const looks = column.map((_, row) => book.styleAt(row, 0)?.numberFormat ?? "General");

      const edits = column.map((cell, row): SheetEdit => ({
        kind: "setContent",
        sheetId: book.sheetId,
        position: { row, column: 0 },
        before: cell.before,
        after: cell.after,
      }));
      const written = edits.filter((edit) => !changesNothing(edit));
      const command = commandOf(`c${id++}`, edits);
      const applied = await book.live.apply(command);
      expect(applied).toMatchObject({ ok: true, value: { written, refused: [], differences: [] } });
      expect(column.map((_, row) => book.contentAt(row, 0))).toEqual(
        column.map(({ after }) => after),
      );
      if (written.length > 0) {
        const undone = await book.live.undo(command.id, "2026-05-02T00:00:00Z");
        expect(undone).toMatchObject({ ok: true, value: { refused: [], differences: [] } });
      }
      expect(await book.snapshot()).toEqual(was);
      expect(column.map((_, row) => book.styleAt(row, 0)?.numberFormat ?? "General")).toEqual(
        looks,
      );
    }),
    { numRuns: 60, seed: 5 },
  );
}, 30_000);
