import fc from "fast-check";
import { changedPieces, type Piece } from "../../../src/taskpane/components/changedPieces";

/** What is marked, between brackets. */
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, same }) => (same ? text : `<${text}>`)).join("");

test.each([
  ["［福祉課］", "【福祉課】", "<［>福祉課<］>", "<【>福祉課<】>"],
  ["福 祉 事 業 者", "福祉事業者", "福< >祉< >事< >業< >者", "福祉事業者"],
  ["子ども", "こども", "<子>ども", "<こ>ども"],
  ["子育て支援課", "児童保育課", "<子育て支援課>", "<児童保育課>"],
  ["", "行政", "", "<行政>"],
])("%s → %s", (before, after, removed, added) => {
  const pieces = changedPieces(before, after);
  expect([shown(pieces.removed), shown(pieces.added)]).toEqual([removed, added]);
});

test("the pieces are the texts, and what both share is the same", () => {
  const text = fc.string({ unit: fc.constantFrom("あ", "い", "課", "𠮷", "\n"), maxLength: 90 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { removed, added } = changedPieces(before, after);
      const whole = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join("");
      const same = (pieces: readonly Piece[]) => whole(pieces.filter((piece) => piece.same));
      expect([whole(removed), whole(added)]).toEqual([before, after]);
      expect(same(removed)).toBe(same(added));
    }),
    { seed: 4, numRuns: 200 },
  );
});
