import { dutyLines, isHeading, type DutyLine } from "../duty/dutyLines";
import { roleOfHeading } from "./roleOfHeading";
import { withoutLastBreaks } from "../../text/withoutLastBreaks";

/** One role's share of the duties. `role`: whom the line above it names; null where there is none. */
export type DutyPart = { readonly text: string; readonly role: string | null };

/**
 * The duties of several roles that stand in one cell, cut where the numbering begins anew (①). Every character stays but
 * the line breaks at a border. A line above ① that names the role belongs to what follows, with all between them. One
 * part where it never begins anew; null where another heading stands above ①, for it may part the duties of one role.
 */
export function splitDuties(text: string, roles: readonly string[]): DutyPart[] | null {
  const lines = dutyLines(text);
  const form = lines.find(({ number }) => number)?.number?.form;
  const starts: { readonly at: number; readonly role: string | null }[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.number?.value !== 1 || line.number.form !== form) continue;
    const above = linesAbove(lines, i);
    const heading = above.find(({ text: words }) => roleOfHeading(words, roles) !== null);
    const last = above.at(-1);
    if (starts.length > 0 && !heading && last && isHeading(last)) return null;
    const role = heading ? roleOfHeading(heading.text, roles) : null;
    starts.push({ at: (heading ?? line).start, role });
  }
  const [first, ...others] = starts;
  const parts = [{ at: 0, role: first?.role ?? null }, ...others];
  return parts.map(({ at, role }, i) => {
    const to = parts[i + 1]?.at;
    const part = to === undefined ? text.slice(at) : withoutLastBreaks(text.slice(at, to));
    return { text: part, role };
  });
}

/** The lines without number right above one. */
function linesAbove(lines: readonly DutyLine[], index: number): readonly DutyLine[] {
  let first = index;
  while (lines[first - 1]?.number === null) first--;
  return lines.slice(first, index);
}
