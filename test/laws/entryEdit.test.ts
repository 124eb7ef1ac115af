import fc from "fast-check";
import { formatBlock } from "../../src/domain/entry/formatEntry";
import { parseEntry } from "../../src/domain/entry/parseEntry";
import { addBlock } from "../../src/domain/entryEdit/addBlock";
import { blockRefs } from "../../src/domain/entryEdit/BlockRef";
import { editBlock } from "../../src/domain/entryEdit/editBlock";
import { editableItems } from "../../src/domain/entryEdit/EditedItem";
import {
  applyEditing,
  rebaseEditing,
  type CellEditing,
} from "../../src/domain/entryEdit/CellEditing";
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
      const editing: CellEditing = { kind: "addBlock", departments: own, items };
      if (!applyEditing(text, editing, profile).ok) return;
      const added = addBlock(text, own, items, profile);
      const removed = value(removeBlock(added, { departments: own, ordinal: 0 }));
      // A break at the end of a cell parts the new block from the text before it, and goes with it.
      expect([text, text.replace(/(?:\r\n|\n)$/u, "")]).toContain(removed);
    }),
    settings,
  );
});

test("renaming changes what stands between the brackets, makes slips the sheet's, and nothing else", () => {
  fc.assert(
    fc.property(edit, ({ text, index, ref }) => {
      const blocks = parseEntry(text).blocks;
      const tag = blocks[index]?.tag;
      if (!tag) return;
      const before = blocks.slice(0, index).map(formatBlock).join("") + tag.indent;
      const after = text.slice(before.length + (tag.open + tag.inside + tag.close).length);
      expect(value(renameBlock(text, ref, ["新課"]))).toBe(`${before}【新課】${after}`);
    }),
    settings,
  );
});

test("an edit is put into a text in which another block has changed; one of its own is a clash", () => {
  fc.assert(
    fc.property(edit, edit, ({ text, index, ref, items }, other) => {
      const blocks = blockRefs(parseEntry(text));
      for (const [at, { ref: theirRef, block }] of blocks.entries()) {
        const theirs: CellEditing = {
          kind: "editBlock",
          ref: theirRef,
          items: [...editableItems(block), ...other.items.filter(({ from }) => from === null)],
        };
        const changed = applyEditing(text, theirs, profile);
        if (!changed.ok) continue;
        const mine: CellEditing = { kind: "editBlock", ref, items };
        const rebased = rebaseEditing(text, changed.value, mine, profile);
        if (!rebased.ok || parseEntry(changed.value).blocks.length !== blocks.length) continue;
        const touched =
          JSON.stringify(itemsOf(changed.value, index)) !== JSON.stringify(itemsOf(text, index));
        if (at !== index) expect([touched, rebased.value.kind]).toEqual([false, "applies"]);
        else {
          const done = applyEditing(text, mine, profile);
          const same = done.ok && done.value.trim() === changed.value.trim();
          expect(rebased.value.kind).toBe(touched && !same ? "clash" : "applies");
        }
      }
    }),
    { ...settings, numRuns: 500 },
  );
});

test("whatever is done to one block, the others are read as they were – or nothing is written", () => {
  const sets = fc.uniqueArray(fc.constantFrom(...names, "文化・スポーツ課", "議会", "新課"), {
    maxLength: 2,
  });
  const kinds = fc.constantFrom("editBlock", "addBlock", "removeBlock", "renameBlock");
  let written = 0;
  fc.assert(
    fc.property(edit, kinds, sets, ({ text, index, ref, items }, kind, departments) => {
      const editing: CellEditing =
        kind === "editBlock" || kind === "addBlock"
          ? { kind, ref, departments, items }
          : { kind, ref, departments };
      const after = applyEditing(text, editing, profile);
      if (!after.ok) return;
      written++;
      const [was, is] = [readAs(text), readAs(after.value)];
      const others = kind === "addBlock" ? was : was.filter((_, at) => at !== index);
      const own = kind === "editBlock" ? ref.departments : departments;
      const gone = others.filter((one) => one !== "|");
      const left = [...is.filter((one) => one !== "|")];
      for (const one of gone) {
        const at = left.indexOf(one);
        expect(at).toBeGreaterThanOrEqual(0);
        left.splice(at, 1);
      }
      const expected = kind === "removeBlock" || left.length === 0 ? [] : [setOf(own)];
      expect(left.map((one) => one.slice(0, one.indexOf("|")))).toEqual(expected);
      if (left.length === 0 && kind !== "removeBlock") expect(own).toEqual([]);
    }),
    settings,
  );
  expect(written).toBeGreaterThan(settings.numRuns / 2);
});

const setOf = (departments: readonly string[]) => [...departments].sort().join();

/** Every block as it is read: whose it is, and its characters. */
const readAs = (text: string) =>
  parseEntry(text).blocks.map(
    (block) => `${setOf(block.tag?.departments ?? [])}|${formatBlock(block).trimEnd()}`,
  );

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
