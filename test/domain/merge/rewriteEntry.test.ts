import fc from "fast-check";
import { mergeBlocksOf } from "../../../src/domain/merge/MergeBlock";
import { rewriteEntry, type EntryRewrite } from "../../../src/domain/merge/rewriteEntry";
import { usualProfile } from "../../../src/domain/profile/Profile";

const nothing: EntryRewrite = { replaced: new Map(), inserted: [] };
const replace = (index: number, text: string | null): EntryRewrite => ({
  ...nothing,
  replaced: new Map([[index, text]]),
});

describe("an entry in one cell", () => {
  const cell = "【福祉課】\n■ 見守った。\n\n【長寿社会課】 \n■ 訪ねた。";

  it("keeps every character outside the block that is replaced, the empty line included", () => {
    expect(rewriteEntry([cell], true, replace(0, "【福祉課】\n■ 毎日見守った。"))).toEqual([
      "【福祉課】\n■ 毎日見守った。\n\n【長寿社会課】 \n■ 訪ねた。",
    ]);
  });

  it("takes a block out with what parted it from the next, and leaves no line break at the end", () => {
    expect(rewriteEntry([cell], true, replace(0, null))).toEqual(["【長寿社会課】 \n■ 訪ねた。"]);
    expect(rewriteEntry([cell], true, replace(1, null))).toEqual(["【福祉課】\n■ 見守った。"]);
  });

  it("puts a new block before the one it is to come before, or at the end, on lines of its own", () => {
    const added = (before: number) => ({
      ...nothing,
      inserted: [{ before, text: "【防災課】\n■ 備えた。" }],
    });
    expect(rewriteEntry([cell], true, added(1))).toEqual([
      "【福祉課】\n■ 見守った。\n\n【防災課】\n■ 備えた。\n【長寿社会課】 \n■ 訪ねた。",
    ]);
    expect(rewriteEntry([cell], true, added(2))).toEqual([`${cell}\n【防災課】\n■ 備えた。`]);
    expect(rewriteEntry([""], true, added(0))).toEqual(["【防災課】\n■ 備えた。"]);
  });

  it("uses the line break that the cell uses", () => {
    const text = "【福祉課】\r\n■ 甲";
    const added = { ...nothing, inserted: [{ before: 1, text: "【防災課】\n■ 乙" }] };
    expect(rewriteEntry([text], true, added)).toEqual(["【福祉課】\r\n■ 甲\r\n【防災課】\r\n■ 乙"]);
  });
});

describe("an entry that is cut up", () => {
  const slices = ["【福祉課】\n■ 甲", "■ 乙\n【長寿社会課】\n■ 丙", "", "■ 丁"];

  it("writes only the cells in which the block lies", () => {
    expect(rewriteEntry(slices, true, replace(0, "【福祉課】\n■ 甲と乙"))).toEqual([
      "【福祉課】\n■ 甲と乙",
      "【長寿社会課】\n■ 丙",
      "",
      "■ 丁",
    ]);
    expect(rewriteEntry(slices, true, replace(1, "【長寿社会課】\n■ 丙丁"))).toEqual([
      "【福祉課】\n■ 甲",
      "■ 乙\n【長寿社会課】\n■ 丙丁",
      "",
      "",
    ]);
  });

  it("that says the same in every cell, for merges were taken apart and filled, says the new text in each", () => {
    const filled = ["【福祉課】\n■ 甲", "【福祉課】\n■ 甲", ""];
    expect(rewriteEntry(filled, true, replace(0, "【福祉課】\n■ 乙"))).toEqual([
      "【福祉課】\n■ 乙",
      "【福祉課】\n■ 乙",
      "",
    ]);
  });
});

test("a symbol or a figure is replaced as a whole, white space and all", () => {
  expect(rewriteEntry(["○ "], false, replace(0, "◎"))).toEqual(["◎"]);
  expect(rewriteEntry([""], false, { ...nothing, inserted: [{ before: 0, text: "◎" }] })).toEqual([
    "◎",
  ]);
});

