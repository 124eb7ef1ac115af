import type { Rule } from "../Rule";
import { indicatorNotComparable } from "./indicatorNotComparable";
import { indicatorNotMet } from "./indicatorNotMet";

export const indicatorRules: readonly Rule[] = [indicatorNotMet, indicatorNotComparable];
