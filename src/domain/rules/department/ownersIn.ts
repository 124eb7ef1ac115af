import { resolveDepartment } from "../../department/resolveDepartment";
import { andOthers, splitOwners } from "../../department/splitOwners";
import type { Profile } from "../../profile/Profile";
import { fold } from "../../text/fold";
import type { CheckedCell } from "../CheckedCell";
import type { NameAt } from "../entry/tagsOf";

/** Lists, words of a list, and names joined by ・: the narrower is looked at where the wider names nobody. */
const parts = [/[^\r\n、，,;；]+/gu, /[^\s、，,;；]+/gu, /[^\s、，,;；・･／/]+/gu] as const;
const border = /^[\s■□◆◇○●◎▲△・･※【]+|[\s】]+$/gu;

type Known = { readonly profile: Profile; readonly names: readonly NameAt[] };
const known = new WeakMap<CheckedCell, Known>();

/**
 * The names in an owner cell (担当課) where they are written; `name` is the written one, folded. Found once a cell, for all
 * rules.
 */
export function ownersIn(cell: CheckedCell, profile: Profile): readonly NameAt[] {
  const before = known.get(cell);
  if (before?.profile === profile) return before.names;
  const names = readOwners(cell, profile);
  known.set(cell, { profile, names });
  return names;
}

function readOwners(cell: CheckedCell, profile: Profile): NameAt[] {
  const named = new Set(
    splitOwners(cell.text, profile).departments.map((name) => resolveDepartment(name, profile)),
  );
  const found: NameAt[] = [];
  for (const part of parts) {
    for (const { 0: text, index } of cell.text.matchAll(part)) {
      const written = text.replace(border, "").replace(andOthers, "");
      const start = index + text.indexOf(written);
      const end = start + written.length;
      const taken = found.some((other) => start < other.end && other.start < end);
      if (!taken && named.has(resolveDepartment(written, profile)))
        found.push({ cell, start, end, written, name: fold(written) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
