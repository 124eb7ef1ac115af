import type { Position } from "../cells/Position";

/** The cell that a text comes from: in last year's file, or in the open workbook. */
export type CarrySource = {
  readonly file: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: Position;
};
