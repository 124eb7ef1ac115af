import { unlisted, writersFor, type KnownDepartments } from "./knownDepartments";
import type { BlockChange } from "./BlockChange";
import type { MergeBlock } from "./MergeBlock";

/** Whether a copy may change a block. */
export type Verdict =
  /** Its own. `joint`: others' too. */
  | { readonly kind: "own"; readonly joint: boolean }
  /** Under a tag that nobody knows: taken, and told. */
  | { readonly kind: "unlisted"; readonly likeliest: string | null }
  | { readonly kind: "foreign" }
  /** Everybody's. */
  | { readonly kind: "shared" }
  /** A former department's, which several may have taken over: a person says which. */
  | { readonly kind: "ask"; readonly former: string; readonly candidates: readonly string[] };

/**
 * Judges what a copy did to a block. `department`: whose copy it is, null where nobody knows; `owners`: to whom untagged
 * text belongs there. Who owned a block may change it, its tag included.
 */
export function judgeChange(
  { was, is }: BlockChange,
  department: string | null,
  owners: readonly string[],
  known: KnownDepartments,
): Verdict {
  const block = was ?? is;
  if (!block) throw new Error("A change is about a block");
  const strange = is ? strangeName(is, department, known) : null;
  const names = block.tag ? block.departments : owners;
  if (names.length === 0) return { kind: "shared" };
  const writers = names.map((name) => ({ name, by: writersFor(name, known.profile) }));
  const own = writers.filter(({ by }) => department !== null && by.includes(department));
  const sure = own.some(({ by }) => by.length === 1);
  const [doubtful] = own;
  if (doubtful && !sure) return { kind: "ask", former: doubtful.name, candidates: doubtful.by };
  const nobodysElse = !was && names.every((name) => unlisted(name, known));
  if (strange && (own.length > 0 || nobodysElse) && department !== null)
    return { kind: "unlisted", ...strange };
  if (own.length === 0) return { kind: "foreign" };
  return { kind: "own", joint: names.length > 1 };
}

function strangeName(
  { departments }: MergeBlock,
  department: string | null,
  known: KnownDepartments,
) {
  for (const name of departments) {
    if (name === department) continue;
    const strange = unlisted(name, known);
    if (strange) return strange;
  }
  return null;
}
