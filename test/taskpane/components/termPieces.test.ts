import { termPieces } from "../../../src/taskpane/components/termPieces";
import { messagesFor } from "../../../src/messages/messagesFor";

const ja = Object.values(messagesFor("ja").glossary);
const en = Object.values(messagesFor("en").glossary);
const words = (text: string, glossary = ja) =>
  termPieces(text, glossary).flatMap(({ text: piece, term }) => (term ? [piece] : []));

describe("a sentence with its 用語", () => {
  it("gives back the same sentence, whatever is a piece of it", () => {
    expect(termPieces("", ja)).toEqual([]);
    expect(words("何もない文。")).toEqual([]);
    const text = "計画進捗表の施策ごとに、計画と実績を書きます。";
    expect(
      termPieces(text, ja)
        .map(({ text: piece }) => piece)
        .join(""),
    ).toBe(text);
  });

  it("marks each word where it first stands, the longer word before the shorter one inside it", () => {
    expect(words("計画進捗表の計画と計画、施策")).toEqual(["計画進捗表", "計画", "施策"]);
  });

  it("takes English words whole, in either number and any case", () => {
    expect(words("Drafts of the planet: a plan, a Measure.", en)).toEqual([
      "Drafts",
      "plan",
      "Measure",
    ]);
  });
});
