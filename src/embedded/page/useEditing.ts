import { useCallback, useMemo, useState } from "react";
import type { Position } from "../../domain/cells/Position";
import { cellAt, styleAt } from "../model/cellAt";
import type { HostSheet, HostWorkbook } from "../model/HostWorkbook";
import { typedForm } from "../model/typedForm";
import { typeIntoCell, type TypingRefusal } from "../model/typeIntoCell";

/** `overwrite`: begun by typing over the cell, so that an arrow key ends it, as in Excel; `edit`: inside the present text. */
export type EditingMode = "overwrite" | "edit";
export type Editing = {
  readonly sheet: HostSheet;
  readonly position: Position;
  readonly text: string;
  readonly mode: EditingMode;
  readonly where: "cell" | "bar";
};

export type EditingControl = {
  readonly editing: Editing | null;
  begin(position: Position, where: Editing["where"], typed?: string): void;
  change(text: string): void;
  /** True where the text arrived, or was the same and needed no writing. */
  commit(): boolean;
  cancel(): void;
};

/** The text as one would have to type it to get the cell's content. */
export function editableText(sheet: HostSheet, position: Position): string {
  const cell = cellAt(sheet, position);
  return cell ? typedForm(cell.content, cell.style.numberFormat, cell.text) : "";
}

/** In-cell editing and the formula bar are the same editing in two places. While it lasts, the add-in cannot write. */
export function useEditing(
  workbook: HostWorkbook,
  sheet: HostSheet,
  onRefused: (code: TypingRefusal, position: Position) => void,
): EditingControl {
  const [editing, setEditing] = useState<Editing | null>(null);
  const end = useCallback(() => {
    workbook.editing = null;
    setEditing(null);
  }, [workbook]);
  const begin = useCallback(
    (position: Position, where: Editing["where"], typed?: string) => {
      const refusal = typingRefusal(workbook, sheet, position);
      if (refusal) return onRefused(refusal, position);
      workbook.editing = { sheetId: sheet.id, position };
      const text = typed ?? editableText(sheet, position);
      setEditing({
        sheet,
        position,
        text,
        where,
        mode: typed === undefined ? "edit" : "overwrite",
      });
    },
    [workbook, sheet, onRefused],
  );
  const commit = useCallback(() => {
    if (!editing) return true;
    end();
    const refusal = arrive(workbook, editing);
    if (refusal) onRefused(refusal, editing.position);
    return refusal === null;
  }, [editing, end, workbook, onRefused]);
  return useMemo(() => {
    const change = (text: string) => setEditing((now) => now && { ...now, text });
    return { editing, begin, change, commit, cancel: end };
  }, [editing, begin, commit, end]);
}

/** Excel refuses at the first key, not only when the entry is finished. */
function typingRefusal(
  workbook: HostWorkbook,
  sheet: HostSheet,
  position: Position,
): TypingRefusal | null {
  if (workbook.readOnly) return "read-only";
  return sheet.protected && styleAt(sheet, position).locked !== false ? "protected" : null;
}

/** Puts a finished entry into its cell; null where that worked or nothing had changed. */
function arrive(workbook: HostWorkbook, { sheet, position, text }: Editing): TypingRefusal | null {
  if (text === editableText(sheet, position)) return null;
  const typed = typeIntoCell(workbook, sheet, position, text);
  return typed.ok ? null : typed.failure;
}
