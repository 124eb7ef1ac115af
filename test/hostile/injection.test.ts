import { textContent } from "../../src/domain/cells/CellContent";
import type { Position } from "../../src/domain/cells/Position";
import type { Command } from "../../src/domain/edit/Command";
import type { SheetEdit } from "../../src/domain/edit/SheetEdit";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { undoLast } from "../../src/usecases/undo";
import { contentAt, contentsOf, openDesk, sheetNamed, type Desk } from "../support/desk";
import { hostileTexts } from "./hostileTexts";

/** Nothing in the workbook is a formula, nor a number or an error value that was a text. */
function allTexts(workbook: HostWorkbook): string[] {
  const contents = Object.values(contentsOf(workbook));
  expect(contents.filter(({ kind }) => kind !== "text")).toEqual([]);
  return contents.map((content) => (content.kind === "text" ? content.text : ""));
}

const at = (row: number, column: number): Position => ({ row, column });
const applied = { ok: true, value: { refused: [], differences: [] } };

function apply({ deps }: Desk, edits: readonly SheetEdit[]) {
  const command: Command = {
    id: deps.newId(),
    name: "fixFindings",
    at: deps.now(),
    edits,
    drafts: [],
    confirms: [],
  };
  return deps.workbook.apply(command);
}

describe("the one door: every text arrives as the same text, and comes back as it was", () => {
  it.each(["General", "@", "0", "0%", "yyyy/mm/dd"])(
    "in cells of the format %s",
    async (format) => {
      const styles = Object.fromEntries(
        hostileTexts.map((_, row) => [`A${row + 1}`, { numberFormat: format }]),
      );
      const workbook = createHostWorkbook({ sheets: [{ name: "計画", styles }] });
      const sheet = sheetNamed(workbook, "計画");
      const desk = await openDesk(workbook);
      const edits = hostileTexts.map((text, row): SheetEdit => {
        const [before, after] = [textContent(""), textContent(text)];
        return { kind: "setContent", sheetId: sheet.id, position: at(row, 0), before, after };
      });
      expect(await apply(desk, edits)).toMatchObject(applied);
      expect(hostileTexts.map((_, row) => contentAt(sheet, `A${row + 1}`))).toEqual(
        hostileTexts.map(textContent),
      );
      const formulas = await desk.office.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("計画").getRange(`A1:A${edits.length}`);
        range.load("formulas,valueTypes");
        await context.sync();
        return [range.formulas.flat(), range.valueTypes.flat()] as const;
      });
      expect(formulas[0]).toEqual(hostileTexts);
      expect(new Set(formulas[1])).toEqual(new Set(["String"]));
      expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
      expect(contentsOf(workbook)).toEqual({});
      // What was taken back can be put back: before and after change places.
      expect(await apply(desk, edits)).toMatchObject(applied);
      const cleared = edits.map((edit): SheetEdit =>
        edit.kind === "setContent" ? { ...edit, before: edit.after, after: edit.before } : edit,
      );
      expect(await apply(desk, cleared)).toMatchObject(applied);
      expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
      expect(allTexts(workbook).sort()).toEqual([...hostileTexts].sort());
      desk.close();
    },
  );

  it("in a new sheet, whose name and chart are texts as well", async () => {
    const workbook = createHostWorkbook({ sheets: [{ name: "計画", rows: [["あ"]] }] });
    const desk = await openDesk(workbook);
    const rows = hostileTexts.map((text) => [textContent(text), textContent(`x${text}`)]);
    const chart = {
      kind: "bar" as const,
      title: "=1+1",
      dataArea: { top: 0, bottom: 1, left: 0, right: 1 },
      place: { top: 0, bottom: 9, left: 3, right: 9 },
    };
    const edits = [
      {
        kind: "addSheet" as const,
        sheetId: "",
        name: "=1+1",
        rows,
        boldRows: [],
        columnWidths: [],
        chart,
      },
    ];
    expect(await apply(desk, edits)).toMatchObject(applied);
    const sheet = sheetNamed(workbook, "=1+1");
    expect(hostileTexts.map((_, row) => contentAt(sheet, `A${row + 1}`))).toEqual(
      hostileTexts.map(textContent),
    );
    expect(sheet.charts).toMatchObject([{ title: "=1+1" }]);
    allTexts(workbook);
    desk.close();
  });

  it("a list of values that Excel would take for a reference is refused", async () => {
    const workbook = createHostWorkbook({ sheets: [{ name: "計画" }] });
    const sheetId = sheetNamed(workbook, "計画").id;
    const desk = await openDesk(workbook);
    for (const first of ["=A1:A3", "＝A1", '=INDIRECT("A1")']) {
      const result = await apply(desk, [
        {
          kind: "setValidation",
          sheetId,
          area: { top: 0, left: 0, bottom: 0, right: 0 },
          before: { kind: "none" },
          after: { kind: "list", values: [first, "行政"], alert: "stop", title: "", message: "" },
        },
      ]);
      expect(result).toMatchObject({ ok: true, value: { refused: [expect.anything()] } });
    }
    expect(sheetNamed(workbook, "計画").validations).toEqual([]);
    desk.close();
  });
});
