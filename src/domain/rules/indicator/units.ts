/** What is counted: how it is written, and one name for spellings and near kinds that may stand for one another. */
const units: readonly (readonly [name: string, written: string])[] = [
  ["か所", "[かヵヶカケ箇個]所"],
  ["%", "%|パーセント"],
  ["ポイント", "ポイント"],
  ["法人等", "事業所|事業者|企業|法人|団体|機関|社(?!協)"],
  ["地区", "(?:地区|地域)(?:社協|協議会?)?"],
  ["グループ", "グループ|サークル|クラブ"],
  ["世帯", "世帯|戸"],
  ["施設", "施設|園|館"],
  ["人", "人|名"],
  ["回", "回(?!目)"],
  ["件", "件(?!目)"],
  ["校", "校"],
  ["日", "日"],
  ["時間", "時間"],
  ["会場", "会場"],
  ["講座", "講座|教室|コース"],
  ["組", "組(?!織)"],
  ["組織", "組織"],
  ["店", "店舗|店"],
  ["項目", "項目"],
  ["種類", "種類"],
  ["円", "円"],
  ["台", "台"],
  ["棟", "棟"],
  ["床", "床"],
  ["枚", "枚"],
  ["冊", "冊"],
  ["本", "本"],
  ["部", "部(?!会)"],
  ["基", "基"],
];

/** Matches any of them, the longer first. */
export const unitPattern = units.map(([, written]) => written).join("|");

/** The name under which figures are compared. `""` for none. */
export function unitName(written: string): string {
  const found = units.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "u").test(written));
  return found?.[0] ?? "";
}
