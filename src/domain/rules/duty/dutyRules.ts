import type { Rule } from "../Rule";
import { dutyNumbering } from "./dutyNumbering";

/** The rules about 役割. */
export const dutyRules: readonly Rule[] = [dutyNumbering];
