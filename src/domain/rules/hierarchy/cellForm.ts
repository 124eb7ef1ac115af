/**
 * How a cell is written: as sentences of what was done (`done`), as any sentences (`sentences`), or as a list of names
 * without a full stop (`names`). Only the text's ends are looked at: cheap enough for every cell of a table.
 */
export type CellForm = "done" | "sentences" | "names";

/** The end of a sentence: its last two characters before the full stop; brackets may follow the verb. */
const ends = /[^。](?:[（(][^（）()。]*[)）])?。/gu;

export function cellForm(text: string): CellForm {
  if (!text.includes("。")) return "names";
  const all = text.match(ends) ?? [];
  return all.length > 0 && all.every((end) => end.startsWith("た")) ? "done" : "sentences";
}

/** What was done, in one sentence. */
export function isDone(sentence: string): boolean {
  return cellForm(sentence) === "done";
}

/** A project's name by its end: 運営事業, 活動費補助金, 推進事業費(市単独). */
export function isProjectName(line: string): boolean {
  return /(?:事業|費|金)(?:[（(][^（）()]*[)）])?$/u.test(line.trim());
}
