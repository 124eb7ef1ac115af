import type { Position } from "../cells/Position";
import type { SheetEdit } from "../edit/SheetEdit";
import type { Place } from "../place/Place";
import type { RuleFacts, RuleId } from "./RuleFacts";

/** 要修正・要確認・参考. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** One safe way to put a finding right. `choice`: what a person chooses by where there are several; else null. */
export type Fix = { readonly choice: string | null; readonly edits: readonly SheetEdit[] };

type FindingOf<Id extends RuleId> = {
  /** Stable as long as the finding stands in its cell. */
  readonly id: string;
  readonly rule: Id;
  readonly severity: Severity;
  readonly sheetId: string;
  readonly sheetName: string;
  /** The anchor of the cell it is about. */
  readonly position: Position;
  readonly place: Place;
  readonly measureTitle: string;
  /** Whose it is, by their names in the register; empty: the form's, so the secretariat's. */
  readonly departments: readonly string[];
  /** The very characters it is about. */
  readonly subject: string;
  readonly facts: RuleFacts[Id];
  /** Empty: a person has to put it right; several: a person chooses. */
  readonly fixes: readonly Fix[];
};

/** What a rule says about a place (指摘). */
export type Finding<Id extends RuleId = RuleId> = { readonly [Each in Id]: FindingOf<Each> }[Id];
