import { departmentRules } from "./department/departmentRules";
import { dutyRules } from "./duty/dutyRules";
import { entryRules } from "./entry/entryRules";
import { hierarchyRules } from "./hierarchy/hierarchyRules";
import { indicatorRules } from "./indicator/indicatorRules";
import { roleRules } from "./role/roleRules";
import type { Rule } from "./Rule";
import { symbolRules } from "./symbol/symbolRules";
import { tenseRules } from "./tense/tenseRules";
import { textRules } from "./text/textRules";
import { yearRules } from "./year/yearRules";

/** The check: its rules in the order in which a person reads their findings. */
export const allRules: readonly Rule[] = [
  ...roleRules,
  ...dutyRules,
  ...hierarchyRules,
  ...departmentRules,
  ...entryRules,
  ...yearRules,
  ...tenseRules,
  ...textRules,
  ...symbolRules,
  ...indicatorRules,
];
