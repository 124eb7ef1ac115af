import fc from "fast-check";
import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import type { Fix } from "../../../src/domain/rules/Finding";
import { joinFixes } from "../../../src/domain/rules/joinFixes";

const at = (row: number) => ({ sheetId: "s", position: { row, column: 3 } });
const fix = (before: string, after: string, row = 0): Fix => ({
  choice: null,
  edits: [
    { kind: "setContent", ...at(row), before: textContent(before), after: textContent(after) },
  ],
});
const texts = (edits: readonly SheetEdit[]) =>
  edits.map((edit) =>
    edit.kind === "setContent" && edit.after.kind === "text" ? edit.after.text : "",
  );

const cell = "［福祉課］\n・見守る。\n【いきがいきづくり課】\n・開く。";

test("two slips in one cell are put right together", () => {
  const { edits, left } = joinFixes([
    fix(cell, cell.replace("［福祉課］", "【福祉課】")),
    fix(cell, cell.replace("いきがいきづくり課", "いきがいづくり課")),
  ]);
  expect(texts(edits)).toEqual(["【福祉課】\n・見守る。\n【いきがいづくり課】\n・開く。"]);
  expect(left).toEqual([]);
});

test("two fixes of the same characters: the first is taken, the other is left", () => {
  const [one, two] = [fix("子育て支援課", "こども家庭課"), fix("子育て支援課", "児童保育課")];
  expect(joinFixes([one, two])).toEqual({ edits: one.edits, left: [two] });
});

test("the same fix twice is one edit", () => {
  const { edits, left } = joinFixes([fix("a b", "a c"), fix("a b", "a c")]);
  expect([texts(edits), left]).toEqual([["a c"], []]);
});

test("cells keep apart", () => {
  expect(texts(joinFixes([fix("x", "y", 1), fix("x", "z", 2)]).edits)).toEqual(["y", "z"]);
});

test("fixes of the form come last, from below upwards; what touches their cells is left", () => {
  const split = (row: number): Fix => ({
    choice: null,
    edits: [
      { kind: "insertRows", sheetId: "s", row: row + 1, count: 1, below: [] },
      ...fix("市民 行政", "市民", row).edits,
    ],
  });
  const touching = fix("市民 行政", "市民・行政", 4);
  const { edits, left } = joinFixes([split(4), touching, split(9), fix("x", "y", 1)]);
  expect(edits.map((edit) => [edit.kind, "row" in edit ? edit.row : null])).toEqual([
    ["setContent", null],
    ["insertRows", 10],
    ["setContent", null],
    ["insertRows", 5],
    ["setContent", null],
  ]);
  expect(left).toEqual([touching]);
});

test("changes of different characters are all made, whatever their order", () => {
  const parts = fc.array(
    fc.tuple(fc.stringMatching(/^[a-c]{1,4}$/), fc.stringMatching(/^[A-C]{0,4}$/)),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(parts, fc.integer(), (changes, seed) => {
      const before = changes.map(([old]) => old).join("｜");
      const whole = changes.map(([, now]) => now).join("｜");
      const each = changes.map((_, i) =>
        fix(before, changes.map(([old, now], j) => (i === j ? now : old)).join("｜")),
      );
      const turned = seed % 2 === 0 ? each : [...each].reverse();
      const { edits, left } = joinFixes(turned);
      expect([texts(edits), left]).toEqual([[whole], []]);
    }),
    { seed: 4, numRuns: 500 },
  );
});

test("of two fixes that put something in at the same place the first is taken", () => {
  const [one, two] = [fix("見守る。", "見守る。新"), fix("見守る。", "見守る。他")];
  expect(joinFixes([one, two])).toEqual({ edits: one.edits, left: [two] });
});

test("fixes that found different texts, or no text, in one cell are not put together", () => {
  const one = fix("見守る", "見守った");
  const later = fix("見守る。", "見守った。");
  expect(joinFixes([one, later])).toEqual({ edits: one.edits, left: [later] });
  const number: Fix = {
    choice: null,
    edits: [
      {
        kind: "setContent",
        ...at(0),
        before: { kind: "value", value: 3, numberFormat: "0" },
        after: textContent("3回"),
      },
    ],
  };
  expect(joinFixes([number, one])).toEqual({ edits: number.edits, left: [one] });
  expect(joinFixes([one, number])).toEqual({ edits: one.edits, left: [number] });
});

test("a fix that empties a cell leaves nothing for another one to change", () => {
  const emptied: Fix = {
    choice: null,
    edits: [{ kind: "setContent", ...at(0), before: textContent("社協"), after: emptyContent }],
  };
  const other = fix("社協", "社会福祉協議会");
  const same: Fix = { ...emptied };
  expect(joinFixes([emptied, same])).toEqual({ edits: emptied.edits, left: [] });
  expect(joinFixes([emptied, other])).toMatchObject({ left: [other] });
});
