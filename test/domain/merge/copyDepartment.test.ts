import { mergeReturned, type Returned } from "../../support/clerks/circulation";
import { untouched } from "../../support/clerks/Clerk";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { addBlock, reword } from "../../support/clerks/write";

/** Whose a copy is taken to be, and by what; or what is asked, and who speaks for whom. */
function ownerOf(returned: Partial<Returned>): string {
  const { copies, questions } = mergeReturned({
    profile,
    base: smallPlan,
    returned: [{ file: "回答.xlsx", by: untouched, ...returned }],
  });
  const [copy] = copies;
  const [question, ...more] = questions;
  expect(more).toEqual([]);
  if (!question) return `${copy?.department} by ${copy?.by}`;
  if (!("candidates" in question) || question.code === "several-successors") return question.code;
  expect(copy).toMatchObject({ department: null, by: null });
  const told = question.candidates.map(({ department, by }) => ` ${department} by ${by}`);
  return [`${question.code}:`, ...told].join("");
}

const own = onPlan(reword("F3", "訪ねる。", "毎月訪ねる。"));
const others = onPlan(reword("E6", "受けた。", "3件受けた。"));

test("the stamp says, else the file's name, else what was changed", () => {
  expect(ownerOf({ stamped: "福祉課", by: own })).toBe("福祉課 by stamp");
  expect(ownerOf({ file: "福祉課.xlsx", by: own })).toBe("福祉課 by file-name");
  expect(ownerOf({ by: own })).toBe("福祉課 by changes");
  expect(ownerOf({ stamped: "福祉課" })).toBe("福祉課 by stamp");
});

test("what a person says stands above all of it", () => {
  const said = { said: "防災課", stamped: "福祉課", file: "長寿社会課.xlsx", by: own };
  expect(ownerOf(said)).toBe("防災課 by said");
});

test("where they disagree, a person is asked", () => {
  expect(ownerOf({ stamped: "福祉課", file: "防災課.xlsx" })).toBe(
    "department-disagrees: 福祉課 by stamp 防災課 by file-name",
  );
  expect(ownerOf({ file: "福祉課.xlsx", by: others })).toBe(
    "department-disagrees: 福祉課 by file-name 防災課 by changes",
  );
  expect(ownerOf({ file: "福祉課・防災課.xlsx" })).toBe(
    "department-disagrees: 福祉課 by file-name 防災課 by file-name",
  );
});

test("where all are silent, likewise", () => {
  expect(ownerOf({})).toBe("department-unknown:");
  expect(ownerOf({ by: onPlan(reword("D3", "声をかけ", "こえをかけ")) })).toBe(
    "department-unknown:",
  );
});

test("edits of one's own and of others' blocks: the name counts; without one, all who may have written are named", () => {
  const both = onPlan(
    reword("F3", "訪ねる。", "毎月訪ねる。"),
    reword("E6", "受けた。", "3件受けた。"),
  );
  expect(ownerOf({ file: "福祉課.xlsx", by: both })).toBe("福祉課 by file-name");
  expect(ownerOf({ by: both })).toBe("department-unknown: 福祉課 by changes 防災課 by changes");
});

test("joint blocks speak for whoever wrote all that was changed", () => {
  const joint = addBlock("F3", "【福祉課・防災課】\n■ 備える。");
  expect(ownerOf({ by: onPlan(joint) })).toBe(
    "department-unknown: 福祉課 by changes 防災課 by changes",
  );
  expect(ownerOf({ by: onPlan(joint, reword("E6", "受けた。", "3件受けた。")) })).toBe(
    "防災課 by changes",
  );
});

test("a former department's name stands for its successor; for several, a person says which", () => {
  expect(ownerOf({ stamped: "児童課" })).toBe("こども家庭課 by stamp");
  expect(ownerOf({ said: "児童課" })).toBe("こども家庭課 by said");
  expect(ownerOf({ said: "子育て課" })).toBe(
    "department-unknown: 保育課 by said 母子保健課 by said",
  );
  expect(ownerOf({ file: "子育て課.xlsx" })).toBe(
    "department-disagrees: 保育課 by file-name 母子保健課 by file-name",
  );
});

test("a tag that nobody knows, in a file of that name, is nobody's we know", () => {
  const by = onPlan(addBlock("F3", "【児童福祉課】\n■ 遊ぶ。"));
  expect(ownerOf({ file: "児童福祉課.xlsx", by })).toBe("department-unknown:");
});
