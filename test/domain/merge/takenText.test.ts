import { decide } from "../../../src/domain/merge/Decision";
import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import type { SheetChange } from "../../support/clerks/Clerk";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { addBlock, reword, write } from "../../support/clerks/write";

/** What F3 holds after one copy's change of it; undefined where nothing is written. */
function written(base: string, theirs: string, ours: string = base, said = "福祉課") {
  const { cells } = mergeReturned({
    profile,
    base: onPlan(write("F3", base))(smallPlan),
    master: onPlan(write("F3", ours)),
    returned: [{ file: "回答.xlsx", said, by: onPlan(write("F3", theirs)) }],
  });
  return cells.find(({ position }) => position.row === 2)?.after;
}

test.each([
  // How a tag is written is nobody's change: the words come, the tag stays as it stands in the master.
  ["［福祉課］\n■ 訪ねる。", "【福祉課】\n■ 毎月訪ねる。", "［福祉課］\n■ 毎月訪ねる。"],
  ["【福祉課】■ 訪ねる。", "【福祉課】■ 毎月訪ねる。", "【福祉課】■ 毎月訪ねる。"],
  ["【福祉課】■ 訪ねる。", "【福祉課】\n■ 毎月訪ねる。", "【福祉課】\n■ 毎月訪ねる。"],
  ["【福祉課】\n■ 訪ねる。", "【福祉課】■ 毎月訪ねる。", "【福祉課】\n■ 毎月訪ねる。"],
  // Other departments are a change.
  ["【福祉課】\n■ 訪ねる。", "【福祉課・防災課】\n■ 訪ねる。", "【福祉課・防災課】\n■ 訪ねる。"],
  ["（福祉課）■ 訪ねる。", "【福祉課】毎月訪ねる。", "【福祉課】毎月訪ねる。"],
])("%j, changed to %j, becomes %j", (base, theirs, after) => {
  expect(written(base, theirs)).toBe(after);
});

const given: Circulation = {
  ...{ profile, base: smallPlan },
  returned: [
    { file: "福祉課1.xlsx", said: "福祉課", by: onPlan(reword("F3", "訪ねる。", "毎月訪ねる。")) },
    { file: "福祉課2.xlsx", said: "福祉課", by: onPlan(reword("F3", "訪ねる。", "毎週訪ねる。")) },
  ],
};

test("all versions, once they stand one below the other, are there, and are not written again", () => {
  const [conflict] = mergeReturned(given).conflicts;
  if (!conflict) throw new Error("no conflict");
  const decisions = [decide(conflict, { kind: "all" })];
  const both = "【福祉課】\n■ 毎月訪ねる。\n【福祉課】\n■ 毎週訪ねる。";
  expect(mergeReturned({ ...given, decisions }).cells.map(({ after }) => after)).toEqual([both]);
  const master = onPlan(write("F3", both));
  expect(mergeReturned({ ...given, decisions, master }).cells).toEqual([]);
  // One of them alone is not all of them.
  const one = onPlan(write("F3", "【福祉課】\n■ 毎月訪ねる。"));
  expect(mergeReturned({ ...given, decisions, master: one }).cells).toHaveLength(1);
});

test("a decision for nothing takes the block out, for what stands there writes nothing", () => {
  const [conflict] = mergeReturned(given).conflicts;
  if (!conflict) throw new Error("no conflict");
  const after = (text: string) =>
    mergeReturned({ ...given, decisions: [decide(conflict, { kind: "text", text })] }).cells.map(
      (cell) => cell.after,
    );
  expect(after(" \n")).toEqual([""]);
  expect(after("")).toEqual([""]);
  expect(after("【福祉課】\n■ 訪ねる。")).toEqual([]);
});

test("what was decided is not taken over by a copy that would be taken without it", () => {
  const [conflict] = mergeReturned(given).conflicts;
  if (!conflict) throw new Error("no conflict");
  const decisions = [decide(conflict, { kind: "base" })];
  const [first] = given.returned;
  if (!first) throw new Error("no copy");
  const late = { ...given, returned: [first], decisions };
  const { cells, accepted, conflicts } = mergeReturned(late);
  expect({ cells, accepted }).toEqual({ cells: [], accepted: [] });
  expect(conflicts.map(({ decision }) => decision)).toEqual([{ kind: "base" }]);
  // Without the decision it is.
  expect(mergeReturned({ ...late, decisions: [] }).cells).toHaveLength(1);
});

test("nor is one that a person wrote anew", () => {
  const by = onPlan(addBlock("F5", "【新設課】\n■ 備える。"));
  const returned = [{ file: "福祉課.xlsx", said: "福祉課", by }];
  const open = mergeReturned({ profile, base: smallPlan, returned });
  const text = "【防災課】\n■ 備える。";
  const decisions = open.conflicts.map((one) => decide(one, { kind: "text", text }));
  const told = mergeReturned({ profile, base: smallPlan, returned, decisions });
  expect(told.cells.map(({ after }) => after)).toEqual([`【長寿社会課】\n■ 聞く。\n${text}`]);
  expect(told.accepted).toEqual([]);
});

test("a change that a person decided against is not among those that were taken", () => {
  const added = addBlock("F5", "【新設課】\n■ 備える。");
  const changes: SheetChange[] = [added, reword("F3", "訪ねる。", "毎月訪ねる。")];
  const returned = [{ file: "福祉課.xlsx", said: "福祉課", by: onPlan(...changes) }];
  const open = mergeReturned({ profile, base: smallPlan, returned });
  expect(open.conflicts.map(({ type }) => type)).toEqual(["unlisted-department"]);
  expect(open.accepted).toHaveLength(2);
  const decisions = open.conflicts.map((one) => decide(one, { kind: "base" }));
  const told = mergeReturned({ profile, base: smallPlan, returned, decisions });
  expect(told.accepted.map(({ header, after }) => [header, after])).toEqual([
    ["令和5年度計画", "【福祉課】\n■ 毎月訪ねる。"],
  ]);
  expect(told.cells).toHaveLength(1);
});
