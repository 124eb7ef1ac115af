import { emptyContent } from "../../src/domain/cells/CellContent";
import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { copySheet } from "../../src/embedded/model/copySheet";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { setCellContent } from "../../src/embedded/model/setCellContent";
import type { Clerk } from "../support/clerks/Clerk";
import { readBytes } from "../support/readBytes";

/** The file as a clerk returns it: what is changed is written into it, a sheet more is a copy of the first; all else stays. */
export async function returnedFile(circulated: Uint8Array, clerk: Clerk): Promise<Uint8Array> {
  const opened = await openXlsx(circulated, "book.xlsx");
  if (!opened.ok) throw new Error(opened.failure.detail);
  const workbook = opened.value;
  const before = await readBytes(circulated);
  clerk(before).sheets.forEach((is, index) => {
    const was = before.sheets[index] ?? before.sheets[0];
    const [first] = workbook.sheets;
    if (!was || !first) throw new Error("no sheet");
    const host = workbook.sheets[index] ?? copySheet(workbook, first, index);
    if (was !== is) rewrite(workbook, host, was, is);
  });
  return saveXlsx(workbook);
}

/** Texts, merges and the name; looks stay where they are. */
function rewrite(
  workbook: HostWorkbook,
  host: HostSheet,
  was: SheetSnapshot,
  is: SheetSnapshot,
): void {
  for (const cell of was.cells) setCellContent(workbook, host, cell, emptyContent);
  host.merges = is.merges;
  host.name = is.name;
  for (const cell of is.cells) setCellContent(workbook, host, cell, cell.content);
}
