/** Latin letters and figures, half-width kana: 半角. × and ÷ are as wide as kanji in Japanese fonts. */
const narrow = /[ -~¥‾À-ÖØ-öø-ÿ｡-ﾟ]/;
/** Line ends, marks that stand on the character before them, and selectors of its shape. */
const noWidth = /[\n\r\p{Mn}\p{Me}\u200b-\u200d\ufeff]/u;

/**
 * How wide a UTF-16 unit is in a Japanese font, in half-width characters: 1 for 半角, 2 for 全角, 0 for what takes no room.
 * Of a pair of surrogates the first counts for both; those that begin with DB40 are selectors of a kanji's shape.
 */
export function halfWidths(code: number): number {
  if (code >= 0x20 && code <= 0x7e) return 1;
  // Kana and kanji are nearly everything there is, and need no pattern.
  if (code >= 0x309b && code <= 0xd7ff) return 2;
  if (code >= 0x3041 && code <= 0x3096) return 2;
  if (code >= 0xd800 && code <= 0xdfff) return code < 0xdc00 && code !== 0xdb40 ? 2 : 0;
  const character = String.fromCharCode(code);
  if (narrow.test(character)) return 1;
  return noWidth.test(character) ? 0 : 2;
}
