import { plainVerb } from "../../../src/domain/tense/plainVerb";
import { politeVerb } from "../../../src/domain/tense/politeVerb";

const turned = (tail: string, read = plainVerb) => {
  const verb = read(tail);
  if (!verb) return null;
  const before = tail.slice(0, tail.length - verb.cut);
  return [before + verb.past, before + verb.politePast];
};

test.each([
  ["相談を行う", "相談を行った", "相談を行いました"],
  ["声をひろう", "", ""],
  ["案をもらう", "案をもらった", "案をもらいました"],
  ["委員が集う", "委員が集った", "委員が集いました"],
  ["命を保つ", "命を保った", "命を保ちました"],
  ["関心をもつ", "関心をもった", "関心をもちました"],
  ["現地に行く", "現地に行った", "現地に行きました"],
  ["講座を開く", "講座を開いた", "講座を開きました"],
  ["道をひらく", "道をひらいた", "道をひらきました"],
  ["案内を置いておく", "案内を置いておいた", "案内を置いておきました"],
  ["人を呼んでおく", "人を呼んでおいた", "人を呼んでおきました"],
  ["孤立を防ぐ", "孤立を防いだ", "孤立を防ぎました"],
  ["支援につなぐ", "支援につないだ", "支援につなぎました"],
  ["案内を出す", "案内を出した", "案内を出しました"],
  ["声をいかす", "声をいかした", "声をいかしました"],
  // 新, 古: an adjective only before く.
  ["資料を使い古す", "資料を使い古した", "資料を使い古しました"],
  ["早く", "", ""],
  ["他市に学ぶ", "他市に学んだ", "他市に学びました"],
  ["絆をむすぶ", "絆をむすんだ", "絆をむすびました"],
  ["他市にまなぶ", "他市にまなんだ", "他市にまなびました"],
  ["取り組む", "取り組んだ", "取り組みました"],
  ["地域をささえ、いどむ", "地域をささえ、いどんだ", "地域をささえ、いどみました"],
  ["ともにあゆむ", "ともにあゆんだ", "ともにあゆみました"],
  ["充実を図る", "充実を図った", "充実を図りました"],
  ["周知に努める", "周知に努めた", "周知に努めました"],
  ["研修会を実施する", "研修会を実施した", "研修会を実施しました"],
  ["手立てを講ずる", "手立てを講じた", "手立てを講じました"],
  // Nothing that is done, or no word at all, stands before it.
  ["、する", "", ""],
  [" する", "", ""],
  ["みずる", "", ""],
  // Words that are no verbs, and verbs that do not end there.
  ["荷物ぜんぶ", "", ""],
  ["糸をあむ", "", ""],
  ["はなつつ", "", ""],
  ["ひらくすく", "", ""],
])("%s → %s, %s", (plan, past, polite) => {
  expect(turned(plan)).toEqual(past === "" ? null : [past, polite]);
});

test.each([
  ["相談を行います", "相談を行いました"],
  ["周知に努めます", "周知に努めました"],
  ["様子を見ます", "様子を見ました"],
  ["募集は行いません", "募集は行いませんでした"],
])("%s → %s", (plan, past) => {
  expect(turned(plan, politeVerb)).toEqual([past, past]);
});

test.each(["ます", "います", "花がさくらます", "図ます", "見まする"])(
  "%s is no verb in ます",
  (tail) => {
    expect(politeVerb(tail)).toBeNull();
  },
);

test.each([
  ["表彰式が行われる", "passive"],
  ["計画が公表される", "passive"],
  ["催しに入れる", "verb"],
  ["行われる場を設ける", "verb"],
])("%s: %s", (tail, reason) => {
  expect(plainVerb(tail)?.reason).toBe(reason);
});

test("a passive is one in ます, too", () => {
  expect(politeVerb("表彰式が行われます")?.reason).toBe("passive");
});
