import { oneSyllableStems } from "./ruClass";

const past = new RegExp(
  "(?:[っいきぎしじちぢにひびみりえけげせぜてでねへべめれ]た|[んい]だ|だった|でした|済み?|ずみ|" +
    `[${oneSyllableStems}]た)$`,
  "u",
);

/**
 * Whether a text ends by telling what was done: 行った, 努めた, 行いました, 実施済み. Nouns and adjectives that end in た
 * (新た, かた) do not.
 */
export function isPast(tail: string): boolean {
  return past.test(tail);
}
