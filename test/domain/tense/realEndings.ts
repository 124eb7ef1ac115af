import type { TenseAnswer } from "../../../src/domain/tense/SentenceTense";
import { writtenLines } from "./Written";

/**
 * Every ending that stands in a plan column of the real tables, with the answer that a person gave to it when reading
 * them. The longest one that fits counts. Notes in brackets behind a full stop are left out of the comparison.
 */
const certain = `
  実施{する→した}。
  開催{する→した}。
  協力{する→した}。
  周知{する→した}。
  推進{する→した}。
  支援{する→した}。
  補助{する→した}。
  参加{する→した}。
  策定{する→した}。
  検討{する→した}。
  開拓{する→した}。
  貸し付け{する→した}。
  を行{う→った}。
  を図{る→った}。
  に努め{る→た}。
  を設け{る→た}。
  を深め{る→た}。
  を進め{る→た}。
  取り組{む→んだ}。
  相談対応を行{う→った}ほか、発達に関して支援が必要と思われる児に対しては専門スタッフが相談に応じ、専門支援機関と連携した支援を行{う→った}。
  巡回相談を行{う→った}ほか就学相談を実施し、特別な支援を必要とする就学前児童に対しての支援を行{う→った}。
  相談対応にあた{る→った}ほか、各支所保健福祉課でも相談対応にあたり、生活困窮者の把握に努め{る→た}。
  実施し{ます→ました}。
  開催し{ます→ました}。
  支援し{ます→ました}。
  促進し{ます→ました}。
  周知し{ます→ました}。
  構築し{ます→ました}。
  検討し{ます→ました}。
  対応し{ます→ました}。
  参加し{ます→ました}。
  出席し{ます→ました}。
  発信し{ます→ました}。
  発行し{ます→ました}。
  推薦し{ます→ました}。
  推進し{ます→ました}。
  委託し{ます→ました}。
  依頼し{ます→ました}。
  広報し{ます→ました}。
  養成し{ます→ました}。
  更新し{ます→ました}。
  確認し{ます→ました}。
  連携し{ます→ました}。
  PRし{ます→ました}。
  行い{ます→ました}。
  図り{ます→ました}。
  努め{ます→ました}。
  応じ{ます→ました}。
  取組み{ます→ました}。
  進め{ます→ました}。
  つなげ{ます→ました}。
  受け{ます→ました}。
  促し{ます→ました}。
`;

const asked = `
  つなげて{いく→きた}。
  取り組んで{いく→きた}。
  働きかけて{いきます→きました}。
  つなげて{いきます→きました}。
  対応して{いきます→きました}。
  掲載していきま す。
  提案し{ています→ました}。
  、計画{→した}。
  、計画{→した}
  12/10開催{予定→した}。
  図{る計画→った}。
  を開催{→した}。
  合わせて実施{→した}。
  の連携連絡会の事業計画
  「各地域型地域包括支援センターを中心として、地域別地域ケア会議及び個別地域ケア会議を開催し{ます→ました}。
`;

const unchanged = `
  した。
  った。
  ました。
  ました
  1回
  %
  箇所
  人
  人]
  新規貸付者
  月額貸付者
  確認」
  事業
  費
  授業
  課
  による啓発
  に係る支援
  事業の推進
  会議の開催
  協賛企業
`;

export type RealEnding = {
  readonly answer: TenseAnswer;
  readonly plan: string;
  readonly result: string;
};

export const realEndings: readonly RealEnding[] = [
  ...writtenLines("certain", certain),
  ...writtenLines("asked", asked),
  ...writtenLines("unchanged", unchanged),
];
