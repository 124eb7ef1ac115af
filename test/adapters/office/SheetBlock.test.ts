import { cutIntoBlocks, halveBlocks } from "../../../src/adapters/office/SheetBlock";

const span = { top: 2, left: 1, bottom: 2_001, right: 9 };

describe("SheetBlock", () => {
  it("cuts rows into blocks that follow each other", () => {
    const blocks = cutIntoBlocks("s", span);
    expect(blocks.map((block) => [block.span.top, block.span.bottom])).toEqual([
      [2, 501],
      [502, 1_001],
      [1_002, 1_501],
      [1_502, 2_001],
    ]);
    expect(cutIntoBlocks("s", null)).toEqual([]);
  });

  it("halves a list, then the rows of a block, then no more", () => {
    const blocks = cutIntoBlocks("s", span);
    expect(halveBlocks(blocks)?.map((half) => half.length)).toEqual([2, 2]);
    const one = cutIntoBlocks("s", { ...span, bottom: 4 });
    expect(
      halveBlocks(one)
        ?.flat()
        .map((block) => [block.span.top, block.span.bottom]),
    ).toEqual([
      [2, 3],
      [4, 4],
    ]);
    expect(halveBlocks(cutIntoBlocks("s", { ...span, bottom: 2 }))).toBeNull();
  });
});
