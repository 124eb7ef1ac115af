import { createHostSheet, type HostSheetPlan } from "./createHostSheet";
import type { HostEvent, HostSheet, HostWorkbook } from "./HostWorkbook";
import { newSheetId } from "./newSheetId";

/** A workbook to start from: a blank one, or what a test or a sample states. There is always at least one sheet. */
export function createHostWorkbook(
  plan: { readonly file?: string; readonly sheets?: readonly HostSheetPlan[] } = {},
): HostWorkbook {
  const sheets: HostSheet[] = [];
  for (const sheet of plan.sheets?.length ? plan.sheets : [{ name: "Sheet1" }]) {
    sheets.push(createHostSheet(sheet, newSheetId(sheets)));
  }
  return hostWorkbookOf(plan.file ?? "Book1.xlsx", sheets);
}

/** A workbook around sheets that exist already; the first visible one is active. */
export function hostWorkbookOf(file: string, sheets: HostSheet[]): HostWorkbook {
  const listeners = new Set<(event: HostEvent) => void>();
  const active = sheets.find((sheet) => sheet.visibility === "visible") ?? sheets[0];
  if (!active) throw new Error("A workbook has at least one sheet");
  return {
    file,
    sheets,
    activeSheetId: active.id,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    editing: null,
    customXmlParts: new Map(),
    settings: new Map(),
    readOnly: false,
    structureProtected: false,
    changed: false,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
  };
}
