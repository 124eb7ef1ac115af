import type { AskedReason } from "./SentenceTense";

/**
 * Verbs whose past would claim more than a plan says, though nothing is easier than to form it. Each pattern fits the
 * dictionary form (つながる) and the stem before ます (つながり).
 */
const doubts: readonly (readonly [AskedReason, RegExp])[] = [
  ["intention", /(?<!落)と(?:する|し)$|お願い(?:する|し|いたし|致し)$/u],
  ["opinion", /(?:期待|予想|予測|懸念|想定|危惧|予定|希望|とさ|必要と)(?:する|し|され|れ)る?$/u],
  ["opinion", /見込[むみ]$|(?:見込ま|望ま|思わ|言わ|いわ)れる?$/u],
  ["potential", /(?:でき|出来|られ|いただけ|頂け|もらえ)る?$/u],
  ["potential", /[行使担扱通会買言習払救補賄叶]える?$/u],
  ["potential", /(?:[働書行歩築聞聴動描泳導招]け|[防泳急継稼]げ|[持待打勝保]て)る?$/u],
  ["potential", /(?:[話出探押返渡示指貸残移直]|過ご|暮ら|[生活欠]か|果た|増や|減ら)せる?$/u],
  [
    "potential",
    /(?:[学選遊呼結飛運]べ|(?:[読住組歩挑営飲望]|[楽親]し|申し?込|盛り?込|踏み込)め)る?$/u,
  ],
  ["potential", /(?:[取送帰頼作守図語張戻回渡売登泊座参]|[関携変加終]わ|[集泊]ま)れる?$/u],
  ["outcome", /(?:つなが|繋が|高ま|深ま|広が|広ま|強ま|弱ま|変わ|減|固ま|まとま)[るり]$/u],
  [
    "outcome",
    /(?:増え|生まれ)る?$|が(?:進[むみ]|育[つち])$|整[うい]$|(?:増加|減少|向上)(?:する|し)$/u,
  ],
  ["state", /(?:あ|な|よ|お|異な|限|係|亘|わた)[るり]$/u],
  ["state", /(?:含|及)[むみぶび]$|(?:基づ|もとづ|除|欠)[くき]$|(?:足り|優れ|占め)る?$/u],
  ["state", /(?:^|[がはもにで、])い(?:る)?$|(?:ござ|かま|構)い$|差し支える?$/u],
  ["state", /(?:要|有|属|適|関|対|反|該当|相当|存在|不足|一致|共通|由来)(?:する|し)$/u],
];

/** Why a verb is asked about; null where it may be turned. */
export function verbDoubt(form: string): AskedReason | null {
  return doubts.find(([, pattern]) => pattern.test(form))?.[0] ?? null;
}
