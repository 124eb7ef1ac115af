import type {
  Conflict,
  ConflictType,
  InfoType,
  MergeInfo,
  MergeQuestion,
  MergeWarning,
  RefusalCode,
  RefusedCopy,
  WarningType,
} from "../../domain/merge/MergeOutcome";
import type { Told } from "../findings/RuleWords";

/** What a person reads about one sort of what a merge finds. */
type Words<Found> = {
  /** The heading over all of them: 連名の文の食いちがい. */
  readonly title: string;
  readonly tell: (found: Found) => Told;
};

export type ConflictWords = { readonly [Type in ConflictType]: Words<Conflict> };
export type InfoWords = { readonly [Type in InfoType]: Words<MergeInfo> };
export type WarningWords = { readonly [Type in WarningType]: Words<MergeWarning> };
export type RefusedCopyWords = { readonly [Code in RefusalCode]: Words<RefusedCopy> };
export type MergeQuestionWords = {
  readonly [Code in MergeQuestion["code"]]: Words<MergeQuestion & { readonly code: Code }>;
};

/** Everything that is said about the outcome of a merge. */
export type MergeWords = {
  readonly conflicts: ConflictWords;
  readonly infos: InfoWords;
  readonly warnings: WarningWords;
  readonly refused: RefusedCopyWords;
  readonly questions: MergeQuestionWords;
};
