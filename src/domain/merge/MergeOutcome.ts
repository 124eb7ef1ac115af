import type { CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import type { WrittenPlace } from "../place/WrittenPlace";
import type { Choice } from "./Choice";

/** A cell of the master, as a rule: `row-inserted` names the copy's. */
export type MergePlace = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: Position;
};

/** One cell of the master that the merge would write. */
export type MergedCell = MergePlace & {
  readonly before: string;
  readonly beforeContent: CellContent;
  readonly after: string;
  readonly afterContent: CellContent;
  /** What it is, by which it is found when rows have moved; null in cells of the form. */
  readonly place: WrittenPlace | null;
};

export type ChangeKind = "added" | "changed" | "removed";

/** A block (or a cell without blocks) of a copy that is taken. */
export type AcceptedChange = MergePlace & {
  readonly file: string;
  readonly department: string;
  readonly change: ChangeKind;
  /** The measure's own text; with `header`, where it is, in words. */
  readonly measure: string;
  readonly header: string;
  /** The block as it was and as it is; `""` where there is none. */
  readonly before: string;
  readonly after: string;
};

export const conflictTypes = [
  "joint-block-divergent",
  "same-block-divergent",
  "shared-cell-edit",
  "foreign-block-added",
  "foreign-block-edit",
  "foreign-block-deleted",
  "unlisted-department",
  "row-inserted",
  "row-missing",
] as const;
export type ConflictType = (typeof conflictTypes)[number];

/** One version of what is in conflict. `label`: the department, told apart by the file where it has two; 事務局 is the master's. */
export type Version = {
  readonly label: string;
  /** null: the master's own. */
  readonly file: string | null;
  /** null where nobody knows whose copy it is, and for the master's own. */
  readonly department: string | null;
  /** `""`: taken out. */
  readonly text: string;
};

/** Something that a person decides, or is told of: one block, cell or row. Nothing of it is lost, for every text stands here. */
export type Conflict = MergePlace & {
  /** Equal for the same block, cell or row, also in another merge. */
  readonly id: string;
  /** Each text on the table, as `versionKey` has it: what was circulated, what the master holds, and the versions. */
  readonly seen: readonly string[];
  readonly type: ConflictType;
  /** The copies that bring it, in order. */
  readonly files: readonly string[];
  /** The column's header; `""` for a row. */
  readonly header: string;
  /** The measure's own text. */
  readonly measure: string;
  /** Whose the block or cell is; none for what belongs to everybody. */
  readonly departments: readonly string[];
  /** What was circulated; `""` where there was nothing. */
  readonly base: string;
  /** What the master would hold if nobody decides. */
  readonly standing: string;
  readonly versions: readonly Version[];
  /** `unlisted-department`: the name of the register most like it; null where none is. */
  readonly likeliest: string | null;
  /** Whether the merge can carry out what a person chooses; inserted and missing rows are only told. */
  readonly decidable: boolean;
  /** How a person settled it; null where it is open. */
  readonly decision: Choice | null;
};

export const infoTypes = [
  "block-deleted-by-owner",
  "row-order-differs",
  "sheet-renamed",
  "columns-reordered",
  "extra-column",
  "text-elsewhere",
  "white-space-only",
  "tag-variant",
  "department-renamed",
  "joint-block-identical",
] as const;
export type InfoType = (typeof infoTypes)[number];

/** What a person may want to know; nothing has to be done about it. */
export type MergeInfo = {
  readonly type: InfoType;
  readonly file: string;
  readonly sheetName: string;
  /** null where it is about a sheet. */
  readonly position: Position | null;
  /** Names in it: of the sheet before, the column, the department before … */
  readonly before: string;
  readonly after: string;
  /** `extra-column`: the texts in it; `text-elsewhere`: those outside the tables. They are not taken over. */
  readonly texts: readonly string[];
};

export const warningTypes = ["still-plan-text", "plan-missing", "too-long"] as const;
export type WarningType = (typeof warningTypes)[number];

export type MergeWarning = MergePlace & {
  readonly type: WarningType;
  /** The copy of the department that it is about. */
  readonly file: string;
  readonly department: string | null;
  readonly measure: string;
  readonly header: string;
  /** The block it is about; with `too-long`, the whole text, which is not written. */
  readonly text: string;
};

export type RefusalCode = "no-plan-sheet" | "another-plan" | "another-year";

/** A copy of which nothing is taken. `found`: what it is of, as far as it says: its first measure or its years. */
export type RefusedCopy = {
  readonly file: string;
  readonly code: RefusalCode;
  readonly found: string;
};

export type MergeQuestion =
  /** Whose copy is it? Nothing of it is taken before a person says so. `candidates`: what speaks for whom. */
  | {
      readonly code: "department-unknown" | "department-disagrees";
      readonly file: string;
      readonly candidates: readonly {
        readonly department: string;
        readonly by: DepartmentEvidence;
      }[];
    }
  /** A former department's tag, which several of today may have taken over. */
  | {
      readonly code: "several-successors";
      readonly file: string;
      readonly former: string;
      readonly candidates: readonly string[];
    }
  /** The copy lacks a column that it was sent with; nothing is taken from it there. */
  | {
      readonly code: "column-missing";
      readonly file: string;
      readonly sheetName: string;
      readonly header: string;
    }
  /** The copy holds the same table once more; only the first is looked at. */
  | { readonly code: "sheet-twice"; readonly file: string; readonly sheetName: string };

export type DepartmentEvidence = "said" | "stamp" | "file-name" | "changes";

/** One copy that was looked at. */
export type MergedCopy = {
  readonly file: string;
  /** Whose it is; null where that is a question. */
  readonly department: string | null;
  readonly by: DepartmentEvidence | null;
};

/** What merging would write, and everything that it would not. Order of the copies does not matter. */
export type MergeOutcome = {
  readonly cells: readonly MergedCell[];
  readonly copies: readonly MergedCopy[];
  readonly accepted: readonly AcceptedChange[];
  readonly conflicts: readonly Conflict[];
  readonly infos: readonly MergeInfo[];
  readonly warnings: readonly MergeWarning[];
  readonly refused: readonly RefusedCopy[];
  /** Departments that have places in the plan and sent nothing back. */
  readonly notReturned: readonly string[];
  readonly questions: readonly MergeQuestion[];
};
