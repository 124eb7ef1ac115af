import { sameContent } from "../../domain/cells/CellContent";
import { parseEntry } from "../../domain/entry/parseEntry";
import { blockRefs, sameRef, type BlockRef } from "../../domain/entryEdit/BlockRef";
import { textAfter } from "../../domain/entryEdit/changesText";
import { plainText, type Unsaved } from "../../domain/entryEdit/Unsaved";
import { formatBlock } from "../../domain/entry/formatEntry";
import type { Profile } from "../../domain/profile/Profile";
import { placeNow } from "../../usecases/editCell";
import type { Understanding } from "../../usecases/understandWorkbook";

/**
 * Whether kept text was typed into this workbook, which is known by its file name alone. `here`: the words it began with
 * stand in its place · `written`: it stands there itself, so that there is nothing to keep · `doubtful`: it may be of
 * another workbook of the same name, or the sheet has changed since.
 */
export type UnsavedOrigin = "here" | "written" | "doubtful";

export function unsavedOrigin(
  unsaved: Unsaved,
  understanding: Understanding,
  profile: Profile,
): UnsavedOrigin {
  const { before, editing, place } = unsaved;
  const base = plainText(before) ?? "";
  const found = placeNow(unsaved, base, understanding);
  const sameSheet =
    found?.sheetId === unsaved.sheetId || found?.place.sheetName === place.sheetName;
  if (!found || !sameSheet) return "doubtful";
  if (sameContent(before, found.content)) return "here";
  const now = plainText(found.content);
  if (now !== null && now === textAfter(unsaved, profile)) return "written";
  if (now === null || editing.kind !== "editBlock") return "doubtful";
  const stood = blockAt(base, editing.ref);
  return stood !== null && stood === blockAt(now, editing.ref) ? "here" : "doubtful";
}

/** One block's characters without the blank end; null where it is not there. */
function blockAt(text: string, ref: BlockRef): string | null {
  const found = blockRefs(parseEntry(text)).find((one) => sameRef(one.ref, ref));
  return found ? formatBlock(found.block).trimEnd() : null;
}