describe("whatever stands in the cells", () => {
  const line = fc.constantFrom(
    "【福祉課】",
    "【長寿社会課・福祉課】",
    "■ 甲",
    "・乙",
    "",
    " ",
    "※ 丙",
    "福祉課：",
    "①丁 ",
  );
  const cell = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n"));
  const cells = fc.array(cell, { minLength: 1, maxLength: 4 });
  const runs = { numRuns: 500, seed: 7 };

  it("stays, character for character, where nothing is to be rewritten", () => {
    fc.assert(
      fc.property(cells, fc.boolean(), (texts, divided) => {
        expect(rewriteEntry(texts, divided, nothing)).toEqual(texts);
      }),
      runs,
    );
  });

  it("keeps the other blocks, in their order, when one is taken out", () => {
    fc.assert(
      fc.property(cell, fc.nat(5), (text, at) => {
        const division = { divided: true, profile: usualProfile };
        const blocks = mergeBlocksOf(text, division);
        fc.pre(blocks.length > 0);
        const gone = at % blocks.length;
        // Untagged text that loses its place behind a tag would be read as that block's: the merge lists it instead.
        const [after = ""] = rewriteEntry([text], true, replace(gone, null));
        const left = blocks
          .filter(({ index }) => index !== gone)
          .map(({ set, words }) => [set, words]);
        expect(mergeBlocksOf(after, division).map(({ set, words }) => [set, words])).toEqual(left);
      }),
      runs,
    );
  });
});

describe("what stands between blocks and cells", () => {
  it("a block that goes on in the next cell leaves no gap behind its new text", () => {
    const slices = ["【福祉課】\n■ 甲", "■ 乙\n\n【長寿社会課】\n■ 丙"];
    expect(rewriteEntry(slices, true, replace(0, "【福祉課】\n■ 丁"))).toEqual([
      "【福祉課】\n■ 丁",
      "【長寿社会課】\n■ 丙",
    ]);
  });

  it("several empty lines, and spaces at a line's end, stay behind the new text", () => {
    const cell = "【福祉課】\n■ 甲 　\n \n\n【長寿社会課】\n■ 丙";
    expect(rewriteEntry([cell], true, replace(0, "【福祉課】\n■ 乙"))).toEqual([
      "【福祉課】\n■ 乙\n \n\n【長寿社会課】\n■ 丙",
    ]);
  });

  it("a cell that ended with a line break ends with one", () => {
    expect(rewriteEntry(["【福祉課】\n■ 甲\n"], true, replace(0, "【福祉課】\n■ 乙"))).toEqual([
      "【福祉課】\n■ 乙\n",
    ]);
    expect(
      rewriteEntry(["【福祉課】\n■ 甲\n【長寿社会課】\n■ 丙\n"], true, replace(1, null)),
    ).toEqual(["【福祉課】\n■ 甲\n"]);
  });

  it("a new block goes to the cell of the block before it, in an empty entry to the first", () => {
    const added = (before: number): EntryRewrite => ({
      ...nothing,
      inserted: [{ before, text: "【防災課】\n■ 備えた。" }],
    });
    const slices = ["", "【福祉課】\n■ 甲", "【長寿社会課】\n■ 丙"];
    expect(rewriteEntry(slices, true, added(0))).toEqual([
      "",
      "【防災課】\n■ 備えた。\n【福祉課】\n■ 甲",
      "【長寿社会課】\n■ 丙",
    ]);
    expect(rewriteEntry(slices, true, added(1))[1]).toBe(
      "【福祉課】\n■ 甲\n【防災課】\n■ 備えた。",
    );
    expect(rewriteEntry(slices, true, added(2))[2]).toBe(
      "【長寿社会課】\n■ 丙\n【防災課】\n■ 備えた。",
    );
    expect(rewriteEntry(["", ""], true, added(0))).toEqual(["【防災課】\n■ 備えた。", ""]);
  });

  it("blank lines above the first block stay, and a cell of nothing else too", () => {
    const cell = "\n\n【福祉課】\n■ 甲";
    expect(rewriteEntry([cell], true, replace(0, "【福祉課】\n■ 乙"))).toEqual([
      "\n\n【福祉課】\n■ 乙",
    ]);
    expect(rewriteEntry([cell], true, replace(0, null))).toEqual([""]);
    expect(rewriteEntry([" \n"], true, nothing)).toEqual([" \n"]);
  });

  it("of cells that all say the same, those that say something else beside are no repetition", () => {
    const cells = ["【福祉課】\n■ 甲", "", "【長寿社会課】\n■ 丙"];
    expect(rewriteEntry(cells, true, replace(1, "【長寿社会課】\n■ 丁"))).toEqual([
      "【福祉課】\n■ 甲",
      "",
      "【長寿社会課】\n■ 丁",
    ]);
  });

  it("a figure in each of several cells that say the same is written in each", () => {
    expect(rewriteEntry(["80", "", "80"], false, replace(0, "95"))).toEqual(["95", "", "95"]);
  });
});
