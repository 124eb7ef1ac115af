import type { ColumnKind } from "../planSheet/PlanColumn";

/**
 * What the words of a header cell mean. Read from the top: the first pattern that matches the whole cell (folded, years
 * and remarks in brackets taken out) decides. More specific words stand before the general ones they contain.
 */
export const headerWords: readonly { readonly kind: ColumnKind; readonly words: RegExp }[] = [
  { kind: "number", words: /^(?:No\.?|番号|通番|整理番号)$/iu },
  {
    kind: "hierarchy",
    words:
      /^(?:基本目標|基本方針|基本理念|基本施策|目標|重点目標|(?:施策(?:展開|の展開)?の)?方向性?|施策の展開|施策の体系|施策|主要施策|重点施策|活動名|項目|取組項目|細施策)$/u,
  },
  { kind: "role", words: /^(?:区分|主体|実施主体|担い手)$/u },
  { kind: "duty", words: /^(?:それぞれの)?役割$/u },
  { kind: "owner", words: /^(?:担当|担当課|所管課|主管課|関係課|担当部署|所管)(?:名)?$/u },
  { kind: "planAndResult", words: /^(?:計画(?:と|・|及び|\/)実績)$/u },
  {
    kind: "result",
    words:
      /^(?:の)?(?:実績|実施状況|取組状況|取組実績|実施実績|達成状況|実施内容|事業実績|進捗状況)(?:等)?$/u,
  },
  {
    kind: "plan",
    words: /^(?:の)?(?:計画|実施予定|予定|取組予定|実施計画|事業計画|今後の予定|取組計画)(?:等)?$/u,
  },
  { kind: "project", words: /^(?:の)?(?:事業|事業名|予算事業|関連事業|事業名称)$/u },
  { kind: "indicator", words: /^(?:指標|評価指標|成果指標|(?:主な)?活動指標)$/u },
  { kind: "target", words: /^(?:目標値|目標数値)$/u },
  { kind: "rating", words: /^(?:評価|自己評価|達成度|進捗度)$/u },
  { kind: "reason", words: /^(?:理由|評価理由|評価の理由)$/u },
  { kind: "note", words: /^(?:備考|摘要|特記事項)$/u },
];
