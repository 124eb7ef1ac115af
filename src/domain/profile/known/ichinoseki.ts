import { profileSchema } from "../Profile";
import type { KnownProfile } from "./KnownProfile";

/** Split up between the sheets of 令和4年度 and 令和5年度; which of the two took over what, the sheets do not say. */
const childCare = ["子育て支援課", "子育て支援センター"];

/**
 * 一関市, from the progress tables of its 第2期地域福祉計画 for 令和4年度 and 令和5年度. Departments stand in the order in
 * which the sheets first name them. いきがいづくり課 is never spelled right there.
 */
export const ichinoseki: KnownProfile = {
  id: "ichinoseki",
  city: "一関市",
  profile: profileSchema.parse({
    name: "一関市",
    roles: ["市民", "福祉事業者", "社協", "行政"],
    departments: [
      { name: "福祉課" },
      { name: "学校教育課" },
      { name: "こども家庭課", formerly: childCare },
      { name: "児童保育課", formerly: childCare },
      { name: "長寿社会課" },
      { name: "まちづくり推進課" },
      { name: "健康づくり課" },
      { name: "消防本部防災課" },
      {
        name: "いきがいづくり課",
        spellings: ["いきがいがづくり課", "いきがいきづくり課", "いきがいつくり課"],
      },
    ],
  }),
};
