import type { DepartmentFacts } from "./department/DepartmentFacts";
import type { DutyFacts } from "./duty/DutyFacts";
import type { EntryFacts } from "./entry/EntryFacts";
import type { HierarchyFacts } from "./hierarchy/HierarchyFacts";
import type { IndicatorFacts } from "./indicator/IndicatorFacts";
import type { RoleFacts } from "./role/RoleFacts";
import type { SymbolFacts } from "./symbol/SymbolFacts";
import type { TenseFacts } from "./tense/TenseFacts";
import type { TextFacts } from "./text/TextFacts";
import type { YearFacts } from "./year/YearFacts";

/** Every rule of the check by its id, with what a finding of it says; the wording lives in `messages`. */
export type RuleFacts = RoleFacts &
  DutyFacts &
  HierarchyFacts &
  DepartmentFacts &
  EntryFacts &
  YearFacts &
  TenseFacts &
  TextFacts &
  SymbolFacts &
  IndicatorFacts;

export type RuleId = keyof RuleFacts;
