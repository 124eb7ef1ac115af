import { decide } from "../../../src/domain/merge/Decision";
import type { Choice } from "../../../src/domain/merge/Choice";
import type { ConflictType } from "../../../src/domain/merge/MergeOutcome";
import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { insertRow } from "../../support/clerks/rows";
import { reword, write } from "../../support/clerks/write";

const given: Circulation = {
  profile,
  base: smallPlan,
  returned: [
    { file: "福祉課.xlsx", by: onPlan(reword("F3", "訪ねる。", "毎月訪ねる。")) },
    {
      file: "防災課.xlsx",
      said: "防災課",
      by: onPlan(reword("F3", "訪ねる。", "誰かが訪ねる。")),
    },
  ],
  master: onPlan(reword("F3", "訪ねる。", "年に2回訪ねる。")),
};

/** The plan cell of the first measure after these decisions; undefined where nothing is written. */
function written(
  choices: Partial<Record<ConflictType, Choice>>,
  circulation: Circulation = given,
): string | undefined {
  const { conflicts } = mergeReturned(circulation);
  const decisions = conflicts.flatMap((one) => {
    const choice = choices[one.type];
    return choice ? [decide(one, choice)] : [];
  });
  return mergeReturned({ ...circulation, decisions }).cells[0]?.after;
}

test("to keep things against an outsider does not undo what was decided of the same block", () => {
  const own: Choice = { kind: "version", label: "福祉課" };
  expect(written({ "same-block-divergent": own })).toBe("【福祉課】\n■ 毎月訪ねる。");
  expect(written({ "same-block-divergent": own, "foreign-block-edit": { kind: "keep" } })).toBe(
    "【福祉課】\n■ 毎月訪ねる。",
  );
  expect(written({ "foreign-block-edit": { kind: "keep" } })).toBeUndefined();
});

test("a decision counts beside a late copy that says nothing new, and is open again beside one that does", () => {
  const { conflicts } = mergeReturned(given);
  const decisions = conflicts
    .filter(({ type }) => type === "same-block-divergent")
    .map((one) => decide(one, { kind: "version", label: "福祉課" }));
  const late = (words: string): Circulation => ({
    ...given,
    decisions,
    returned: [
      ...given.returned,
      { file: "福祉課(修正).xlsx", by: onPlan(reword("F3", "訪ねる。", words)) },
    ],
  });
  const settled = (circulation: Circulation) =>
    mergeReturned(circulation).conflicts.find(({ type }) => type === "same-block-divergent");
  expect(settled(late("毎月 訪ねる。"))?.decision).toEqual({ kind: "version", label: "福祉課" });
  expect(mergeReturned(late("毎月 訪ねる。")).cells).toHaveLength(1);
  expect(settled(late("毎週訪ねる。"))?.decision).toBeNull();
  expect(mergeReturned(late("毎週訪ねる。")).cells).toEqual([]);
  // Also where the decision is in the master by now.
  const master = onPlan(write("F3", "【福祉課】\n■ 毎月訪ねる。"));
  expect(settled({ ...late("毎週訪ねる。"), master })).toMatchObject({
    decision: null,
    standing: "【福祉課】\n■ 毎月訪ねる。",
  });
});

test("a text of a person's own that would run into another block stays open, and the rest is written", () => {
  const returned = [
    {
      file: "福祉課.xlsx",
      by: onPlan(
        reword("E3", "測った。", "誰かが測った。"),
        reword("E3", "訪ねた。", "12件訪ねた。"),
      ),
    },
  ];
  const circulation = { profile, base: smallPlan, returned };
  const { conflicts } = mergeReturned(circulation);
  const decisions = conflicts.map((one) => decide(one, { kind: "text", text: "■ 課名のない文。" }));
  const told = mergeReturned({ ...circulation, decisions });
  expect(told.cells.map(({ after }) => after)).toEqual([
    "【福祉課】\n■ 12件訪ねた。\n【長寿社会課】\n■ 測った。",
  ]);
  expect(told.conflicts.map(({ type, decision }) => [type, decision])).toEqual([
    ["foreign-block-edit", null],
  ]);
});

test("untagged text that comes back beside a new block stands above it", () => {
  const base = onPlan(write("F3", "全課で取り組む。"))(smallPlan);
  const by = onPlan(write("F3", "皆で取り組む。\n【福祉課】\n■ 訪ねる。"));
  const circulation = {
    ...{ profile, base, master: onPlan(write("F3", "")) },
    returned: [{ file: "福祉課.xlsx", by }],
  };
  expect(written({ "shared-cell-edit": { kind: "base" } }, circulation)).toBe(
    "全課で取り組む。\n【福祉課】\n■ 訪ねる。",
  );
});

test("a row of a copy's own is told; that it was seen is remembered, and nothing is written", () => {
  const by = onPlan(
    insertRow(6, { C: "企業", D: "① 協力します。" }),
    insertRow(6, { C: "企業", D: "① 協力します。" }),
  );
  const circulation = {
    profile,
    base: smallPlan,
    returned: [{ file: "防災課.xlsx", said: "防災課", by }],
  };
  const { conflicts } = mergeReturned(circulation);
  expect(conflicts.map(({ type }) => type)).toEqual(["row-inserted", "row-inserted"]);
  expect(new Set(conflicts.map(({ id }) => id)).size).toBe(2);
  const decisions = conflicts.map((one) => decide(one, { kind: "keep" }));
  const told = mergeReturned({ ...circulation, decisions });
  expect(told.cells).toEqual([]);
  expect(told.conflicts.map(({ decision }) => decision)).toEqual([
    { kind: "keep" },
    { kind: "keep" },
  ]);
});
