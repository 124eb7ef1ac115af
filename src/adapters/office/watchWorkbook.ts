import { parseSpan } from "../../domain/cells/address";
import type { Selection, SheetChange, Stop } from "../../ports/LiveWorkbook";
import { hostErrorOf } from "./hostErrors";
import type { OfficeHost } from "./OfficeHost";
import { selectedCell } from "./selectedCell";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Adds handlers in one round trip; what is given back removes them. While a cell is being edited Excel lets this wait.
 * A host that knows the requirement set but not its events is a bug to be seen: the promise is rejected.
 */
async function listen(
  office: OfficeHost,
  add: (sheets: Excel.WorksheetCollection) => Handler[],
): Promise<Stop> {
  const { Excel } = office;
  const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const added = add(context.workbook.worksheets);
    await context.sync();
    return added;
  });
  return () => {
    const [first] = handlers;
    if (!first) return;
    for (const handler of handlers) handler.remove();
    first.context.sync().catch((error: unknown) => {
      // The workbook may be closing; its handlers go with it.
      if (!hostErrorOf(error)) throw error;
    });
  };
}

/** What everybody but this add-in changes. Renaming is told from ExcelApi 1.17 on. */
export function watchChanges(
  office: OfficeHost,
  listener: (change: SheetChange) => void,
): Promise<Stop> {
  const tell =
    (kind: SheetChange["kind"]) => async (event: { worksheetId: string; source?: string }) =>
      listener({ kind, sheetId: event.worksheetId, remote: event.source === "Remote" });
  const [cells, renewed, activated] = [tell("cells"), tell("sheets"), tell("activated")];
  return listen(office, (sheets) => {
    const handlers: Handler[] = [
      sheets.onChanged.add(async (event) => {
        if (event.triggerSource !== "ThisLocalAddin") await cells(event);
      }),
      sheets.onAdded.add(renewed),
      sheets.onDeleted.add(renewed),
      sheets.onActivated.add(activated),
    ];
    if (office.Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
      handlers.push(sheets.onNameChanged.add(renewed));
    }
    return handlers;
  });
}

/** Where the person is: after every move of the selection, and of the sheet. */
export function watchSelection(
  office: OfficeHost,
  listener: (selection: Selection) => void,
): Promise<Stop> {
  const ask = async () => {
    // Nothing to tell while a cell is being edited; the next move is told again.
    const selection = await selectedCell(office);
    if (selection.ok) listener(selection.value);
  };
  return listen(office, (sheets) => [
    sheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const span = parseSpan(address.replace(/^.*!/, ""));
      if (!span) return ask();
      listener({ sheetId: worksheetId, position: { row: span.top, column: span.left } });
    }),
    sheets.onActivated.add(ask),
  ]);
}
