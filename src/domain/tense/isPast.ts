import { oneSyllableStems } from "./ruClass";

const past = new RegExp(
  "(?:[っいきぎしじちぢにひびみりえけげせぜてでねへべめれ]た|[んい]だ|だった|でした|(?<![経救返共完弁])済|済み|ずみ|" +
    `[${oneSyllableStems}]た)$`,
  "u",
);

/**
 * Whether a text ends by telling what was done: 行った, 努めた, 行いました, 実施済み. Nouns and adjectives that end in た
 * or 済 (新た, かた, 経済, 救済) do not.
 */
export function isPast(tail: string): boolean {
  return past.test(tail);
}
