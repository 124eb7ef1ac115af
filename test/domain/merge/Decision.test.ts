import type { Choice } from "../../../src/domain/merge/Choice";
import { decide, settles, versionKey } from "../../../src/domain/merge/Decision";
import type { Conflict } from "../../../src/domain/merge/MergeOutcome";
import { mergeReturned } from "../../support/clerks/circulation";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { reword, write } from "../../support/clerks/write";

/** Two copies of one department, and a master that says something else by now. */
function openConflict(): Conflict {
  const { conflicts } = mergeReturned({
    ...{ profile, base: smallPlan, master: onPlan(reword("F3", "訪ねる。", "年に2回訪ねる。")) },
    returned: [
      {
        file: "福祉課1.xlsx",
        said: "福祉課",
        by: onPlan(reword("F3", "訪ねる。", "毎月訪ねる。")),
      },
      { file: "福祉課2.xlsx", said: "福祉課", by: onPlan(write("F3", "")) },
    ],
  });
  const [conflict] = conflicts;
  if (!conflict) throw new Error("no conflict");
  return conflict;
}

test.each<[Choice, string]>([
  [{ kind: "keep" }, "【福祉課】\n■ 年に2回訪ねる。"],
  [{ kind: "base" }, "【福祉課】\n■ 訪ねる。"],
  [{ kind: "version", label: "福祉課（福祉課1.xlsx）" }, "【福祉課】\n■ 毎月訪ねる。"],
  [{ kind: "version", label: "福祉課（福祉課2.xlsx）" }, ""],
  // Nobody's: it stays as it is.
  [{ kind: "version", label: "防災課" }, "【福祉課】\n■ 年に2回訪ねる。"],
  // Empty ones leave no empty line.
  [{ kind: "all" }, "【福祉課】\n■ 年に2回訪ねる。\n【福祉課】\n■ 毎月訪ねる。"],
  [{ kind: "text", text: "【福祉課】\n■ 折を見て訪ねる。" }, "【福祉課】\n■ 折を見て訪ねる。"],
])("%j: %j stands from now on", (choice, outcome) => {
  const conflict = openConflict();
  expect(decide(conflict, choice)).toEqual({
    conflict: conflict.id,
    seen: [...new Set([...conflict.seen, versionKey(outcome)])],
    choice,
    outcome,
  });
});

test("it settles that conflict, as long as it has seen every text of it", () => {
  const conflict = openConflict();
  const made = decide(conflict, { kind: "text", text: "【福祉課】\n■ 折を見て訪ねる。" });
  const seen = (...texts: string[]): Pick<Conflict, "id" | "seen"> => ({
    id: conflict.id,
    seen: texts.map(versionKey),
  });
  expect(settles(made, conflict)).toBe(true);
  expect(settles(made, seen("【福祉課】\n■ 折を見て訪ねる。", "【福祉課】 ■ 訪ねる。"))).toBe(true);
  expect(settles(made, seen("【福祉課】\n■ 訪ねる。", "【福祉課】\n■ 毎週訪ねる。"))).toBe(false);
  expect(settles(made, { ...conflict, id: "another" })).toBe(false);
});

test("all texts of a conflict are seen: what was circulated, what stands, and the versions", () => {
  const conflict = openConflict();
  const texts = [conflict.base, conflict.standing, ...conflict.versions.map(({ text }) => text)];
  expect([...conflict.seen].sort()).toEqual([...new Set(texts.map(versionKey))].sort());
});
