import { actionNoun } from "./actionNouns";
import { plainVerb } from "./plainVerb";
import type { VerbForm } from "./VerbForm";

const announced =
  /(?<word>予定|計画|見込み|見込|見通し|方針|考え|つもり)(?<tail>です|であります|である|だ|と(?:する|します|している|しています|しております)|(?:を|と)?して(?:いる|います|おります)|となって(?:いる|います|おります)|する|します)?$/u;

/**
 * 〜する予定, 開催予定である, 図る計画 at the end of a text: what is planned, in so many words. The suggestion says that it was
 * done. Bare nouns are never conjugated (説明会の開催予定, 福祉計画). null where nothing is announced.
 */
export function plannedEnding(tail: string, polite: boolean): VerbForm | null {
  const match = announced.exec(tail);
  if (!match) return null;
  const { word = "", tail: copula = "" } = match.groups ?? {};
  // 計画する is a verb like others.
  if (word === "計画" && /^(?:を?し|す)/u.test(copula)) return null;
  const said = (cut: number, past: string): VerbForm => ({
    cut,
    past,
    politePast: past,
    reason: "verb",
    doubt: "planned",
  });
  const before = tail.slice(0, match.index);
  const asPolite = polite || /です|ます/u.test(copula);
  const did = asPolite ? "しました" : "した";
  const verb = plainVerb(before);
  if (verb) return said(match[0].length + verb.cut, asPolite ? verb.politePast : verb.past);
  if (word === "計画") return said(0, /[をに、てへ]$/u.test(before) && copula === "" ? did : "");
  const object = /を$/u.test(before) ? before.slice(0, -1) : before;
  const action = actionNoun(object);
  if (!action || /の$/u.test(action.before)) return said(0, "");
  if (object !== before && /を$/u.test(action.before)) return said(0, "");
  return said(match[0].length + (before.length - object.length), did);
}
