import type { Rule } from "../Rule";
import { hierarchyLabel } from "./hierarchyLabel";
import { hierarchyShifted } from "./hierarchyShifted";

export const hierarchyRules: readonly Rule[] = [hierarchyLabel, hierarchyShifted];
