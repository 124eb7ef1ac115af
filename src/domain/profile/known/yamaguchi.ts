import { profileSchema } from "../Profile";
import type { KnownProfile } from "./KnownProfile";

const departments = [
  ...["地域福祉課", "協働推進課", "ふるさと産業振興課", "学校教育課", "社会教育課"],
  ...["障がい福祉課", "都市計画課", "高齢福祉課", "子育て保健課", "こども未来課", "中央図書館"],
  ...["防災危機管理課", "健康増進課", "介護保険課"],
];

/**
 * 山口市, from its 実施状況報告 of 平成30年度: the actors that the header's groups name, and every name of the 担当課
 * column, in the order of the sheets.
 */
export const yamaguchi: KnownProfile = {
  id: "yamaguchi",
  city: "山口市",
  profile: profileSchema.parse({
    name: "山口市",
    roles: ["住民、地域", "関係機関", "市社会福祉協議会", "市"],
    departments: departments.map((name) => ({ name })),
  }),
};
