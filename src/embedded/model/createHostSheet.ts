import { parseAddress, parseSpan } from "../../domain/cells/address";
import type { CellContent } from "../../domain/cells/CellContent";
import { emptyContent, textContent } from "../../domain/cells/CellContent";
import { positionKey } from "../../domain/cells/Position";
import type { Span } from "../../domain/cells/Span";
import { defaultStyle } from "./defaultStyle";
import { displayedText } from "./displayedText";
import type { HostCell, HostSheet, HostStyle } from "./HostWorkbook";

/** A cell as a test or a sample states it: text, number, boolean, `=formula`, or content in full. */
export type PlannedCell = string | number | boolean | null | CellContent;

/** What a new sheet is made from; everything but the name may be left out. */
export type HostSheetPlan = {
  readonly name: string;
  readonly id?: string;
  readonly visibility?: HostSheet["visibility"];
  /** From A1. A string that starts with `=` is a formula, every other string is text as it stands. */
  readonly rows?: readonly (readonly PlannedCell[])[];
  /** By address, after `rows`. */
  readonly cells?: Readonly<Record<string, PlannedCell>>;
  readonly styles?: Readonly<Record<string, HostStyle>>;
  /** `A4:B6` */
  readonly merges?: readonly string[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly protected?: boolean;
};

export function createHostSheet(plan: HostSheetPlan, id: string): HostSheet {
  const sheet: HostSheet = {
    id: plan.id ?? id,
    name: plan.name,
    visibility: plan.visibility ?? "visible",
    protected: plan.protected ?? false,
    cells: new Map(),
    merges: (plan.merges ?? []).map(spanAt),
    validations: [],
    charts: [],
    rows: new Map((plan.hiddenRows ?? []).map((row) => [row, { hidden: true }])),
    columns: new Map((plan.hiddenColumns ?? []).map((column) => [column, { hidden: true }])),
    frozenRows: 0,
    frozenColumns: 0,
    defaultRowHeight: 18.75,
    defaultColumnWidth: 8.38,
  };
  fill(sheet, plan);
  return sheet;
}

function fill(sheet: HostSheet, plan: HostSheetPlan): void {
  (plan.rows ?? []).forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const made = makeCell(cell);
      if (made) sheet.cells.set(positionKey({ row, column }), made);
    }),
  );
  for (const [address, cell] of Object.entries(plan.cells ?? {})) {
    const made = makeCell(cell);
    if (made) sheet.cells.set(keyAt(address), made);
  }
  for (const [address, style] of Object.entries(plan.styles ?? {})) {
    const key = keyAt(address);
    const cell = sheet.cells.get(key);
    if (!cell) sheet.cells.set(key, { content: emptyContent, text: "", style });
    else {
      cell.style = style;
      cell.text = displayedText(cell.content, style.numberFormat, cell.cached);
    }
  }
}

function makeCell(planned: PlannedCell): HostCell | null {
  const content = contentOf(planned);
  if (content.kind === "empty") return null;
  const numberFormat = content.kind === "text" ? "General" : content.numberFormat;
  const style = numberFormat === "General" ? defaultStyle : { ...defaultStyle, numberFormat };
  return { content, text: displayedText(content, numberFormat), style };
}

function contentOf(planned: PlannedCell): CellContent {
  if (planned === null) return emptyContent;
  if (typeof planned === "object") return planned;
  if (typeof planned !== "string") {
    return { kind: "value", value: planned, numberFormat: "General" };
  }
  if (/^=./.test(planned)) return { kind: "formula", formula: planned, numberFormat: "General" };
  return textContent(planned);
}

function keyAt(address: string): number {
  const position = parseAddress(address);
  if (!position) throw new Error(`Not an address: ${address}`);
  return positionKey(position);
}

function spanAt(text: string): Span {
  const span = parseSpan(text);
  if (!span) throw new Error(`Not a span: ${text}`);
  return span;
}
