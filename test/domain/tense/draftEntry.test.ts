import { draftEntry } from "../../../src/domain/tense/draftEntry";

const plan = [
  "【福祉課・長寿社会課】",
  "■ 相談対応を行うほか、窓口を設ける。また、今後は周知に取り組む。(年12回)",
  "  ※ 詳細は別紙のとおり",
  "■ 「支える。守る。」を合言葉に啓発する。",
  "",
  "【こども家庭課】",
  "・研修会を開催予定。",
  "参加者 30人",
].join("\r\n");

test("what is certain is turned, every other character stays", () => {
  expect(draftEntry(plan).text).toBe(
    plan
      .replace("行うほか、窓口を設ける", "行ったほか、窓口を設けた")
      .replace("啓発する。", "啓発した。"),
  );
});

test("every sentence has its own answer and its place in both texts", () => {
  const { text, sentences } = draftEntry(plan);
  expect(sentences.map(({ answer, plan: sentence }) => [answer, sentence])).toEqual([
    ["certain", "相談対応を行うほか、窓口を設ける。"],
    ["asked", "また、今後は周知に取り組む。(年12回)"],
    ["unchanged", "※ 詳細は別紙のとおり"],
    ["certain", "「支える。守る。」を合言葉に啓発する。"],
    ["asked", "研修会を開催予定。"],
    ["unchanged", "参加者 30人"],
  ]);
  for (const { plan: before, start, draft, draftStart } of sentences) {
    expect(plan.slice(start, start + before.length)).toBe(before);
    expect(text.slice(draftStart, draftStart + draft.length)).toBe(draft);
  }
});

test("a suggestion is taken only where a person accepts it", () => {
  const { text } = draftEntry(plan, ({ reason }) => reason === "planned");
  expect(text).toContain("・研修会を開催した。");
  expect(text).toContain("今後は周知に取り組む。");
});

test("suggestions are polite where the entry is", () => {
  const { sentences } = draftEntry("・研修会を開催予定。\n・周知に努めます。");
  expect(sentences.map(({ result }) => result)).toEqual([
    "研修会を開催しました。",
    "周知に努めました。",
  ]);
});

test("a line without a full stop that the next one may go on with is asked about", () => {
  const { text, sentences } = draftEntry("■ 見守りの支援を行う\n団体に補助する\n■ 窓口を設ける");
  expect(sentences.map(({ answer, reason }) => [answer, reason])).toEqual([
    ["asked", "no-stop"],
    ["certain", "verb"],
    ["certain", "verb"],
  ]);
  expect(text).toBe("■ 見守りの支援を行う\n団体に補助した\n■ 窓口を設けた");
});

test("so is one among sentences that have one: it may be a heading", () => {
  const { sentences } = draftEntry("■ いのちを守る\n■ 研修会を開催する。\n■ 周知に努めます");
  expect(sentences.map(({ answer, reason }) => [answer, reason])).toEqual([
    ["asked", "no-stop"],
    ["certain", "verb"],
    ["certain", "verb"],
  ]);
});

test("a quotation may go over two lines and stays as it is", () => {
  const quoting = "■ 「みんなで支える。\nみんなで守る。」を合言葉に啓発する。";
  expect(draftEntry(quoting).text).toBe(quoting.replace("啓発する。", "啓発した。"));
});
