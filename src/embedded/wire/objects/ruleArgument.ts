import type { HostValidation } from "../../model/HostValidation";
import { ApiFailure } from "../ApiFailure";
import { flagArgument, recordArgument, textArgument } from "../arguments";

/** A list written out in the rule itself may be this long (Excel's limit of a validation's formula). */
const longestList = 255;
const compared = ["wholeNumber", "decimal", "date", "time", "textLength"];
const between = ["Between", "NotBetween"];
const others = [
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** An `Excel.DataValidationRule`: one criterion. What is read back later is always a string formula, like `=10`. */
export function ruleArgument(value: unknown): HostValidation["rule"] {
  const given = Object.entries(recordArgument(value)).filter(
    ([, one]) => one !== undefined && one !== null,
  );
  const [first] = given;
  if (!first || given.length > 1) throw new ApiFailure("InvalidArgument");
  const [kind, criterion] = [first[0], recordArgument(first[1])];
  if (kind === "list") return { list: listCriterion(criterion) };
  if (kind === "custom") {
    const formula = textArgument(criterion.formula);
    return { custom: { formula: formula.startsWith("=") ? formula : `=${formula}` } };
  }
  if (!compared.includes(kind)) throw new ApiFailure("InvalidArgument");
  return { [kind]: comparison(criterion) };
}

function listCriterion({ source, inCellDropDown }: Readonly<Record<string, unknown>>) {
  const text = textArgument(source);
  const tooLong = !text.startsWith("=") && text.length > longestList;
  if (text === "" || tooLong) throw new ApiFailure("InvalidArgument");
  return { inCellDropDown: flagArgument(inCellDropDown ?? true), source: text };
}

function comparison({ formula1, formula2, operator }: Readonly<Record<string, unknown>>) {
  const word = textArgument(operator);
  if (between.includes(word)) {
    return { formula1: operand(formula1), formula2: operand(formula2), operator: word };
  }
  if (!others.includes(word)) throw new ApiFailure("InvalidArgument");
  return { formula1: operand(formula1), operator: word };
}

/** A number, a formula, or a date in ISO 8601 form. */
function operand(value: unknown): string {
  if (typeof value === "number") return `=${value}`;
  const text = textArgument(value);
  if (text.startsWith("=")) return text;
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text);
  if (!day) return `=${text}`;
  const utc = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
  return `=${(utc - Date.UTC(1899, 11, 30)) / 86_400_000}`;
}
