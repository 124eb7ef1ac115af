import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { editTarget, type EditTarget } from "../../state/editTarget";
import { ownDepartment } from "../../state/ownDepartment";
import { shownProfile } from "../../state/shownProfile";
import { placedUnsaved, unsavedAt, waiting, type PlacedUnsaved } from "../../state/unsavedCells";

/** The selected cell with what was typed in it. */
export type Cell = {
  readonly target: EditTarget | null;
  readonly typed: readonly PlacedUnsaved[];
  /** Those that a write would change something by. */
  readonly ready: readonly PlacedUnsaved[];
  /** Writes them. */
  readonly write: (overwrite?: boolean) => void;
};

export function useCell(): Cell {
  const pane = usePane();
  const target = usePaneState(editTarget);
  const placed = usePaneState(placedUnsaved);
  const profile = usePaneState(shownProfile);
  const troubles = usePaneState(({ edit }) => edit.troubles);
  const typed = target ? unsavedAt(placed, target.cell.sheetId, target.cell.position) : [];
  // In one cell of a cut-up entry nobody can tell whose words they would stand among.
  const ready = target?.cutUp ? [] : waiting(typed, profile);
  const ids = ready.filter(({ clash }) => !clash).map(({ unsaved }) => unsaved.id);
  // Who is asked whether a formula may go answers with the button that says so, not with the keys of every day.
  const asks = ids.some((id) => troubles.get(id)?.kind === "asks");
  return {
    target,
    typed,
    ready,
    write: (overwrite = false) => {
      if (ids.length > 0 && (overwrite || !asks)) void pane.edit.write(ids, overwrite);
    },
  };
}

/** The department of the person where the workbook has it; null: the secretariat. */
export function useOwnDepartment(): string | null {
  return usePaneState(ownDepartment);
}

/** Whose a block is, in words; of one that stands in the sheet as it is written there. */
export function useBlockName(): (departments: readonly string[]) => string {
  const { editing } = useMessages();
  return (departments) =>
    departments.length === 0 ? editing.shared : editing.block(departments.join("・"));
}
