import type { Found } from "../Rule";
import type { FormLabel } from "./formLabels";

/** Words with which a form may number its levels itself: 目標(1), 施策①. */
const levelWords =
  /^(?:基本|重点|推進|活動|個別)?(?:目標|施策|方針|方向性?|取組み?|戦略|柱|事業|項目|活動)$/u;
/** So many of a column's labels must have a title before one without is missing it. */
const titledShare = 1 / 3;
const titledLeast = 2;

/** Labels that are damaged by the look of their column: letters before the number, a number without a title. */
export function labelsOfForm(labels: readonly FormLabel[]): Found<"hierarchy/label">[] {
  return (["goal", "direction"] as const).flatMap((level) => {
    const own = labels.filter((label) => label.level === level);
    const titled = own.filter(({ read }) => read.title !== "" && read.prefix === "").length;
    const titles = titled >= Math.max(titledLeast, own.length * titledShare);
    return own.flatMap(({ cell, read }): Found<"hierarchy/label">[] => {
      const why = isLeaked(read.prefix, own)
        ? "leaked-prefix"
        : titles && read.number !== null && read.title === "" && read.prefix === ""
          ? "missing-title"
          : null;
      if (why === null) return [];
      const against = { kind: "form" } as const;
      const facts = { found: cell.text, expected: null, against, why, held: null } as const;
      return [{ cell, subject: cell.text, facts }];
    });
  });
}

/** What several labels begin with is the form's own word. */
function isLeaked(prefix: string, own: readonly FormLabel[]): boolean {
  if (prefix === "" || levelWords.test(prefix)) return false;
  return own.filter(({ read }) => read.prefix === prefix).length === 1;
}
