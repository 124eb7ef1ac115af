import { classifyHeader } from "../../../src/domain/planSheet/classifyHeader";

test.each<[string[], string, number | null, string | null]>([
  [["令和4年度実績"], "result", 2022, null],
  [["令和4年度事業\n(事業名を入力)"], "project", 2022, null],
  [["令和５年度　計　画"], "plan", 2023, null],
  [["R5", "実施予定"], "plan", 2023, null],
  [["施　策"], "hierarchy", null, null],
  [["施策展開の方向性"], "hierarchy", null, null],
  [["区分"], "role", null, null],
  [["それぞれの役割"], "duty", null, null],
  [["社協", "令和4年度実施状況"], "result", 2022, "社協"],
  [["担当課"], "owner", null, null],
])("%j is %s", (tiers, kind, fiscalYear, party) => {
  expect(classifyHeader(tiers)).toEqual({ kind, fiscalYear, party, known: true });
});

test("a sentence is no header, whatever words it holds", () => {
  const sentence =
    "令和4年度計画に基づき、関係機関と連携しながら実績を積み重ね、地域福祉の推進に努める。";
  expect(classifyHeader([sentence]).known).toBe(false);
  expect(classifyHeader(["市民"])).toEqual({
    kind: "other",
    fiscalYear: null,
    party: null,
    known: false,
  });
});
