import type { Rule } from "../Rule";
import { missingPlan } from "./missingPlan";
import { missingResult } from "./missingResult";
import { sameAsLastYear } from "./sameAsLastYear";
import { yearStale } from "./yearStale";

export const yearRules: readonly Rule[] = [yearStale, missingResult, missingPlan, sameAsLastYear];
