import fc from "fast-check";
import { changedLines, type LineChange } from "../../../src/taskpane/components/changedLines";

const same = (text: string): LineChange => ({ kind: "same", text });

test("two changed places of a long text: the lines between them stay", () => {
  expect(
    changedLines(
      "【福祉課】\n・訪ねる。\n・聞く。\n・配る。",
      "【福祉課】\n・毎週訪ねる。\n・聞く。\n・配った。",
    ),
  ).toEqual([
    same("【福祉課】"),
    { kind: "changed", before: "・訪ねる。", after: "・毎週訪ねる。" },
    same("・聞く。"),
    { kind: "changed", before: "・配る。", after: "・配った。" },
  ]);
});

test("a line that is new, and one that went", () => {
  expect(changedLines("甲\n乙", "甲\n丙\n乙")).toEqual([
    same("甲"),
    { kind: "added", after: "丙" },
    same("乙"),
  ]);
  expect(changedLines("甲\n丙\n乙", "甲\n乙")).toEqual([
    same("甲"),
    { kind: "removed", before: "丙" },
    same("乙"),
  ]);
});

test("an empty cell has no line; an empty line is one", () => {
  expect(changedLines("", "甲")).toEqual([{ kind: "added", after: "甲" }]);
  expect(changedLines("甲", "")).toEqual([{ kind: "removed", before: "甲" }]);
  expect(changedLines("甲\n\n乙", "甲\n\n乙")).toEqual([same("甲"), same(""), same("乙")]);
});

test("both texts can be read off it, line by line", () => {
  const text = fc.array(fc.constantFrom("甲", "乙", "", "丙丁"), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const changes = changedLines(a.join("\n"), b.join("\n"));
      const before = changes.flatMap((change) =>
        change.kind === "same" ? [change.text] : change.kind === "added" ? [] : [change.before],
      );
      const after = changes.flatMap((change) =>
        change.kind === "same" ? [change.text] : change.kind === "removed" ? [] : [change.after],
      );
      expect([before, after]).toEqual([a, b]);
    }),
    { seed: 6, numRuns: 300 },
  );
});
