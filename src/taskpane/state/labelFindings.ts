import type { LabelFinding } from "../../domain/outline/LabelFinding";
import { checkLabels } from "../../usecases/outlineLabels";
import type { Understanding } from "../../usecases/understandWorkbook";
import type { OutlineState } from "./OutlineState";
import type { PaneState } from "./PaneState";

type Checked = Pick<OutlineState, "kept" | "answers"> & {
  readonly findings: readonly LabelFinding[];
};

const none: readonly LabelFinding[] = [];
const checked = new WeakMap<Understanding, Checked>();

/** What the kept outline says about the workbook's labels; nothing without an outline. The same list for the same state. */
export function labelFindings({ book, outline }: PaneState): readonly LabelFinding[] {
  const { kept, answers } = outline;
  if (book.kind !== "read" || !kept?.ok || kept.value === null) return none;
  const known = checked.get(book.understanding);
  if (known?.kept === kept && known.answers === answers) return known.findings;
  const findings = checkLabels(book.understanding, kept.value, answers);
  checked.set(book.understanding, { kept, answers, findings });
  return findings;
}

/** Those that the main button repairs. */
export function labelsToRepair(state: PaneState): readonly LabelFinding[] {
  return labelFindings(state).filter(
    ({ id, edits }) => edits.length > 0 && !state.outline.leftOut.has(id),
  );
}
