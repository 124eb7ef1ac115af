import type { TableFrame } from "./bodyRows";
import type { HeaderColumn } from "./Header";
import type { PlanColumn } from "./PlanColumn";
import type { Question } from "./PlanSheet";

/** A table whose columns are understood, before its rows are. */
export type TableDraft = {
  readonly frame: TableFrame;
  readonly columns: readonly ReadColumn[];
  /** The hierarchy that stands in the title lines. */
  readonly levels: readonly string[];
  readonly questions: readonly Question[];
};

/** A column with its reading, while the table is being understood. */
export type ReadColumn = PlanColumn & {
  readonly header: HeaderColumn | null;
  /** Its header leaves its kind open. */
  readonly open: boolean;
  /** A person said what it means. */
  readonly answered: boolean;
};
