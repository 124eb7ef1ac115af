import type { CellContent } from "../../domain/cells/CellContent";
import type { Span } from "../../domain/cells/Span";
import type { SheetVisibility } from "../../domain/cells/SheetSnapshot";
import type { Position } from "../../domain/cells/Position";

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
  readonly numberFormat: string;
};

/** A cell of the embedded host. `text` is what the grid shows. `runs`: several fonts inside the cell. */
export type HostCell = {
  content: CellContent;
  text: string;
  style: HostStyle;
  runs?: readonly { readonly text: string; readonly font?: HostFont }[];
};

/** Row heights in points, column widths in characters, as in the file. */
export type HostSheet = {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  protected: boolean;
  /** Keyed by `positionKey`. */
  readonly cells: Map<number, HostCell>;
  merges: Span[];
  readonly rows: Map<number, { height?: number; hidden?: boolean }>;
  readonly columns: Map<number, { width?: number; hidden?: boolean }>;
  frozenRows: number;
  frozenColumns: number;
};

export type HostEvent =
  /** `by`: the add-in over the wire, or the person in the grid. */
  | { kind: "cells"; sheetId: string; span: Span; by: "addin" | "person" }
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
  readonly customXmlParts: Map<string, string>;
  /** True since the last open or save. */
  changed: boolean;
  subscribe(listener: (event: HostEvent) => void): () => void;
  emit(event: HostEvent): void;
};
