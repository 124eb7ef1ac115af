import { attackText, attacksOn, type Attack } from "./attacksOn";
import { countSteps, TooManySteps } from "./countSteps";
import { parsePattern } from "./parsePattern";

/** How the work of an expression grows with its text: 1 as the text, 2 with its square; Infinity: beyond counting. */
export type Growth = { readonly power: number; readonly attack: Attack | null };

const most = 300_000;

/**
 * The worst growth among the texts that are made for an expression, from a text to one twice as long. `few`: only the first
 * of these texts.
 */
export function growthOf(expression: RegExp, few = Infinity): Growth {
  const pattern = parsePattern(expression);
  const { global: everywhere, sticky } = expression;
  const stepsFor = (attack: Attack, times: number) => {
    try {
      return countSteps(pattern, attackText(attack, times), { everywhere, sticky, most }).steps;
    } catch (error) {
      // Too deep for the stack is too many steps as well.
      if (error instanceof TooManySteps || error instanceof RangeError) return Infinity;
      throw error;
    }
  };
  let worst: Growth = { power: 0, attack: null };
  for (const attack of attacksOn(pattern).slice(0, few)) {
    const twice = stepsFor(attack, 48);
    const power = twice === Infinity ? Infinity : Math.log2(twice / stepsFor(attack, 24));
    if (power > worst.power) worst = { power, attack };
  }
  return worst;
}
