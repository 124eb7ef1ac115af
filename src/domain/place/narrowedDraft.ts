import type { Draft } from "./Draft";

/*
 * A department that confirms its own part of a draft leaves it 未確認 for the others: `left` names these. Another pane may
 * have confirmed, or taken back, at the same time: what counts is what the notebook holds now.
 */

/** What stays of a draft for others: those whom the notebook still asks. Null where nobody is left, or it knows no draft. */
export function stillAsked(left: Draft, now: Draft | undefined): Draft | null {
  const departments = left.departments.filter((name) => now?.departments.includes(name));
  return departments.length > 0 ? { ...left, departments } : null;
}

/**
 * A confirming taken back: the draft as it was `before`, but what other departments have confirmed or taken back since is
 * theirs and stays. `left`: what the confirming had left; undefined where it had confirmed the whole.
 */
export function askedAgain(before: Draft, left: Draft | undefined, now: Draft | undefined): Draft {
  const others = left?.departments ?? [];
  const waiting = now?.departments ?? [];
  const again = before.departments.filter((name) => !others.includes(name));
  return { ...before, departments: [...new Set([...again, ...waiting])] };
}
