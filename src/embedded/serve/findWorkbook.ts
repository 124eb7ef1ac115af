import { statSync } from "node:fs";
import path from "node:path";
import { refuse, succeed, type Result } from "../../domain/Result";

/** The workbook that the host opens first. `name` is what is shown. */
export type WorkbookFile = { readonly path: string; readonly name: string };

const sample = "assets/samples/みなも市_地域福祉計画_令和5年度.xlsx";

/**
 * The workbook named on the command line, else the sample of this year.
 *
 * @param from the folder that relative names start from
 * @returns a sentence (ja, en) where the named file is not there or is none
 */
export function findWorkbook(
  named: string | undefined,
  from: string,
  root: string,
): Result<WorkbookFile, string> {
  const file = named === undefined ? path.join(root, sample) : path.resolve(from, named);
  const found = { path: file, name: path.basename(file) };
  if (named === undefined) return succeed(found);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return refuse(`${named} が見つかりません。 / There is no such file: ${named}`);
  if (!stat.isFile()) return refuse(`${named} はファイルではありません。 / Not a file: ${named}`);
  return succeed(found);
}
