import fc from "fast-check";
import { formatBlock } from "../../src/domain/entry/formatEntry";
import { parseEntry } from "../../src/domain/entry/parseEntry";
import { addBlock } from "../../src/domain/entryEdit/addBlock";
import { blockRefs } from "../../src/domain/entryEdit/BlockRef";
import { editBlock } from "../../src/domain/entryEdit/editBlock";
import { editableItems } from "../../src/domain/entryEdit/EditedItem";
import { rebaseEditing } from "../../src/domain/entryEdit/CellEditing";
import { removeBlock, renameBlock } from "../../src/domain/entryEdit/removeBlock";
import { planSheetsOf, readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { edit, entry, names, newItem, profile, settings, value } from "./editedEntries";
import { describeFixtures, eachFixture, readFixture } from "../support/fixtures";

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
        const rebased = rebaseEditing(
          text,
          changed.value,
          { kind: "editBlock", ref, items },
          profile,
        );
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
