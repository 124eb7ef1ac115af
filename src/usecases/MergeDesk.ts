import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { Stamp } from "../domain/circulate/Stamp";
import type { DepartmentEvidence, MergeOutcome } from "../domain/merge/MergeOutcome";
import type { ReadingAnswers } from "../domain/planSheet/ReadingAnswers";
import type { Draft } from "../domain/place/Draft";
import type { BackCopy } from "../domain/takeBack/BackCopy";
import type { MergeWork, WrittenMerge } from "../domain/takeBack/MergeWork";
import type { PartsFailure } from "../ports/CirculationParts";
import type { ReadFailure } from "../ports/LiveWorkbook";
import type { NotebookFailure } from "../ports/Notebook";
import type { Understanding } from "./understandWorkbook";

/** What a merge is made of, at one moment. */
export type MergeState = {
  /** The master as it was read. */
  readonly understanding: Understanding;
  /** How the city's columns are read, as a person answered. */
  readonly answers: ReadingAnswers;
  /** What is 未確認 in the master. */
  readonly drafts: readonly Draft[];
  /** What the master says of its circulation; null where it was never circulated, or its stamp was lost. */
  readonly stamp: Stamp | null;
  /** Stamps of earlier versions, from which copies that came back were made. */
  readonly earlier: readonly Stamp[];
  /** What was circulated; null where nobody knows: a person picks the file (`adoptBase`). */
  readonly base: WorkbookSnapshot | null;
  /** All copies that came back, those that do not count too. */
  readonly copies: readonly BackCopy[];
  /** Copies that the workbook keeps and that cannot be understood here: their files have to be dropped again. */
  readonly lost: readonly string[];
  /** Characters that the kept copies take up. */
  readonly keptCharacters: number;
  readonly work: MergeWork;
  /** What was written and not taken back. */
  readonly written: readonly WrittenMerge[];
};

/** Everything that 統合 shows. Nothing in it has been written into a cell. */
export type MergeDesk = MergeState & {
  /** What merging would write; null without a base. */
  readonly outcome: MergeOutcome | null;
  /** One line a copy, in the order of `copies`. */
  readonly lines: readonly CopyLine[];
};

/** A copy in the table of copies. */
export type CopyLine = {
  readonly file: string;
  readonly savedAt: string | null;
  /** By its stamp. */
  readonly version: number | null;
  readonly stampState: BackCopy["stampState"];
  /** null where that is a question. */
  readonly department: string | null;
  readonly by: DepartmentEvidence | null;
  /**
   * `superseded`: a newer one of the same department counts instead (`work.chosen` may say otherwise) · `asked`: nothing
   * of it is taken before a person says whose it is · `refused`: as `outcome.refused` says · `waiting`: there is no base.
   */
  readonly state: "merged" | "superseded" | "asked" | "refused" | "waiting";
  /** Changes that would be written now. */
  readonly changes: number;
  /** Changes that were written before. */
  readonly written: number;
  /** Conflicts that nobody has settled. */
  readonly open: number;
};

export type MergeFailure = ReadFailure | NotebookFailure | PartsFailure;
