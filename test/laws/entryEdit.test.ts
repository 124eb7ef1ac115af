import fc from "fast-check";
import { formatBlock } from "../../src/domain/entry/formatEntry";
import { parseEntry } from "../../src/domain/entry/parseEntry";
import { addBlock } from "../../src/domain/entryEdit/addBlock";
import { blockRefs } from "../../src/domain/entryEdit/BlockRef";
import { editBlock } from "../../src/domain/entryEdit/editBlock";
import { editableItems, type EditedItem } from "../../src/domain/entryEdit/EditedItem";
import { rebaseBlock } from "../../src/domain/entryEdit/rebaseBlock";
import { removeBlock, renameBlock } from "../../src/domain/entryEdit/removeBlock";
import { profileSchema, type Profile } from "../../src/domain/profile/Profile";
import { planSheetsOf, readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { describeFixtures, eachFixture, readFixture } from "../support/fixtures";

const names = ["福祉課", "長寿社会課", "健康づくり課", "こども家庭課"];
const profile: Profile = profileSchema.parse({ departments: names.map((name) => ({ name })) });
const settings = { seed: 20260401, numRuns: 2_000 };

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
const tag = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }), gap)
  .map(([departments, space]) => `【${departments.join("・")}】${space}`);

/** An entry as departments write it: tags, items, blank lines, stray spaces; with one kind of line break. */
const entry = fc
  .tuple(
    lineBreak,
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: tag },
        { weight: 4, arbitrary: fc.tuple(gap, marker, gap, words).map((parts) => parts.join("")) },
        { weight: 1, arbitrary: fc.constantFrom("", "　") },
      ),
      { maxLength: 12 },
    ),
    fc.boolean(),
  )
  .map(([end, lines, closed]) => lines.join(end) + (closed ? end : ""));

const newLine = fc.constantFrom("新しく始める。", "内訳は別紙", "延べ30人", "");
const newItem: fc.Arbitrary<EditedItem> = fc.record({
  from: fc.constant(null),
  marker: fc.constantFrom("■", "・"),
  lines: fc.array(newLine, { minLength: 1, maxLength: 3 }),
});

const value = <Value>(
  result: { ok: true; value: Value } | { ok: false; failure: unknown },
): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** A text, one of its blocks, and edited items for it: some kept, turned around or changed, some new. */
const edit = entry
  .filter((text) => parseEntry(text).blocks.length > 0)
  .chain((text) => {
    const refs = blockRefs(parseEntry(text));
    return fc.record({
      text: fc.constant(text),
      index: fc.nat(refs.length - 1),
      seed: fc.array(fc.tuple(fc.nat(20), fc.constantFrom("keep", "change"), newLine), {
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
      return [what === "keep" ? item : { ...item, lines: [...item.lines, line] }];
    });
    return { text, index, ref: one.ref, items: [...chosen, ...added] };
  });

test("what was not edited is written as it was", () => {
  fc.assert(
    fc.property(entry, (text) => {
      for (const { ref, block } of blockRefs(parseEntry(text))) {
        const again = editBlock(text, ref, editableItems(block));
        expect(value(again)).toBe(text);
      }
    }),
    settings,
  );
});

test("editing one block leaves every other character of the cell", () => {
  fc.assert(
    fc.property(edit, ({ text, index, ref, items }) => {
      const written = editBlock(text, ref, items);
      if (!written.ok) return;
      const before = parseEntry(text).blocks;
      const head = before.slice(0, index).map(formatBlock).join("");
      const tail = before
        .slice(index + 1)
        .map(formatBlock)
        .join("");
      expect(written.value.startsWith(head)).toBe(true);
      expect(written.value.endsWith(tail)).toBe(true);
      expect(written.value.length).toBeGreaterThanOrEqual(head.length + tail.length);
    }),
    settings,
  );
});

test("no word of an item gets lost, and they stand in the order in which they were put", () => {
  fc.assert(
    fc.property(edit, ({ text, ref, items }) => {
      const written = editBlock(text, ref, items);
      if (!written.ok) return;
      let at = 0;
      for (const line of items.flatMap(({ lines }) =>
        lines.some((one) => one.trim() !== "") ? lines : [],
      )) {
        const found = written.value.indexOf(line, at);
        expect(found).toBeGreaterThanOrEqual(0);
        at = line === "" ? at : found + line.length;
      }
    }),
    settings,
  );
});

test("a new block: what was there stays, and removing it gives the very text back", () => {
  const departments = fc.uniqueArray(fc.constantFrom(...names, "防災課"), {
    minLength: 1,
    maxLength: 2,
  });
  fc.assert(
    fc.property(entry, departments, fc.array(newItem, { maxLength: 3 }), (text, own, items) => {
      const present = blockRefs(parseEntry(text)).map(({ ref }) => ref);
      const set = [...own].sort().join();
      if (present.some((ref) => [...ref.departments].sort().join() === set)) return;
      const added = addBlock(text, own, items, profile);
      const removed = value(removeBlock(added, { departments: own, ordinal: 0 }));
      // A break at the end of a cell parts the new block from the text before it, and goes with it.
      expect([text, text.replace(/(?:\r\n|\n)$/u, "")]).toContain(removed);
    }),
    settings,
  );
});

test("renaming changes what stands between the brackets and nothing else", () => {
  fc.assert(
    fc.property(edit, ({ text, index, ref }) => {
      const blocks = parseEntry(text).blocks;
      const tag = blocks[index]?.tag;
      if (!tag) return;
      const before = blocks.slice(0, index).map(formatBlock).join("") + tag.indent + tag.open;
      const after = text.slice(before.length + tag.inside.length);
      expect(value(renameBlock(text, ref, ["新課"]))).toBe(`${before}新課${after}`);
    }),
    settings,
  );
});

test("an edit is put into a text in which another block has changed; one of its own is a clash", () => {
  fc.assert(
    fc.property(edit, edit, ({ text, index, ref, items }, other) => {
      const blocks = blockRefs(parseEntry(text));
      for (const [at, { ref: theirRef, block }] of blocks.entries()) {
        const changed = editBlock(text, theirRef, [
          ...editableItems(block),
          ...other.items.filter(({ from }) => from === null),
        ]);
        if (!changed.ok) continue;
        const rebased = rebaseBlock(text, changed.value, ref, items);
        if (!rebased.ok || parseEntry(changed.value).blocks.length !== blocks.length) continue;
        const touched =
          JSON.stringify(itemsOf(changed.value, index)) !== JSON.stringify(itemsOf(text, index));
        if (at !== index) expect([touched, rebased.value.kind]).toEqual([false, "applies"]);
        else expect(rebased.value.kind).toBe(touched ? "clash" : "applies");
      }
    }),
    { ...settings, numRuns: 500 },
  );
});

const itemsOf = (text: string, index: number) => {
  const block = parseEntry(text).blocks[index];
  return block ? editableItems(block).map(({ marker: sign, lines }) => [sign, lines]) : null;
};

describeFixtures("every entry of the fixtures", () => {
  test.each(eachFixture())("%s: written as it was, block by block", async (file) => {
    const book = readPlanBook(await readFixture(file), usualProfile);
    const texts = planSheetsOf(book).flatMap((sheet) =>
      sheet.tables.flatMap((table) => table.entries.map(({ text }) => text)),
    );
    for (const text of texts) {
      for (const { ref, block } of blockRefs(parseEntry(text)))
        expect(editBlock(text, ref, editableItems(block))).toEqual({ ok: true, value: text });
    }
  });
});
