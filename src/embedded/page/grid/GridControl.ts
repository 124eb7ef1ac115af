import type { HostSheet, HostWorkbook } from "../../model/HostWorkbook";
import type { TypingRefusal } from "../../model/typeIntoCell";
import type { Position } from "../../../domain/cells/Position";
import type { EditingControl } from "../useEditing";
import type { GridSelection } from "./GridSelection";

/** What the grid shares with the formula bar and the tabs around it. */
export type GridControl = {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly selection: GridSelection;
  select(selection: GridSelection): void;
  readonly entry: EditingControl;
  onRefused(code: TypingRefusal, position: Position): void;
  /** F6: the keyboard goes on to the next part of the page. */
  onLeave(backwards: boolean): void;
};
