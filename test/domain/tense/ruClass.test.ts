import { ruClass, type RuClass } from "../../../src/domain/tense/ruClass";

test.each<[string, RuClass | null]>([
  // A kanji before る: the five-row class,
  ["を図る", "godan"],
  ["会議に諮る", "godan"],
  ["を振り返る", "godan"],
  // but for stems of one syllable.
  ["助言を得る", "ichidan"],
  ["調査を経る", "ichidan"],
  ["に申し出る", "ichidan"],
  ["成果を見る", "ichidan"],
  // え and い behind a kanji: the one-row class,
  ["に努める", "ichidan"],
  ["貸し付ける", "ichidan"],
  ["相談に応じる", "ichidan"],
  ["制度を用いる", "ichidan"],
  // but for two.
  ["活動に交じる", "godan"],
  // あ, う, お: the five-row class.
  ["対応にあたる", "godan"],
  ["手引きをつくる", "godan"],
  ["広報にのる", "godan"],
  ["薬をぬる", "godan"],
  // Written in kana.
  ["必要な支援につなげる", "ichidan"],
  ["意見をまとめる", "ichidan"],
  ["施設にはいる", "godan"],
  ["筆をもちいる", "ichidan"],
  ["年度をすぎる", "ichidan"],
  ["問題がおきる", "ichidan"],
  ["葉がおちる", "ichidan"],
  ["様子をみる", "ichidan"],
  // 変える and 帰る, 来る, 得る.
  ["方法をかえる", null],
  ["相談にくる", null],
  ["起こりうる", null],
  ["支援員が居る", null],
  ["人がいきる", null],
  ["今どきのサボる", null],
  ["省エネる", null],
  ["逆ギる", null],
  // What stands before the last verb says nothing of it.
  ["時をへる場を設ける", "ichidan"],
  ["かえる場を設ける", "ichidan"],
  ["行ってる場を設ける", "ichidan"],
  ["もちいる人がいきる", null],
  ["できる人がいきる", null],
  ["うじる人がいきる", null],
  ["かりる人がいきる", null],
  ["すぎる人がいきる", null],
  ["みる人がいきる", null],
  ["おちる人がいきる", null],
  ["つくる人がくる", null],
  ["起こりうる災害にあたる", "godan"],
  ["混じる場を設ける", "ichidan"],
])("%s: %s", (verb, expected) => {
  expect(ruClass(verb)).toBe(expected);
});
