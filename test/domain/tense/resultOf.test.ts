import { resultOf } from "../../../src/domain/tense/resultOf";
import type { AskedReason, UnchangedReason } from "../../../src/domain/tense/SentenceTense";
import { keptAside } from "./keptAside";
import { ownSentences } from "./ownSentences";
import { unclear, verbs } from "./verbs";
import type { Written } from "./Written";

function told({ plan }: Written): Written {
  const { answer, result } = resultOf(plan);
  return { answer, plan, result };
}

test.each(ownSentences)("$answer: $plan → $result", (expected) => {
  expect(told(expected)).toEqual(expected);
});

describe("sentences that were kept aside until the code was finished", () => {
  const asWritten = (one: Written) => JSON.stringify(told(one)) === JSON.stringify(one);

  test("of what is called certain, nothing is wrong", () => {
    const certain = keptAside.filter((one) => told(one).answer === "certain");
    expect(certain.filter((one) => !asWritten(one))).toEqual([]);
  });

  test("everything that is certain to a person is certain", () => {
    const certain = keptAside.filter(({ answer }) => answer === "certain");
    expect(certain.length).toBeGreaterThan(60);
    expect(certain.filter((one) => !asWritten(one))).toEqual([]);
  });

  test("the others differ in two suggestions alone", () => {
    const differing = keptAside.filter((one) => !asWritten(one));
    expect(differing.map((one) => told(one))).toEqual([
      { answer: "asked", plan: "詳細は要綱による。", result: "詳細は要綱によった。" },
      { answer: "asked", plan: "利用料は無料です。", result: "利用料は無料でした。" },
    ]);
  });
});

test("330 verbs of every class end in the past as they are spoken", () => {
  expect(verbs).toHaveLength(330);
  const wrong = verbs.filter(({ plan, result }) => {
    const { answer, result: own } = resultOf(`${plan}。`);
    return answer !== "certain" || own !== `${result}。`;
  });
  expect(wrong).toEqual([]);
});

test.each(unclear.split(" "))("%s is not turned without asking", (sentence) => {
  expect(resultOf(sentence).answer).not.toBe("certain");
});

test.each<[string, AskedReason]>([
  ["取組を広げていく。", "going-on"],
  ["周知に努めています。", "ongoing"],
  ["研修会を開催予定。", "planned"],
  ["避難訓練を実施。", "noun-ending"],
  ["体制を強化したい。", "intention"],
  ["身近な場所で相談できる。", "potential"],
  ["窓口は市役所内にある。", "state"],
  ["支え合いにつながる。", "outcome"],
  ["住民主体の活動が期待される。", "opinion"],
  ["対象者の方へ。", "unknown"],
  ["今後も支援を継続する。", "later"],
  ["希望があった場合は説明会を開催する。", "condition"],
  ["研修会を行いますが、会場は未定です。", "inner-verb"],
  ["奨励金を交付する 研修 7件", "inner-verb"],
  ["研修会を行う(年2回)ほか、相談に応じる。", "inner-verb"],
  ["皆様のご協力をお願いします。", "intention"],
  ["災害が発生した際は避難所を開設する。", "condition"],
  ["講座を開催するなど", "unknown"],
  ["間違いない。", "state"],
  ["参加者数 100人を見込む。", "opinion"],
  ["引き続き見守る", "unknown"],
  ["支援を要する。", "state"],
  ["「支え合いを広げ、見守りを行う。", "open-bracket"],
  // A second verb of the plan would stay as it is beside the turned one.
  ["立ち上げを支援する（新規3か所）、既存の場の継続を支援する。", "inner-verb"],
  ["サロンを開く、便りを配る。", "inner-verb"],
  ["見守りを行う②研修を開く", "inner-verb"],
  ["講演会を実施する予定であり、広く周知を図る。", "planned"],
  ["開催を予定しており、参加者を募集する。", "planned"],
  // 開催した（予定） would be no result.
  ["講座を開催する（予定）。", "planned"],
  ["講座を開催する。（予定）", "planned"],
  ["来春、窓口を開設する。", "later"],
  ["依頼があった際に講師を派遣する。", "condition"],
  ["災害が発生したときに避難所を開設する。", "condition"],
  ["生活に困る世帯を救済。", "noun-ending"],
  ["講座を開催する（ 予定 ）。", "planned"],
  // Why it is asked about, its own ending says first.
  ["講座を開催したい（予定）。", "intention"],
  ["今後、講座を開催する（予定）。", "later"],
  // A plan that is announced, unlike the name of one.
  ["連絡会の事業計画", "planned"],
  ["研修会の開催予定", "planned"],
  ["地域福祉計画の策定予定", "planned"],
  ["体制の充実を図る計画", "planned"],
  ["研修会を計画", "planned"],
  ["第2期地域福祉計画。", "planned"],
  ["みんなで見守る", "unknown"],
])("%s is asked about: %s", (sentence, reason) => {
  expect(resultOf(sentence)).toMatchObject({ answer: "asked", reason });
});

