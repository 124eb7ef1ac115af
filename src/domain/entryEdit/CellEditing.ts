import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import type { Profile } from "../profile/Profile";
import { refuse, succeed, type Result } from "../Result";
import { addBlock, newBlock } from "./addBlock";
import { blockRefs, firstRef, sameRef, type BlockRef } from "./BlockRef";
import { editBlock, strayTag, type EditProblem } from "./editBlock";
import { isBlank, type EditedItem } from "./EditedItem";
import { removeBlock, renameBlock } from "./removeBlock";
import { staysApart, textsOf } from "./staysApart";

/** What a person does to one cell. */
export type CellEditing =
  | { readonly kind: "editBlock"; readonly ref: BlockRef; readonly items: readonly EditedItem[] }
  | {
      readonly kind: "addBlock";
      readonly departments: readonly string[];
      readonly items: readonly EditedItem[];
    }
  | { readonly kind: "removeBlock"; readonly ref: BlockRef }
  | {
      readonly kind: "renameBlock";
      readonly ref: BlockRef;
      readonly departments: readonly string[];
    }
  /** Cells that are not divided: symbols, grades, roles, duties. */
  | { readonly kind: "replaceText"; readonly text: string };

/**
 * The cell's text after the editing. Refused where any text of the cell would be read as somebody else's than before:
 * this is looked at in the finished text.
 */
export function applyEditing(
  text: string,
  editing: CellEditing,
  profile: Profile,
): Result<string, EditProblem> {
  if (editing.kind === "replaceText") return succeed(editing.text);
  const edited = editBlocks(text, editing, profile);
  if (!edited.ok) return edited;
  const was = editing.kind === "addBlock" ? null : editing.ref;
  const apart = staysApart(text, edited.value, was, departmentsAfter(editing));
  return apart ? edited : refuse({ code: "would-mix" });
}

type BlockEditing = Exclude<CellEditing, { kind: "replaceText" }>;

function editBlocks(
  text: string,
  editing: BlockEditing,
  profile: Profile,
): Result<string, EditProblem> {
  switch (editing.kind) {
    case "editBlock":
      return editBlock(text, editing.ref, editing.items);
    case "addBlock": {
      const { departments, items } = editing;
      if (textsOf(text, departments).length > 0) return refuse({ code: "block-there" });
      const line = strayTag(newBlock(text, departments, items), departments.length > 0);
      if (line !== null) return refuse({ code: "reads-as-tag", line });
      return succeed(addBlock(text, departments, items, profile));
    }
    case "removeBlock":
      return removeBlock(text, editing.ref);
    case "renameBlock":
      return renameBlock(text, editing.ref, editing.departments);
  }
}

/** Whose block stands there afterwards; null where none does: without a tag and without items nothing is left. */
function departmentsAfter(editing: BlockEditing): readonly string[] | null {
  if (editing.kind === "removeBlock") return null;
  if (editing.kind === "renameBlock") return editing.departments;
  const departments = editing.kind === "addBlock" ? editing.departments : editing.ref.departments;
  return departments.length === 0 && editing.items.every(isBlank) ? null : departments;
}

/**
 * What becomes of an editing when the cell has changed meanwhile. `applies`: nobody touched this block, so it is done to
 * the new text – or it stands there already, and the text stays. `clash`: somebody did; `theirs` is what stands there
 * now, null where the block is gone.
 */
export type Rebased =
  | { readonly kind: "applies"; readonly text: string }
  | { readonly kind: "clash"; readonly theirs: string | null };

/** `base`: the cell's text when the editing began; `now`: what it is. */
export function rebaseEditing(
  base: string,
  now: string,
  editing: CellEditing,
  profile: Profile,
): Result<Rebased, EditProblem> {
  const mine = applyEditing(base, editing, profile);
  if (!mine.ok && mine.failure.code === "block-there") return mine;
  if (untouched(base, now, editing)) {
    const text = applyEditing(now, editing, profile);
    return text.ok ? succeed({ kind: "applies", text: text.value }) : text;
  }
  if (mine.ok && standsAlready(mine.value, now, editing))
    return succeed({ kind: "applies", text: now });
  return succeed({ kind: "clash", theirs: subjectOf(now, editing) });
}

/** Whether what the editing is about stands as it stood – and, where several blocks are alike, as many of them. */
function untouched(base: string, now: string, editing: CellEditing): boolean {
  if (editing.kind === "replaceText") return base === now;
  if (editing.kind === "addBlock") return textsOf(now, editing.departments).length === 0;
  const { departments } = editing.ref;
  const [before, after] = [subjectOf(base, editing), subjectOf(now, editing)];
  return (
    before !== null &&
    before === after &&
    textsOf(base, departments).length === textsOf(now, departments).length
  );
}

/** Whether a text holds what the editing makes: a pane was closed while it wrote, or two people did the same. */
function standsAlready(mine: string, now: string, editing: CellEditing): boolean {
  if (editing.kind === "replaceText") return mine === now;
  const sets = [
    ...("ref" in editing ? [editing.ref.departments] : []),
    ...("departments" in editing ? [editing.departments] : []),
  ];
  return sets.every(
    (departments) => textsOf(mine, departments).join("\n") === textsOf(now, departments).join("\n"),
  );
}

/** The characters that an editing is about: its block without the blank end, or the whole cell. */
function subjectOf(text: string, editing: CellEditing): string | null {
  if (editing.kind === "replaceText") return text;
  const ref = editing.kind === "addBlock" ? firstRef(editing.departments) : editing.ref;
  const found = blockRefs(parseEntry(text)).find((one) => sameRef(one.ref, ref));
  return found ? formatBlock(found.block).replace(/(?<!\s)\s+$/u, "") : null;
}
