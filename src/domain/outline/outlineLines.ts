import { readLine, type OutlineLine } from "./readLine";

const numberAlone = /^\s*(?:[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2})\s*$/u;

/** The lines and tab-separated cells of a pasted text, read one by one. A number in a cell of its own goes with the next. */
export function outlineLines(text: string): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  let number = "";
  for (const cell of text.split(/\r\n|[\r\n\t]/u)) {
    if (number !== "" && cell.trim() === "") continue;
    if (number === "" && numberAlone.test(cell)) {
      number = cell;
      continue;
    }
    lines.push(readLine(number === "" ? cell : `${number} ${cell.trim()}`));
    number = "";
  }
  return withGoals(lines);
}

/**
 * `1 地域福祉を担う人づくり` is a goal under the heading 基本目標, or – in a text that never says 基本目標 – right above
 * a `(1)`. Elsewhere it is a chapter of the document.
 */
function withGoals(lines: readonly OutlineLine[]): readonly OutlineLine[] {
  const told = lines.filter(({ kind }) => kind !== "blank");
  const named = told.some(
    (line) => line.kind === "goal" || (line.kind === "section" && line.of === "goals"),
  );
  let inGoals = false;
  return told.map((line, i) => {
    if (line.kind === "section") inGoals = line.of === "goals";
    if (line.kind !== "bare") return line;
    const next = told[i + 1];
    const above = !named && next?.kind === "direction" && next.number === 1;
    return inGoals || above ? { ...line, kind: "goal" } : line;
  });
}
