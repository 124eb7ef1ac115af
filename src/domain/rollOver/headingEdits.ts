import { textContent } from "../cells/CellContent";
import type { SheetEdit } from "../edit/SheetEdit";
import { applyChanges } from "../tense/resultOf";
import { promptFields, promptText, withPromptText } from "./PromptPlace";
import { mayMove, type YearMove } from "./YearMove";

/**
 * The edits that move these years on: one a cell, a sheet name, an area of a data validation. Those that may not move are
 * left.
 */
export function headingEdits(moves: readonly YearMove[]): SheetEdit[] {
  const byPlace = new Map<string, MovesOfPlace>();
  for (const move of moves) {
    if (!mayMove(move)) continue;
    const { sheetId, position, prompt } = move;
    const cell = position ? `${position.row} ${position.column}` : "";
    const place = `${sheetId} ${cell} ${prompt ? "prompt" : ""}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), move]);
  }
  return [...byPlace.values()].flatMap(editsOf);
}

type MovesOfPlace = readonly [...YearMove[], YearMove];

function editsOf(moves: MovesOfPlace): SheetEdit[] {
  const [first] = moves;
  const { sheetId, position, before } = first;
  if (first.prompt) return promptEdits(moves, first.prompt);
  const after = applyChanges(before, changesOf(moves));
  if (!position) return [{ kind: "renameSheet", sheetId, before, after }];
  const content = { before: textContent(before), after: textContent(after) };
  return [{ kind: "setContent", sheetId, position, ...content }];
}

function promptEdits(
  moves: readonly YearMove[],
  { sheetId, areas, words }: NonNullable<YearMove["prompt"]>,
): SheetEdit[] {
  const after = promptFields.reduce((then, field) => {
    const own = moves.filter(({ prompt }) => prompt?.field === field);
    return withPromptText(then, field, applyChanges(promptText(words, field), changesOf(own)));
  }, words);
  return areas.map((area) => ({ kind: "setValidationWords", sheetId, area, before: words, after }));
}

function changesOf(moves: readonly YearMove[]) {
  return moves.flatMap((move) => move.changes).sort((a, b) => a.start - b.start);
}
