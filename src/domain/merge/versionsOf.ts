import type { Version } from "./MergeOutcome";
import type { Proposal } from "./Proposal";

/** What the master's own version is called. */
export const masterLabel = "事務局";

/**
 * The versions of some copies, and of the master where it is one of them: each label once, in an order that does not
 * depend on the order of the copies.
 */
export function versionsOf(proposals: readonly Proposal[], ours: string | null): Version[] {
  const own: Version[] =
    ours === null ? [] : [{ label: masterLabel, file: null, department: null, text: ours }];
  const sorted = [...proposals].sort((a, b) => compare(orderOf(a), orderOf(b)));
  const counts = new Map<string, number>();
  for (const one of sorted) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  const theirs = sorted.map((proposal): Version => {
    const name = nameOf(proposal);
    const { file } = proposal.from.copy;
    const twice = (counts.get(name) ?? 0) > 1 && name !== file;
    return {
      label: twice || name === masterLabel ? `${name}（${file}）` : name,
      file,
      department: proposal.from.department,
      text: proposal.change.is?.text ?? "",
    };
  });
  return [...own, ...theirs];
}

/** The files that bring some versions, in order. */
export function filesOf(versions: readonly Version[]): string[] {
  return [...new Set(versions.flatMap(({ file }) => file ?? []))].sort(compare);
}

function nameOf({ from }: Proposal): string {
  return from.department ?? from.copy.file;
}

function orderOf(proposal: Proposal): string {
  return `${nameOf(proposal)}\n${proposal.from.copy.file}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
