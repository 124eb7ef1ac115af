import { sameDepartments, todaysNames } from "../carryForward/sameDepartments";
import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import type { Profile } from "../profile/Profile";
import type { Result } from "../Result";
import { blockRefs } from "./BlockRef";
import { applyEditing } from "./CellEditing";
import type { EditProblem } from "./editBlock";
import { editableItems } from "./EditedItem";
import { usualMarker } from "./usualMarker";

/**
 * An entry with one more item at the end of these departments' block – by whatever spelling or former name its tag has
 * them –, or in a new block where they have none. It begins as its neighbours do.
 */
export function addUnder(
  text: string,
  departments: readonly string[],
  sentence: string,
  profile: Profile,
): Result<string, EditProblem> {
  const wanted = todaysNames(departments, profile);
  const own = blockRefs(parseEntry(text)).find(
    ({ ref, block }) =>
      sameDepartments(todaysNames(ref.departments, profile), wanted) && block.items.length > 0,
  );
  const { marker, gap } = usualMarker(own ? [formatBlock(own.block), text] : [text]);
  const item = { from: null, marker, gap, lines: [sentence] };
  return own
    ? applyEditing(
        text,
        { kind: "editBlock", ref: own.ref, items: [...editableItems(own.block), item] },
        profile,
      )
    : applyEditing(text, { kind: "addBlock", departments, items: [item] }, profile);
}
