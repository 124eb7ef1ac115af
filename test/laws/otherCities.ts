import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { profileSchema, usualProfile, type Profile } from "../../src/domain/profile/Profile";
import { sheetOf } from "../support/sheetOf";

/** Sheets of invented cities that write otherwise than those of the fixtures, and with whose words they are checked. */
export type OtherCity = {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly profile: Profile;
};

const register = profileSchema.parse({
  departments: [
    { name: "福祉課" },
    { name: "長寿社会課", spellings: ["長寿課"] },
    { name: "健康課", formerly: ["保健課"] },
  ],
});

/** A measure a row: results of R4 in C, plans of R5 in D. */
function entries(...texts: readonly string[]): SheetSnapshot {
  const header = ["基本目標", "施策の展開", "令和4年度実績", "令和5年度計画"];
  const rows = texts.map((text, i) => ["1 安心", `(${i + 1}) 見守りその${i + 1}を進めます`, text]);
  return sheetOf([header, ...rows.map((row) => [...row, "【福祉課】\n・進める。"])]);
}

/** The same roles in every measure, with their duties. */
function form(roles: readonly string[], dutyOf: (role: string) => string): SheetSnapshot {
  const header = ["基本施策", "施策の展開", "区分", "役割", "令和4年度実績", "令和5年度計画"];
  const rows = [1, 2, 3, 4].flatMap((n) =>
    roles.map((role, i) => {
      const measure = i === 0 ? ["1 安心", `(${n}) 見守りその${n}`] : ["", ""];
      return [...measure, role, dutyOf(role), i === 0 ? "【福祉係】\n○見守りを行った。" : "", ""];
    }),
  );
  return sheetOf([header, ...rows]);
}

/** One measure with two roles in one cell, among others that have a row each. */
function collapsed(duties: string): SheetSnapshot {
  const rows = [
    ["施策の展開", "区分", "役割", "令和4年度実績", "令和5年度計画"],
    ["(1) 見守りを進めます", "市民\n行政", duties, "", ""],
    ...["(2) 相談を進めます", "(3) 学びを広めます"].flatMap((measure) => [
      [measure, "市民", "① 参加します。", "", ""],
      ["", "行政", "① 支えます。", "", ""],
    ]),
  ];
  return sheetOf(rows, ["A3:A4", "D3:D4", "E3:E4", "A5:A6", "D5:D6", "E5:E6"]);
}

const tags = entries(
  "【福祉課　長寿社会課】\n・訪ねた。",
  "［福祉課　長寿社会課・健康課］\n・開いた。",
  "【福祉課　高齢福祉係】\n・聞いた。",
  "（福祉課 ・ 健康課）\n・配った。",
  "【 健康課】\n・測った。",
  "【長寿社会課\n・集った。",
  "【大東支所　市民課・福　祉　課】\n・受けた。",
  "【福祉課・福祉課・健康課・福祉課】\n・研修会\n　○第1回\n　○第2回\n・相談会\n●交流会",
  "【ﾎﾞﾗﾝﾃｨｱｾﾝﾀｰ】\n･ﾎﾞﾗﾝﾃｨｱ㈱の集い",
);

const owned = sheetOf([
  ["施策の展開", "担当課", "令和4年度実績", "令和5年度計画"],
  ["(1) 見守りを進めます", "福祉課（高齢係）\n長寿社会課ほか", "・訪ねた。", "・訪ねる。"],
  ["(2) 相談を進めます", "福祉課 高齢係、健康課、健康課", "・聞いた。", "・聞く。"],
  ["(3) 広報を進めます", "社会部福祉課・保健課・長寿課", "・配った。", "・配る。"],
]);

const lettered = (role: string) => `ア ${role}は支え合います。\nイ ${role}は学びます。`;

export const otherCities: readonly OtherCity[] = [
  { name: "tags, no register", sheets: [tags], profile: usualProfile },
  { name: "tags and a register", sheets: [tags], profile: register },
  { name: "owners and a register", sheets: [owned], profile: register },
  ...[
    ["市民", "事業者", "市"],
    ["市民・地域", "社協・行政"],
    ["市　民", "行　政", "社会福祉協議会"],
  ].map((roles) => ({
    name: roles.join("|"),
    sheets: [form(roles, lettered)],
    profile: usualProfile,
  })),
  ...[
    "（市民の役割）\n① 参加\n（行政の役割）\n① 支援",
    "① 参加します。\n　・行事\n① 支援します。",
    "【見守り】\n① 訪ねます。\n【学び】\n① 教えます。",
  ].map((duties) => ({
    name: duties.replaceAll("\n", " "),
    sheets: [collapsed(duties)],
    profile: usualProfile,
  })),
];
