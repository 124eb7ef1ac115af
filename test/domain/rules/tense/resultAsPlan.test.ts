import { resultAsPlan } from "../../../../src/domain/rules/tense/resultAsPlan";
import { entriesOf, findingsOf, register } from "../entry/entryCheck";

/** What the rule says about one plan, of 令和5年度. */
const inPlan = (text: string) => findingsOf(resultAsPlan, entriesOf([["", text]]));

test("once a department's part, with the number of its sentences and no fix", () => {
  const plan =
    "【福祉課】\n■ 講座を開催する。\n■ 相談を受けました。\n■ 見守りを行いました。\n【防災安全課】\n■ 訓練を行う。\n【いきがい課】\n■ 集いを開いた（2回）。";
  expect(findingsOf(resultAsPlan, entriesOf([["", plan]]), register)).toMatchObject([
    {
      severity: "warning",
      position: { row: 1, column: 2 },
      subject: "相談を受けました。",
      departments: ["福祉課"],
      facts: { first: "相談を受けました。", sentences: 2 },
      fixes: [],
    },
    { departments: ["いきがいづくり課"], facts: { sentences: 1 } },
  ]);
});

test.each([
  "・講座を開催する。",
  "・講座を開催予定。",
  "・新たに開設した居場所を支援する。",
  "・項目を提案している。",
  "・居場所づくりの推進",
  "・訓練を行う。(令和5年6月7日実施済み)",
  // What leads to the plan.
  "・窓口を開設した。これを生かして相談を受ける。",
  // An earlier year by its name, and what has ended.
  "・令和4年度に計画を策定した。",
  "・令和4年度で事業を終了した。",
  "・対象となる施設がなくなったため、補助を廃止した。",
  "・全ての施設で整備済み。",
])("%j is a plan", (text) => {
  expect(inPlan(text)).toEqual([]);
});

test("a result behind a plan in the same item was left over", () => {
  expect(inPlan("・窓口を開設する。相談を受けた。")).toMatchObject([{ subject: "相談を受けた。" }]);
});

test("results may be results", () => {
  expect(findingsOf(resultAsPlan, entriesOf([["・講座を開催した。", ""]]))).toEqual([]);
});
