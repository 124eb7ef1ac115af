import type { Measure } from "../../../domain/planSheet/PlanSheet";
import { useMessages } from "../../PaneContext";

/** The rows of a measure in words: `6〜9行目`. */
export function useRowWords(): (measure: Measure) => string {
  const { formScreens } = useMessages();
  return ({ rows }) => formScreens.rows((rows[0] ?? 0) + 1, (rows.at(-1) ?? 0) + 1);
}
