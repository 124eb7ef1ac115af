import type { LabelCheck } from "../../../src/domain/outline/checkLabel";
import type { Outline } from "../../../src/domain/outline/Outline";

/** The outline of 第2期一関市地域福祉計画, as its leaflet and its table of directions have it together. */
export const ichinosekiTitles = {
  "1 地域福祉を担う人づくり": [
    "福祉教育の推進",
    "共に参加する意識の向上",
    "地域福祉を担う人材の育成と次世代の参加促進",
  ],
  "2 共に支え合う地域づくり": [
    "地域福祉の担い手のネットワークづくり",
    "地域とつながり続ける関係づくり",
    "協働による身近な地域の支え合い",
    "社会福祉法人間の連携の充実",
    "ボランティア・NPOの活動支援",
  ],
  "3 充実した福祉サービスを提供する仕組みづくり": [
    "相談体制の充実",
    "権利擁護の充実",
    "保健・医療・福祉・介護など各分野の連携推進",
    "生活困窮世帯への自立支援",
    "災害時の避難行動要支援者の支援",
    "社会福祉事業を担う人材の確保・育成",
  ],
};

export const ichinosekiOutline: Outline = {
  goals: Object.entries(ichinosekiTitles).map(([goal, titles]) => ({
    number: Number(goal.slice(0, 1)),
    title: goal.slice(2),
    directions: titles.map((title, i) => ({ number: i + 1, title })),
  })),
};

/** `1-(2)`: goal and direction in short. */
export type ShortName = string;

export function shortName(name: { goal: number; number: number | null }): ShortName {
  return `${name.goal}-(${name.number ?? "?"})`;
}

/** In short: `1-(1)` right, `1-(3) leaked-prefix` repaired, `? 2-(4) 3-(4)` asked about, `unknown`. */
export function inShort(check: LabelCheck): string {
  if (check.status === "unknown") return "unknown";
  if (check.status === "ask") return `? ${check.candidates.map(shortName).join(" ")}`;
  return check.status === "right" ? shortName(check) : `${shortName(check)} ${check.why}`;
}
