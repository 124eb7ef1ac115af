import type { EditTarget } from "../../state/editTarget";

/** What the editors of an undivided cell have in common. */
export type WholeCellProps = {
  readonly target: EditTarget;
  /** The cell's text, as typed so far. */
  readonly value: string;
  /** The name of the field. */
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onWrite: () => void;
};
