import type { Rule } from "../Rule";
import { departmentDuplicate } from "./departmentDuplicate";
import { departmentFormer } from "./departmentFormer";
import { departmentSpelling } from "./departmentSpelling";
import { departmentUnknown } from "./departmentUnknown";

export const departmentRules: readonly Rule[] = [
  departmentUnknown,
  departmentSpelling,
  departmentFormer,
  departmentDuplicate,
];
