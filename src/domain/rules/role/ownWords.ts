import { resolveRole } from "../../role/resolveRole";
import { fold } from "../../text/fold";
import type { StructureUnit } from "../CheckUnits";
import { roleCells, type RoleCell } from "./roleCells";

/** From here on a word is the table's own, not a slip; for white space in a name of the list nearly all must have it. */
const custom = { measures: 3, share: 0.5, spaced: 0.8 };

/** How often a table's own word is told of: not one (`each`), where it stands first (`once`), or no more (`never`). */
export type Telling = "each" | "once" | "never";

type OwnWords = ReadonlyMap<string, RoleCell>;
const known = new WeakMap<readonly StructureUnit[], OwnWords>();

/**
 * Whether a role cell says what the city's list does not have, but the table has in half of its measures or more: 事業者
 * for 福祉事業者, 社協・行政, 市民・地域. Such a word is told once. White space in nearly all cells of a role is how the
 * form looks, and is not told of.
 */
export function tellingOf(
  cell: RoleCell,
  measures: readonly StructureUnit[],
  roles: readonly string[],
): Telling {
  const own = known.get(measures) ?? findOwnWords(measures, roles);
  known.set(measures, own);
  const first = own.get(wordOf(cell, roles));
  if (!first) return "each";
  return first === cell && !isSpaced(cell, roles) ? "once" : "never";
}

/** What a cell says, for comparison: white space counts only where nothing else is unlike the list. */
export function wordOf(cell: RoleCell, roles: readonly string[]): string {
  const { text } = cell.cell;
  return isSpaced(cell, roles) ? text.trim() : fold(text);
}

function isSpaced({ cell, reading }: RoleCell, roles: readonly string[]): boolean {
  return reading.kind === "near" && resolveRole(cell.text, roles) !== null;
}

function findOwnWords(measures: readonly StructureUnit[], roles: readonly string[]): OwnWords {
  const found = new Map<string, { readonly first: RoleCell; measures: number }>();
  let all = 0;
  for (const measure of measures) {
    const cells = roleCells(measure, roles);
    if (cells.some(({ reading }) => reading.kind !== "empty")) all++;
    const words = new Map(
      cells.filter((one) => mayBeOwn(one, roles)).map((one) => [wordOf(one, roles), one]),
    );
    for (const [word, cell] of words) {
      const count = found.get(word) ?? { first: cell, measures: 0 };
      count.measures++;
      found.set(word, count);
    }
  }
  if (all < custom.measures) return new Map();
  return new Map(
    [...found].flatMap(([word, { first, measures: count }]) => {
      const share = isSpaced(first, roles) ? custom.spaced : custom.share;
      return count >= all * share ? [[word, first] as const] : [];
    }),
  );
}

/** A cell with every role of the list is no joint role. */
function mayBeOwn({ reading }: RoleCell, roles: readonly string[]): boolean {
  if (reading.kind === "several") return reading.words.length < roles.length;
  return reading.kind === "near" || reading.kind === "unknown";
}
