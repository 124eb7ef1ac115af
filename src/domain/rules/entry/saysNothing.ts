import { isArrow, isDash } from "../../schedule/marks";
import { fold } from "../../text/fold";

const year =
  "(?:(?:(?:令和|平成|[RHrh])(?:元|[0-9]{1,2})(?:年度?)?|[0-9]{2,4}年度?|[今本昨来翌前]年度)(?:は|の)?、?)?";
const none = "(?:なし|無し|無い|ない|ありません(?:でした)?|なかった)";
const subject =
  "(?:特に|(?:該当|実施|対象)(?:する|した)?(?:事業|取り?組み?|実績|項目|もの)?(?:は|が)?)";
const nothing = new RegExp(
  `^${year}(?:同[左上右前]|${subject}?${none}|(?:実績|予定|計画|事業)(?:は|が)?${none}|未定|未実施|〃|[(（]?再掲[)）]?)。?$`,
  "u",
);
const longest = 40;

/**
 * Whether a text only says that there is nothing to say, or that it stands elsewhere: 同左, →, 該当なし, 令和4年度は該当する事業が
 * ありません。 Whose it is, and in which column it stands, does not matter.
 */
export function saysNothing(text: string): boolean {
  if (text.length > longest) return false;
  return isDash(text) || isArrow(text) || nothing.test(fold(text));
}
