import { missingBlocks, saysNothingBeyond } from "../../../src/domain/carryForward/missingBlocks";
import { formatBlock } from "../../../src/domain/entry/formatEntry";
import { parseEntry } from "../../../src/domain/entry/parseEntry";
import { reorganised as profile } from "./oneMeasure";

const blocks = (text: string) => parseEntry(text).blocks;
const missing = (there: string, wanted: string) =>
  missingBlocks(blocks(there), blocks(wanted), profile).map(formatBlock);
const isWithin = (others: string, text: string) =>
  saysNothingBeyond(blocks(others), blocks(text), profile);

test("an item is there where a block of its departments says all its lines in one go", () => {
  const there = "【介護課】\n■ 訪ねた。\nまた、集った。\n■ 聞いた。";
  expect(missing(there, "【長寿社会課】\n■ 訪ねる。\nまた、集う。")).toEqual([]);
  expect(missing(there, "【長寿社会課】\n■ 聞く。\n■ 訪ねる。")).toEqual([]);
  expect(missing(there, "【長寿社会課】\n■ 訪ねる。\nまた、聞く。\n■ 聞く。")).toEqual([
    "【長寿社会課】\n■ 訪ねる。\nまた、聞く。\n",
  ]);
  expect(missing(there, "【福祉課】\n■ 聞く。")).toEqual(["【福祉課】\n■ 聞く。"]);
});

test("a tag without items is there where its department has a block; blank lines say nothing", () => {
  expect(missing("【福祉課】\n■ あ", "\n【福祉課】\n")).toEqual([]);
  expect(missing("■ あ", "\n【福祉課】\n")).toEqual(["【福祉課】\n"]);
});

test("what was put together of several sources says nothing beyond them", () => {
  const sources = "【福祉課】\n■ 訪ねる。\n【長寿社会課】\n■ 聞いた。\n【介護課】\n集う。";
  expect(isWithin(sources, "【福祉課】\n■ 訪ねた。\n【介護課】\n■ 集った。\n聞いた。")).toBe(true);
  expect(isWithin(sources, "【福祉課】\n■ 訪ねた。\n■ 書きたした。")).toBe(false);
  expect(isWithin(sources, "【こども家庭課】\n■ 訪ねた。")).toBe(false);
  expect(isWithin(sources, "")).toBe(true);
});
