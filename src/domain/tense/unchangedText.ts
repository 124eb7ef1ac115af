import { quoted } from "./maskBrackets";
import type { UnchangedReason } from "./SentenceTense";

const same =
  /^(?:同左|同上|同じ|同前|前年同様|前年度同様|〃|々|(?:前年度?|昨年度?|上記|左)[にと]同[じ様])$/u;
const sign =
  /^(?:[→⇒⇨⇢➡➔↓↑○●◎◯◇◆□■△▲▽▼☆★×✕✓〇ー－―‐\-–—…・~～]{1,5}|無|なし|無し|(?:特に|該当)なし)$/u;
const figures =
  /[0-9０-９][ 　]?(?:[%％人名回件校日円台棟床枚冊本部基組戸園館社店]|世帯|施設|団体|法人|企業|地区|会場|時間|項目|種類|ポイント|[かヵヶカケ箇個]所|グループ|サロン)[\]］]?$/u;

/** What a sentence without a verb is, by its masked words; null where it is none of these. */
export function unchangedText(words: string, text: string): UnchangedReason | null {
  const bare = text.replace(/[。．｡\s]/gu, "");
  if (same.test(bare)) return "same";
  if (bare === "" || sign.test(bare)) return "sign";
  if (words.length === 0) return "note";
  if (isOnly(words, quoted)) return "quoted";
  return figures.test(words.slice(-12)) ? "figures" : null;
}

function isOnly(words: string, filler: string): boolean {
  for (const character of words) if (character !== filler) return false;
  return true;
}
