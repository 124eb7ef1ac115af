import type { MeasureId } from "./MeasureId";

type MeasureText = { readonly thisYear: string; readonly lastYear: string };

const same = (text: string): MeasureText => ({ thisYear: text, lastYear: text });

/** The measures' texts without their numbers. Three were worded a little differently last year. */
export const MEASURES: Readonly<Record<MeasureId, MeasureText>> = {
  watchShops: same("見守り協力店の登録"),
  wasteCalls: same("ごみ出しからの声かけ"),
  visitingAdvice: same("出張よろず相談"),
  letterAdvice: same("はがきで届く悩み相談"),
  verandas: same("空き家を使った縁側づくり"),
  supperTables: same("子どもと囲む夕方の食卓"),
  radioExercise: same("朝のラジオ体操会場"),
  skillRegister: {
    thisYear: "得意なことを持ち寄る手助け登録のしくみ",
    lastYear: "得意なことを持ち寄る手助け登録の仕組み",
  },
  youngExperience: same("若い世代の福祉しごと体験"),
  callList: {
    thisYear: "災害のときに声をかけ合う名簿づくりと地図の見直し",
    lastYear: "災害の時に声をかけ合う名簿づくりと地図の見直し",
  },
  shelterDrill: same("福祉避難所を開く訓練"),
  shoppingRides: same("乗り合いの買い物便"),
  stepFree: {
    thisYear: "段差のない道と住まいの手入れを進める取組",
    lastYear: "段差の無い道と住まいの手入れを進める取組",
  },
  moneyHelp: same("お金と契約の困りごとへの手助け"),
};
