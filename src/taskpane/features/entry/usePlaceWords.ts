import type { Place } from "../../../domain/place/Place";
import { useColumnWords } from "../../components/useColumnWords";
import { shownMeaning } from "../../state/shownMeaning";

/** A remembered place in words: its measure and what its column means. */
export function usePlaceWords(): (place: Place) => string {
  const columnWords = useColumnWords();
  return ({ measure, column }) =>
    `${measure.replace(/\s+/gu, " ")} ${columnWords(shownMeaning(column))}`;
}
