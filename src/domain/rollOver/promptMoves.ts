import { formatSpan } from "../cells/address";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { wordsCanBeKept } from "../edit/ValidationWords";
import { applyChanges } from "../tense/resultOf";
import {
  promptFields,
  promptText,
  withPromptText,
  type PromptField,
  type PromptPlace,
} from "./PromptPlace";
import { yearChanges } from "./yearChanges";
import type { YearMove } from "./YearMove";

/** The years in what the data validations of a sheet say, a move a text; those of one text that stay are a move apart. */
export function promptMoves(
  { id, name }: SheetSnapshot,
  years: ReadonlySet<number>,
  prompts: readonly PromptPlace[],
): YearMove[] {
  return prompts
    .filter(({ sheetId }) => sheetId === id)
    .flatMap((place) => promptFields.flatMap((field) => movesIn(place, field)));

  function movesIn(place: PromptPlace, field: PromptField): YearMove[] {
    const [area] = place.areas;
    const before = promptText(place.words, field);
    const changes = yearChanges(before, years);
    return [...new Set(changes.map(({ stays }) => stays))].map((why) => {
      const own = changes.filter(({ stays }) => stays === why).map(({ change }) => change);
      const after = applyChanges(before, own);
      const fits = wordsCanBeKept(withPromptText(place.words, field, after));
      return {
        id: `${id} ${formatSpan(area)} ${field} ${why ?? "moves"}`,
        ...{ group: "prompt" as const, sheetId: id, sheetName: name },
        position: { row: area.top, column: area.left },
        ...{ before, after, changes: own, stays: fits ? why : "prompt-unfit" },
        prompt: { ...place, field },
      };
    });
  }
}
