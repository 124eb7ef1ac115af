import { negativeVerb } from "../../../src/domain/tense/negativeVerb";

test.each(
  (
    "行わない 置かない 防がない 示さない 待たない 学ばない 組まない 送らない 実施しない 設けない 見ない " +
    "応じない 用いない 試みない 起きない 過ぎない 借りない 延びない"
  ).split(" "),
)("%s is turned", (tail) => {
  expect(negativeVerb(tail)).toEqual({
    cut: 1,
    past: "かった",
    politePast: "かったです",
    reason: "negative",
    doubt: null,
  });
});

test.each([
  ["必要性は同じではない", "state"],
  ["やむを得ない", "state"],
  ["支援を要しない", "state"],
  ["回数を問わない", "state"],
  ["少ない", "state"],
  // Only known verbs have an い before ない.
  ["間違いない", "state"],
  ["限りない", "state"],
  ["話が尽きない", "state"],
  ["実情を鑑みない", "state"],
  ["不足を詫びない", "state"],
  ["誰も見られない", "potential"],
  ["増えない", "outcome"],
])("%s is asked about: %s", (tail, doubt) => {
  expect(negativeVerb(tail)).toMatchObject({ cut: 1, past: "かった", doubt });
});

test("what does not end in ない is none", () => {
  expect(negativeVerb("行わないことにする")).toBeNull();
});
