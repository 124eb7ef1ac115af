import { planAsResult } from "../../../../src/domain/rules/tense/planAsResult";
import { usualProfile } from "../../../../src/domain/profile/Profile";
import { entriesOf, findingsOf, fixed, register, unitOf } from "../entry/entryCheck";

/** What the rule says about one result. */
const inResult = (text: string) => findingsOf(planAsResult, entriesOf([[text, ""]]));

test("once a department's part, with its sentences and the past of all of them", () => {
  const result =
    "【福祉課】\n■ 講座を開催する。\n■ 相談を受けた。\n■ 見守りを行うほか、集いの場を設ける。(12月頃)\n【子育て支援課】\n■ 親子の集いを開きます。\n【防災安全課】\n■ 訓練を行った。";
  const sheet = entriesOf([[result, ""]]);
  const found = findingsOf(planAsResult, sheet, register);
  expect(found).toMatchObject([
    {
      severity: "warning",
      position: { row: 1, column: 1 },
      subject: "講座を開催する。",
      departments: ["福祉課"],
      facts: { first: "講座を開催する。", sentences: 2, certain: 2 },
    },
    { subject: "親子の集いを開きます。", facts: { sentences: 1 } },
  ]);
  const [first, second] = found;
  if (!first || !second) throw new Error("a finding is missing");
  expect(fixed(sheet, first)).toEqual([
    result
      .replace("開催する", "開催した")
      .replace("行うほか、集いの場を設ける", "行ったほか、集いの場を設けた"),
  ]);
  expect(fixed(sheet, second)).toEqual([result.replace("開きます", "開きました")]);
});

test("what is asked about is no more than information, and has no fix", () => {
  expect(inResult("・講座を12月に開催予定。")).toMatchObject([{ severity: "info", fixes: [] }]);
  expect(inResult("・地域の課題の解決につなげていく。")).toMatchObject([
    { severity: "info", facts: { sentences: 1, certain: 0 } },
  ]);
});

test("beside one that is certain the fix leaves alone what is asked about", () => {
  const sheet = entriesOf([["・講座を開催する。\n・課題の解決につなげていく。", ""]]);
  const [found] = findingsOf(planAsResult, sheet);
  if (!found) throw new Error("nothing was found");
  expect(found.facts).toEqual({ first: "講座を開催する。", sentences: 2, certain: 1 });
  expect(fixed(sheet, found)).toEqual(["・講座を開催した。\n・課題の解決につなげていく。"]);
});

test.each([
  "・講座を開催した。",
  "・情報の共有を図っている。",
  "・研修会は実施していない。",
  "・「子育てサロン」を開催。",
  "・各課で位置付け、計画。\n※訪問が制限されたため、実施を見送り。",
  "・「まちを育てる」の展示を見た。",
  "・参加者 30人",
  "同左",
  "→",
  // What is to come, behind what was done.
  "・講座を開催した。今後も内容の充実に努める。",
  "・講座を開催した。引き続き、内容の充実を図る。",
  "・講座を開催した。次は夜の開催も検討していく。",
])("%j is a result", (text) => {
  expect(inResult(text)).toEqual([]);
});

test("the second half that was forgotten is found behind what was turned", () => {
  expect(inResult("・講座を開催した。また、相談窓口を周知する。")).toMatchObject([
    { subject: "また、相談窓口を周知する。" },
  ]);
});

test("plans may be plans, and columns in question are left out", () => {
  expect(findingsOf(planAsResult, entriesOf([["", "・講座を開催する。"]]))).toEqual([]);
  const unit = { ...unitOf("・講座を開催する。"), asked: true };
  expect(planAsResult.find(unit, { profile: usualProfile, outline: null })).toEqual([]);
});

test("of a cut-up entry each slice keeps its own text, under the tag above", () => {
  const unit = unitOf("【福祉課】\n・相談を受けた。", "・講座を開催する。\n・窓口を", "設ける。");
  const [found] = planAsResult.find(unit, { profile: usualProfile, outline: null });
  expect(found?.departments).toEqual(["福祉課"]);
  expect(found?.cell.position).toEqual({ row: 4, column: 2 });
  expect(found?.facts.sentences).toBe(2);
  const edits = found?.fixes?.[0]?.edits ?? [];
  expect(edits).toMatchObject([
    { position: { row: 4, column: 2 }, after: { text: "・講座を開催した。\n・窓口を" } },
    { position: { row: 5, column: 2 }, after: { text: "設けた。" } },
  ]);
});

test("what a formula shows is told, and left alone: there is no text to be turned", () => {
  const sheet = entriesOf([["・講座を開催する。", ""]]);
  const content = { kind: "formula", formula: "=H1", numberFormat: "General" } as const;
  const cells = sheet.cells.map((cell) =>
    cell.row === 1 && cell.column === 1 ? { ...cell, content } : cell,
  );
  expect(findingsOf(planAsResult, { ...sheet, cells })).toMatchObject([
    { facts: { sentences: 1, certain: 1 }, fixes: [] },
  ]);
});
