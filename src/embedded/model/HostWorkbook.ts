import type { CellContent } from "../../domain/cells/CellContent";
import type { Span } from "../../domain/cells/Span";
import type { SheetVisibility } from "../../domain/cells/SheetSnapshot";
import type { Position } from "../../domain/cells/Position";
import type { HostChart } from "./HostChart";
import type { HostValidation } from "./HostValidation";
import type { SheetPassword } from "./SheetPassword";

/** A font, as far as a cell or a run inside it says so. `color` is `#RRGGBB`, `size` in points. */
export type HostFont = {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
};

export type HostBorderEdge = { readonly style: string; readonly color?: string };

/** What a cell looks like; shared between cells, never changed in place. */
export type HostStyle = {
  readonly font?: HostFont;
  /** `pattern` as in the file: `none`, `solid`, …; `color` `#RRGGBB`. */
  readonly fill?: { readonly pattern: string; readonly color?: string };
  readonly border?: {
    readonly top?: HostBorderEdge;
    readonly right?: HostBorderEdge;
    readonly bottom?: HostBorderEdge;
    readonly left?: HostBorderEdge;
  };
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly locked?: boolean;
  /** On a protected sheet the formula does not show. */
  readonly formulaHidden?: boolean;
  readonly numberFormat: string;
};

/** A cell of the embedded host. `text` is what the grid shows. `runs`: several fonts inside the cell. */
export type HostCell = {
  content: CellContent;
  text: string;
  style: HostStyle;
  runs?: readonly { readonly text: string; readonly font?: HostFont }[];
  /** A formula's last calculated value, as the file had it; there is no calculation here. */
  cached?: number | boolean | string;
  /** The cells that a formula over an area (an array formula) fills from here. */
  formulaArea?: Span;
};

/** Row heights in points, column widths in characters, as in the file. */
export type HostSheet = {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  protected: boolean;
  /** What a protected sheet still allows, by the names of `Excel.WorksheetProtectionOptions`. */
  protectionOptions?: Readonly<Record<string, boolean | string>>;
  /** What opens a protected sheet; absent where nothing is asked for. */
  password?: SheetPassword;
  /** Keyed by `positionKey`. */
  readonly cells: Map<number, HostCell>;
  /** Replaced as a whole, never changed in place: look-ups are indexed by the array. */
  merges: readonly Span[];
  /** Data validation rules as Office.js has them, the newest last. */
  validations: readonly HostValidation[];
  /** Replaced as a whole, never changed in place. */
  charts: readonly HostChart[];
  readonly rows: Map<number, { height?: number; hidden?: boolean }>;
  readonly columns: Map<number, { width?: number; hidden?: boolean }>;
  frozenRows: number;
  frozenColumns: number;
  /** In points and in characters; what rows and columns without an entry have. */
  defaultRowHeight: number;
  defaultColumnWidth: number;
};

export type ChangedBy = "addin" | "person" | "coauthor";

export type HostEvent =
  /** `by`: the add-in over the wire, the person in the grid, or somebody else who has the same workbook open. */
  | { kind: "cells"; sheetId: string; span: Span; by: ChangedBy }
  /** Whole rows came in or went; `span` is where they are, or were. */
  | { kind: "rows"; sheetId: string; span: Span; change: "insert" | "delete"; by: ChangedBy }
  | { kind: "selection"; sheetId: string; span: Span }
  | { kind: "active"; sheetId: string }
  | { kind: "sheets" }
  | { kind: "look"; sheetId: string };

/** The one workbook that the host has open; both the wire protocol and the grid work on it. */
export type HostWorkbook = {
  file: string;
  sheets: HostSheet[];
  activeSheetId: string;
  selection: Span;
  /** The cell a person is typing into; writes over the wire fail meanwhile, as in Excel. */
  editing: { sheetId: string; position: Position } | null;
  /** XML text by part id (`{GUID}`, upper case). */
  readonly customXmlParts: Map<string, string>;
  /** `workbook.settings` of the add-in that is open. */
  readonly settings: Map<string, unknown>;
  readOnly: boolean;
  /** No sheet may be added, taken away, renamed, moved, hidden or shown. */
  structureProtected: boolean;
  /** What cells without a look of their own are written in; undefined: the page's choice. */
  defaultFont?: HostFont;
  /** True since the last open or save. */
  changed: boolean;
  subscribe(listener: (event: HostEvent) => void): () => void;
  emit(event: HostEvent): void;
};
