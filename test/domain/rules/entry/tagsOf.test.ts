import fc from "fast-check";
import { formatBlock, formatTag } from "../../../../src/domain/entry/formatEntry";
import { parseEntry } from "../../../../src/domain/entry/parseEntry";
import { tagsOf } from "../../../../src/domain/rules/entry/tagsOf";
import { unitOf } from "./entryCheck";

const lines = fc.constantFrom(
  ...[
    "【福祉課】",
    "　【福祉課・ 高齢福祉課 】 ",
    "［福祉課］",
    "（福祉課）",
    "福祉課：訪ねた。",
    "【新規】",
  ],
  ...[
    "■ 開いた。",
    "・内訳：3件",
    "（市民センター）と",
    "相談センター：3件",
    "",
    "　",
    "【福祉課】■ 訪ねた。",
  ],
);
const entries = fc
  .array(fc.tuple(lines, fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 8 })
  .map((all) => all.map(([line, end]) => line + end).join(""));

test("the tags are those of the grammar, each where it stands", () => {
  fc.assert(
    fc.property(entries, (text) => {
      let at = 0;
      const expected = parseEntry(text).blocks.flatMap((block) => {
        const { tag } = block;
        const start = at + (tag?.indent.length ?? 0);
        at += formatBlock(block).length;
        if (!tag) return [];
        const bare = formatTag({ ...tag, indent: "", gap: "", break: "" });
        return [[start, bare, tag.departments]];
      });
      const found = tagsOf(unitOf(text)).map(({ start, end, names }) => [
        start,
        text.slice(start, end),
        names.map(({ name }) => name),
      ]);
      expect(found).toEqual(expected);
    }),
    { seed: 4 },
  );
});

test("a name's characters are its own, without the spaces around it", () => {
  const text = "■ 開いた。\n　【福祉課・ 高齢　福祉課 】\n■ 訪ねた。";
  const [tag] = tagsOf(unitOf(text));
  expect(tag?.names.map(({ start, end }) => text.slice(start, end))).toEqual([
    "福祉課",
    "高齢　福祉課",
  ]);
  expect(tag?.names.map(({ name }) => name)).toEqual(["福祉課", "高齢福祉課"]);
});

test("a tag heads what stands behind or under it, up to the next one", () => {
  const text =
    "【福祉課】\n【高齢福祉課】■ 開いた。\n【防災安全課】\n\n■ 訪ねた。\n【こども家庭課】\n";
  expect(tagsOf(unitOf(text)).map(({ heads }) => heads)).toEqual([false, true, true, false]);
});

test("more different tags than are remembered are read all the same, once and again", () => {
  const tags = Array.from({ length: 2_100 }, (_, i) => `【第${i}課】`);
  const text = tags.map((tag) => `${tag}\n■ 開いた。`).join("\n");
  for (let time = 0; time < 2; time++)
    expect(tagsOf(unitOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(tags);
});
