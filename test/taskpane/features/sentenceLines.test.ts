import { plannedBlocks } from "../../../src/domain/carryForward/plannedBlocks";
import { sentenceLines } from "../../../src/taskpane/features/carryForward/sentenceLines";

/** Marker and words of each sentence of the only block in a text. */
function lines(text: string): string[] {
  const [block] = plannedBlocks(text, "draft", 2022);
  if (!block) throw new Error("no block");
  return sentenceLines(block.plan).map(({ sentence, marker }) => `${marker}|${sentence.plan}`);
}

describe("sentenceLines", () => {
  it("has each line's marker, and none for a sentence that goes on in its line", () => {
    expect(lines("【福祉課】\n■ 店をまわる。名簿を作る。\n参加者 延べ41人")).toEqual([
      "■|店をまわる。",
      "|名簿を作る。",
      "|参加者 延べ41人",
    ]);
  });

  it("keeps numbers in brackets, which are markers too, and leaves out the tag on the same line", () => {
    expect(lines("【福祉課】(1) 店をまわる。\n(2) 名簿を作る。")).toEqual([
      "(1)|店をまわる。",
      "(2)|名簿を作る。",
    ]);
    expect(lines("福祉課：店をまわる。")).toEqual(["|店をまわる。"]);
  });

  it("reads text without a tag", () => {
    expect(lines("・店をまわる。\r\n・名簿を作る。")).toEqual([
      "・|店をまわる。",
      "・|名簿を作る。",
    ]);
  });
});
