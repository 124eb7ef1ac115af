import { holdsLines, saidLines, saysTheSame } from "../../../src/domain/carryForward/SaidLine";

const same = (a: string, b: string) => {
  const [one, other] = [saidLines(a)[0], saidLines(b)[0]];
  if (!one || !other) throw new Error("no line");
  return saysTheSame(one, other);
};

test.each([
  ["■ 窓口を設ける。", "・窓口を設けた。"],
  ["■ 講座を開催予定。", "■ 講座を開催した。"],
  ["■ 講座を開催予定。", "■ 講座を開催しました。"],
  [
    "■ 相談を受けるほか、訪問を行う。今後は周知に取り組む。",
    "相談を受けたほか、訪問を行った。今後は周知に取り組む。",
  ],
  ["参加者　30人", "参加者 ３０人"],
  ["みんなで守る。」を合言葉に啓発する。", "みんなで守る。」を合言葉に啓発した。"],
])("%s is %s in whatever tense", (a, b) => {
  expect(same(a, b)).toBe(true);
  expect(same(b, a)).toBe(true);
});

test.each([
  ["窓口を設ける。", "窓口を閉じた。"],
  ["21件実施する。", "22件実施した。"],
])("%s is not %s", (a, b) => {
  expect(same(a, b)).toBe(false);
});

test("lines are looked for one after the other; empty ones do not count", () => {
  const lines = saidLines("■ あ\n\n■ い\n　\n■ う");
  expect(lines).toHaveLength(3);
  expect(holdsLines(lines, saidLines("い\nう"))).toBe(true);
  expect(holdsLines(lines, saidLines("あ\nう"))).toBe(false);
  expect(holdsLines(lines, saidLines("う\nえ"))).toBe(false);
});
