import { fold } from "../../text/fold";
import { dutyLines, type DutyLine } from "../duty/dutyLines";
import { roleByAlias } from "./roleAliases";
import { resolveRole } from "../../role/resolveRole";

/**
 * The duties of several roles that stand in one cell, cut where the numbering begins anew (①). Every character stays but
 * the line breaks at a border. A line above ① that names the role belongs to what follows. One part where it never
 * begins anew.
 */
export function splitDuties(text: string, roles: readonly string[]): string[] {
  const lines = dutyLines(text);
  const form = lines.find(({ number }) => number)?.number?.form;
  const starts = lines.flatMap((line, i) => {
    if (line.number?.value !== 1 || line.number.form !== form) return [];
    const heading = lines[i - 1];
    return [heading && namesRole(heading, roles) ? heading.start : line.start];
  });
  const [, ...borders] = starts;
  return [0, ...borders].map((from, i) => {
    const to = borders[i];
    return to === undefined ? text.slice(from) : text.slice(from, to).replace(/[\r\n]+$/u, "");
  });
}

/** `【市民】`, `＜福祉事業者＞`, `社協：` */
function namesRole({ text, number }: DutyLine, roles: readonly string[]): boolean {
  const name = fold(text).replace(/^[【［[(<〈《「■◆●]|[】］\])>〉》」:]+$/gu, "");
  return number === null && (resolveRole(name, roles) ?? roleByAlias(name, roles)) !== null;
}
