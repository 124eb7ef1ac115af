import { profileSchema } from "../../../src/domain/profile/Profile";
import { plannersOf, plansOf } from "../../../src/domain/unreported/plansOf";
import type { UnreportedPlan } from "../../../src/domain/unreported/UnreportedPlan";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import { bookOf, sheetOf } from "../../support/sheetOf";

const profile = profileSchema.parse({
  departments: [
    { name: "こども課", formerly: ["子育て課"] },
    { name: "保育課", formerly: ["子育て課"] },
    { name: "福祉課" },
  ],
});
const book = bookOf([
  sheetOf([
    ["施策", "令和4年度実績"],
    ["見守り", "訪ねた。"],
  ]),
]);

function plan(...departments: readonly string[]): UnreportedPlan {
  const [measure] = planSheetsOf(readPlanBook(book, profile))[0]?.tables[0]?.measures ?? [];
  if (!measure) throw new Error("the sheet was not understood");
  const from = { file: "R4.xlsx", sheetId: "s", sheetName: "R4", position: { row: 1, column: 1 } };
  return { from, target: null, measure, departments, sentence: "集いを開く。", trace: 0 };
}

test("a plan is everybody's who may have taken over, each once", () => {
  expect(plannersOf(plan("子育て課", "こども課"), profile)).toEqual(["こども課", "保育課"]);
  expect(plannersOf(plan(), profile)).toEqual([]);
});

test("of one department, in order", () => {
  const plans = [plan("福祉課"), plan("子育て課"), plan(), plan("福祉課", "保育課")];
  expect(plansOf("保育課", plans, profile)).toEqual([plans[1], plans[3]]);
  expect(plansOf("防災課", plans, profile)).toEqual([]);
});
