import type { Circulation } from "../../support/clerks/circulation";
import { mergeReturned } from "../../support/clerks/circulation";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { positionAt, write } from "../../support/clerks/write";

/** What is told of an entry that was merged, and what is asked; F3 holds `sent` in the copies' base. */
function told(sent: string, ...copies: readonly (readonly [said: string, text: string])[]) {
  const returned: Circulation["returned"] = copies.map(([said, text]) => ({
    ...{ file: `${said}.xlsx`, said },
    by: onPlan(write("F3", text)),
  }));
  const base = onPlan(write("F3", sent))(smallPlan);
  const { infos, questions, cells } = mergeReturned({ profile, base, returned });
  return { infos, questions, after: cells.map(({ after }) => after) };
}
const place = { sheetName: "進捗表", position: positionAt("F3"), texts: [] };

test("a block that its owner took out, with what it said", () => {
  expect(told("【福祉課】\n■ 訪ねる。", ["福祉課", ""])).toEqual({
    after: [""],
    questions: [],
    infos: [
      {
        ...{ ...place, type: "block-deleted-by-owner", file: "福祉課.xlsx" },
        ...{ before: "【福祉課】\n■ 訪ねる。", after: "" },
      },
    ],
  });
});

test("a former department's tag that became its successor's, with both names", () => {
  const { infos, after } = told("【児童課・福祉課】\n■ 遊ぶ。", [
    "こども家庭課",
    "【こども家庭課・福祉課】\n■ 遊ぶ。",
  ]);
  expect(after).toEqual(["【こども家庭課・福祉課】\n■ 遊ぶ。"]);
  expect(infos).toEqual([
    {
      ...{ ...place, type: "department-renamed", file: "こども家庭課.xlsx" },
      ...{ before: "児童課・福祉課", after: "こども家庭課・福祉課" },
    },
  ]);
});

test("of several successors, one is enough; another department's tag is no new name", () => {
  const { infos, after } = told("【子育て課・福祉課】\n■ 遊ぶ。", [
    "福祉課",
    "【保育課・福祉課】\n■ 遊ぶ。",
  ]);
  expect(after).toEqual(["【保育課・福祉課】\n■ 遊ぶ。"]);
  expect(infos.map(({ type }) => type)).toEqual(["department-renamed"]);
  expect(told("【福祉課】\n■ 訪ねる。", ["福祉課", "【防災課】\n■ 訪ねる。"])).toMatchObject({
    after: ["【防災課】\n■ 訪ねる。"],
    infos: [],
  });
});

test("the same change of a joint block in several departments' copies", () => {
  const joint = "【福祉課・防災課】\n■ 備える。";
  const changed = "【福祉課・防災課】\n■ 毎月備える。";
  const info = { ...place, type: "joint-block-identical", before: "", after: changed };
  expect(told(joint, ["福祉課", changed], ["防災課", changed])).toEqual({
    after: [changed],
    questions: [],
    infos: [
      { ...info, file: "福祉課.xlsx" },
      { ...info, file: "防災課.xlsx" },
    ],
  });
  expect(told(joint, ["福祉課", changed]).infos).toEqual([]);
});

test("whose a former department's block is, where several took over", () => {
  const former = "【子育て課】\n■ 遊ぶ。";
  expect(told(former, ["保育課", "【子育て課】\n■ 毎月遊ぶ。"])).toEqual({
    after: [],
    infos: [],
    questions: [
      {
        ...{ code: "several-successors", file: "保育課.xlsx", former: "子育て課" },
        candidates: ["保育課", "母子保健課"],
      },
    ],
  });
});
