import type { Profile } from "../../domain/profile/Profile";
import type { ReadingAnswers } from "../../domain/planSheet/ReadingAnswers";
import type { ToldProblem } from "../../messages/tellProfileProblem";
import type { NotebookFailure } from "../../ports/Notebook";

/** `look`: what was read, with what is asked · `correct`: another meaning for a column · `words`: 市のことば. */
export type ReadingView = "look" | "correct" | "words";

/** What came of keeping something in the workbook; said once, on whatever screen follows. */
export type Said =
  | { readonly kind: "answers"; readonly columns: number; readonly sheets: number }
  | { readonly kind: "forgotten" }
  /** `city`: whose words they are, where they say so. `ownWords`: those of a known city were not wanted. */
  | { readonly kind: "words" | "ownWords"; readonly city: string | null }
  | { readonly kind: "declined" }
  /** A finding was left as it is, or brought back. */
  | { readonly kind: "ignored" | "unignored" }
  | {
      readonly kind: "failed";
      readonly failure: NotebookFailure;
      /** Asks for the same thing again. */
      readonly retry: () => void;
    };

/** What the workbook keeps about its reading. */
export type KeptReading = { readonly answers: ReadingAnswers; readonly words: boolean };

/** 市のことば while somebody works on them; what is typed stays when the screen is left. */
export type WordsDraft = {
  /** null while nothing differs from what is kept. */
  readonly profile: Profile | null;
  readonly problem: ToldProblem | null;
  /** The name of the file that the problem is in; null where it is in what was typed. */
  readonly file: string | null;
};

export const noWordsDraft: WordsDraft = { profile: null, problem: null, file: null };
