/** Seats of the invented council: where a member comes from and the seat's part in it. No persons. */
export const COMMITTEE: readonly (readonly [string, string, string])[] = [
  ["学識経験", "大学（社会福祉学）", "会長"],
  ["地域の代表", "自治会の連合組織", "副会長"],
  ["地域の代表", "民生委員・児童委員の協議会", "委員"],
  ["地域の代表", "老人クラブの連合組織", "委員"],
  ["福祉の仕事", "高齢者の施設", "委員"],
  ["福祉の仕事", "障がいのある人の施設", "委員"],
  ["福祉の仕事", "保育の施設", "委員"],
  ["福祉の仕事", "社会福祉協議会", "委員"],
  ["保健・医療", "診療所", "委員"],
  ["公募", "市民（2席）", "委員"],
];
