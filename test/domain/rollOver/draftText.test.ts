import type { Profile } from "../../../src/domain/profile/Profile";
import { proposeRollOver } from "../../../src/domain/rollOver/proposeRollOver";
import { usualRollChoices, type RollChoices } from "../../../src/domain/rollOver/RollChoices";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { sourceOf } from "./roll";

describe("drafts are those of carrying forward", () => {
  const sheet = sheetOf([
    ["施策の展開", "令和4年度実績", "令和5年度計画"],
    ["見守り", "【福祉課】\n■声をかけた。\n■店を5店まわった。", "【福祉課】\n■声をかける。"],
    ["居場所", "【子育て支援課】\n■開いた。", "【子育て支援課】\n■もう一つ開く。"],
  ]);
  const drafts = (
    choices: Partial<RollChoices>,
    departments: Profile["departments"] = [],
    book = sheet,
  ) => {
    const source = sourceOf(bookOf([book]));
    const profile = { ...source.profile, departments };
    const proposal = proposeRollOver({ ...source, profile }, { ...usualRollChoices, ...choices });
    if (!proposal.ok) throw new Error(proposal.failure.code);
    return proposal.value.cells.filter(({ how }) => how === "draft");
  };
  const named = (...names: string[]) =>
    names.map((name) => ({ name, formerly: ["子育て支援課"], spellings: [] }));

  it("under today's name of the department where one took over", () => {
    const [, second] = drafts({}, named("こども家庭課"));
    expect(second?.after).toBe("【こども家庭課】\n■もう一つ開いた。");
    expect(second?.departments).toEqual(["こども家庭課"]);
  });

  it("under the former one where several could have: that is asked, never guessed", () => {
    const [, second] = drafts({}, named("こども家庭課", "児童保育課"));
    expect(second?.after).toBe("【子育て支援課】\n■もう一つ開いた。");
    expect(second?.successions).toMatchObject([
      { former: "子育て支援課", successor: null, by: "asked" },
    ]);
  });

  it("with what last year's result says beyond the plan, where that is chosen", () => {
    expect(drafts({ drafts: "both" }).map(({ after }) => after)).toEqual([
      "【福祉課】\n■声をかけた。\n■店を5店まわった。",
      "【子育て支援課】\n■もう一つ開いた。\n■開いた。",
    ]);
  });

  it("and what another department reported without having planned it", () => {
    const unplanned = sheetOf([
      ["施策の展開", "令和4年度実績", "令和5年度計画"],
      [
        "見守り",
        "【福祉課】\n■声をかけた。\n【健康課】\n■教室を開いた。",
        "【福祉課】\n■声をかける。",
      ],
    ]);
    const [first] = drafts({ drafts: "both" }, [], unplanned);
    expect(first?.after).toBe("【福祉課】\n■声をかけた。\n【健康課】\n■教室を開いた。");
    expect(drafts({}, [], unplanned)[0]?.after).toBe("【福祉課】\n■声をかけた。");
  });
});
