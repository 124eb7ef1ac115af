import { profileSchema } from "../Profile";
import type { KnownProfile } from "./KnownProfile";

/**
 * 奥州市, from the 年次計画 of its 第2次地域福祉活動計画 (the legend as printed above the table) and the 実施計画 after it
 * (the roles). The 担当 column also says 総務・地域 and 法人; what they are short for the document does not say.
 */
export const oshu: KnownProfile = {
  id: "oshu",
  city: "奥州市",
  profile: profileSchema.parse({
    name: "奥州市",
    roles: ["市民・地域", "行政", "社会福祉協議会"],
    departments: [{ name: "総務企画課" }, { name: "地域福祉課" }, { name: "支所" }],
    legend: [
      { symbol: "◆", meaning: "検討及び協議" },
      { symbol: "○", meaning: "継続実施" },
      { symbol: "★", meaning: "新規取組み開始" },
      { symbol: "◎", meaning: "目標達成" },
      { symbol: "□", meaning: "評価・見直し" },
      { symbol: "■", meaning: "見直し実施" },
    ],
  }),
};
