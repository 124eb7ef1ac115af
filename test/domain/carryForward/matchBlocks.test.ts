import { matchBlocks, wordsOf } from "../../../src/domain/carryForward/matchBlocks";
import { parseEntry } from "../../../src/domain/entry/parseEntry";
import { reorganised } from "./oneMeasure";

const match = (these: string, those: string) => {
  const words = (text: string) =>
    parseEntry(text).blocks.map((block) => wordsOf(block, reorganised));
  return [...matchBlocks(words(these), words(those))].sort();
};

test("blocks go by their departments, in whatever order they stand", () => {
  expect(match("【福祉課】\nあ\n【長寿社会課】\nい", "【介護課】\nう\n【福祉課】\nえ")).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test("several of one department go by what they say, then by their order", () => {
  const these = "【福祉課】\n窓口を設ける。\n【福祉課】\n講座を開く。";
  expect(match(these, "【福祉課】\n講座を開いた。\n【福祉課】\n窓口を設けた。")).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(match(these, "【福祉課】\n一\n【福祉課】\n二")).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test("each is used once, and nobody gets somebody else's", () => {
  expect(match("【福祉課】\nあ\n【福祉課】\nあ", "【福祉課】\nあ")).toEqual([[0, 0]]);
  expect(match("■ だれかの文", "【福祉課】\nだれかの文")).toEqual([]);
});
