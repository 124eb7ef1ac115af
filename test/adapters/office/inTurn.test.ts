import { officeWorkbook } from "../../../src/adapters/office/officeWorkbook";
import { positionKey } from "../../../src/domain/cells/Position";
import { textContent } from "../../../src/domain/cells/CellContent";
import type { LiveWorkbook } from "../../../src/ports/LiveWorkbook";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { connectOffice, type OfficeClient } from "../../support/officeClient";
import { commandOf, firstSheet } from "./openBook";

let office: OfficeClient;
afterEach(() => office.close());

/** Pane and ribbon as they stand in one window: each has put its own adapters over the same globals. */
async function paneAndRibbon() {
  const workbook = createHostWorkbook({ sheets: [{ name: "進捗管理表", rows: [[null]] }] });
  office = await connectOffice(workbook);
  const { Excel, Office } = office;
  const sheet = firstSheet(workbook);
  const position = { row: 0, column: 0 };
  const write = (live: LiveWorkbook, id: string, text: string) => {
    const edit = { kind: "setContent", sheetId: sheet.id, position } as const;
    return live.apply(
      commandOf(id, [{ ...edit, before: { kind: "empty" }, after: textContent(text) }]),
    );
  };
  return {
    pane: officeWorkbook({ Excel, Office }),
    ribbon: officeWorkbook({ Excel, Office }),
    written: () => sheet.cells.get(positionKey(position))?.content,
    write,
  };
}

describe("pane and ribbon in one window", () => {
  it("write in turn: the second finds what the first wrote, and leaves it", async () => {
    const { pane, ribbon, write, written } = await paneAndRibbon();
    const [first, second] = await Promise.all([
      write(pane, "of the pane", "作業ウィンドウの文"),
      write(ribbon, "of the ribbon", "ボタンの文"),
    ]);
    expect(first).toMatchObject({ ok: true, value: { refused: [] } });
    expect(second).toMatchObject({
      ok: true,
      value: { written: [], refused: [{ reason: "changed-since" }] },
    });
    expect(written()).toEqual(textContent("作業ウィンドウの文"));
  });
});
