import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { xlsxFiles } from "../../src/adapters/xlsx";
import { xlsxCopies } from "../../src/adapters/xlsx/change/xlsxCopies";
import { formatAddress } from "../../src/domain/cells/address";
import type { Stamp } from "../../src/domain/circulate/Stamp";

/** A reader that is none of ours; where it is not installed its tests are listed as skipped. */
const soffice = spawnSync("soffice", ["--version"]).status === 0;
export const testWithLibreOffice = soffice ? test : test.skip;

/** What a workbook file says of its circulation. */
export async function stampIn(bytes: Uint8Array): Promise<Stamp> {
  const stamp = await xlsxCopies.readStamp(bytes);
  if (!stamp.ok || !stamp.value) throw new Error("The file has no stamp");
  return stamp.value;
}

/** Every text in a workbook file, by sheet and address: `R5進捗表 F6`. */
export async function textsIn(bytes: Uint8Array): Promise<Record<string, string>> {
  const read = await xlsxFiles.read(bytes, "book.xlsx");
  if (!read.ok) throw new Error(read.failure.code);
  const entries = read.value.sheets.flatMap(({ name, cells }) =>
    cells.map((cell) => [`${name} ${formatAddress(cell)}`, cell.text] as const),
  );
  return Object.fromEntries(entries);
}

/** A workbook file as LibreOffice saves it again. */
export function inLibreOffice(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(converted(bytes, "xlsx", "xlsx"));
}

/** The first sheet of a workbook file as LibreOffice writes it down, for which no reader of ours is needed. */
export function csvInLibreOffice(bytes: Uint8Array): string {
  // Commas, quotes, UTF-8, from the first line (LibreOffice help, "CSV Filter Parameters").
  return converted(bytes, "csv:Text - txt - csv (StarCalc):44,34,76,1", "csv").toString("utf8");
}

/** A workbook file as LibreOffice prints it, every sheet; what says when that was is taken out. */
export function printed(bytes: Uint8Array): string {
  return converted(bytes, "pdf", "pdf")
    .toString("latin1")
    .replace(/\/CreationDate\([^)]*\)|\/ID \[[^\]]*\]|\/DocChecksum \/\w+/gu, "");
}

function converted(bytes: Uint8Array, filter: string, extension: string): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "copy-"));
  try {
    writeFileSync(`${folder}/copy.xlsx`, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ["--headless", "--convert-to", filter, "--outdir", `${folder}/out`];
    spawnSync("soffice", [profile, ...options, `${folder}/copy.xlsx`]);
    return readFileSync(`${folder}/out/copy.${extension}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
