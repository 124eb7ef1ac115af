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
  // Written in kana.
  ["必要な支援につなげる", "ichidan"],
  ["意見をまとめる", "ichidan"],
  ["施設にはいる", "godan"],
  // 変える and 帰る, 来る, 得る.
  ["方法をかえる", null],
  ["相談にくる", null],
  ["起こりうる", null],
  ["支援員が居る", null],
])("%s: %s", (verb, expected) => {
  expect(ruClass(verb)).toBe(expected);
});
