import type { Position } from "../cells/Position";
import { meaningKey } from "../planSheet/Meaning";
import { shortHash } from "../text/shortHash";
import { withoutSpace } from "./MergeBlock";
import type { MergePlace } from "./MergeOutcome";
import type { PageCell, Slot } from "./Slot";
import type { Page } from "./Alignment";

export function placeOf({ page, position }: PageCell): MergePlace {
  return placeOn(page, position);
}

export function placeOn({ part }: Page, position: Position): MergePlace {
  return { sheetId: part.sheet.sheetId, sheetName: part.sheet.sheetName, position };
}

/** Equal for the same entry in every version of a plan: its measure, its role or owner, and its column. */
export function slotKey({ entry, rows }: Slot): string {
  const { measure, role, ordinal, meaning } = entry;
  const path = measure.hierarchy.map(withoutSpace).join("/");
  const owner = withoutSpace(rows[0]?.owner ?? "");
  return shortHash([path, role ?? "", owner, meaningKey(meaning), ordinal].join("\n"));
}
