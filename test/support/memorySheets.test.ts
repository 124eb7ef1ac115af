import { textContent } from "../../src/domain/cells/CellContent";
import type { Command } from "../../src/domain/edit/Command";
import { wholeWorkbook } from "./memoryCells";
import { memoryWorkbook } from "./memoryWorkbook";
import { bookOf, sheetOf } from "./sheetOf";

const command: Command = {
  id: "c",
  name: "writeSummary",
  at: "2026-05-01T09:00:00.000Z",
  edits: [
    {
      kind: "addSheet",
      sheetId: "",
      name: "集計",
      rows: [[textContent("課")], [textContent("みなと福祉課")]],
      boldRows: [0],
      columnWidths: [],
      chart: null,
    },
  ],
  drafts: [],
  confirms: [],
};
const open = () => memoryWorkbook(bookOf([sheetOf([["施策"]])]));
const later = "2026-05-02T00:00:00Z";

/** As the adapter does through the real client (test/adapters/office/wholeSheets). */
describe("a sheet in the workbook in memory", () => {
  it("comes with its texts and an id, and goes when it is undone", async () => {
    const { workbook, text } = open();
    const applied = await workbook.apply(command);
    const [edit] = applied.ok ? applied.value.written : [];
    const sheets = await workbook.sheets();
    expect(sheets).toMatchObject({
      value: [{ name: "進捗表" }, { name: "集計", id: edit?.sheetId }],
    });
    expect(text(edit?.sheetId ?? "", { row: 1, column: 0 })).toBe("みなと福祉課");
    expect(await workbook.undo("c", later)).toMatchObject({ value: { refused: [] } });
    expect(await workbook.sheets()).toMatchObject({ value: [{ name: "進捗表" }] });
  });

  it("stays when somebody wrote into it, and where the workbook is protected", async () => {
    const changed = open();
    await changed.workbook.apply(command);
    changed.person.types("id-集計", { row: 4, column: 0 }, "メモ");
    expect(await changed.workbook.undo("c", later)).toMatchObject({
      value: { refused: [{ reason: "changed-since" }] },
    });
    const guarded = open();
    guarded.protect(wholeWorkbook);
    expect(await guarded.workbook.apply(command)).toMatchObject({
      value: { written: [], refused: [{ reason: "workbook-protected" }] },
    });
  });
});
