import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { createChecker } from "../../../src/domain/rules/createChecker";
import { departmentFormer } from "../../../src/domain/rules/department/departmentFormer";
import { keptChoices } from "../../../src/taskpane/state/keptChoices";
import { bookOf, sheetOf } from "../../support/sheetOf";

const profile = profileSchema.parse({
  departments: ["こども家庭課", "児童保育課"].map((name) => ({ name, formerly: ["子育て支援課"] })),
});
const former = "【子育て支援課】";

/** The findings of a sheet with these plans, one a measure, under as many empty title rows as `above`. */
const check = (plans: Readonly<Record<string, string>>, above = 0, city = profile) => {
  const titles = Array.from({ length: above }, (_, i) => [`表題${i}`]);
  const rows = Object.entries(plans).map(([measure, plan]) => [measure, "済", plan]);
  const header = ["施策", "令和4年度実績", "令和5年度計画"];
  const snapshot = bookOf([sheetOf([...titles, header, ...rows])]);
  const book = readPlanBook(snapshot, city);
  return createChecker([departmentFormer])({ snapshot, book, profile: city, outline: null });
};
const ids = (findings: ReturnType<typeof check>) => findings.map(({ id }) => id);

test("a choice follows its finding to another row, and does not stay with the row", () => {
  const before = check({ "① 見守り": `${former}\n・開く。`, "② 遊び場": `${former}\n・開く。` });
  const after = check({ "① 見守り": `${former}\n・開く。`, "② 遊び場": `${former}\n・開く。` }, 1);
  const [, second] = ids(before);
  expect(ids(after)[0]).toBe(second);
  expect([...keptChoices(new Map([[second!, 1]]), before, after)]).toEqual([[ids(after)[1], 1]]);
});

test("where one of two that are alike is gone, nobody can tell which was meant", () => {
  const before = check({ "① 見守り": `${former}\n・開く。\n${former}\n・続ける。` });
  const after = check({ "① 見守り": `【福祉課】\n・開く。\n${former}\n・続ける。` });
  expect([before.length, after.length]).toEqual([2, 1]);
  for (const id of ids(before)) {
    expect([...keptChoices(new Map([[id, 0]]), before, after)]).toEqual([]);
  }
});

test("where there is something else to choose from, it is chosen anew", () => {
  const plans = { "① 見守り": `${former}\n・開く。` };
  const other = profileSchema.parse({
    departments: ["児童保育課", "こども家庭課"].map((name) => ({
      name,
      formerly: ["子育て支援課"],
    })),
  });
  const before = check(plans);
  const [id] = ids(before);
  expect(keptChoices(new Map([[id!, 0]]), before, check(plans, 0, other)).size).toBe(0);
  expect([...keptChoices(new Map([[id!, 0]]), before, check(plans))]).toEqual([[id, 0]]);
});
