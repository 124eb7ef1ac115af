/**
 * How a cell is written: as sentences of what was done (`done`), as any sentences (`sentences`), or as a list of names
 * without a full stop (`names`). Only the ends of its sentences are looked at: cheap enough for every cell of a table.
 */
export type CellForm = "done" | "sentences" | "names";

export function cellForm(text: string): CellForm {
  let end = text.indexOf("。");
  if (end === -1) return "names";
  for (; end !== -1; end = text.indexOf("。", end + 1)) {
    if (text[verbEnd(text, end)] !== "た") return "sentences";
  }
  return "done";
}

/** Where the verb before a full stop ends; brackets may stand between: 行った（2回）。 */
function verbEnd(text: string, end: number): number {
  if (!/[)）]/u.test(text.charAt(end - 1))) return end - 1;
  const open = Math.max(text.lastIndexOf("(", end), text.lastIndexOf("（", end));
  return open === -1 ? end - 1 : open - 1;
}

/** What was done, in one sentence. */
export function isDone(sentence: string): boolean {
  return cellForm(sentence) === "done";
}

/** A project's name by its end: 運営事業, 活動費補助金, 推進事業費(市単独). */
export function isProjectName(line: string): boolean {
  return /(?:事業|費|金)(?:[（(][^（）()]*[)）])?$/u.test(line.trim());
}
