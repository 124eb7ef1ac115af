import { looksLikeDepartment } from "../../domain/department/looksLikeDepartment";
import { entryOwners } from "../../domain/merge/entryOwners";
import { openDepartments, waitsFor } from "../../domain/place/openDepartments";
import { ownParts, type TextPart } from "../../domain/place/ownParts";
import type { Draft } from "../../domain/place/Draft";
import { locate } from "../../domain/planSheet/locate";
import { planSheetsOf } from "../../domain/planSheet/readPlanBook";
import type { Profile } from "../../domain/profile/Profile";
import { withoutLastBreaks } from "../../domain/text/withoutLastBreaks";
import type { DraftList, FoundDraft } from "../../usecases/drafts";
import type { Understanding } from "../../usecases/understandWorkbook";
import { memoOfLast } from "./memoOfLast";
import { ownDepartment } from "./ownDepartment";
import type { PaneState } from "./PaneState";

/** A draft as the chosen department has to confirm it; with none chosen, all of it. */
export type OwnDraft = {
  readonly found: FoundDraft;
  /** What is to be read, in the entry as it stands now. */
  readonly parts: readonly TextPart[];
  readonly text: string;
  /** The same of the text that was put in. */
  readonly put: string;
  /** Somebody has changed it since. */
  readonly changed: boolean;
  /** For whom the cell stays 未確認 afterwards. */
  readonly left: readonly string[];
};

export type OwnDrafts = {
  /** False while nobody knows of any: not read yet, or the marks cannot be read. */
  readonly known: boolean;
  /** The chosen department; null for the secretariat, who confirms everything. */
  readonly department: string | null;
  readonly own: readonly OwnDraft[];
  /** Those that are not found any more. */
  readonly lost: readonly Draft[];
  /** What other departments have to confirm; a cell of several departments may be in both. */
  readonly others: readonly OthersDraft[];
};

/** `departments`: as they are written in the entry, or its owners. `found` null: it is not found any more. */
export type OthersDraft = {
  readonly found: FoundDraft | null;
  readonly departments: readonly string[];
};

const nothing: OwnDrafts = {
  known: false,
  department: null,
  own: [],
  lost: [],
  others: [],
};

/** The same value for the same state. */
export function ownDrafts(state: PaneState): OwnDrafts {
  const { book, drafts } = state;
  if (book.kind !== "read" || !drafts?.ok) return nothing;
  return divided(drafts.value, book.understanding, ownDepartment(state));
}

const divided = memoOfLast(
  (list: DraftList, understanding: Understanding, department: string | null): OwnDrafts =>
    department === null
      ? { ...nothing, known: true, own: list.found.map(whole), lost: list.lost }
      : divide(list, understanding, department),
);

function divide(
  { found, lost }: DraftList,
  understanding: Understanding,
  department: string,
): OwnDrafts {
  const { profile } = understanding;
  const whose = found.map((one) => {
    const owners = ownersOf(one, understanding);
    const mine = waitsFor(one.draft, department, owners, profile);
    const { departments } = one.draft;
    const named = departments.length > 0 || mine ? departments : owners;
    return { one, mine, open: openDepartments({ departments: named }, department, profile) };
  });
  const others = [
    ...whose.map(({ one, open }) => ({ found: one, departments: open })),
    ...lost.map((draft) => ({
      found: null,
      departments: openDepartments(draft, department, profile),
    })),
  ];
  return {
    known: true,
    department,
    own: whose.flatMap(({ one, mine }) => (mine ? [partOf(one, department, profile)] : [])),
    lost: lost.filter((draft) => waitsFor(draft, department, [], profile)),
    others: others.filter(({ departments }) => departments.length > 0),
  };
}

function whole(found: FoundDraft): OwnDraft {
  const { text, draft, changed } = found;
  return { found, parts: [{ start: 0, text }], text, put: draft.text, changed, left: [] };
}

function partOf(found: FoundDraft, department: string, profile: Profile): OwnDraft {
  const left = openDepartments(found.draft, department, profile);
  if (left.length === 0 && found.draft.departments.length === 0) return whole(found);
  const partsIn = (text: string) => ownParts(text, department, profile);
  const parts = partsIn(found.text);
  const [text, put] = [joined(parts), joined(partsIn(found.draft.text))];
  return { found, parts, text, put, changed: text !== put, left };
}

function joined(parts: readonly TextPart[]): string {
  return withoutLastBreaks(parts.map(({ text }) => text).join(""));
}

/** Whose untagged text is. A party that is no department (社協 beside 市) has nobody who chooses it: then everybody's. */
function ownersOf(
  { sheetId, position }: FoundDraft,
  { book, profile }: Understanding,
): readonly string[] {
  const sheet = planSheetsOf(book).find((one) => one.sheetId === sheetId);
  const at = sheet && locate(sheet, position);
  if (!sheet || !at?.entry) return [];
  return entryOwners({ sheet, table: at.table }, at.entry, at.row, profile).filter((name) =>
    looksLikeDepartment(name),
  );
}
