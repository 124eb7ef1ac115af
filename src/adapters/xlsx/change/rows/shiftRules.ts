import { parseSpan } from "../../../../domain/cells/address";
import { succeed } from "../../../../domain/Result";
import { attribute, setAttribute } from "../markup/attributes";
import { decodeText, encodeText } from "../markup/entities";
import { removal, type Splice } from "../markup/splice";
import { childrenNamed, descendants, type XmlNode } from "../markup/XmlNode";
import { hindered, type Shifted } from "./Obstacle";
import { ruleFormula } from "./ruleFormula";
import type { RowShift } from "./RowShift";

/** What rules of a sheet are shifted by; `altered`: all sheets that lose rows, in lower case. */
export type RuleShift = {
  readonly text: string;
  readonly shift: RowShift;
  readonly altered: ReadonlySet<string>;
};

/** A `conditionalFormatting`: the cells that it is for, and the formulas of its rules. */
export function shiftConditionalFormat(rules: RuleShift, node: XmlNode): Shifted {
  return shiftRule(rules, node, "conditional-format");
}

/** All `dataValidations`; those whose cells are all gone go with them. */
export function shiftValidations(rules: RuleShift, node: XmlNode): Shifted {
  const { text, shift } = rules;
  const all = childrenNamed(node, "dataValidation");
  const splices: Splice[] = [];
  let left = 0;
  for (const one of all) {
    const shifted = shiftRule(rules, one, "validation");
    if (!shifted.ok) return shifted;
    splices.push(...shifted.value);
    if (shift.areas(attribute(text, one, "sqref") ?? "") !== "") left++;
  }
  if (left === 0) return succeed([removal(node)]);
  return succeed(
    left === all.length ? splices : [...splices, setAttribute(text, node, "count", `${left}`)],
  );
}

function shiftRule(
  { text, shift, altered }: RuleShift,
  node: XmlNode,
  obstacle: "conditional-format" | "validation",
): Shifted {
  const list = attribute(text, node, "sqref") ?? "";
  const areas = shift.areas(list);
  if (areas === null) return hindered(obstacle, `for ${list}`);
  if (areas === "") return succeed([removal(node)]);
  const splices = areas === list ? [] : [setAttribute(text, node, "sqref", areas)];
  for (const formula of formulasOf(node)) {
    const old = decodeText(text.slice(formula.openEnd, formula.closeStart));
    const now = ruleFormula(old, rowsOf(list, areas), shift, altered);
    if (now === null) return hindered(obstacle, `${list}: ${old}`);
    const { openEnd: start, closeStart: end } = formula;
    if (now !== old) splices.push({ start, end, text: encodeText(now) });
  }
  const limit = limitsOf(text, node).find((one) => {
    return ruleFormula(one, { from: -1, to: -1 }, shift, altered) === null;
  });
  return limit === undefined ? succeed(splices) : hindered(obstacle, `${list}: ${limit}`);
}

/** Figures, or formulas, between which colours and icons change (ECMA-376 part 1, 18.3.1.11). */
function limitsOf(text: string, node: XmlNode): string[] {
  const all = [...descendants(node)].filter(({ name }) => name === "cfvo");
  return all.flatMap((one) => attribute(text, one, "val") ?? []);
}

function formulasOf(node: XmlNode): XmlNode[] {
  return [...descendants(node)].filter(({ name }) => /^formula[12]?$/.test(name));
}

/** Only of one area it is certain which cell a formula is written for; of several, none is. */
function rowsOf(before: string, after: string): { readonly from: number; readonly to: number } {
  const [from, to] = [parseSpan(before), parseSpan(after)];
  return from && to ? { from: from.top, to: to.top } : { from: -1, to: -1 };
}
