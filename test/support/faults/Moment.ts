import type { HostSheet, HostWorkbook } from "../../../src/embedded/model/HostWorkbook";

/** Brings a workbook that is open back to a moment of it, with the same sheets and parts by their ids. */
export type Moment = { readonly restore: () => void };

export function momentOf(workbook: HostWorkbook): Moment {
  const sheets = copyOf(workbook.sheets);
  const parts = [...workbook.customXmlParts];
  const { activeSheetId, selection, file } = workbook;
  return {
    restore() {
      Object.assign(workbook, {
        sheets: copyOf(sheets),
        activeSheetId,
        selection,
        file,
        editing: null,
        readOnly: false,
        structureProtected: false,
      });
      workbook.customXmlParts.clear();
      for (const [id, xml] of parts) workbook.customXmlParts.set(id, xml);
    },
  };
}

function copyOf(sheets: readonly HostSheet[]): HostSheet[] {
  return sheets.map((sheet) => structuredClone(sheet));
}
