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

test("a person is asked about nothing but what is asked about", () => {
  const asked: string[] = [];
  draftEntry(plan, (sentence) => asked.push(sentence.answer) > 0);
  expect(asked).toEqual(["asked", "asked"]);
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

test("です・ます end a sentence without a full stop, also before a remark", () => {
  const { text } = draftEntry("■ 研修会を開催する。\n■ 周知に努めます(年2回)\n■ 募集は行いません");
  expect(text).toBe("■ 研修会を開催した。\n■ 周知に努めました(年2回)\n■ 募集は行いませんでした");
});

test.each(["周知に努めます", "周知に努めました", "募集は行いません", "無料です", "無料でした"])(
  "an entry with %s is polite, full stops or not",
  (polite) => {
    for (const line of [polite, `${polite}。`, `${polite}（年2回）。`])
      expect(draftEntry(`・研修会を開催予定。\n・${line}`).sentences[0]?.result).toBe(
        "研修会を開催しました。",
      );
  },
);

test("one with ます in the middle of a word is not", () => {
  const { sentences } = draftEntry("・研修会を開催予定。\n・ますます周知に努める。");
  expect(sentences[0]?.result).toBe("研修会を開催した。");
});

test("a quotation may go over two lines and stays as it is", () => {
  const quoting = "■ 「みんなで支える。\nみんなで守る。」を合言葉に啓発する。";
  expect(draftEntry(quoting).text).toBe(quoting.replace("啓発する。", "啓発した。"));
});
