import type { Rule } from "../Rule";
import { symbolSequence } from "./symbolSequence";
import { symbolUnknown } from "./symbolUnknown";

export const symbolRules: readonly Rule[] = [symbolUnknown, symbolSequence];
