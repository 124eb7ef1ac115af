import type { Bench } from "./Bench";
import type { Fault } from "./Fault";
import type { Ending } from "./runFault";
import { linesIn } from "./linesIn";
import { coAuthorsWords } from "./meanwhile";

/**
 * The lines of the workbook as it was, and of a co-author, that stand neither in a cell nor in the journal any more.
 * What a co-author deleted was not lost.
 */
export function lostTexts(
  { workbook, scene, lines }: Bench,
  fault: Fault,
  { happened }: Ending,
): string[] {
  const what = fault.kind === "meanwhile" ? fault.what : null;
  const gone = what === "deletes the sheet" ? scene.sheet : null;
  const present = new Set(linesIn(workbook).map(({ line }) => line));
  const parts = [...workbook.customXmlParts.values()].join("\n");
  const kept = (line: string) => parts.includes(JSON.stringify(line).slice(1, -1));
  const lost = lines
    .filter(({ sheet, line }) => sheet !== gone && !present.has(line) && !kept(line))
    .map(({ line }) => `lost: ${line}`);
  const typed = happened && (what === "types into a target" || what === "types beside it");
  return typed && !present.has(coAuthorsWords) ? [...lost, "lost: a co-author's words"] : lost;
}
