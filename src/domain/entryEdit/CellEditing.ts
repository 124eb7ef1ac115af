import { parseEntry } from "../entry/parseEntry";
import { formatBlock } from "../entry/formatEntry";
import type { Profile } from "../profile/Profile";
import { refuse, succeed, type Result } from "../Result";
import { addBlock } from "./addBlock";
import { blockRefs, sameRef, type BlockRef } from "./BlockRef";
import { editBlock, firstTagLine, type EditProblem } from "./editBlock";
import type { EditedItem } from "./EditedItem";
import { removeBlock, renameBlock } from "./removeBlock";

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

/** The cell's text after the editing. */
export function applyEditing(
  text: string,
  editing: CellEditing,
  profile: Profile,
): Result<string, EditProblem> {
  switch (editing.kind) {
    case "editBlock":
      return editBlock(text, editing.ref, editing.items);
    case "addBlock": {
      const line = firstTagLine(editing.items);
      if (line !== null) return refuse({ code: "reads-as-tag", line });
      return succeed(addBlock(text, editing.departments, editing.items, profile));
    }
    case "removeBlock":
      return removeBlock(text, editing.ref);
    case "renameBlock":
      return renameBlock(text, editing.ref, editing.departments);
    case "replaceText":
      return succeed(editing.text);
  }
}

/**
 * What becomes of an editing when the cell has changed meanwhile. `applies`: nobody touched this block, so it is done to
 * the new text. `clash`: somebody did; `theirs` is what stands there now, null where the block is gone.
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
  const theirs = subjectOf(now, editing);
  if (!untouched(base, now, editing)) return succeed({ kind: "clash", theirs });
  const text = applyEditing(now, editing, profile);
  return text.ok ? succeed({ kind: "applies", text: text.value }) : text;
}

/** Whether what the editing is about stands as it stood – and, where several blocks are alike, as many of them. */
function untouched(base: string, now: string, editing: CellEditing): boolean {
  const [before, after] = [subjectOf(base, editing), subjectOf(now, editing)];
  if (editing.kind === "replaceText" || editing.kind === "addBlock") return before === after;
  return (
    before !== null && before === after && alike(base, editing.ref) === alike(now, editing.ref)
  );
}

/** The characters that an editing is about: its block without the blank end, or the whole cell. */
function subjectOf(text: string, editing: CellEditing): string | null {
  if (editing.kind === "replaceText") return text;
  const ref =
    editing.kind === "addBlock" ? { departments: editing.departments, ordinal: 0 } : editing.ref;
  const found = blockRefs(parseEntry(text)).find((one) => sameRef(one.ref, ref));
  return found ? formatBlock(found.block).replace(/\s+$/u, "") : null;
}

function alike(text: string, ref: BlockRef): number {
  return blockRefs(parseEntry(text)).filter((one) =>
    sameRef({ ...one.ref, ordinal: 0 }, { ...ref, ordinal: 0 }),
  ).length;
}
