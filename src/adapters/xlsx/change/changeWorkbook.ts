import type { SheetChanges, WorkbookChanges } from "../../../domain/circulate/WorkbookChanges";
import { refuse, succeed, type Result } from "../../../domain/Result";
import type { Running } from "../../../ports/LiveWorkbook";
import { Reading } from "../Reading";
import { recogniseFile } from "../recogniseFile";
import { addLists } from "./addLists";
import { notEditable, type ChangeFailure } from "./ChangeFailure";
import { guardSheet } from "./guardSheet";
import { lockStructure } from "./lockStructure";
import { findBookParts, type BookParts } from "./package/bookParts";
import { dropXmlParts } from "./package/dropXmlParts";
import { openForChange, type ChangedPackage, type Part } from "./package/ChangedPackage";
import { putXmlPart } from "./package/putXmlPart";
import { removeRows } from "./rows/removeRows";
import { LockStyles } from "./styles/LockStyles";

/**
 * A workbook file with these changes in it. Only the parts concerned are written, and in them only the places concerned;
 * every other part keeps its compressed bytes. Refused as a whole, with the reason, where a change cannot be made exactly.
 */
export async function changeWorkbook(
  bytes: Uint8Array,
  changes: WorkbookChanges,
  running?: Running,
): Promise<Result<Uint8Array, ChangeFailure>> {
  const unfit = recogniseFile(bytes);
  if (unfit) return { ok: false, failure: unfit };
  const opened = openForChange(bytes, new Reading(running));
  if (!opened.ok) return opened;
  const file = opened.value;
  const parts = await findBookParts(file.book, file.reading);
  if (!parts.ok) return parts;
  const changed = await change(file, parts.value, changes);
  return changed.ok ? file.bytes() : changed;
}

async function change(
  file: ChangedPackage,
  parts: BookParts,
  { xmlParts = [], dropXmlParts: drop, lockStructure: locks, sheets = [] }: WorkbookChanges,
): Promise<Result<null, ChangeFailure>> {
  const guarded = await guardSheets(file, parts, sheets);
  if (!guarded.ok) return guarded;
  const removed = await removeRows(file, parts, sheets);
  if (!removed.ok) return removed;
  const dropped = drop ? await dropXmlParts(file, parts, drop) : succeed(null);
  if (!dropped.ok) return dropped;
  for (const part of xmlParts) {
    const put = await putXmlPart(file, parts, part);
    if (!put.ok) return put;
  }
  if (!locks) return succeed(null);
  const workbook = await file.editable(parts.main, "workbook");
  if (workbook.ok) file.put(parts.main, lockStructure(workbook.value));
  return workbook.ok ? succeed(null) : workbook;
}

/** Protection and lists, which move no cell. */
async function guardSheets(
  file: ChangedPackage,
  parts: BookParts,
  sheets: readonly SheetChanges[],
): Promise<Result<null, ChangeFailure>> {
  const protects = sheets.some(({ protection }) => protection);
  const stylesPart = parts.relationships.find(({ kind }) => kind === "styles")?.target ?? "";
  const styles = protects ? await lockStylesOf(file, stylesPart) : succeed(null);
  if (!styles.ok) return styles;
  for (const { sheetName, protection, lists = [] } of sheets) {
    if (!protection && lists.length === 0) continue;
    const name = parts.sheets.find(
      (sheet) => sheet.name === sheetName && sheet.kind === "worksheet",
    )?.part;
    if (name === undefined) return refuse({ code: "sheet-missing", detail: sheetName });
    const stopped = await file.reading.pause();
    if (stopped) return { ok: false, failure: stopped };
    const part = await file.editable(name, "worksheet");
    if (!part.ok) return part;
    if (protection && styles.value)
      file.put(name, guardSheet(part.value, protection, styles.value));
    const guarded: Result<Part, ChangeFailure> = await file.part(name);
    if (!guarded.ok) return guarded;
    if (lists.length > 0) file.put(name, addLists(guarded.value, lists));
  }
  const restyled = styles.value?.changed();
  if (restyled) file.put(stylesPart, restyled);
  return succeed(null);
}

async function lockStylesOf(
  file: ChangedPackage,
  name: string,
): Promise<Result<LockStyles, ChangeFailure>> {
  if (!file.has(name)) return notEditable("no styles");
  const part = await file.editable(name, "styleSheet");
  if (!part.ok) return part;
  const styles = new LockStyles(part.value);
  return styles.usable ? succeed(styles) : notEditable("no cell styles");
}
