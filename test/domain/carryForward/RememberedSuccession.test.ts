import { pickedSuccessions } from "../../../src/domain/carryForward/pickedSuccessions";
import { joinSuccessions } from "../../../src/domain/carryForward/RememberedSuccession";
import { repick } from "../../../src/domain/carryForward/repick";
import { carryOne, reorganised as profile } from "./oneMeasure";

const plan = "【子育て支援課】\n■ 訪ねる。\n【介護課】\n■ 集う。";
const pick = (name: string) => ({ "子育て支援課#1": { successors: { 子育て支援課: name } } });
const said = (successor: string) => ({
  measure: "見守り",
  role: null,
  column: { kind: "result", fiscalYear: 2022, party: null },
  former: "子育て支援課",
  successor,
});

test("an answer is remembered by measure, role and column, and knows the place again", () => {
  const remembered = pickedSuccessions(repick(carryOne({ profile, plan }), pick("児童保育課")));
  expect(remembered).toEqual([said("児童保育課")]);
  const again = carryOne({ profile, plan, successions: remembered });
  expect(again.blocks[0]?.successions[0]).toMatchObject({ by: "remembered" });
  expect(again.after).toBe("【児童保育課】\n■ 訪ねた。\n【長寿社会課】\n■ 集った。");
  const elsewhere = [{ ...said("児童保育課"), measure: "相談" }];
  expect(carryOne({ profile, plan, successions: elsewhere }).renamed).toEqual([
    { from: "介護課", to: "長寿社会課" },
  ]);
});

test("what was not asked, kept or not taken is no answer", () => {
  const cell = carryOne({ profile, plan });
  expect(pickedSuccessions(cell)).toEqual([]);
  expect(pickedSuccessions(repick(cell, pick("子育て支援課")))).toEqual([]);
  const left = {
    "子育て支援課#1": { ...pick("児童保育課")["子育て支援課#1"], source: "none" as const },
  };
  expect(pickedSuccessions(repick(cell, left))).toEqual([]);
});

test("a newer answer takes the place of the one before; others stay", () => {
  const elsewhere = { ...said("こども家庭課"), role: "行政" };
  expect(joinSuccessions([said("こども家庭課"), elsewhere], [said("児童保育課")])).toEqual([
    said("児童保育課"),
    elsewhere,
  ]);
});
