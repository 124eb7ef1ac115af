import type { ReactNode } from "react";
import type { SheetReading } from "../../../domain/planSheet/PlanSheet";
import { sheetIdOf } from "../../../usecases/understandWorkbook";
import { usePaneState } from "../../PaneContext";
import { correctableIn } from "../../state/correctable";
import { Correct } from "./Correct";
import { Recognised } from "./Recognised";

/** How a sheet was read, or how it is to be read; `otherwise` where there is nothing of that to be shown. */
export function ReadingScreen(props: {
  readonly reading: SheetReading;
  readonly otherwise: ReactNode;
}) {
  const { reading } = props;
  const view = usePaneState((state) => state.recognisedView);
  const book = usePaneState((state) => state.book);
  const sets = usePaneState((state) => correctableIn(state, reading));
  if (book.kind !== "read") return props.otherwise;
  const { understanding } = book;
  const sheetId = sheetIdOf(reading);
  if (view === "correct" && sets.length > 0)
    return <Correct key={sheetId} reading={reading} sets={sets} understanding={understanding} />;
  if (!reading.planSheet) return props.otherwise;
  return <Recognised key={sheetId} sheet={reading.sheet} book={understanding.book} />;
}
