import { changedRange } from "../text/changedRange";

/** Kanji that are taken for one another by hand, by ear or by a scanner: 福社課, 介護保検課. */
const lookAlikes = Object.entries({ 社: "祉", 検: "険", 令: "齢", 獲: "護" });
const smallKana = /[ぁぃぅぇぉっゃゅょゎ]/gu;
const katakana = /[ァ-ヶ]/gu;
const kanaOnly = /^[ぁ-ゖー]+$/u;
/** Tell departments apart on purpose: 第1 and 第2, 東部 and 西部. */
const distinguishing = /[0-9一二三四五六七八九十東西南北中上下本支新旧大小前後内外]/u;

/**
 * How near two names are that are not the same. `sound`: all but certainly one name – they differ in one kana, in voiced
 * marks, or in kanji that look alike (いきがいきづくり課, いきがいがづくり課). `slip`: likely one name – a character too
 * many or too few, or two that changed places (高齢者福祉課, 高齢福祉課). Null: two names, for all that can be seen;
 * 商業振興課 and 農業振興課 differ in one character too.
 */
export function alikeNames(a: string, b: string): "sound" | "slip" | null {
  if (a === b) return null;
  const [left, right] = difference(keyOf(a), keyOf(b));
  if (left + right === "") return "sound";
  const shorter = Math.min(a.length, b.length);
  const changed = Math.max(left.length, right.length);
  if (changed === 1 && shorter >= 4 && kanaOnly.test(left + right)) return "sound";
  if (shorter < 5) return null;
  const moved = changed === 2 && left === [...right].reverse().join("");
  const added = left.length + right.length === 1 && !distinguishing.test(left + right);
  return moved || added ? "slip" : null;
}

/** A name as it is heard and seen at a glance. */
function keyOf(name: string): string {
  const heard = name
    .normalize("NFD")
    .replace(/[\u3099\u309A]/gu, "")
    .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(smallKana, (kana) => String.fromCharCode(kana.charCodeAt(0) + 1));
  return lookAlikes.reduce((seen, [one, other]) => seen.replaceAll(one, other), heard);
}

/** What is left of both when the same beginning and the same end are taken off. */
function difference(a: string, b: string): [string, string] {
  const { start, beforeEnd, afterEnd } = changedRange(a, b);
  return [a.slice(start, beforeEnd), b.slice(start, afterEnd)];
}
