import { usePane } from "../../PaneContext";
import type { EditTarget } from "../../state/editTarget";
import type { PlacedUnsaved } from "../../state/unsavedCells";
import { useCell } from "./useCell";

/** A cell that is edited as a whole: its text as typed so far, else as it stands. */
export function useWholeText(target: EditTarget): {
  readonly text: string;
  readonly placed: PlacedUnsaved | null;
  readonly change: (text: string) => void;
  readonly write: () => void;
} {
  const pane = usePane();
  const { typed, write } = useCell();
  const placed = typed.find(({ unsaved }) => unsaved.editing.kind === "replaceText") ?? null;
  const editing = placed?.unsaved.editing;
  return {
    text: editing?.kind === "replaceText" ? editing.text : (target.text ?? ""),
    placed,
    change: (text) => pane.edit.type(target.cell, { kind: "replaceText", text }),
    write,
  };
}
