import { judgeChange } from "../../../src/domain/merge/judgeChange";
import { knownDepartments } from "../../../src/domain/merge/knownDepartments";
import { mergeBlocksOf, type MergeBlock } from "../../../src/domain/merge/MergeBlock";
import { profile } from "../../support/clerks/smallPlan";

const known = knownDepartments([], profile);

function block(text: string | null): MergeBlock | null {
  const [first] = text === null ? [] : mergeBlocksOf(text, { divided: true, profile });
  return first ?? null;
}

/** What a copy may do: `own`, `joint` with others, `unlisted`, `foreign`, `shared`, or `ask`. */
function judged(
  was: string | null,
  is: string | null,
  department: string | null = "福祉課",
  owners: readonly string[] = [],
): string {
  const change = { was: block(was), is: block(is) };
  const verdict = judgeChange(change, department, owners, known);
  return verdict.kind === "own" && verdict.joint ? "joint" : verdict.kind;
}

const [own, other, joint] = ["【福祉課】\n■ 甲", "【防災課】\n■ 甲", "【防災課・福祉課】\n■ 甲"];

test.each([
  ["edits, adds and takes out what is its own", own, "【福祉課】\n■ 乙", "own"],
  ["", null, own, "own"],
  ["", own, null, "own"],
  ["gives its own block another tag", own, other, "own"],
  ["works in a joint block of its own", joint, "【防災課・福祉課】\n■ 乙", "joint"],
  ["adds one", null, joint, "joint"],
  ["works in somebody else's", other, "【防災課】\n■ 乙", "foreign"],
  ["", null, other, "foreign"],
  ["", other, null, "foreign"],
  ["makes somebody else's block its own", other, own, "foreign"],
  ["adds one under a tag that nobody knows", null, "【新設課】\n■ 甲", "unlisted"],
  ["", null, "【福祉課・新設課】\n■ 甲", "unlisted"],
  ["", null, "【長寿社会課・福祉課・新設課】\n■ 甲", "unlisted"],
  ["gives its own block such a tag", own, "【新設課】\n■ 甲", "unlisted"],
  ["puts such a name beside somebody else's", null, "【防災課・新設課】\n■ 甲", "foreign"],
  ["gives somebody else's block such a tag", other, "【新設課】\n■ 甲", "foreign"],
  ["writes where no tag stands", null, "甲をした。", "shared"],
  ["", "甲をした。", null, "shared"],
])("whoever %s: %j → %j is %s", (_who, was, is, verdict) => {
  expect(judged(was, is)).toBe(verdict);
});

test("a copy of which nobody knows whose it is may write nothing", () => {
  expect(judged(own, null, null)).toBe("foreign");
  expect(judged(null, "【新設課】\n■ 甲", null)).toBe("foreign");
});

test("its own name is not strange to it, though the register does not have it", () => {
  expect(judged(null, "【新設課】\n■ 甲", "新設課")).toBe("own");
  expect(judged("【新設課】\n■ 甲", "【新設課・福祉課】\n■ 甲", "新設課")).toBe("own");
});

test("text under no tag is the owners' of the row; those of two, both", () => {
  expect(judged("甲", "乙", "福祉課", ["福祉課"])).toBe("own");
  expect(judged("甲", "乙", "福祉課", ["福祉課", "防災課"])).toBe("joint");
  expect(judged("甲", "乙", "福祉課", ["防災課"])).toBe("foreign");
});

test("a former department's block is its successor's; where several took over, a person says whose", () => {
  expect(judged("【児童課】\n■ 甲", "【児童課】\n■ 乙", "こども家庭課")).toBe("own");
  expect(judged("【子育て課】\n■ 甲", "【子育て課】\n■ 乙", "保育課")).toBe("ask");
  expect(judged("【子育て課】\n■ 甲", "【子育て課】\n■ 乙", "福祉課")).toBe("foreign");
  // Its own name stands there as well: then it is its own in any case.
  expect(judged("【子育て課・保育課】\n■ 甲", "【子育て課・保育課】\n■ 乙", "保育課")).toBe(
    "joint",
  );
});
