import type { Version } from "./MergeOutcome";
import type { KnownCopy, Proposal } from "./Proposal";

/** What the master's own version is called. */
export const masterLabel = "事務局";

/** What one copy brings. */
export type Brought = { readonly from: KnownCopy; readonly text: string };

/** The versions of some copies, and of the master where it is one of them. */
export function versionsOf(proposals: readonly Proposal[], ours: string | null): Version[] {
  return labelled(
    proposals.map(({ from, change }) => ({ from, text: change.is?.text ?? "" })),
    ours,
  );
}

/** Each label once, in an order that does not depend on the order of the copies. */
export function labelled(brought: readonly Brought[], ours: string | null): Version[] {
  const own: Version[] =
    ours === null ? [] : [{ label: masterLabel, file: null, department: null, text: ours }];
  const sorted = [...brought].sort((a, b) => compare(orderOf(a), orderOf(b)));
  const counts = new Map<string, number>();
  for (const one of sorted) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  const theirs = sorted.map((one): Version => {
    const name = nameOf(one);
    const { copy, department } = one.from;
    const twice = (counts.get(name) ?? 0) > 1 && name !== copy.file;
    const label = twice || name === masterLabel ? `${name}（${copy.file}）` : name;
    return { label, file: copy.file, department, text: one.text };
  });
  return [...own, ...theirs];
}

/** The files that bring some versions, in order. */
export function filesOf(versions: readonly Version[]): string[] {
  return [...new Set(versions.flatMap(({ file }) => file ?? []))].sort(compare);
}

function nameOf({ from }: Brought): string {
  return from.department ?? from.copy.file;
}

function orderOf(one: Brought): string {
  return `${nameOf(one)}\n${one.from.copy.file}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
