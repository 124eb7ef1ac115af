import type { ColumnKind, PlanColumn } from "../../domain/planSheet/PlanColumn";
import type { Meaning } from "../../domain/planSheet/Meaning";
import type { PlanSheet, PlanTable, QuestionCode } from "../../domain/planSheet/PlanSheet";
import type { ReadingAnswers } from "../../domain/planSheet/ReadingAnswers";

/** A column and the meaning that an answer would give it. */
export type ProposedColumn = { readonly column: PlanColumn; readonly meaning: Meaning };

/** What a choice says, for its words. */
export type ChoiceSays =
  /** `beside`: the neighbour that makes it likely. */
  | {
      readonly kind: "meaning";
      readonly meaning: Meaning;
      readonly beside: { readonly side: "left" | "right"; readonly kind: ColumnKind } | null;
    }
  /** Of several columns that mean the same, this one. */
  | { readonly kind: "column"; readonly column: PlanColumn }
  /** A whole header, moved back into step with its texts. */
  | { readonly kind: "mapping"; readonly columns: readonly ProposedColumn[] }
  | { readonly kind: "unused" }
  | { readonly kind: "unusedTable" };

export type AskedChoice = {
  /** Tells the choices of one question apart. */
  readonly key: string;
  readonly says: ChoiceSays;
  /** What to keep when a person chooses it, for every sheet that leaves the same open. */
  readonly answers: ReadingAnswers;
};

/** A question as a person is asked it: once for all sheets and columns that it is the same question for. */
export type Asked = {
  /** Stays the same when the workbook is read again. */
  readonly key: string;
  readonly code: QuestionCode;
  /** The columns in question, in the first of the sheets; none where it is the whole header. */
  readonly columns: readonly PlanColumn[];
  readonly table: PlanTable;
  readonly sheets: readonly PlanSheet[];
  /** The likeliest first. */
  readonly choices: readonly AskedChoice[];
};
