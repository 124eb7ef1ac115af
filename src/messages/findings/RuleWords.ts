import type { RuleFacts, RuleId } from "../../domain/rules/RuleFacts";

/** A finding in words: 事象・原因・対処. */
export type Told = {
  /** What stands there. One short sentence. */
  readonly what: string;
  /** Why that is a finding. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
};

/** What a person reads about the findings of one rule. */
export type RuleWords<Id extends RuleId> = {
  /** The heading over its findings: 課名の誤り. */
  readonly title: string;
  /** What the rule looks for, in one sentence, for those who want to know. */
  readonly about: string;
  readonly tell: (facts: RuleFacts[Id]) => Told;
};

/** The words of several rules, by id. */
export type WordsOfRules<Id extends RuleId> = { readonly [Each in Id]: RuleWords<Each> };
