import { refuse, succeed, type Result } from "../../domain/Result";
import { createHostSheet } from "./createHostSheet";
import type { HostSheet, HostWorkbook } from "./HostWorkbook";
import { newSheetId } from "./newSheetId";
import { renameInFormulas } from "./renameInFormulas";

export type SheetNameRefusal = "invalid-name" | "name-taken";

/** Adds an empty sheet at the end; without a name it is called `Sheet1`, `Sheet2`, … */
export function addSheet(
  workbook: HostWorkbook,
  name = freeName(workbook),
): Result<HostSheet, SheetNameRefusal> {
  const refusal = refuseName(workbook, name);
  if (refusal) return refuse(refusal);
  const sheet = createHostSheet({ name }, newSheetId(workbook.sheets));
  workbook.sheets.push(sheet);
  tell(workbook);
  return succeed(sheet);
}

export function renameSheet(
  workbook: HostWorkbook,
  sheet: HostSheet,
  name: string,
): Result<null, SheetNameRefusal> {
  const refusal = refuseName(workbook, name, sheet);
  if (refusal) return refuse(refusal);
  renameInFormulas(workbook, sheet.name, name);
  sheet.name = name;
  tell(workbook);
  return succeed(null);
}

/** The last visible sheet stays. */
export function deleteSheet(workbook: HostWorkbook, sheet: HostSheet): Result<null, "last-sheet"> {
  const rest = workbook.sheets.filter((candidate) => candidate !== sheet);
  const next = rest.find((candidate) => candidate.visibility === "visible");
  if (!next) return refuse("last-sheet");
  workbook.sheets = rest;
  if (workbook.activeSheetId === sheet.id) {
    workbook.activeSheetId = next.id;
    workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  }
  tell(workbook);
  return succeed(null);
}

export function showSheet(
  workbook: HostWorkbook,
  sheet: HostSheet,
  visibility: HostSheet["visibility"],
): void {
  sheet.visibility = visibility;
  tell(workbook);
}

/** Sheet names: at most 31 characters, none of `\ / ? * [ ] :`, not `History`, no apostrophe at either end. */
function refuseName(
  workbook: HostWorkbook,
  name: string,
  self?: HostSheet,
): SheetNameRefusal | null {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name)) return "invalid-name";
  if (/^'|'$/.test(name) || name.toLowerCase() === "history") return "invalid-name";
  const lower = name.toLowerCase();
  const taken = workbook.sheets.some(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === lower,
  );
  return taken ? "name-taken" : null;
}

function freeName(workbook: HostWorkbook): string {
  const names = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number++) if (!names.has(`sheet${number}`)) return `Sheet${number}`;
}

function tell(workbook: HostWorkbook): void {
  workbook.changed = true;
  workbook.emit({ kind: "sheets" });
}
