import type { Rule } from "../Rule";
import { planAsResult } from "./planAsResult";
import { resultAsPlan } from "./resultAsPlan";

export const tenseRules: readonly Rule[] = [planAsResult, resultAsPlan];
