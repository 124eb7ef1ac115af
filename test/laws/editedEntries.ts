import fc from "fast-check";
import { parseEntry } from "../../src/domain/entry/parseEntry";
import { blockRefs } from "../../src/domain/entryEdit/BlockRef";
import { editableItems, type EditedItem } from "../../src/domain/entryEdit/EditedItem";
import { profileSchema, type Profile } from "../../src/domain/profile/Profile";
import { sampled } from "../support/proof";

export const names = ["福祉課", "長寿社会課", "健康づくり課", "こども家庭課"];
export const profile: Profile = profileSchema.parse({
  departments: names.map((name) => ({ name })),
});
export const settings = { seed: 20260401, numRuns: sampled(600, 20_000) };

const lineBreak = fc.constantFrom("\n", "\r\n");
const words = fc.constantFrom(
  "見守る。",
  "月に一度、集いを開く。",
  "※ 会場は未定",
  "延べ12人",
  " 　",
  "x",
);
const marker = fc.constantFrom("■", "・", "①", "(1)", "");
const gap = fc.constantFrom("", " ", "　");
const brackets = fc.constantFrom(["【", "】"], ["［", "］"], ["（", "）"], ["〔", "〕"]);
const departments = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 });
const sheetTag = fc.tuple(departments, gap).map(([all, space]) => `【${all.join("・")}】${space}`);
/** Slips: tags in other brackets, `福祉課：`, and either with something behind it on its line. */
const slipTag = fc
  .tuple(
    fc.oneof(
      fc.tuple(departments, brackets).map(([all, [open, close]]) => open + all.join("・") + close),
      fc.constantFrom(...names).map((name) => `${name}：`),
    ),
    gap,
    fc.constantFrom("", "■ 見守る。", "・", "相談を受けた。", "①聞く。"),
  )
  .map((parts) => parts.join(""));

/** An entry as departments write it: tags, items, blank lines, stray spaces; with one kind of line break. */
export const entry = fc
  .tuple(
    lineBreak,
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: sheetTag },
        { weight: 1, arbitrary: slipTag },
        { weight: 4, arbitrary: fc.tuple(gap, marker, gap, words).map((parts) => parts.join("")) },
        { weight: 1, arbitrary: fc.constantFrom("", "　") },
      ),
      { maxLength: 12 },
    ),
    fc.boolean(),
  )
  .map(([end, lines, closed]) => lines.join(end) + (closed ? end : ""));

const newLine = fc.constantFrom(
  "新しく始める。",
  "内訳は別紙",
  "延べ30人",
  "",
  "3件",
  "福祉課：連携した。",
);
export const newItem: fc.Arbitrary<EditedItem> = fc.record({
  from: fc.constant(null),
  marker: fc.constantFrom("■", "・"),
  lines: fc.array(newLine, { minLength: 1, maxLength: 3 }),
});

export const value = <Value>(
  result: { ok: true; value: Value } | { ok: false; failure: unknown },
): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** A text, one of its blocks, and edited items for it: some kept, turned around or changed, some new. */
export const edit = entry
  .filter((text) => parseEntry(text).blocks.length > 0)
  .chain((text) => {
    const refs = blockRefs(parseEntry(text));
    return fc.record({
      text: fc.constant(text),
      index: fc.nat(refs.length - 1),
      seed: fc.array(fc.tuple(fc.nat(20), fc.constantFrom("keep", "change", "other"), newLine), {
        maxLength: 5,
      }),
      added: fc.array(newItem, { maxLength: 2 }),
    });
  })
  .map(({ text, index, seed, added }) => {
    const one = blockRefs(parseEntry(text))[index];
    if (!one) throw new Error("no block");
    const items = editableItems(one.block);
    const chosen = seed.flatMap(([at, what, line], i) => {
      const item = items[at % Math.max(items.length, 1)];
      if (!item || seed.findIndex(([other]) => other % items.length === at % items.length) !== i)
        return [];
      if (what === "other") return [{ ...item, marker: "", lines: [line] }];
      return [what === "keep" ? item : { ...item, lines: [...item.lines, line] }];
    });
    return { text, index, ref: one.ref, items: [...chosen, ...added] };
  });
