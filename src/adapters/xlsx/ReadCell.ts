import type { CellContent } from "../../domain/cells/CellContent";

/** What a cell shows and what it holds. */
export type ReadCell = { readonly text: string; readonly content: CellContent };
