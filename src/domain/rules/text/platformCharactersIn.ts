/**
 * IBM extended kanji that Unicode counts among the ordinary ones (髙, 德, 濵): rows 89–92 of Windows code page 932, which
 * JIS X 0208 leaves open (Microsoft, "NEC selected IBM extended characters"). The others are in U+F900–FAFF (﨑).
 */
const ibmKanji =
  "纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝咜咊咩哿喆坙坥垬埈埇增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓嵂嵭嶸嶹巐弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晳暙暠暲暿曺朎杦枻桒柀栁桄棏楨榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏焄煜煆煇燁燾犱犾猤獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦睆劯砡硎硤硺礰禔禛竑竧竫箞絈絜綷綠緖繒罇羡茁荢荿菇菶葈蒴蕓蕙蕫薰蠇裵訒訷詹誧誾諟諶譓譿賰賴贒赶軏遧郞鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐鋕鋠鋓錥錡鋻錞鋿錝錂鍰鍗鎤鏆鏞鏸鐱鑅鑈閒隝隯霳霻靃靍靏靑靕顗顥餧馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鸙黑";

const parts = [
  // A variation selector behind a kanji (辻󠄀): the kanji counts with it.
  "\\p{Script=Han}[\\u{E0100}-\\u{E01EF}]",
  // Voiced marks on their own, as file names of a Mac bring them along: か゛ in two characters.
  "[\\u3041-\\u30FF][\\u3099\\u309A]",
  // Half-width kana: JIS X 0201, not JIS X 0208. A whole run, for a mark counts with its letter: ﾎﾞﾗﾝﾃｨｱ.
  "[\\uFF61-\\uFF9F]+",
  // JIS X 0208 leaves row 13 open; NEC put units, era names and abbreviations there (㌔ ㎡ ㍻ ㈱ № ㏍ ℡ ㊤ 〝〟).
  "[\\u3200-\\u3250\\u3260-\\u32B0\\u32C0-\\u33FF\\u2116\\u2121\\u301D\\u301F]",
  // Private use: 外字 (rows 95–114 of code page 932), which only the PC on which it was drawn can show.
  "[\\uE000-\\uF8FF\\u{F0000}-\\u{10FFFD}]",
  "[\\uF900-\\uFAFF]",
  "[\\uFF02\\uFF07\\uFFE4]",
  `[${ibmKanji}]`,
  // Beyond the first plane: rare kanji (𠮷), pictures. 𠮟 is one of the 常用漢字 (2010).
  "(?!𠮟)[\\u{1F000}-\\u{1FAFF}\\u{20000}-\\u{3FFFF}]",
];

/**
 * Characters that other systems garble or lose (機種依存文字): what Windows has beside JIS X 0208, half-width kana, and
 * what each PC draws for itself. The rules for tables that public bodies publish keep them out (総務省, 統計表における機械
 * 判読可能なデータの表記方法の統一ルール, 2020, check 1-10); guides to such rules (富士通ウェブ・アクセシビリティ指針, 63) name units,
 * era names and abbreviations in one character, for which there are plain words: so ㎡ is told like ㌔ and ㈱. Numbers in
 * circles and Roman numerals, which they name too, are left alone: with them every plan sheet numbers its duties, and
 * since JIS X 0213 (2000) ①–㊿ are in the standard.
 */
const platformCharacters = new RegExp(parts.join("|"), "gu");

/** One class of characters that none of them can do without: most texts have none, and that is told sooner. */
const anyOf = new RegExp(
  `[\\u3099-\\u309A\\u2116\\u2121\\u301D\\u301F\\u3200-\\u3250\\u3260-\\u32B0\\u32C0-\\u33FF\\uD800-\\uFAFF\\uFF02\\uFF07\\uFF61-\\uFF9F\\uFFE4${ibmKanji}]`,
);

/** Each of a text's platform-dependent characters once; half-width kana by the run. */
export function platformCharactersIn(text: string): string[] {
  return anyOf.test(text) ? [...new Set(text.match(platformCharacters))] : [];
}
