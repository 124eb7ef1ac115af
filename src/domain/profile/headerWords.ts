import type { ColumnKind } from "../planSheet/PlanColumn";

/**
 * What the words of a header cell mean. Read from the top: the first pattern that matches the whole cell (folded; years
 * and remarks in brackets taken out) decides, so more specific words stand before the general ones. A city's own words
 * are added by its profile (`synonyms`) and come first.
 */
export const headerWords: readonly { readonly kind: ColumnKind; readonly words: RegExp }[] = [
  { kind: "number", words: /^(?:No\.?|№|番号|通番|整理番号|項番)$/iu },
  {
    kind: "hierarchy",
    words:
      /^(?:基本目標|基本方針|基本理念|基本施策|目標|重点目標|推進目標|活動目標|(?:施策(?:展開|の展開)?の)?方向性?|施策の展開|施策(?:の)?体系|施策(?:名)?|主要施策|重点施策|細施策|活動名?|活動項目|項目|取組項目|取組(?:み)?名|具体的(?:な)?取組(?:み)?)$/u,
  },
  { kind: "role", words: /^(?:区分|主体|実施主体|担い手)$/u },
  { kind: "duty", words: /^(?:それぞれの)?役割$/u },
  {
    kind: "owner",
    words: /^(?:担当|所管|主管|関係|担当部署|担当部局|所管部署)(?:課|課等|課名|部署|部局|機関)?$/u,
  },
  {
    kind: "planAndResult",
    words: /^(?:計画(?:と|及び|[/／・、])実績|上段[:：]?計画[、,・／/]?下段[:：]?実績)$/u,
  },
  { kind: "planResultAxis", words: /^(?:計画[/／・]?実績(?:の)?(?:別|区分)|計実)$/u },
  {
    kind: "result",
    words:
      /^(?:の)?(?:実績(?:内容)?|(?:実施|取組(?:み)?|進捗|達成|活動)(?:の)?(?:状況|実績)|実施結果|取組結果|事業実績|実施内容)(?:等)?$/u,
  },
  {
    kind: "plan",
    words:
      /^(?:の)?(?:計画(?:内容)?|(?:実施|取組(?:み)?|事業|活動)(?:の)?(?:予定|計画)|予定|今後の(?:予定|取組(?:み)?|方針)|取組方針)(?:等)?$/u,
  },
  { kind: "project", words: /^(?:の)?(?:事業|事業名|予算事業|関連事業|事業名称|関連事業名)$/u },
  { kind: "indicator", words: /^(?:(?:評価|成果|(?:主な)?活動|数値)?指標(?:名)?)$/u },
  { kind: "target", words: /^(?:目標値|目標数値|数値目標)$/u },
  { kind: "rating", words: /^(?:(?:自己)?評価|達成度|進捗度|評定|達成率)$/u },
  { kind: "reason", words: /^(?:(?:評価の?)?理由|評価理由|課題(?:と対応)?)$/u },
  { kind: "note", words: /^(?:備考|摘要|特記事項|補足|メモ)$/u },
  { kind: "yearAxis", words: /^(?:年度|実施年度)$/u },
  { kind: "activity", words: /^.{0,24}(?:の役割|の取組(?:み)?)$/u },
];

/**
 * Words whose meaning depends on the year above them: under a past year what was done, under the newest what is to be
 * done – and where neither can be told, a question.
 */
export const eitherResultOrPlan = /^(?:の)?(?:取組(?:み)?(?:内容)?|事業内容|活動内容|内容)$/u;
