/** Kinds of rules by Office.js's names (`Excel.DataValidationRule`) and the file's (ECMA-376 Part 1, 18.18.21). */
export const ruleKinds = [
  ["wholeNumber", "whole"],
  ["decimal", "decimal"],
  ["list", "list"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["custom", "custom"],
] as const;

/** Operators by Office.js's names (`Excel.DataValidationOperator`) and the file's (18.18.20). */
export const operators = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
] as const;
