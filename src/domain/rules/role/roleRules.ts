import type { Rule } from "../Rule";
import { roleBlank } from "./roleBlank";
import { roleCollapsed } from "./roleCollapsed";
import { roleDuplicate } from "./roleDuplicate";
import { roleMissing } from "./roleMissing";
import { roleNotARole } from "./roleNotARole";
import { roleOrder } from "./roleOrder";
import { roleSpelling } from "./roleSpelling";
import { roleUnknown } from "./roleUnknown";

/** The rules about 区分. */
export const roleRules: readonly Rule[] = [
  roleCollapsed,
  roleUnknown,
  roleSpelling,
  roleBlank,
  roleMissing,
  roleDuplicate,
  roleOrder,
  roleNotARole,
];