test.each<[string, UnchangedReason]>([
  ["研修会を実施した。", "past"],
  ["協定を締結済み（3月）。", "past"],
  ["同左", "same"],
  ["前年度に同じ。", "same"],
  ["→", "sign"],
  ["該当なし", "sign"],
  ["参加者 延べ30人（うち新規3人）", "figures"],
  ["※( )内は新規", "note"],
  ["（参加者 延べ30人）", "note"],
  ["「支え合いをつくる。」", "quoted"],
  ["高齢者生活支援事業", "name"],
  ["地域経済", "name"],
  ["事業実施済。", "past"],
  ["第2期地域福祉計画", "name"],
  ["事業計画と地域福祉計画", "name"],
  ["ふれ愛ひろばまる", "name"],
  ["ますますすすめる", "name"],
  ["講座を開催する等の支援事業", "name"],
  ["高齢者生活支援事業 ※新規", "name"],
  ["( )内は新規の会", "note"],
])("%s stays as it is: %s", (sentence, reason) => {
  expect(resultOf(sentence)).toMatchObject({ answer: "unchanged", reason, result: sentence });
});

test("a text without a suggestion has no changes", () => {
  for (const text of ["体制を強化したい。", "奨励金を交付する 研修 7件", "研修会の開催予定。"])
    expect(resultOf(text)).toMatchObject({ answer: "asked", result: text, changes: [] });
});

test("says which characters it turns, the one before ほか too", () => {
  const { changes, reason } = resultOf("補助金を交付するほか会場を貸す。(年2回)");
  expect(reason).toBe("verb");
  expect(changes).toEqual([
    { start: 6, end: 8, text: "した" },
    { start: 14, end: 15, text: "した" },
  ]);
});

test.each([
  ["各地区において、講座を開催する。", "各地区において、講座を開催した。"],
  ["広く、分かりやすく周知を図る。", "広く、分かりやすく周知を図った。"],
  ["誰もが参加できるよう、案内を送る。", "誰もが参加できるよう、案内を送った。"],
  [
    "センターによる、児童を対象とした授業に協力する。",
    "センターによる、児童を対象とした授業に協力した。",
  ],
  ["社協の行う、見守りに参加する。", "社協の行う、見守りに参加した。"],
  ["社協が実施する、サロンの運営を助ける。", "社協が実施する、サロンの運営を助けた。"],
  [
    "地域における、障がい者に関する、講座を開く。",
    "地域における、障がい者に関する、講座を開いた。",
  ],
  ["予定どおり工事を進める。", "予定どおり工事を進めた。"],
  ["開催する(12月頃)。", "開催した(12月頃)。"],
  // A remark or a name that says more than 予定, or says it in a quotation.
  ["講座を開催する（12月頃予定）。", "講座を開催した（12月頃予定）。"],
  ["講座を開催する（予定数20人）。", "講座を開催した（予定数20人）。"],
  ["「講座（予定）」の案内を配る。", "「講座（予定）」の案内を配った。"],
  // A note behind ※ stays; a ※ that marks a word begins none.
  ["窓口を設ける※相談を受けるほか訪問も行う", "窓口を設けた※相談を受けるほか訪問も行う"],
  ["団体※への支援を行う", "団体※への支援を行った"],
  ["団体※への支援を行う※詳細は別紙", "団体※への支援を行った※詳細は別紙"],
])("what only looks like a second verb or a plan does not hinder: %s", (plan, result) => {
  expect(resultOf(plan)).toMatchObject({ answer: "certain", result });
});

test("a passive and a negative are told apart", () => {
  expect(resultOf("表彰式が行われる。").reason).toBe("passive");
  expect(resultOf("新規の募集は行いません。").reason).toBe("negative");
});

test("a suggestion is as polite as the text around it", () => {
  expect(resultOf("研修会を開催予定。", true).result).toBe("研修会を開催しました。");
  expect(resultOf("支援を行う予定。", true).result).toBe("支援を行いました。");
});
