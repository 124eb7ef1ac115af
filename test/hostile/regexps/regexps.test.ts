import { sampled } from "../../support/proof";
import { acceptedGrowth } from "./acceptedGrowth";
import { attackText, attacksOn } from "./attacksOn";
import { countSteps } from "./countSteps";
import { expressionsMade } from "./expressionsMade";
import { growthOf, type Growth } from "./growthOf";
import { parsePattern } from "./parsePattern";
import { expressionOf, patternsInSource } from "./patternsInSource";

/**
 * Whoever sends a workbook back chooses its texts. No expression of the product may work on one for longer than in
 * proportion to its length: counted, not timed. The embedded host, which is not shipped, may take the square.
 */
const { literals, made } = patternsInSource();
const isHost = ({ file }: { file: string }) => file.startsWith("src/embedded/");
const few = sampled(90, Infinity);
const linear = 1.25;
const square = 2.3;

/** Asked for each expression once, however many of the tests want to know. */
const known = new Map<string, Growth>();
const growth = (expression: RegExp): Growth => {
  const found = known.get(String(expression)) ?? growthOf(expression, few);
  known.set(String(expression), found);
  return found;
};

const worseThan = (power: number, of: typeof literals) =>
  of
    .map((one) => ({ ...one, ...growth(expressionOf(one)) }))
    .filter((one) => one.power > power)
    .map(({ file, line, text, power: found, attack }) =>
      JSON.stringify({ at: `${file}:${line}`, text, power: found, attack }),
    );

describe("counting the steps of an expression", () => {
  it.each([
    [/(a+)+$/u, Infinity],
    [/^(?:a|aa)*b/u, Infinity],
    [/\s+$/u, 2],
    [/a*a*c/u, Infinity],
    [/(?<!\s)\s+$/u, 1],
    [/^\s*x/u, 1],
    [/[ab]+/gu, 1],
    // What the product once had: the sample has to notice it as well as the whole.
    [/^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<(\w+)>([\s\S]*)<\/\1>$/, Infinity],
    [/(?:毎年度?|各年度?|年間|年|各)*\d+人/gu, Infinity],
    [/^[^\s。、]{1,12}[ 　：:]*(?:延べ)?[ 　]*[0-9]+人/u, 2],
    [/^\s*([^=]*?)\s*=(.+)$/su, Infinity],
  ])("tells how %s grows", (expression, power) => {
    const found = growth(expression).power;
    // The cube is as bad as no bound at all.
    if (power === Infinity) expect(found).toBeGreaterThan(2.5);
    else expect(Math.round(found)).toBe(power);
  });

  it("finds what the engine finds, in all expressions of the house", () => {
    const wrong: string[] = [];
    for (const one of literals) {
      const expression = expressionOf(one);
      const pattern = parsePattern(expression);
      const native = new RegExp(expression.source, expression.flags.replace("g", ""));
      for (const attack of attacksOn(pattern).slice(0, few / 4)) {
        const text = attackText(attack, 5);
        native.lastIndex = 0;
        const there = native.exec(text);
        const options = { everywhere: false, sticky: expression.sticky, most: 1e6 };
        const here = countSteps(pattern, text, options).found;
        const same = there?.index === here?.index && there?.[0] === here?.text;
        if (!same) wrong.push(`${one.file}: ${one.text} on ${JSON.stringify(text)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("regular expressions on long texts made for them", () => {
  it("grow with their text: everything that is shipped", () => {
    const shipped = literals.filter((one) => !isHost(one));
    expect(shipped.length).toBeGreaterThan(400);
    const accepted = shipped.filter(({ file }) => file in acceptedGrowth);
    expect(
      worseThan(
        linear,
        shipped.filter((one) => !accepted.includes(one)),
      ),
    ).toEqual([]);
    expect(worseThan(square, accepted)).toEqual([]);
  });

  it("grow with the square at most: the embedded host", () => {
    expect(worseThan(square, literals.filter(isHost))).toEqual([]);
  });

  it("accept nothing that is linear by now", () => {
    const files = literals
      .filter((one) => one.file in acceptedGrowth && growth(expressionOf(one)).power > linear)
      .map(({ file }) => file);
    const gone = Object.keys(acceptedGrowth).filter((file) => !files.includes(file));
    // Its expression is put together while running.
    expect(gone).toEqual(["src/domain/edit/refersToRows.ts"]);
  });

  it("grow with their text where they are put together while running, too", async () => {
    const files = [...new Set(made.filter((one) => !isHost(one)).map(({ file }) => file))];
    const found = await expressionsMade(files);
    expect(files.filter((file) => !found.some(({ stack }) => stack.includes(file)))).toEqual([]);
    const ours = found.filter(({ stack }) => files.some((file) => stack.includes(file)));
    const bound = (stack: string) =>
      Object.keys(acceptedGrowth).some((file) => stack.includes(file)) ? square : linear;
    const worse = ours
      .map((one) => ({ ...one, ...growth(one.expression) }))
      .filter(({ power, stack }) => power > bound(stack))
      .map(({ expression, power, attack }) => ({ text: String(expression), power, attack }));
    expect(worse).toEqual([]);
  });
});
