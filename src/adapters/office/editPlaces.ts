import type { Position } from "../../domain/cells/Position";
import type { Span } from "../../domain/cells/Span";
import type {
  InPlaceEdit,
  RenameSheet,
  SetContent,
  SetMerges,
  SetProtection,
  SetValidation,
  SetValidationWords,
  WholeSheetEdit,
} from "../../domain/edit/SheetEdit";
import { contentOf } from "./cellContent";
import { fillOf } from "./cellFill";
import { mergePieces, queueMerges, rangeOf } from "./mergedAreas";
import { protectionOf } from "./sheetProtection";
import { validationOf, validationProperties } from "./validations";
import { wordsOf, wordsProperties } from "./validationWords";

/** What was loaded of an edit's place. */
export type PlaceLook = {
  readonly present: InPlaceEdit | null;
  readonly locked?: boolean;
  readonly hidden?: boolean;
  readonly filled?: readonly Position[];
  readonly numberFormat?: string;
  readonly sheetProtected?: boolean;
  readonly nameTaken?: boolean;
};

/** An edit of a place in a sheet. */
export type PlacedEdit = Exclude<InPlaceEdit, WholeSheetEdit>;

/** Queues the reading of what an edit changes; may be asked after the next round trip. */
export function queuePlace(sheet: Excel.Worksheet, edit: PlacedEdit): () => PlaceLook {
  switch (edit.kind) {
    case "setContent":
      return queueContent(sheet, edit);
    case "setFill": {
      const cell = sheet.getCell(edit.position.row, edit.position.column);
      cell.load("format/fill/color,format/fill/pattern");
      return () => ({ present: { ...edit, before: fillOf(cell) } });
    }
    case "setMerges":
      return queueMergesOf(sheet, edit);
    case "setRowHeight": {
      const row = rowsOf(sheet, { first: edit.row, last: edit.row });
      row.load("rowHidden,format/rowHeight");
      const before = () => row.format.rowHeight;
      return () => ({ present: { ...edit, before: before() }, hidden: row.rowHidden === true });
    }
    case "setRowsHidden": {
      const rows = rowsOf(sheet, edit.rows);
      rows.load("rowHidden");
      return () => ({ present: agreed(rows.rowHidden, (before) => ({ ...edit, before })) });
    }
    case "setLocked": {
      const range = rangeOf(sheet, edit.area);
      range.load("format/protection/locked");
      const { protection } = range.format;
      return () => ({ present: agreed(protection.locked, (before) => ({ ...edit, before })) });
    }
    default:
      return queueForm(sheet, edit);
  }
}

type FormEdit = SetValidation | SetValidationWords | SetProtection | RenameSheet;

function queueForm(sheet: Excel.Worksheet, edit: FormEdit): () => PlaceLook {
  switch (edit.kind) {
    case "setValidation": {
      const { dataValidation } = rangeOf(sheet, edit.area);
      dataValidation.load(validationProperties);
      return () => ({ present: { ...edit, before: validationOf(dataValidation) } });
    }
    case "setValidationWords": {
      const { dataValidation } = rangeOf(sheet, edit.area);
      dataValidation.load(wordsProperties);
      return () => {
        const before = wordsOf(dataValidation);
        return { present: typeof before === "string" ? null : { ...edit, before } };
      };
    }
    case "setProtection": {
      const { protection } = sheet;
      protection.load("protected,options");
      return () => ({ present: { ...edit, before: protectionOf(protection) } });
    }
    case "renameSheet":
      return queueName(sheet, edit);
  }
}

/** Of its name, the workbook's protection tells whether it may be changed. */
function queueName(sheet: Excel.Worksheet, edit: RenameSheet): () => PlaceLook {
  const { worksheets, protection } = sheet.context.workbook;
  const named = worksheets.getItemOrNullObject(edit.after);
  named.load("id");
  sheet.load("id,name");
  protection.load("protected");
  return () => nameLook(edit, sheet, named, protection.protected);
}

function nameLook(
  edit: RenameSheet,
  { id, name }: Excel.Worksheet,
  named: Excel.Worksheet,
  sheetProtected: boolean,
): PlaceLook {
  const nameTaken = !named.isNullObject && named.id !== id;
  return { present: { ...edit, before: name }, sheetProtected, nameTaken };
}

/** Whole rows, by their cells in the first column. */
export function rowsOf(sheet: Excel.Worksheet, rows: { first: number; last: number }): Excel.Range {
  return rangeOf(sheet, { top: rows.first, bottom: rows.last, left: 0, right: 0 });
}

/** Where the cells or rows of a range differ, their common property reads null. */
function agreed(value: boolean | null, edit: (value: boolean) => InPlaceEdit): InPlaceEdit | null {
  return value === null ? null : edit(value);
}

function queueContent(sheet: Excel.Worksheet, edit: SetContent): () => PlaceLook {
  const cell = sheet.getCell(edit.position.row, edit.position.column);
  cell.load("formulas,values,valueTypes,numberFormat,format/protection/locked");
  return () => contentLook(edit, cell);
}

function contentLook(edit: SetContent, cell: Excel.Range): PlaceLook {
  const format: unknown = cell.numberFormat[0]?.[0];
  const before = contentOf({
    formula: cell.formulas[0]?.[0],
    value: cell.values[0]?.[0],
    valueType: cell.valueTypes[0]?.[0],
    numberFormat: format,
  });
  return {
    present: { ...edit, before },
    locked: cell.format.protection.locked !== false,
    numberFormat: typeof format === "string" ? format : "General",
  };
}

/** The merged areas that begin in the area, and its cells that hold something. */
function queueMergesOf(sheet: Excel.Worksheet, edit: SetMerges): () => PlaceLook {
  const range = rangeOf(sheet, edit.area);
  range.load("formulas");
  const merges = mergePieces(edit.area).map((piece) => queueMerges(sheet, piece));
  return () => ({
    present: { ...edit, before: merges.flatMap((answer) => answer()) },
    filled: filledCells(edit.area, range.formulas),
  });
}

function filledCells(area: Span, formulas: readonly (readonly unknown[])[]): Position[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, across) =>
      formula === "" ? [] : [{ row: area.top + down, column: area.left + across }],
    ),
  );
}
