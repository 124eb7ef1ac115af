import { formatAddress } from "../../../src/domain/cells/address";
import type { CellContent } from "../../../src/domain/cells/CellContent";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import type { DirectionName } from "../../../src/domain/outline/checkLabel";
import type { LabelFinding } from "../../../src/domain/outline/LabelFinding";
import type { Outline } from "../../../src/domain/outline/Outline";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { checkLabels } from "../../../src/usecases/outlineLabels";
import { bookOf } from "../../support/sheetOf";
import { ichinosekiOutline } from "./ichinosekiOutline";

/** What an outline says about the labels of a workbook as it is read from a file. */
export function findings(
  snapshot: WorkbookSnapshot,
  outline: Outline = ichinosekiOutline,
  answers: ReadonlyMap<string, DirectionName> = new Map(),
): readonly LabelFinding[] {
  const book = readPlanBook(snapshot, usualProfile);
  const understanding = { snapshot, book, sheets: [], active: null, profile: usualProfile };
  return checkLabels({ ...understanding, successions: [], suggestion: null }, outline, answers);
}

export function inSheet(sheet: SheetSnapshot) {
  return findings(bookOf([sheet]));
}

/** `B3 (3) 題名`: what would be written where. */
export function edits({ edits: all }: Pick<LabelFinding, "edits">): readonly string[] {
  return all.map(({ position, after }) => `${formatAddress(position)} ${textIn(after)}`);
}

function textIn(content: CellContent): string {
  return content.kind === "text" ? content.text : content.kind;
}

export function held({ held: all }: Pick<LabelFinding, "held">): readonly string[] {
  return all.map(({ of, why }) => `${of} ${why}`);
}
