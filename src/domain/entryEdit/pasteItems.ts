import { continues, parseMarked, unmarked } from "../entry/parseItem";
import { parseTag } from "../entry/parseTag";
import { refuse, succeed, type Result } from "../Result";
import type { EditProblem } from "./editBlock";
import { renumber } from "./itemNumbers";
import { fieldText, newItem, type ItemStep } from "./itemSteps";
import type { KeyedItem } from "./Unsaved";

/** `marker` null: as the item into which it is pasted. */
type Piece = { readonly marker: string | null; readonly lines: readonly string[] };

/**
 * Several lines pasted into an item: markers begin items of their own; without any, each line is one. The first goes on
 * where the caret is, what stood behind the caret comes after the last. A line that reads as a department's tag is
 * refused: it would take what follows away from this block.
 */
export function pasteItems(
  items: readonly KeyedItem[],
  at: number,
  caret: { readonly start: number; readonly end: number },
  pasted: string,
): Result<ItemStep, EditProblem> {
  const lines = fromClipboard(pasted)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const tag = lines.find((line) => parseTag(line) !== null);
  if (tag !== undefined) return refuse({ code: "reads-as-tag", line: tag });
  const item = items[at];
  if (!item) return succeed({ items, focus: { key: "", caret: 0 } });
  const text = fieldText(item);
  const [head, tail] = [text.slice(0, caret.start), text.slice(caret.end)];
  const [first, ...more] = piecesOf(lines);
  const joins = first !== undefined && (head === "" || first.marker === null);
  const opened: KeyedItem = {
    ...item,
    marker: joins && head === "" ? (first.marker ?? item.marker) : item.marker,
    lines: (head + (joins ? first.lines.join("\n") : "")).split("\n"),
  };
  const own: KeyedItem[] = [];
  let last = opened;
  for (const piece of joins || !first ? more : [first, ...more]) {
    own.push(last);
    const added = newItem([...items, ...own], piece.marker ?? item.marker);
    last = { ...added, lines: piece.lines };
  }
  const end = fieldText(last).length;
  own.push({ ...last, lines: (fieldText(last) + tail).split("\n") });
  const after = [...items.slice(0, at), ...own, ...items.slice(at + 1)];
  return succeed({ items: renumber(items, after), focus: { key: last.key, caret: end } });
}

/** Excel puts quotation marks around a cell of several lines, and a line break behind every row. */
function fromClipboard(pasted: string): string {
  const text = pasted.replace(/\r\n?/gu, "\n").replace(/(?<!\n)\n+$/u, "");
  const quoted = /^"(?<inside>(?:[^"]|"")*)"$/su.exec(text)?.groups?.["inside"];
  return quoted?.includes("\n") ? quoted.replace(/""/gu, '"') : text;
}

function piecesOf(lines: readonly string[]): Piece[] {
  const anyMarked = lines.some((line) => parseMarked(line) !== null);
  const pieces: { marker: string | null; lines: string[] }[] = [];
  for (const line of lines) {
    const marked = parseMarked(line);
    const open = pieces.at(-1);
    if (marked) pieces.push({ marker: marked.marker, lines: [marked.text] });
    else if (open && (anyMarked || continues(line, ""))) open.lines.push(line);
    else pieces.push({ marker: null, lines: [unmarked(line).text] });
  }
  return pieces;
}
