import { align } from "../../../src/domain/merge/Alignment";
import { decide } from "../../../src/domain/merge/Decision";
import { slotKey } from "../../../src/domain/merge/describePlace";
import { slotsOf } from "../../../src/domain/merge/Slot";
import { mergeReturned, sideOf } from "../../support/clerks/circulation";
import { insertRow } from "../../support/clerks/rows";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { reword, write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

test("each has a key of its own, which is the same when the copies come again", () => {
  const two = "【防災課】\n■ 甲。\n【防災課】\n■ 甲。";
  const base = onPlan(write("F5", two))(smallPlan);
  const by = onPlan(
    write(
      "F5",
      "【防災課】\n■ 乙。\n【防災課】\n■ 丙。\n【長寿社会課】\n■ 丁。\n【長寿社会課】\n■ 戊。\n【長寿社会課】\n■ 己。",
    ),
    reword("E5", "聞いた", "誰かが聞いた"),
    insertRow(7, { C: "企業" }),
  );
  const returned = [{ file: "保育課.xlsx", said: "保育課", by }];
  const keys = () => mergeReturned({ profile, base, returned }).conflicts.map(({ id }) => id);
  expect(keys().length).toBeGreaterThan(4);
  expect(new Set(keys()).size).toBe(keys().length);
  expect(keys()).toEqual(keys());
});

test("a decision counts for its own conflict alone", () => {
  const by = onPlan(
    write("F3", "【福祉課】\n■ 誰かが訪ねる。\n【長寿社会課】\n■ 甲。"),
    reword("E5", "聞いた", "誰かが聞いた"),
  );
  const given = {
    profile,
    base: smallPlan,
    returned: [{ file: "保育課.xlsx", said: "保育課", by }],
  };
  const { conflicts } = mergeReturned(given);
  expect(conflicts).toHaveLength(3);
  for (const [nth, conflict] of conflicts.entries()) {
    const decisions = [decide(conflict, { kind: "version", label: "保育課" })];
    const after = mergeReturned({ ...given, decisions });
    expect(after.conflicts.map(({ decision }) => decision !== null)).toEqual(
      conflicts.map((_, i) => i === nth),
    );
    expect(after.cells).toHaveLength(1);
  }
});

/** The keys of the entries of a plan with these rows, each with a result and a plan. */
function slotKeys(rows: readonly (readonly string[])[]): string[] {
  const header = ["基本目標", "施策の展開", "区分", "担当課", "令和4年度実績", "令和5年度計画"];
  const side = sideOf(bookOf([sheetOf([header, ...rows])]), profile);
  return align(side, side).tables.flatMap((table) => slotsOf(table).map(slotKey));
}

test("an entry is known by its measure with all above it, its role, owner and column, and which of them it is", () => {
  // Each says something else: cells that all say the same may have been one.
  const rows = [
    ["1 支える", "① 見守り", "市民", "福祉課"],
    ["1 支える", "① 見守り", "市民", "防災課"],
    ["1 支える", "① 見守り", "行政", "福祉課"],
    ["1 支える", "② 相談", "市民", "福祉課"],
    ["2 守る", "① 見守り", "市民", "福祉課"],
    ["2 守る", "① 見守り", "市民", "福祉課"],
  ];
  const keys = slotKeys(rows.map((row, i) => [...row, `${i}回訪ねた。`, `${i}回訪ねる。`]));
  expect(keys).toHaveLength(12);
  expect(new Set(keys).size).toBe(12);
});

test("what it says, and the spaces in its names, do not matter", () => {
  const before = slotKeys([["1 支える", "① 見守り", "市民", "福祉課", "訪ねた。", "訪ねる。"]]);
  const after = slotKeys([["1　支える", "① 見守り", "市民", "福祉 課", "12件訪ねた。", ""]]);
  expect(after[0]).toBe(before[0]);
});
