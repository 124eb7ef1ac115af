import { departmentsNamed } from "../department/departmentsNamed";
import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import { rowOwners } from "../entryEdit/ownBlocks";
import type { JointEntry } from "../planSheet/jointTables";
import type { Profile } from "../profile/Profile";

/** One department's part of a plan or of a report. */
export type PlanPart = {
  readonly source: JointEntry;
  /** As they are written: the tag's, else the row's owners. */
  readonly names: readonly string[];
  /** Each department of today that one of them may stand for. */
  readonly today: readonly string[];
  /** Without the tag. */
  readonly text: string;
};

export function partsIn(source: JointEntry, profile: Profile): PlanPart[] {
  const { entry, owner, sheet } = source;
  const owners = rowOwners({ owner }, sheet, profile);
  return parseEntry(entry.text).blocks.map((block) => {
    const names = block.tag?.departments ?? owners;
    const today = names.flatMap((name) => departmentsNamed(name, profile));
    const text = formatBlock({ ...block, tag: null });
    return { source, names, today: [...new Set(today)], text };
  });
}
