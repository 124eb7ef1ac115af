import { inBoth } from "./inBoth";
import { conflictWords } from "./merge/conflictWords";
import { infoWords } from "./merge/infoWords";
import type { MergeWords } from "./merge/MergeWords";
import { questionWords } from "./merge/questionWords";
import { refusedCopyWords } from "./merge/refusedCopyWords";
import { warningWords } from "./merge/warningWords";

/** What a person reads about the outcome of a merge (統合): conflicts, infos, warnings, refused copies, questions. */
export const merge = inBoth<MergeWords>(
  {
    conflicts: conflictWords.ja,
    infos: infoWords.ja,
    warnings: warningWords.ja,
    refused: refusedCopyWords.ja,
    questions: questionWords.ja,
  },
  {
    conflicts: conflictWords.en,
    infos: infoWords.en,
    warnings: warningWords.en,
    refused: refusedCopyWords.en,
    questions: questionWords.en,
  },
);
