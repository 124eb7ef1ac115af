import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import { refuse, succeed, type Result } from "../domain/Result";
import { fileRefusalMessage } from "../messages/fileRefusal";
import type { CommandIo, Outcome } from "./Command";

/** Reads a workbook file for a command; where that fails, the outcome the command ends with. */
export async function readBook(
  path: string,
  io: CommandIo,
): Promise<Result<WorkbookSnapshot, Outcome>> {
  const bytes = await io.readBytes(path);
  if (!bytes) return refuse({ status: 2, usage: `「${path}」を開けません。` });
  const read = await io.files.read(bytes, fileName(path));
  if (read.ok) return succeed(read.value);
  const { code, file } = read.failure;
  const { what, why, todo } = fileRefusalMessage(read.failure, "ja");
  return refuse({ status: 1, error: { code, message: `${what}${why}${todo}`, file } });
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
