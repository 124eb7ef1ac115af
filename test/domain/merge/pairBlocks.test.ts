import { mergeBlocksOf } from "../../../src/domain/merge/MergeBlock";
import { pairBlocks } from "../../../src/domain/merge/pairBlocks";
import { profileSchema } from "../../../src/domain/profile/Profile";

const profile = profileSchema.parse({
  departments: [
    { name: "福祉課" },
    { name: "長寿社会課" },
    { name: "こども家庭課", formerly: ["子育て支援課"] },
    { name: "児童保育課", formerly: ["子育て支援課"] },
  ],
});

/** What became of which block: the first lines of both; `–` where there is none. */
function pairsOf(before: string, after: string): string[] {
  const blocks = (text: string) => mergeBlocksOf(text, { divided: true, profile });
  const { pairs, onlyHere, onlyThere } = pairBlocks(blocks(before), blocks(after), profile);
  const name = (text: string) => text.replace(/\n■ ?/gu, " ");
  return [
    ...pairs.map(([a, b]) => `${name(a.text)} → ${name(b.text)}`),
    ...onlyHere.map((block) => `${name(block.text)} → –`),
    ...onlyThere.map((block) => `– → ${name(block.text)}`),
  ];
}

test("the departments of a tag are a set", () => {
  expect(pairsOf("【長寿社会課・福祉課】\n■ 甲", "【福祉課・長寿社会課】\n■ 乙")).toEqual([
    "【長寿社会課・福祉課】 甲 → 【福祉課・長寿社会課】 乙",
  ]);
});

test("several blocks of one department are told apart by what they say, then by their order", () => {
  expect(
    pairsOf(
      "【福祉課】\n■ 見守りを行う。\n【福祉課】\n■ 相談を受ける。",
      "【福祉課】\n■ 相談を受けた。\n【福祉課】\n■ 見守りを行った。",
    ),
  ).toEqual([
    "【福祉課】 見守りを行う。 → 【福祉課】 見守りを行った。",
    "【福祉課】 相談を受ける。 → 【福祉課】 相談を受けた。",
  ]);
  expect(pairsOf("【福祉課】\n■ 甲\n【福祉課】\n■ 乙", "【福祉課】\n■ 乙")).toEqual([
    "【福祉課】 乙 → 【福祉課】 乙",
    "【福祉課】 甲 → –",
  ]);
});

test("a former department's block is its successor's", () => {
  expect(pairsOf("【子育て支援課】\n■ 甲", "【児童保育課】\n■ 乙丙")).toEqual([
    "【子育て支援課】 甲 → 【児童保育課】 乙丙",
  ]);
});

test("a block under another tag is the same one if it says the same, and otherwise another one", () => {
  expect(pairsOf("【福社課】\n■ 見守りを行う。", "【福祉課】\n■ 見守りを行う。")).toEqual([
    "【福社課】 見守りを行う。 → 【福祉課】 見守りを行う。",
  ]);
  expect(pairsOf("【福祉課】\n■ 見守りを行う。", "【長寿社会課】\n■ 敬老会を開く。")).toEqual([
    "【福祉課】 見守りを行う。 → –",
    "– → 【長寿社会課】 敬老会を開く。",
  ]);
});

test("untagged text and white space", () => {
  expect(pairsOf("\n \n【福祉課】\n■ 甲", "■ 一般\n【福祉課】\n■ 甲")).toEqual([
    "【福祉課】 甲 → 【福祉課】 甲",
    "– → ■ 一般",
  ]);
});

test("the most alike first, of equally alike ones the nearest", () => {
  expect(
    pairsOf(
      "【福祉課】\n■ 見守りを行う。\n【福祉課】\n■ 見守りを広く行う。",
      "【福祉課】\n■ 見守りを広く行う。",
    ),
  ).toEqual([
    "【福祉課】 見守りを広く行う。 → 【福祉課】 見守りを広く行う。",
    "【福祉課】 見守りを行う。 → –",
  ]);
  expect(
    pairsOf("【福祉課】\n■ 甲\n【福祉課】\n■ 甲", "【長寿社会課】\n■ 丙\n【福祉課】\n■ 甲"),
  ).toEqual(["【福祉課】 甲 → 【福祉課】 甲", "【福祉課】 甲 → –", "– → 【長寿社会課】 丙"]);
  const alike = "【福祉課】\n■ 甲\n【福祉課】\n■ 甲";
  expect(pairsOf(alike, alike)).toHaveLength(2);
});

test("a tag without words, or words without a tag, are nothing else under another tag", () => {
  expect(pairsOf("【福祉課】", "【長寿社会課】")).toEqual(["【福祉課】 → –", "– → 【長寿社会課】"]);
  expect(pairsOf("見守りを行う。", "【福祉課】\n見守りを行う。")).toEqual([
    "見守りを行う。 → –",
    "– → 【福祉課】\n見守りを行う。",
  ]);
  expect(pairsOf("【福祉課】\n見守りを行う。", "見守りを行う。")).toEqual([
    "【福祉課】\n見守りを行う。 → –",
    "– → 見守りを行う。",
  ]);
});
